import type { Words } from '../engine/words.ts';

/** Texts of the panel that shows a row in another currency, or without the rise of prices. */
export const moneyViewTexts = {
  panelMoneyView: {
    fr: 'Dans une autre monnaie, ou sans la hausse des prix',
    en: 'In another currency, or without the rise of prices',
  },
  moneyViewLead: {
    fr: 'Chaque futur est converti à son propre taux de change et à ses propres prix, mois par mois ; les bandes sont prises ensuite.',
    en: 'Each future is converted at its own exchange rate and its own prices, month by month; the bands are taken afterwards.',
  },
  moneyViewIn: { fr: 'En', en: 'In' },
  moneyViewPrices: { fr: 'Prix', en: 'Prices' },
  moneyViewNominal: { fr: 'ceux de chaque mois (nominal)', en: 'those of each month (nominal)' },
  moneyViewReal: { fr: 'ceux de {month} (réel, {code})', en: 'those of {month} (real, {code})' },
  moneyViewReading: { fr: 'Conversion des futurs…', en: 'Converting the futures…' },
  moneyViewNone: { fr: 'Aucune ligne de ce résultat n’est de l’argent.', en: 'No row of this result is money.' },
  moneyViewNote: {
    fr: 'Le reste de la page et les fichiers à télécharger restent dans la monnaie de chaque institution, aux prix de chaque mois.',
    en: 'The rest of the page, and the files to download, stay in each institution’s own currency, at the prices of each month.',
  },
} satisfies Record<string, Words>;
