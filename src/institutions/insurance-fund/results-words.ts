import type { Words } from '../../engine/words.ts';

/** What the rows of a fund are called. */
export const words = {
  premiums: { fr: 'Primes payées', en: 'Premiums paid' },
  claims: { fr: 'Payé par le fonds', en: 'Paid by the fund' },
  claimsDue: { fr: 'Dû par le fonds', en: 'Due from the fund' },
  claimsMissed: { fr: 'Dû et non payé', en: 'Due and not paid' },
  ownPart: { fr: 'Payé par les gens eux-mêmes', en: 'Paid by people themselves' },
  unmet: { fr: 'Soins auxquels on a renoncé', en: 'Care gone without' },
  administration: { fr: 'Frais de gestion', en: 'Administration' },
  cash: { fr: 'Réserve', en: 'Reserve' },
  insured: { fr: 'Assurés', en: 'Insured' },
  cases: { fr: 'Cas', en: 'Cases' },
  casesInsured: { fr: 'Cas couverts', en: 'Cases covered' },
  paidInFull: { fr: 'Cas couverts payés en entier', en: 'Covered cases paid in full' },
} satisfies Record<string, Words>;

/** What the figures of a fund are called and how they are computed. */
export const figures = {
  coverage: {
    label: { fr: 'Part assurée', en: 'Share insured' },
    formula: { fr: 'assurés ÷ tous, en moyenne', en: 'insured ÷ all, on average' },
  },
  claimsRatio: {
    label: { fr: 'Sinistres sur primes', en: 'Claims over premiums' },
    formula: { fr: 'payé par le fonds ÷ primes', en: 'paid by the fund ÷ premiums' },
  },
  reserveMonths: {
    label: { fr: 'Mois de réserve', en: 'Months of reserve' },
    formula: { fr: 'réserve à la fin ÷ dû par mois', en: 'reserve at the end ÷ due a month' },
  },
  fairPremium: {
    label: { fr: 'Prime qui couvrirait tout', en: 'Premium that would cover all' },
    formula: { fr: 'dû par assuré et par mois ÷ (1 − frais)', en: 'due per insured and month ÷ (1 − administration)' },
  },
  forgone: {
    label: { fr: 'Soins auxquels on a renoncé', en: 'Care gone without' },
    formula: { fr: 'somme des coûts non payables', en: 'sum of costs that could not be paid' },
  },
  caseShare: {
    label: { fr: 'Part des cas couverts', en: 'Share of cases covered' },
    formula: { fr: 'cas couverts ÷ cas', en: 'cases covered ÷ cases' },
  },
} satisfies Record<string, { label: Words; formula: Words }>;
