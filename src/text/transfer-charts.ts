import type { Words } from '../engine/words.ts';

/** Words of the charts about transfers. */
export const transferChartTexts = {
  costOverAmount: { fr: 'Ce que coûte l’envoi, selon la somme', en: 'What sending costs, by the sum' },
  sumSent: { fr: 'somme qui part, en {currency}', en: 'sum that leaves, in {currency}' },
  costSummary: {
    fr: 'Coût en pour cent de la somme qui part. Pour {sum}, le canal qui amène le plus est {channel}, pour {cost}.',
    en: 'Cost in per cent of the sum that leaves. For {sum} the channel that brings most is {channel}, at {cost}.',
  },
  corridorOverTime: { fr: 'Le couloir dans le temps', en: 'The corridor over time' },
  quarters: { fr: 'trimestres', en: 'quarters' },
  meanOfServices: { fr: 'moyenne des services, pour 200 USD', en: 'mean of services, for USD 200' },
  threePercent: { fr: '3 %, cible mondiale', en: '3%, the world’s target' },
  fivePercent: { fr: '5 %', en: '5%' },
  timeSummary: {
    fr: 'La moyenne des services va de {from} ({first}) à {to} ({last}). Un trimestre sans relevé est un trou.',
    en: 'The mean of services goes from {from} ({first}) to {to} ({last}). A quarter without prices is a gap.',
  },
} as const satisfies Record<string, Words>;
