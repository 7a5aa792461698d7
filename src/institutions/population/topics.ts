import type { Words } from '../../engine/words.ts';

/** The payments a population can put in an order; payment boards carry one of these as their topic. */
export const topics = {
  rent: { fr: 'loyer', en: 'rent' },
  tontine: { fr: 'tontine', en: 'tontine' },
  family: { fr: 'envois à la famille', en: 'sending to the family' },
  saving: { fr: 'épargne', en: 'saving' },
  dues: { fr: 'cotisations', en: 'dues' },
  instalment: { fr: 'mensualités de crédit', en: 'loan instalments' },
  premium: { fr: 'primes d’assurance', en: 'insurance premiums' },
  project: { fr: 'projet collectif', en: 'collective project' },
  consumption: { fr: 'consommation', en: 'consumption' },
} as const satisfies Record<string, Words>;

export type Topic = keyof typeof topics;
