import type { Words } from '../engine/words.ts';

/** Texts of the cockpit of a loan pool. */
export const poolTexts = {
  panelPool: { fr: 'La caisse de crédit de près', en: 'The loan pool, closely' },
  poolLead: {
    fr: 'Les cadrans que lit une gérante de caisse. Chaque chiffre ouvre son reçu.',
    en: 'The dials a pool’s manager reads. Each figure opens its receipt.',
  },
  poolQuality: { fr: 'Les prêts reviennent-ils ?', en: 'Do the loans come back?' },
  poolViability: { fr: 'La caisse vit-elle de ce qu’elle gagne ?', en: 'Does the pool live on what it earns?' },
  poolSavers: { fr: 'Que risquent les épargnants ?', en: 'What do savers risk?' },
  poolBorrowers: { fr: 'Que portent les emprunteurs ?', en: 'What do borrowers bear?' },
  poolArrears: { fr: 'Ce qui est en retard', en: 'What is late' },
  poolArrearsHelp: {
    fr: 'En part de l’encours, le milieu des futurs, mois par mois.',
    en: 'As a share of the loans outstanding, the middle of the futures, month by month.',
  },
  poolArrearsSays: {
    fr: 'Part de l’encours en retard par durée de retard ; le plus haut est {share}.',
    en: 'Share of the loans outstanding that is late, by lateness; the highest is {share}.',
  },
  'pool-late1': { fr: 'jusqu’à 30 jours', en: 'up to 30 days' },
  'pool-late30': { fr: '31 à 60 jours', en: '31 to 60 days' },
  'pool-late60': { fr: '61 à 90 jours', en: '61 to 90 days' },
  'pool-late90': { fr: 'plus de 90 jours', en: 'more than 90 days' },
  poolMonth: { fr: 'Mois', en: 'Month' },
  poolCourse: { fr: 'Au fil du temps', en: 'Over time' },
} satisfies Record<string, Words>;
