import type { Words } from '../../engine/words.ts';

/** What the rows of a deposit are called. */
export const words = {
  deposited: { fr: 'Dépôts du mois', en: 'Deposits of the month' },
  deposits: { fr: 'Avoirs des épargnants', en: 'Savers’ balances' },
  till: { fr: 'Argent disponible', en: 'Money at hand' },
  ownFunds: { fr: 'Fonds propres', en: 'Own funds' },
  interest: { fr: 'Intérêt versé aux épargnants', en: 'Interest paid to savers' },
  interestDue: { fr: 'Intérêt promis', en: 'Interest promised' },
  interestMissed: { fr: 'Intérêt qui a manqué', en: 'Interest that was missing' },
  withdrawn: { fr: 'Retraits payés', en: 'Withdrawals paid' },
  withdrawalDue: { fr: 'Retraits demandés', en: 'Withdrawals asked for' },
  withdrawalMissed: { fr: 'Retraits refusés', en: 'Withdrawals refused' },
  savers: { fr: 'Épargnants qui ont un avoir', en: 'Savers with a balance' },
  exits: { fr: 'Épargnants qui reprennent leur argent', en: 'Savers who take their money back' },
  here: { fr: 'Décisions de déposer ici', en: 'Decisions to deposit here' },
  lent: { fr: 'Prêté au lieu', en: 'Lent locally' },
  asked: { fr: 'Prêts demandés', en: 'Loans asked for' },
  loans: { fr: 'Prêts en cours', en: 'Loans outstanding' },
  withdrawals: { fr: 'Retraits payés à la demande', en: 'Withdrawals paid on demand' },
  interestPaid: { fr: 'Intérêt promis versé', en: 'Promised interest paid' },
} satisfies Record<string, Words>;

/** What the figures of a deposit are called and how they are computed. */
export const figures = {
  captured: {
    label: { fr: 'Part de l’épargne captée', en: 'Share of saving captured' },
    formula: {
      fr: 'décisions de déposer ici ÷ (épargnants × mois)',
      en: 'decisions to deposit here ÷ (savers × months)',
    },
  },
  balance: {
    label: { fr: 'Avoirs à la fin', en: 'Balances at the end' },
    formula: { fr: 'avoirs des épargnants au dernier mois', en: 'savers’ balances in the last month' },
  },
  withdrawalsRefused: {
    label: { fr: 'Part des retraits refusés', en: 'Share of withdrawals refused' },
    formula: { fr: 'retraits refusés ÷ retraits demandés', en: 'withdrawals refused ÷ withdrawals asked for' },
  },
  interestShort: {
    label: { fr: 'Part de l’intérêt promis qui a manqué', en: 'Part of promised interest missing' },
    formula: { fr: 'intérêt qui a manqué ÷ intérêt promis', en: 'interest missing ÷ interest promised' },
  },
  loansServed: {
    label: { fr: 'Part des prêts demandés accordée', en: 'Share of loans asked for that was granted' },
    formula: { fr: 'prêté ÷ demandé', en: 'lent ÷ asked for' },
  },
  lendingStops: {
    label: { fr: 'Mois sans nouveau prêt', en: 'Months without a new loan' },
    formula: { fr: 'nombre de mois où rien n’a été prêté', en: 'number of months in which nothing was lent' },
  },
  schoolYears: {
    label: { fr: 'Années d’école financées', en: 'Years of school funded' },
    formula: { fr: 'rendu aux épargnants ÷ coût d’une année', en: 'paid back to savers ÷ cost of a year' },
  },
} satisfies Record<string, { label: Words; formula: Words }>;
