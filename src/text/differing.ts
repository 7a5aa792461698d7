import type { Words } from '../engine/words.ts';

/** Words for what designs differ in, besides the labels of their fields. */
export const differingTexts = {
  there: { fr: 'présent', en: 'there' },
  start: { fr: 'Premier mois', en: 'First month' },
  length: { fr: 'Durée', en: 'Length' },
  step: { fr: 'Pas du calcul', en: 'Step' },
  month: { fr: 'par mois', en: 'by month' },
  week: { fr: 'par semaine', en: 'by week' },
  regime: { fr: 'Cours de change ({name})', en: 'Exchange rate ({name})' },
  float: { fr: 'flottant', en: 'floating' },
  peg: { fr: 'fixe', en: 'pegged' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  eventLabel: { fr: 'Événement : {name}', en: 'Event: {name}' },
  event: {
    fr: 'dès {from}, {months} mois, dans {percent} % des futurs',
    en: 'from {from}, {months} months, in {percent}% of futures',
  },
  multiplied: { fr: '{what} × {value}', en: '{what} × {value}' },
  becomes: { fr: '{what} = {value} {unit}', en: '{what} = {value} {unit}' },
  eventToTheEnd: {
    fr: 'dès {from} jusqu’à la fin, dans {percent} % des futurs',
    en: 'from {from} to the end, in {percent}% of futures',
  },
} satisfies Record<string, Words>;
