import type { Words } from '../../engine/words.ts';

/** Names of the rows of a programme. */
export const words = {
  support: { fr: 'Appui reçu', en: 'Support received' },
  fees: { fr: 'Payé par les personnes', en: 'Paid by the people' },
  costs: { fr: 'Coûts payés', en: 'Costs paid' },
  costsDue: { fr: 'Coûts dus', en: 'Costs due' },
  costsMissed: { fr: 'Coûts impayés', en: 'Costs unpaid' },
  promise: { fr: 'Formateurs et frais du programme', en: 'Trainers and costs of the programme' },
  cash: { fr: 'En caisse', en: 'Cash' },
  doubled: { fr: 'Dépensé en double', en: 'Spent twice' },
  trainers: { fr: 'Formateurs présents', en: 'Trainers present' },
  open: { fr: 'Programme ouvert', en: 'Programme open' },
  reached: { fr: 'Personnes atteintes', en: 'People reached' },
  using: { fr: 'Personnes qui s’en servent', en: 'People who use it' },
} as const satisfies Record<string, Words>;

/** Names and formulas of its figures. */
export const figures = {
  reached: {
    label: words.reached,
    formula: { fr: 'personnes formées ou accompagnées', en: 'people trained or supported' },
  },
  using: {
    label: { fr: 'S’en servent encore à la fin', en: 'Still use it at the end' },
    formula: {
      fr: 'personnes atteintes, moins celles qui ont oublié',
      en: 'people reached, less those who have forgotten',
    },
  },
  costPerPerson: {
    label: { fr: 'Coût par personne atteinte', en: 'Cost for each person reached' },
    formula: { fr: 'coûts payés ÷ personnes atteintes', en: 'costs paid ÷ people reached' },
  },
  recovery: {
    label: { fr: 'Part des coûts payée par les personnes', en: 'Share of costs paid by the people' },
    formula: { fr: 'payé par les personnes ÷ coûts payés', en: 'paid by the people ÷ costs paid' },
  },
  monthsOpen: {
    label: { fr: 'Mois d’ouverture', en: 'Months open' },
    formula: {
      fr: 'mois où au moins la moitié d’un formateur est là',
      en: 'months in which at least half a trainer is there',
    },
  },
  doubled: {
    label: words.doubled,
    formula: {
      fr: 'coûts payés × part en double × (1 − évitée par la carte)',
      en: 'costs paid × share doubled × (1 − avoided by mapping)',
    },
  },
  usable: {
    label: { fr: 'Compétences qui servent', en: 'Skills that serve' },
    formula: {
      fr: 'pour chaque compétence : le plus petit de l’offre et du besoin × ce qui convient ; moyenne des mois',
      en: 'for each skill: the lesser of supply and need × what fits; mean of the months',
    },
  },
  valid: {
    label: { fr: 'Profils à jour à la fin', en: 'Valid profiles at the end' },
    formula: { fr: 'profils qui valent encore', en: 'profiles that are still valid' },
  },
  mistakes: {
    label: { fr: 'Informations dépassées', en: 'Outdated information' },
    formula: {
      fr: '1 − ce qu’on sait encore du pays, à la fin',
      en: '1 − what is still known of the country, at the end',
    },
  },
  socialCost: {
    label: { fr: 'Coût social de la séparation', en: 'Social cost of separation' },
    formula: {
      fr: 'absence × (1 − ce que la formation évite) × (1 − accès) ; moyenne des mois',
      en: 'absence × (1 − what training avoids) × (1 − access); mean of the months',
    },
  },
} as const satisfies Record<string, { readonly label: Words; readonly formula: Words }>;
