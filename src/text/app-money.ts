import type { Words } from '../engine/words.ts';

/** Texts of the panel that shows who pays whom in one future: picture, matrix and balance sheets. */
export const moneyTexts = {
  panelMoney: { fr: 'Qui paie qui, et ce que chacun possède', en: 'Who pays whom, and what each one owns' },
  moneyLead: {
    fr: 'Un seul futur, pas la moyenne. Les sommes viennent du livre de comptes, à l’unité près ; chacune s’ouvre.',
    en: 'One future, not the average. The sums come from the book, to the last unit; each one opens.',
  },
  moneySpan: { fr: 'Durée montrée', en: 'Time shown' },
  moneySpanMonth: { fr: 'un mois', en: 'one month' },
  moneySpanYear: { fr: 'douze mois', en: 'twelve months' },
  moneySpanAll: { fr: 'toute l’histoire', en: 'the whole story' },
  moneyOutside: {
    fr: 'Montrer aussi ce qui vient du dehors et y part (revenus, loyers, achats)',
    en: 'Also show what comes from outside and goes there (income, rent, purchases)',
  },
  moneyFrom: { fr: 'À partir de', en: 'From' },
  moneyShown: { fr: 'De {first} à {last}', en: 'From {first} to {last}' },
  moneyCurrency: { fr: 'Monnaie', en: 'Currency' },
  moneyPlay: { fr: 'Faire défiler', en: 'Play' },
  moneyPause: { fr: 'Arrêter', en: 'Pause' },
  moneyPicture: {
    fr: 'À gauche qui paie, à droite qui reçoit ; plus la bande est large, plus il y a d’argent. Total : {total}. Le tableau dit la même chose.',
    en: 'Those who pay on the left, those who receive on the right; the wider the band, the more money. Total: {total}. The table says the same.',
  },
  moneyNothing: {
    fr: 'Rien n’a bougé dans cette monnaie pendant ce temps.',
    en: 'Nothing moved in this currency in this time.',
  },
  moneyMatrix: { fr: 'Qui paie qui', en: 'Who pays whom' },
  moneyPays: { fr: 'Paie', en: 'Pays' },
  moneyReceives: { fr: 'Reçoit', en: 'Receives' },
  moneyFor: { fr: 'Pour', en: 'For' },
  moneyAmount: { fr: 'Somme', en: 'Sum' },
  moneyOpen: { fr: 'Écritures : {from} → {to}, {what}', en: 'Entries: {from} → {to}, {what}' },
  moneySheets: { fr: 'Ce que chacun possède à la fin', en: 'What each one owns at the end' },
  moneyBefore: { fr: 'Caisse avant', en: 'Cash before' },
  moneyCame: { fr: 'Entré', en: 'Came in' },
  moneyWent: { fr: 'Sorti', en: 'Went out' },
  moneyCash: { fr: 'Caisse', en: 'Cash' },
  moneyThings: { fr: 'Équipement et stocks', en: 'Equipment and stocks' },
  moneyClaims: { fr: 'On lui doit', en: 'Owed to it' },
  moneyDebts: { fr: 'Il doit', en: 'It owes' },
  moneyOwn: { fr: 'À lui', en: 'Its own' },
  moneyEven: {
    fr: 'Vérifié : pour chacun, caisse avant + entré - sorti = caisse, à l’unité près.',
    en: 'Checked: for each one, cash before + came in - went out = cash, to the last unit.',
  },
  moneyUneven: {
    fr: 'Le compte ne tombe pas juste pour : {who}. C’est une faute du programme ; signalez-la avec ce scénario.',
    en: 'The account does not balance for: {who}. This is a mistake of the program; report it with this scenario.',
  },
} satisfies Record<string, Words>;
