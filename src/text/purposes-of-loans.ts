import type { Words } from '../engine/words.ts';

/** What entries of loan pools are for, by the code of their flow. */
export const loanPurposeTexts: Readonly<Record<string, Words>> = {
  'activity-loss': { fr: 'perte de l’activité', en: 'loss of the activity' },
  'activity-profit': { fr: 'bénéfice de l’activité', en: 'profit of the activity' },
  'blocked-saving': { fr: 'épargne bloquée', en: 'saving blocked' },
  'blocked-saving-back': { fr: 'épargne débloquée', en: 'blocked saving given back' },
  'blocked-saving-used': { fr: 'épargne prise pour payer le prêt', en: 'blocked saving used for the loan' },
  'given-to-kin': { fr: 'prêt devenu don', en: 'loan that became a gift' },
  'guarantee-fee': { fr: 'commission de garantie', en: 'guarantee fee' },
  'guarantee-opening': { fr: 'dotation du garant', en: 'money of the guarantor' },
  'guarantee-paid': { fr: 'payé par le garant', en: 'paid by the guarantor' },
  'insurance-claim': { fr: 'payé par l’assureur', en: 'paid by the insurer' },
  'interest-capitalised': { fr: 'intérêts ajoutés au capital', en: 'interest added to the principal' },
  'lender-interest': { fr: 'intérêts au prêteur', en: 'interest to the lender' },
  'lender-repaid': { fr: 'rendu au prêteur', en: 'repaid to the lender' },
  'loan-fee': { fr: 'frais de dossier', en: 'loan fee' },
  'loan-insurance': { fr: 'prime de l’assurance du prêt', en: 'loan insurance premium' },
  'loan-investment': { fr: 'investissement', en: 'investment' },
  'loss-shared': { fr: 'perte partagée', en: 'loss shared' },
  'peer-instalment': { fr: 'payé pour un autre membre', en: 'paid for another member' },
  'provision-released': { fr: 'réserve reprise', en: 'reserve released' },
  'provision-set': { fr: 'mis en réserve pour pertes', en: 'set aside for losses' },
};
