import { optional, quantity, record } from '../../../schema/field.ts';

/** How well it is run, by whom, and what slips away. */
export const management = optional(
  record({
    label: { fr: 'Gestion', en: 'Management' },
    help: {
      fr: 'Ce que celui qui gère voit de ses comptes, ce qu’il prend pour lui, ce qui disparaît sans contrôle, et à qui l’entreprise appartient. Vide : rien ne fuit et chacun voit juste.',
      en: 'What the one who runs it sees of the accounts, what is taken out, what vanishes without control, and who owns it. Left out: nothing leaks and everybody sees right.',
    },
    fields: {
      skill: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Savoir-faire en gestion', en: 'Managerial skill' },
        help: {
          fr: 'De 0 (ne sait pas s’il gagne ou perd) à 100 % (voit son résultat exact chaque mois).',
          en: 'From 0 (cannot tell profit from loss) to 100% (sees the exact result each month).',
        },
        default: { value: 0.5, why: { fr: 'supposé : la moitié', en: 'assumed: half' } },
      }),
      blur: quantity({
        unit: '%',
        max: 5,
        axes: ['range'],
        label: { fr: 'Erreur sans savoir-faire', en: 'Error without skill' },
        help: {
          fr: 'L’écart type de l’erreur sur le résultat du mois quand le savoir-faire est nul, en part des recettes.',
          en: 'Standard deviation of the error about the month’s result when skill is nil, as a share of revenue.',
        },
        default: { value: 0.4, why: { fr: 'supposé : aucune étude ne le donne', en: 'assumed: no study gives it' } },
      }),
      takes: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Prélevé par le propriétaire', en: 'Taken out by the owner' },
        help: {
          fr: 'La part du bénéfice qu’il croit avoir fait que le propriétaire prend chaque mois pour vivre.',
          en: 'The share of the profit believed to be made that the owner takes out each month to live on.',
        },
        default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
      }),
      givesUp: optional(
        quantity({
          unit: 'month',
          min: 1,
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Renonce après', en: 'Gives up after' },
          help: {
            fr: 'Les mois de suite où il croit perdre avant de fermer de lui-même. Vide : il ne ferme pas sur ce qu’il croit.',
            en: 'Months in a row of believed losses before closing by choice. Left out: it never closes on what is believed.',
          },
        }),
      ),
      leaks: quantity({
        unit: '%',
        max: 0.95,
        axes: ['range', 'dated'],
        label: { fr: 'Fuites', en: 'Leaks' },
        help: {
          fr: 'La part des recettes qui disparaît quand personne ne contrôle : crédit aux amis, caisse familiale, marchandise emportée.',
          en: 'The share of revenue that vanishes when nobody controls: credit to friends, the family purse, goods carried off.',
        },
        default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
      }),
      supervised: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Contrôle', en: 'Supervision' },
        help: {
          fr: 'La part des fuites que le contrôle arrête : comptes envoyés chaque mois, visites, comité.',
          en: 'The share of leaks that supervision stops: monthly accounts, visits, a committee.',
        },
        default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
      }),
      owners: optional(owners()),
    },
  }),
);

function owners() {
  return record({
    label: { fr: 'Société mixte', en: 'Mixed company' },
    help: {
      fr: 'L’entreprise appartient à la fois au migrant et à sa famille : chacun surveille et tient à ce qu’elle dure. L’effet est le plus fort à parts égales.',
      en: 'The enterprise belongs to both the migrant and the family: each watches over it and wants it to last. The effect is strongest at equal shares.',
    },
    fields: {
      migrant: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Part du migrant', en: 'The migrant’s share' },
        help: { fr: 'Du capital.', en: 'Of the capital.' },
      }),
      family: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Part de la famille', en: 'The family’s share' },
        help: { fr: 'Du capital.', en: 'Of the capital.' },
      }),
      stopsLeaks: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Fuites arrêtées à parts égales', en: 'Leaks stopped at equal shares' },
        help: {
          fr: 'La part des fuites que la copropriété arrête.',
          en: 'The share of leaks that owning together stops.',
        },
        default: { value: 0.5, why: { fr: 'supposé : la moitié', en: 'assumed: half' } },
      }),
      holdsOn: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Fermetures évitées à parts égales', en: 'Closures avoided at equal shares' },
        help: {
          fr: 'La part des fermetures pour autre cause que l’argent que la copropriété évite.',
          en: 'The share of closures for other reasons than money that owning together avoids.',
        },
        default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  });
}
