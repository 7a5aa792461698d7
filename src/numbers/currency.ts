/** What the program knows of a currency; the smallest coin is the smallest sum paid by hand, in minor units. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
  readonly coin: number;
  readonly name: { readonly fr: string; readonly en: string };
  readonly symbol: string;
}

/**
 * Francs of the two CFA zones for one euro: fixed on 1 January 1999, and by Council Decision 98/683/EC of 23 November 1998
 * (Official Journal L 320, 28.11.1998, p. 58) confirmed to the euro; the same for the francs XOF and XAF.
 */
export const cfaFrancsPerEuro = 655.957;

/**
 * Comorian francs for one euro, three quarters of the CFA rate, since 1 January 1999 (same decision).
 */
export const comorianFrancsPerEuro = 491.96775;

/**
 * The currency of an ISO 4217 code in capitals, or undefined for a code that the program does not list. The number of
 * decimals is that of ISO 4217; coins are those in use as far as we recall them (2025), to be replaced in a scenario when a
 * case depends on them.
 *
 * @example currencyOf('XOF')?.decimals // 0
 */
export function currencyOf(code: string): Currency | undefined {
  return byCode.get(code);
}

/**
 * How many minor units make one unit of a currency: 100 for the euro, 1 for the CFA franc, 1000 for the Tunisian dinar.
 * Throws for a code that the program does not list.
 */
export function minorUnitsPer(code: string): number {
  const currency = byCode.get(code);
  if (currency === undefined) throw new Error(`The currency "${code}" is not listed.`);
  return minorUnits[currency.decimals]!;
}

/** The codes of all currencies that the program lists, in alphabetical order. */
export function currencyCodes(): readonly string[] {
  return codes;
}

const minorUnits = [1, 10, 100, 1000];

/** Code, decimals, smallest coin in minor units, French name, English name, symbol. */
const table: readonly (readonly [string, number, number, string, string, string])[] = [
  ['BIF', 0, 1, 'franc burundais', 'Burundian franc', 'FBu'],
  ['BRL', 2, 5, 'réal brésilien', 'Brazilian real', 'R$'],
  ['CAD', 2, 5, 'dollar canadien', 'Canadian dollar', 'CA$'],
  ['CDF', 2, 5000, 'franc congolais', 'Congolese franc', 'FC'],
  ['CHF', 2, 5, 'franc suisse', 'Swiss franc', 'CHF'],
  ['DZD', 2, 100, 'dinar algérien', 'Algerian dinar', 'DA'],
  ['ETB', 2, 5, 'birr éthiopien', 'Ethiopian birr', 'Br'],
  ['EUR', 2, 1, 'euro', 'euro', '€'],
  ['GBP', 2, 1, 'livre sterling', 'pound sterling', '£'],
  ['GHS', 2, 5, 'cedi ghanéen', 'Ghanaian cedi', 'GH₵'],
  ['GNF', 0, 100, 'franc guinéen', 'Guinean franc', 'FG'],
  ['HTG', 2, 100, 'gourde haïtienne', 'Haitian gourde', 'G'],
  ['IDR', 2, 10_000, 'roupie indonésienne', 'Indonesian rupiah', 'Rp'],
  ['INR', 2, 100, 'roupie indienne', 'Indian rupee', '₹'],
  ['KES', 2, 100, 'shilling kényan', 'Kenyan shilling', 'KSh'],
  ['KMF', 0, 25, 'franc comorien', 'Comorian franc', 'CF'],
  ['LKR', 2, 100, 'roupie srilankaise', 'Sri Lankan rupee', 'Rs'],
  ['MAD', 2, 10, 'dirham marocain', 'Moroccan dirham', 'DH'],
  ['MDL', 2, 5, 'leu moldave', 'Moldovan leu', 'L'],
  ['MGA', 2, 100, 'ariary malgache', 'Malagasy ariary', 'Ar'],
  ['MXN', 2, 10, 'peso mexicain', 'Mexican peso', 'MX$'],
  ['NGN', 2, 100, 'naira nigérian', 'Nigerian naira', '₦'],
  ['PEN', 2, 10, 'sol péruvien', 'Peruvian sol', 'S/'],
  ['PHP', 2, 5, 'peso philippin', 'Philippine peso', '₱'],
  ['RWF', 0, 1, 'franc rwandais', 'Rwandan franc', 'FRw'],
  ['TND', 3, 5, 'dinar tunisien', 'Tunisian dinar', 'DT'],
  ['TZS', 2, 5000, 'shilling tanzanien', 'Tanzanian shilling', 'TSh'],
  ['UGX', 0, 50, 'shilling ougandais', 'Ugandan shilling', 'USh'],
  ['USD', 2, 1, 'dollar des États-Unis', 'US dollar', 'US$'],
  ['XAF', 0, 5, 'franc CFA (BEAC)', 'CFA franc (BEAC)', 'FCFA'],
  ['XOF', 0, 5, 'franc CFA (BCEAO)', 'CFA franc (BCEAO)', 'F CFA'],
];

const codes = table.map(([code]) => code);
const byCode = new Map<string, Currency>(
  table.map(([code, decimals, coin, fr, en, symbol]) => [code, { code, decimals, coin, name: { fr, en }, symbol }]),
);
