import type { Words } from '../engine/words.ts';

/** What entries of an enterprise's book are for, beyond what all kinds share. */
export const enterprisePurposeTexts: Readonly<Record<string, Words>> = {
  campaign: { fr: 'campagne de sensibilisation', en: 'awareness campaign' },
  'credit collected': { fr: 'crédit encaissé', en: 'credit collected' },
  'flat sums': { fr: 'forfaits', en: 'flat sums' },
  invested: { fr: 'apport', en: 'invested' },
  'invested back': { fr: 'apport rendu', en: 'investment given back' },
  leaked: { fr: 'disparu sans contrôle', en: 'leaked without control' },
  'next stage': { fr: 'passage à l’étape suivante', en: 'step to the next stage' },
  refund: { fr: 'ristourne', en: 'refund' },
  reinvested: { fr: 'réinvesti après un échec', en: 'put in again after a failure' },
  'sold on credit': { fr: 'vendu à crédit', en: 'sold on credit' },
  subsidy: { fr: 'subvention', en: 'subsidy' },
  'taken by the owner': { fr: 'pris par le propriétaire', en: 'taken by the owner' },
  'to reserve': { fr: 'mis en réserve', en: 'put into reserve' },
};
