import { choice, currency, optional, quantity, record, referenceMap, text } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const weight = { unit: 'number', max: 1000, axes: ['range'] } as const;

/** The place, who lives there, and whose spending stays there. */
export const placeFields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie dans laquelle le lieu vend et paie ; celle des ménages qui y vivent.',
      en: 'The currency in which the place sells and pays; that of the households that live there.',
    },
  }),
  zone: choice({
    label: { fr: 'Zone', en: 'Zone' },
    help: {
      fr: 'Jusqu’où l’on compte : ce qui est acheté au-delà est une fuite. Plus la zone est grande, plus il en reste dedans. Chaque secteur dit sa part pour chaque zone.',
      en: 'How far one counts: what is bought beyond it leaks out. The wider the zone, the more stays inside. Each sector tells its share for each zone.',
    },
    options: {
      hamlet: { fr: 'hameau', en: 'hamlet' },
      village: { fr: 'village', en: 'village' },
      district: { fr: 'canton', en: 'district' },
      nation: { fr: 'pays', en: 'nation' },
    },
    default: 'village',
  }),
  households: referenceMap({
    label: { fr: 'Ménages du lieu', en: 'Households of the place' },
    help: {
      fr: 'Les populations qui vivent ici, avec migrants ou sans : elles achètent sur place et y gagnent leur part des salaires et des bénéfices.',
      en: 'The populations that live here, with migrants or without: they buy here and earn their part of wages and profits.',
    },
    kinds: ['population'],
    of: record({
      label: { fr: 'Groupe de ménages', en: 'Group of households' },
      help: {
        fr: 'Ce qu’un groupe gagne de ce qui est fait sur place.',
        en: 'What a group earns of what is made here.',
      },
      fields: {
        labour: quantity({
          ...weight,
          label: { fr: 'Poids dans le travail', en: 'Weight in labour' },
          help: {
            fr: 'La part de chaque ménage dans les salaires du lieu, à côté des autres groupes : 0,5 veut dire moitié moins par ménage qu’avec 1.',
            en: 'The part of each household in the wages of the place, beside the other groups: 0.5 means half as much a household as with 1.',
          },
          default: { value: 1, why: { fr: 'chaque ménage autant', en: 'each household the same' } },
        }),
        profit: quantity({
          ...weight,
          label: { fr: 'Poids dans les bénéfices', en: 'Weight in profits' },
          help: {
            fr: 'La part de chaque ménage dans les bénéfices des commerces et des terres du lieu.',
            en: 'The part of each household in the profits of the shops and the land of the place.',
          },
          default: { value: 1, why: { fr: 'chaque ménage autant', en: 'each household the same' } },
        }),
        owners: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Propriétaires', en: 'Owners' },
          help: {
            fr: 'La part des ménages du groupe qui possèdent un commerce ou une terre, tirée une fois par ménage ; eux seuls partagent les bénéfices du groupe. Il y en a toujours au moins un.',
            en: 'The share of the group’s households that own a shop or land, drawn once for each household; they alone share the group’s profits. There is always at least one.',
          },
          default: {
            value: 0.2,
            why: {
              fr: 'Supposé : un ménage sur cinq tient un commerce ou vend sa récolte.',
              en: 'Assumed: one household in five keeps a shop or sells its crop.',
            },
          },
        }),
      },
    }),
  }),
  paidElsewhere: quantity({
    unit: '%',
    label: { fr: 'Payé à des gens d’ailleurs', en: 'Paid to people elsewhere' },
    help: {
      fr: 'La part des salaires et des bénéfices du lieu qui va à des gens vivant hors de la zone.',
      en: 'The share of the wages and profits of the place that goes to people who live outside the zone.',
    },
    default: {
      value: 0,
      why: {
        fr: 'La part locale de chaque secteur dit déjà ce qui reste.',
        en: 'The local share of each sector says already what stays.',
      },
    },
  }),
  projects: referenceMap({
    label: { fr: 'Projets', en: 'Projects' },
    help: {
      fr: 'Les entreprises et associations dont une part des dépenses reste ici. Le modèle en déduit aussi ce que serait le lieu sans elles.',
      en: 'The enterprises and associations of whose spending a part stays here. The model also infers from them what the place would be without them.',
    },
    kinds: ['social-enterprise', 'association'],
    of: record({
      label: { fr: 'Projet', en: 'Project' },
      help: { fr: 'Ce qui reste ici des dépenses d’un projet.', en: 'What stays here of a project’s spending.' },
      fields: {
        wages: quantity({
          unit: '%',
          label: { fr: 'Salaires versés ici', en: 'Wages paid here' },
          help: {
            fr: 'La part de ses salaires qui va à des gens du lieu.',
            en: 'The share of its wages that goes to people of the place.',
          },
          default: {
            value: 0.7,
            why: { fr: 'Supposé : la plupart du personnel habite ici.', en: 'Assumed: most of the staff live here.' },
          },
        }),
        purchases: quantity({
          unit: '%',
          label: { fr: 'Achats faits ici', en: 'Purchases made here' },
          help: {
            fr: 'La part de ses autres dépenses (chantier, fournitures, frais) faite chez des vendeurs du lieu.',
            en: 'The share of its other spending (building, supplies, running costs) made with sellers of the place.',
          },
          default: {
            value: 0.3,
            why: {
              fr: 'Supposé : le sable et la main-d’œuvre sont d’ici, le ciment et les machines d’ailleurs.',
              en: 'Assumed: sand and hands are from here, cement and machines from elsewhere.',
            },
          },
        }),
        sector: optional(
          text({
            label: { fr: 'Secteur', en: 'Sector' },
            help: {
              fr: 'Le secteur du lieu chez qui le projet achète. Inutile quand il n’y en a qu’un.',
              en: 'The sector of the place from which the project buys. Not needed when there is only one.',
            },
          }),
        ),
        displaces: quantity({
          unit: '%',
          label: { fr: 'Ventes prises aux autres', en: 'Sales taken from others' },
          help: {
            fr: 'La part de ses ventes à des clients hors du modèle que perdent les vendeurs du lieu, dans la limite de leurs « autres clients ». Ce que les ménages du modèle lui achètent est compté exactement, sans ce réglage.',
            en: 'The share of its sales to customers outside the model that sellers of the place lose, up to their “other customers”. What households of the model buy from it is counted exactly, without this setting.',
          },
          default: {
            value: 0.15,
            why: {
              fr: 'Supposé entre 0 (marchés du Kenya, McKenzie et Puerto 2021) et 40 % pour une boutique identique.',
              en: 'Assumed between 0 (markets in Kenya, McKenzie and Puerto 2021) and 40% for an identical shop.',
            },
          },
        }),
      },
    }),
  }),
  wage: optional(
    quantity({
      unit: 'money/month',
      min: 1,
      label: { fr: 'Salaire d’un plein temps', en: 'Full-time wage' },
      help: {
        fr: 'Ce que gagne ici une personne à plein temps ; sert à compter les emplois. Sans lui, ils ne sont pas comptés.',
        en: 'What a person earns here full time; used to count jobs. Without it they are not counted.',
      },
    }),
  ),
  povertyLine: optional(
    quantity({
      unit: 'money/month',
      min: 1,
      label: { fr: 'Seuil de pauvreté, par personne', en: 'Poverty line, per person' },
      help: {
        fr: 'Ce qu’il faut par personne et par mois. Le revenu d’un ménage est divisé par ses personnes. Sans lui, la pauvreté n’est pas mesurée.',
        en: 'What a person needs a month. A household’s income is divided by its people. Without it poverty is not measured.',
      },
    }),
  ),
} as const satisfies Fields;
