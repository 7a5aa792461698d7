import { optional, quantity, record } from '../../schema/field.ts';

/** What a file may say about rooms, travel and goods. */
export const runningFields = {
  premises: optional(
    record({
      label: { fr: 'Local et matériel', en: 'Premises and equipment' },
      help: {
        fr: 'Ce que coûtent salle, bureau et matériel. Une commune ou une ambassade peut les prêter.',
        en: 'What hall, office and equipment cost. A municipality or an embassy may lend them.',
      },
      fields: {
        cost: quantity({
          unit: 'money/month',
          label: { fr: 'Coût par mois', en: 'Cost a month' },
          help: { fr: 'À prix plein.', en: 'At the full price.' },
        }),
        lent: quantity({
          unit: '%',
          label: { fr: 'Part prêtée', en: 'Share lent' },
          help: {
            fr: 'La part qu’une autorité ou une ambassade met à disposition.',
            en: 'The share that an authority or an embassy provides.',
          },
          default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
        }),
      },
    }),
  ),
  travel: optional(
    record({
      label: { fr: 'Voyages et visites', en: 'Travel and visits' },
      help: {
        fr: 'Aller voir coûte cher ; un partenaire autonome en épargne. Les visites des deux côtés entretiennent la confiance.',
        en: 'Going to see is dear; an autonomous partner saves it. Visits on both sides keep trust alive.',
      },
      fields: {
        trips: quantity({
          unit: ['count/year', 'number'],
          max: 60,
          axes: ['range'],
          label: { fr: 'Voyages par an', en: 'Trips a year' },
          help: {
            fr: 'Si le partenaire ne pouvait rien faire seul.',
            en: 'If the partner could do nothing alone.',
          },
        }),
        fare: quantity({
          unit: 'money',
          label: { fr: 'Billet', en: 'Fare' },
          help: { fr: 'Un aller-retour, visa compris.', en: 'A return trip, visa included.' },
        }),
        days: quantity({
          unit: 'number',
          max: 365,
          label: { fr: 'Jours sur place', en: 'Days there' },
          help: { fr: 'Par voyage.', en: 'Each trip.' },
          default: { value: 0, why: { fr: 'non comptés', en: 'not counted' } },
        }),
        dayCost: quantity({
          unit: 'money',
          label: { fr: 'Coût d’un jour', en: 'Cost of a day' },
          help: { fr: 'Repas, logement, transport.', en: 'Meals, lodging, transport.' },
          default: { value: 0, why: { fr: 'non compté', en: 'not counted' } },
        }),
        autonomy: quantity({
          unit: '%',
          label: { fr: 'Autonomie du partenaire', en: 'Autonomy of the partner' },
          help: {
            fr: 'La part des voyages que le partenaire sur place rend inutile.',
            en: 'The share of trips that the partner on site makes unnecessary.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        carbon: quantity({
          unit: 'kg',
          max: 20_000,
          axes: ['range'],
          label: { fr: 'CO₂ d’un voyage', en: 'CO₂ of a trip' },
          help: {
            fr: 'Kilogrammes par aller-retour et par personne.',
            en: 'Kilograms per return trip and person.',
          },
          default: { value: 0, why: { fr: 'non compté', en: 'not counted' } },
        }),
        invited: quantity({
          unit: ['count/year', 'number'],
          max: 60,
          axes: ['range'],
          label: { fr: 'Visites du Sud par an', en: 'Visits from the South a year' },
          help: {
            fr: 'Partenaires invités ici ; leur billet coûte autant.',
            en: 'Partners invited here; their fare costs the same.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        refused: quantity({
          unit: '%',
          label: { fr: 'Visas refusés', en: 'Visas refused' },
          help: {
            fr: 'Chance qu’un partenaire invité n’obtienne pas son visa.',
            en: 'Chance that an invited partner gets no visa.',
          },
          default: { value: 0, why: { fr: 'aucun', en: 'none' } },
        }),
      },
    }),
  ),
  inKind: optional(
    record({
      label: { fr: 'Dons en nature', en: 'Gifts in kind' },
      help: {
        fr: 'Machines, médicaments, vêtements, ordinateurs remis en état et expédiés.',
        en: 'Machines, medicines, clothes, computers put in order and shipped.',
      },
      fields: {
        worth: quantity({
          unit: 'money/year',
          label: { fr: 'Valeur par an', en: 'Worth a year' },
          help: { fr: 'De ce qui est collecté.', en: 'Of what is collected.' },
        }),
        shipping: quantity({
          unit: '%',
          max: 5,
          label: { fr: 'Frais d’envoi', en: 'Shipping' },
          help: {
            fr: 'Par rapport à la valeur ; sans argent pour l’envoi, rien ne part.',
            en: 'As a share of the worth; without money for shipping nothing leaves.',
          },
        }),
        arrives: quantity({
          unit: '%',
          label: { fr: 'Arrive et sert', en: 'Arrives and serves' },
          help: {
            fr: 'La part de la valeur qui arrive et correspond à un besoin.',
            en: 'The share of the worth that arrives and meets a need.',
          },
          default: { value: 0.8, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
};
