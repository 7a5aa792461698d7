import type { Words } from '../engine/words.ts';

/** What was odd about a line of prices, and what was done with it. */
export const priceRemarkTexts = {
  'price-is-not-disclosed': {
    fr: 'le taux de change n’est pas annoncé : le 0 % du fichier n’est pas un vrai zéro. Hors des moyennes, et sans canal',
    en: 'the exchange rate is not disclosed: the file’s 0% is no real zero. Kept out of means, and no channel is made of it',
  },
  'rate-was-not-collected': {
    fr: 'les deux taux valent 1 entre deux monnaies différentes : le change n’a pas été relevé. Compté dans les moyennes comme le fait la Banque mondiale, sans canal',
    en: 'both rates are 1 between two different currencies: the exchange was not collected. Counted in means as the World Bank does, and no channel is made of it',
  },
  'total-is-not-fee-and-margin': {
    fr: 'le coût total n’est pas frais ÷ montant + marge : ce prix est écarté',
    en: 'the total cost is not fee ÷ amount + margin: this price is put aside',
  },
  'margin-differs-from-rates': {
    fr: 'la marge ne suit pas des deux taux du fichier : la marge publiée est gardée',
    en: 'the margin does not follow from the two rates of the file: the published margin is kept',
  },
  'margin-is-negative': {
    fr: 'la marge est négative, souvent une promotion : elle peut finir',
    en: 'the margin is negative, often a promotion: it may end',
  },
  'amount-is-not-of-its-currency': {
    fr: 'le montant n’est pas de l’ordre de la monnaie écrite à côté. Compté dans les moyennes, sans canal',
    en: 'the amount is not of the order of the currency beside it. Counted in means, and no channel is made of it',
  },
  'rate-is-against-a-pivot': {
    fr: 'le cours interbancaire est celui d’une monnaie pivot, pas de la monnaie d’arrivée : seule la marge est gardée',
    en: 'the interbank rate is that of a pivot currency, not of the currency of arrival: the margin alone is kept',
  },
  'line-stands-twice': {
    fr: 'la même ligne est déjà plus haut (hors numéro) : comptée dans les moyennes comme le fait la Banque mondiale, un seul canal',
    en: 'the same line stands above (but for its number): counted in means as the World Bank does, one channel is made of it',
  },
  'numbers-are-written-as-text': {
    fr: 'des nombres sont écrits comme du texte : ils ont été lus',
    en: 'numbers are written as text: they were read',
  },
  'second-price-is-missing': {
    fr: 'il n’y a de prix qu’à un montant : frais fixes et pour cent ne se distinguent pas',
    en: 'there is a price at one amount only: a fixed fee and a percentage cannot be told apart',
  },
  'firm-changed-its-name': {
    fr: 'cette entreprise porte un autre nom dans d’autres trimestres : les deux ne sont pas réunis',
    en: 'this firm bears another name in other quarters: the two are not merged',
  },
  'price-cannot-be-a-tariff': {
    fr: 'frais ou marge hors de ce qu’un canal accepte (marge de −20 % à 50 %) : sans canal',
    en: 'fee or margin beyond what a channel takes (margin from −20% to 50%): no channel is made of it',
  },
} as const satisfies Record<string, Words>;

export type PriceRemarkRule = keyof typeof priceRemarkTexts;
