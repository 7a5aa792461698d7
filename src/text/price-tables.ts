import type { Words } from '../engine/words.ts';

/** Headings and sentences of tables of prices, in the terminal and on the screen. */
export const priceTableTexts = {
  heading: { fr: '{from} – {to}, {date}', en: '{from} – {to}, {date}' },
  channel: { fr: 'Canal', en: 'Channel' },
  date: { fr: 'Date', en: 'Date' },
  amount: { fr: 'Montant', en: 'Amount' },
  fee: { fr: 'Frais', en: 'Fee' },
  margin: { fr: 'Marge', en: 'Margin' },
  total: { fr: 'Coût total', en: 'Total cost' },
  hours: { fr: 'Heures', en: 'Hours' },
  quarter: { fr: 'Trimestre', en: 'Quarter' },
  services: { fr: 'Services comptés', en: 'Services counted' },
  average: { fr: 'Moyenne', en: 'Average' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  none: { fr: 'aucun', en: 'none' },
  lines: { fr: '{n} {n|ligne|lignes} ({lines}) :', en: '{n} {n|line|lines} ({lines}):' },
  meanWarning: {
    fr: 'Une moyenne de services n’est le prix d’aucun guichet.',
    en: 'A mean of services is no counter’s price.',
  },
  noRate: {
    fr: 'Aucun cours publié vers {to} n’est connu : ce qui arrive ne peut pas être calculé.',
    en: 'No published rate to {to} is known: what arrives cannot be computed.',
  },
  doubtful: {
    fr: 'Reçu de la ligne {line} : la marge de change serait hors de −20 % à 50 %. Vérifiez les sommes et les monnaies.',
    en: 'Receipt on line {line}: the exchange-rate margin would be beyond −20% to 50%. Check the sums and currencies.',
  },
  unrated: {
    fr: 'Reçu de la ligne {line} : aucun cours de {currency} à {paidIn} n’est connu. Ajoutez une colonne « cours ».',
    en: 'Receipt on line {line}: no rate from {currency} to {paidIn} is known. Add a column “mid-market”.',
  },
  noChannel: {
    fr: 'Aucun canal ne peut être fait de ces prix : ils ne disent pas la marge de change.',
    en: 'No channel can be made of these prices: they do not tell the exchange-rate margin.',
  },
  credit: {
    fr: 'Banque mondiale, Remittance Prices Worldwide (CC BY 4.0), https://remittanceprices.worldbank.org',
    en: 'World Bank, Remittance Prices Worldwide (CC BY 4.0), https://remittanceprices.worldbank.org',
  },
} as const satisfies Record<string, Words>;
