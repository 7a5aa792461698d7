import type { Words } from '../engine/words.ts';

/** Texts of the cockpit of an enterprise. */
export const enterpriseTexts = {
  panelEnterprise: { fr: 'L’entreprise de près', en: 'The enterprise, closely' },
  enterpriseLead: {
    fr: 'Ce que lit qui la dirige. Chaque chiffre ouvre son reçu.',
    en: 'What whoever runs it reads. Each figure opens its receipt.',
  },
  enterpriseLasts: { fr: 'Ouvre-t-elle, et dure-t-elle ?', en: 'Does it open, and does it last?' },
  enterpriseCash: { fr: 'A-t-elle de quoi tenir ?', en: 'Has it enough to keep going?' },
  enterpriseBound: { fr: 'Qu’est-ce qui la retient ?', en: 'What holds it back?' },
  enterpriseServes: { fr: 'Qui en vit, et qui est servi ?', en: 'Who lives on it, and who is served?' },
  enterpriseResult: { fr: 'Qu’a-t-elle gagné en tout ?', en: 'What has it earned in all?' },
  enterpriseOwners: { fr: 'Que reçoivent ceux qui ont payé ?', en: 'What do those who paid receive?' },
  enterpriseMonths: { fr: 'Ce qui la retient, mois par mois', en: 'What holds it back, month by month' },
  enterpriseMoney: {
    fr: 'D’où vient son argent et où il va, sur toute l’histoire',
    en: 'Where its money comes from and goes, over the whole story',
  },
  enterpriseMoneyLeft: { fr: 'Reste à la fin', en: 'Left at the end' },
  enterprisePurpose: { fr: 'Pour quoi', en: 'What for' },
  enterpriseAmount: { fr: 'Somme', en: 'Sum' },
  enterpriseBar: { fr: 'Image', en: 'Picture' },
  'bound-waits': { fr: 'pas encore ouverte', en: 'not open yet' },
  'bound-demand': { fr: 'la demande', en: 'demand' },
  'bound-capacity': { fr: 'la capacité', en: 'capacity' },
  'bound-cash': { fr: 'la caisse', en: 'cash' },
  'bound-staff': { fr: 'le personnel', en: 'staff' },
  'bound-wornOut': { fr: 'l’équipement usé', en: 'worn-out equipment' },
  'bound-supply': { fr: 'ce qui est prêt à vendre', en: 'what is ready to sell' },
  'bound-closed': { fr: 'fermée', en: 'closed' },
  boundSays: {
    fr: 'De {from} à {to} : {bound}',
    en: 'From {from} to {to}: {bound}',
  },
  replayLoading: { fr: 'Un futur se rejoue…', en: 'A future is being replayed…' },
} satisfies Record<string, Words>;
