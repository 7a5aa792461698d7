import { choice, optional, quantity, record, reference } from '../../schema/field.ts';

const rate = optional(
  quantity({
    unit: '%/year',
    max: 2,
    axes: ['range', 'dated'],
    label: { fr: 'Taux de ce prêt', en: 'Rate of this loan' },
    help: {
      fr: 'Taux nominal par an sur le solde restant dû, un douzième par mois. Vide : le taux de la caisse.',
      en: 'Nominal rate per year on the balance still owed, a twelfth of it per month. Left out: the rate of the pool.',
    },
  }),
);

const months = (help: { fr: string; en: string }) =>
  quantity({
    unit: 'month',
    min: 1,
    max: 120,
    whole: true,
    axes: [],
    label: { fr: 'Durée', en: 'Length' },
    help,
  });

/** A microloan: one at a time for each borrower. */
const loan = record({
  label: { fr: 'Microcrédit', en: 'Microloan' },
  help: {
    fr: 'Le prêt offert à chaque emprunteur, un seul à la fois.',
    en: 'The loan offered to each borrower, one at a time.',
  },
  fields: {
    amount: quantity({
      unit: 'money',
      axes: ['range', 'spread', 'dated', 'formula', 'indexed'],
      label: { fr: 'Montant', en: 'Amount' },
      help: { fr: 'La somme prêtée à chacun.', en: 'The sum lent to each.' },
    }),
    months: months({
      fr: 'En combien de mensualités le prêt est remboursé, après le délai de grâce.',
      en: 'In how many monthly instalments the loan is repaid, after the grace period.',
    }),
    rate,
    grace: quantity({
      unit: 'month',
      max: 60,
      whole: true,
      axes: [],
      label: { fr: 'Délai de grâce', en: 'Grace period' },
      help: {
        fr: 'Les premiers mois, où seuls les intérêts sont payés.',
        en: 'The first months, in which interest alone is paid.',
      },
      default: { value: 0, why: { fr: 'sans délai', en: 'without grace' } },
    }),
    method: choice({
      label: { fr: 'Remboursement', en: 'Repayment' },
      help: {
        fr: 'Mensualités égales, ou parts égales du capital avec des intérêts qui baissent.',
        en: 'Level instalments, or equal parts of the principal with falling interest.',
      },
      options: {
        annuity: { fr: 'mensualités égales', en: 'level instalments' },
        'equal-principal': { fr: 'parts égales du capital', en: 'equal parts of the principal' },
      },
      default: 'annuity',
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
    spent: quantity({
      unit: '%',
      axes: ['range'],
      label: { fr: 'Dépensé aussitôt', en: 'Spent at once' },
      help: {
        fr: 'La part du prêt qui part tout de suite à l’extérieur : engrais, plants, écolage. Le prêt n’élève aucun revenu, comme en moyenne dans les études publiées.',
        en: 'The share of the loan that leaves at once for the outside: fertiliser, seedlings, school fees. The loan raises no income, as on average in published studies.',
      },
      default: {
        value: 1,
        why: { fr: 'supposé : on emprunte pour un achat', en: 'assumed: one borrows for a purchase' },
      },
    }),
  },
});

/** Working capital for an enterprise that buys a harvest. */
const harvestLoan = record({
  label: { fr: 'Crédit de campagne', en: 'Harvest credit' },
  help: {
    fr: 'L’argent avec lequel l’entreprise achète une récolte, rendu en une fois après la vente.',
    en: 'The money with which the enterprise buys a harvest, paid back at once after the sale.',
  },
  fields: {
    limit: quantity({
      unit: 'money',
      axes: ['range', 'dated', 'indexed'],
      label: { fr: 'Plafond', en: 'Limit' },
      help: {
        fr: 'Le plus que l’entreprise peut devoir, à la caisse et à la banque ensemble.',
        en: 'The most the enterprise may owe, to the pool and the bank together.',
      },
    }),
    months: months({
      fr: 'Chaque tirage est dû avec ses intérêts après ce nombre de mois : assez pour récolter et vendre.',
      en: 'Each drawing is due with its interest after so many months: enough to harvest and sell.',
    }),
    rate,
  },
});

/** Who borrows, and on which terms. */
export const lendsTo = record({
  label: { fr: 'Prête à', en: 'Lends to' },
  help: {
    fr: 'Une population (microcrédits), une entreprise (crédit de campagne), ou les deux.',
    en: 'A population (microloans), an enterprise (harvest credit), or both.',
  },
  fields: {
    borrowers: optional(
      reference({
        kinds: ['population'],
        label: { fr: 'Emprunteurs', en: 'Borrowers' },
        help: {
          fr: 'La population qui peut demander un microcrédit, dans la monnaie de la caisse.',
          en: 'The population that may ask for a microloan, in the currency of the pool.',
        },
      }),
    ),
    loan: optional(loan),
    enterprise: optional(
      reference({
        kinds: ['social-enterprise'],
        label: { fr: 'Entreprise', en: 'Enterprise' },
        help: {
          fr: 'L’entreprise qui demande un crédit de campagne : une coopérative de café, par exemple.',
          en: 'The enterprise that asks for harvest credit: a coffee cooperative, for example.',
        },
      }),
    ),
    harvestLoan: optional(harvestLoan),
  },
});

/** Interest given on to an enterprise. */
export const recycles = optional(
  record({
    label: { fr: 'Intérêts réinvestis', en: 'Recycled interest' },
    help: {
      fr: 'Une part des intérêts reçus paie la commercialisation d’une entreprise (Équateur-9).',
      en: 'A share of the interest received pays for the marketing of an enterprise (Ecuador-9).',
    },
    fields: {
      share: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part des intérêts', en: 'Share of interest' },
        help: {
          fr: 'Versée chaque mois sur les intérêts encaissés, après les frais de la caisse.',
          en: 'Paid each month out of the interest received, after the costs of the pool.',
        },
      }),
      to: reference({
        kinds: ['social-enterprise'],
        label: { fr: 'Entreprise', en: 'Enterprise' },
        help: {
          fr: 'Celle qui reçoit l’argent, dans son fonds de commercialisation si elle en a un.',
          en: 'The one that receives the money, in its marketing fund when it has one.',
        },
      }),
    },
  }),
);
