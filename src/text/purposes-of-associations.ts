import type { Words } from '../engine/words.ts';

/** What an entry of an association’s book is for, besides dues, events and grants. */
export const associationPurposeTexts = {
  bill: { fr: 'local, réunions et coordination', en: 'premises, meetings and coordination' },
  'bill-due': { fr: 'facture due', en: 'bill due' },
  'bill-missed': { fr: 'facture impayée', en: 'bill unpaid' },
  'grant-returned': { fr: 'subvention rendue', en: 'grant given back' },
  partner: { fr: 'apport des partenaires', en: 'brought by partners' },
  payout: { fr: 'versé aux membres', en: 'paid out to members' },
  'project-funding': { fr: 'argent du projet', en: 'money for the project' },
  'public-post': { fr: 'poste payé par une autorité', en: 'post paid by an authority' },
  relief: { fr: 'secours', en: 'relief' },
  shipping: { fr: 'frais d’expédition', en: 'shipping' },
  travel: { fr: 'voyage', en: 'travel' },
  'wages-due': { fr: 'salaires dus', en: 'wages due' },
  'wages-missed': { fr: 'salaires impayés', en: 'wages unpaid' },
  work: { fr: 'travaux', en: 'works' },
  'work-lost': { fr: 'perdu sur place', en: 'lost on site' },
} as const satisfies Record<string, Words>;
