import { choice, optional, quantity, record } from '../../../schema/field.ts';

/** Who asks for a loan, who may have it, and what becomes of the money. */
export const demandFields = {
  amount: quantity({
    unit: 'money',
    axes: ['range', 'spread', 'dated', 'formula', 'indexed'],
    label: { fr: 'Montant', en: 'Amount' },
    help: { fr: 'La somme prêtée à chacun.', en: 'The sum lent to each.' },
  }),
  demand: quantity({
    unit: '%/month',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Demande', en: 'Demand' },
    help: {
      fr: 'La chance, par mois, que quelqu’un sans prêt en demande un.',
      en: 'The chance in a month that somebody without a loan asks for one.',
    },
  }),
  eligible: optional(
    record({
      label: { fr: 'Conditions', en: 'Eligibility' },
      help: { fr: 'Qui peut avoir ce prêt.', en: 'Who may have this loan.' },
      fields: {
        who: choice({
          label: { fr: 'Réservé à', en: 'Reserved for' },
          help: {
            fr: 'Les familles qu’un migrant soutient, celles que personne ne soutient, ou toutes.',
            en: 'Families that a migrant supports, those that nobody supports, or all.',
          },
          options: {
            all: { fr: 'toutes les familles', en: 'all families' },
            supported: { fr: 'celles qu’un migrant soutient', en: 'those a migrant supports' },
            others: { fr: 'celles que personne ne soutient', en: 'those nobody supports' },
          },
          default: 'all',
        }),
        income: quantity({
          unit: 'money/month',
          axes: ['range', 'dated', 'indexed'],
          label: { fr: 'Revenu minimal', en: 'Least income' },
          help: {
            fr: 'Revenu du mois et envois reçus, en moyenne sur douze mois.',
            en: 'Income and transfers of a month, on average over twelve months.',
          },
          default: { value: 0, why: { fr: 'aucun', en: 'none' } },
        }),
        burden: quantity({
          unit: '%',
          max: 2,
          axes: ['range', 'dated'],
          label: { fr: 'Charge maximale', en: 'Greatest burden' },
          help: {
            fr: 'La part de ce revenu que l’échéance d’un mois peut prendre.',
            en: 'The share of this income that the instalments of a month may take.',
          },
          default: { value: 2, why: { fr: 'sans limite', en: 'no limit' } },
        }),
      },
    }),
  ),
  spent: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Dépensé aussitôt', en: 'Spent at once' },
    help: {
      fr: 'La part du prêt qui part tout de suite à l’extérieur : engrais, plants, écolage. Le prêt n’élève aucun revenu, comme en moyenne dans les études publiées.',
      en: 'The share of the loan that leaves at once for the outside: fertiliser, seedlings, school fees. The loan raises no income, as on average in published studies.',
    },
    default: {
      value: 1,
      why: { fr: 'supposé : on emprunte pour un achat', en: 'assumed: one borrows for a purchase' },
    },
  }),
  invested: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Dont investi', en: 'Of which invested' },
    help: {
      fr: 'La part de cette dépense qui est un investissement (bêtes, outils, semences) et non de la consommation.',
      en: 'The share of this spending that is an investment (animals, tools, seed) and not consumption.',
    },
    default: {
      value: 0.5,
      why: {
        fr: 'supposé : la moitié, le crédit sert aussi à manger et à se soigner',
        en: 'assumed: half, credit also pays for food and care',
      },
    },
  }),
  activity: optional(
    record({
      label: { fr: 'Activité financée', en: 'Activity financed' },
      help: {
        fr: 'Ce que rapporte l’argent prêté tant que le prêt court. Vide : rien de plus en moyenne, comme dans les études publiées.',
        en: 'What the money lent earns while the loan runs. Left out: nothing more on average, as in published studies.',
      },
      fields: {
        profit: quantity({
          unit: '%/month',
          min: -1,
          max: 2,
          axes: ['range', 'spread', 'varies', 'dated'],
          label: { fr: 'Bénéfice', en: 'Profit' },
          help: {
            fr: 'Par mois, en part du capital encore dû ; une perte est négative.',
            en: 'Per month, as a share of the principal still owed; a loss is negative.',
          },
        }),
      },
    }),
  ),
};
