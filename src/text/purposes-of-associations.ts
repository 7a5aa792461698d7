import type { Words } from '../engine/words.ts';

/** What an entry of the book of an association, besides dues, events and grants, or of a programme is for. */
export const associationPurposeTexts = {
  bill: { fr: 'local, réunions et coordination', en: 'premises, meetings and coordination' },
  'bill-due': { fr: 'facture due', en: 'bill due' },
  'bill-missed': { fr: 'facture impayée', en: 'bill unpaid' },
  'grant-returned': { fr: 'subvention rendue', en: 'grant given back' },
  partner: { fr: 'apport des partenaires', en: 'brought by partners' },
  payout: { fr: 'versé aux membres', en: 'paid out to members' },
  'project-funding': { fr: 'argent du projet', en: 'money for the project' },
  'public-post': { fr: 'poste payé par une autorité', en: 'post paid by an authority' },
  course: { fr: 'prix d’un cours', en: 'price of a course' },
  'programme-cost': { fr: 'formateurs et frais', en: 'trainers and costs' },
  'programme-cost-due': { fr: 'formateurs et frais dus', en: 'trainers and costs due' },
  'programme-cost-missed': { fr: 'formateurs et frais impayés', en: 'trainers and costs unpaid' },
  stipend: { fr: 'indemnité', en: 'stipend' },
  support: { fr: 'appui d’un bailleur', en: 'support of a funder' },
  relief: { fr: 'secours', en: 'relief' },
  'share-sold': { fr: 'part vendue', en: 'share sold' },
  'share-of-buyer': { fr: 'reversé à qui a acheté la part', en: 'passed on to whoever bought the share' },
  shipping: { fr: 'frais d’expédition', en: 'shipping' },
  travel: { fr: 'voyage', en: 'travel' },
  'wages-due': { fr: 'salaires dus', en: 'wages due' },
  'wages-missed': { fr: 'salaires impayés', en: 'wages unpaid' },
  work: { fr: 'travaux', en: 'works' },
  'work-lost': { fr: 'perdu sur place', en: 'lost on site' },
} as const satisfies Record<string, Words>;
