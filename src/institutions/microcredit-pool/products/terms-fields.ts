import { choice, list, optional, quantity } from '../../../schema/field.ts';

/** How a loan is paid back: length, rhythm, method, grace and rounding. */
export const termsFields = {
  months: optional(
    quantity({
      unit: 'month',
      min: 1,
      max: 360,
      whole: true,
      axes: [],
      label: { fr: 'Durée', en: 'Length' },
      help: {
        fr: 'La durée du remboursement, après le délai de grâce ; avec `every`, le nombre d’échéances en découle.',
        en: 'The time of repayment, after the grace period; with `every` it gives the number of instalments.',
      },
    }),
  ),
  instalments: optional(
    quantity({
      unit: 'count',
      min: 1,
      max: 520,
      whole: true,
      axes: [],
      label: { fr: 'Nombre d’échéances', en: 'Number of instalments' },
      help: {
        fr: 'À la place de la durée, quand on compte en échéances : 16 semaines, par exemple.',
        en: 'In place of the length, where instalments are counted: 16 weeks, for example.',
      },
    }),
  ),
  every: choice({
    label: { fr: 'Une échéance par', en: 'An instalment every' },
    help: {
      fr: 'Le temps entre deux échéances. Des échéances par semaine demandent `step: week`.',
      en: 'The time between two instalments. Weekly ones need `step: week`.',
    },
    options: {
      week: { fr: 'semaine', en: 'week' },
      fortnight: { fr: 'quinzaine', en: 'fortnight' },
      month: { fr: 'mois', en: 'month' },
      quarter: { fr: 'trimestre', en: 'quarter' },
      'half-year': { fr: 'semestre', en: 'half-year' },
      year: { fr: 'an', en: 'year' },
    },
    default: 'month',
  }),
  method: choice({
    label: { fr: 'Remboursement', en: 'Repayment' },
    help: {
      fr: 'Comment capital et intérêts se répartissent sur les échéances.',
      en: 'How principal and interest are spread over the instalments.',
    },
    options: {
      annuity: { fr: 'mensualités égales', en: 'level instalments' },
      'equal-principal': { fr: 'parts égales du capital', en: 'equal parts of the principal' },
      flat: { fr: 'intérêts sur le capital de départ', en: 'interest on the first principal (flat)' },
      bullet: { fr: 'intérêts à chaque échéance, capital à la fin', en: 'interest each time, principal at the end' },
      balloon: { fr: 'échéances égales et solde à la fin', en: 'level instalments and a balloon' },
      custom: { fr: 'parts du capital données', en: 'given shares of the principal' },
      'at-end': { fr: 'tout à la fin', en: 'all at the end' },
    },
    default: 'annuity',
  }),
  shares: list({
    label: { fr: 'Parts du capital', en: 'Shares of the principal' },
    help: {
      fr: 'Pour `custom` : la part du capital due à chaque échéance, après les récoltes par exemple ; elles font 100 %.',
      en: 'For `custom`: the share of the principal due with each instalment, after harvests for example; they make 100 %.',
    },
    most: 120,
    of: quantity({
      unit: '%',
      axes: [],
      label: { fr: 'Part', en: 'Share' },
      help: { fr: 'La part d’une échéance.', en: 'The share of one instalment.' },
    }),
    default: [],
  }),
  balloon: quantity({
    unit: '%',
    axes: [],
    label: { fr: 'Solde final', en: 'Balloon' },
    help: {
      fr: 'Pour `balloon` : la part du capital laissée pour la dernière échéance.',
      en: 'For `balloon`: the share of the principal left for the last instalment.',
    },
    default: { value: 0, why: { fr: 'sans solde final', en: 'no balloon' } },
  }),
  grace: quantity({
    unit: 'month',
    max: 60,
    whole: true,
    axes: [],
    label: { fr: 'Délai de grâce', en: 'Grace period' },
    help: {
      fr: 'Les premiers mois, où aucun capital n’est dû.',
      en: 'The first months, in which no principal is due.',
    },
    default: { value: 0, why: { fr: 'sans délai', en: 'without grace' } },
  }),
  graceInterest: choice({
    label: { fr: 'Intérêts de la grâce', en: 'Interest of the grace' },
    help: {
      fr: 'Payés à mesure, ou ajoutés au capital.',
      en: 'Paid as they run, or added to the principal.',
    },
    options: {
      paid: { fr: 'payés à mesure', en: 'paid as they run' },
      added: { fr: 'ajoutés au capital', en: 'added to the principal' },
    },
    default: 'paid',
  }),
  rounding: choice({
    label: { fr: 'Arrondi', en: 'Rounding' },
    help: {
      fr: 'Trois usages de logiciels de crédit : l’échéance arrondie vers le haut ; tout au plus proche, la dernière échéance absorbe le reste ; l’échéance recalculée à chaque fois.',
      en: 'Three uses of lending systems: the instalment rounded up; all to the nearest, the last instalment absorbs the rest; the instalment computed anew each time.',
    },
    options: {
      raised: { fr: 'échéance arrondie vers le haut', en: 'instalment rounded up' },
      'last-absorbs': { fr: 'la dernière absorbe le reste', en: 'the last absorbs the rest' },
      recomputed: { fr: 'recalculée à chaque échéance', en: 'computed anew each time' },
    },
    default: 'raised',
  }),
  coin: optional(
    quantity({
      unit: 'money',
      axes: [],
      label: { fr: 'Pièce', en: 'Coin' },
      help: {
        fr: 'Les échéances sont des multiples de cette somme ; vide : de la plus petite unité de la monnaie.',
        en: 'Instalments are multiples of this sum; left out: of the smallest unit of the currency.',
      },
    }),
  ),
};
