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
  ['AED', 2, 25, 'dirham des Émirats', 'UAE dirham', 'AED'],
  ['AFN', 2, 100, 'afghani', 'Afghan afghani', '؋'],
  ['ALL', 2, 100, 'lek albanais', 'Albanian lek', 'L'],
  ['AMD', 2, 1000, 'dram arménien', 'Armenian dram', '֏'],
  ['AOA', 2, 100, 'kwanza angolais', 'Angolan kwanza', 'Kz'],
  ['ARS', 2, 100, 'peso argentin', 'Argentine peso', 'AR$'],
  ['AUD', 2, 5, 'dollar australien', 'Australian dollar', 'A$'],
  ['AZN', 2, 1, 'manat azerbaïdjanais', 'Azerbaijani manat', '₼'],
  ['BAM', 2, 5, 'mark convertible', 'convertible mark', 'KM'],
  ['BDT', 2, 100, 'taka bangladais', 'Bangladeshi taka', '৳'],
  ['BGN', 2, 1, 'lev bulgare', 'Bulgarian lev', 'лв'],
  ['BIF', 0, 1, 'franc burundais', 'Burundian franc', 'FBu'],
  ['BOB', 2, 10, 'boliviano', 'Bolivian boliviano', 'Bs'],
  ['BRL', 2, 5, 'réal brésilien', 'Brazilian real', 'R$'],
  ['BWP', 2, 5, 'pula botswanais', 'Botswana pula', 'P'],
  ['CAD', 2, 5, 'dollar canadien', 'Canadian dollar', 'CA$'],
  ['CDF', 2, 5000, 'franc congolais', 'Congolese franc', 'FC'],
  ['CHF', 2, 5, 'franc suisse', 'Swiss franc', 'CHF'],
  ['CLP', 0, 10, 'peso chilien', 'Chilean peso', 'CL$'],
  ['CNY', 2, 10, 'yuan chinois', 'Chinese yuan', 'CN¥'],
  ['COP', 2, 5000, 'peso colombien', 'Colombian peso', 'CO$'],
  ['CRC', 2, 500, 'colon costaricien', 'Costa Rican colón', '₡'],
  ['CVE', 2, 100, 'escudo cap-verdien', 'Cape Verdean escudo', 'Esc'],
  ['CZK', 2, 100, 'couronne tchèque', 'Czech koruna', 'Kč'],
  ['DOP', 2, 100, 'peso dominicain', 'Dominican peso', 'RD$'],
  ['DZD', 2, 100, 'dinar algérien', 'Algerian dinar', 'DA'],
  ['EGP', 2, 25, 'livre égyptienne', 'Egyptian pound', 'E£'],
  ['ERN', 2, 5, 'nakfa érythréen', 'Eritrean nakfa', 'Nfk'],
  ['ETB', 2, 5, 'birr éthiopien', 'Ethiopian birr', 'Br'],
  ['EUR', 2, 1, 'euro', 'euro', '€'],
  ['FJD', 2, 5, 'dollar fidjien', 'Fijian dollar', 'FJ$'],
  ['GBP', 2, 1, 'livre sterling', 'pound sterling', '£'],
  ['GEL', 2, 5, 'lari géorgien', 'Georgian lari', '₾'],
  ['GHS', 2, 5, 'cedi ghanéen', 'Ghanaian cedi', 'GH₵'],
  ['GMD', 2, 5, 'dalasi gambien', 'Gambian dalasi', 'D'],
  ['GNF', 0, 100, 'franc guinéen', 'Guinean franc', 'FG'],
  ['GTQ', 2, 5, 'quetzal guatémaltèque', 'Guatemalan quetzal', 'Q'],
  ['HNL', 2, 5, 'lempira hondurien', 'Honduran lempira', 'L'],
  ['HTG', 2, 100, 'gourde haïtienne', 'Haitian gourde', 'G'],
  ['HUF', 2, 500, 'forint hongrois', 'Hungarian forint', 'Ft'],
  ['IDR', 2, 10_000, 'roupie indonésienne', 'Indonesian rupiah', 'Rp'],
  ['ILS', 2, 10, 'shekel israélien', 'Israeli shekel', '₪'],
  ['INR', 2, 100, 'roupie indienne', 'Indian rupee', '₹'],
  ['JMD', 2, 100, 'dollar jamaïcain', 'Jamaican dollar', 'J$'],
  ['JOD', 3, 5, 'dinar jordanien', 'Jordanian dinar', 'JD'],
  ['JPY', 0, 1, 'yen japonais', 'Japanese yen', '¥'],
  ['KES', 2, 100, 'shilling kényan', 'Kenyan shilling', 'KSh'],
  ['KGS', 2, 100, 'som kirghize', 'Kyrgyz som', 'сом'],
  ['KHR', 2, 5000, 'riel cambodgien', 'Cambodian riel', '៛'],
  ['KMF', 0, 25, 'franc comorien', 'Comorian franc', 'CF'],
  ['KRW', 0, 10, 'won sud-coréen', 'South Korean won', '₩'],
  ['KZT', 2, 100, 'tenge kazakh', 'Kazakh tenge', '₸'],
  ['LAK', 2, 50_000, 'kip laotien', 'Lao kip', '₭'],
  ['LBP', 2, 25_000, 'livre libanaise', 'Lebanese pound', 'LL'],
  ['LKR', 2, 100, 'roupie srilankaise', 'Sri Lankan rupee', 'Rs'],
  ['LRD', 2, 500, 'dollar libérien', 'Liberian dollar', 'L$'],
  ['LSL', 2, 5, 'loti lésothan', 'Lesotho loti', 'L'],
  ['MAD', 2, 10, 'dirham marocain', 'Moroccan dirham', 'DH'],
  ['MDL', 2, 5, 'leu moldave', 'Moldovan leu', 'L'],
  ['MGA', 2, 100, 'ariary malgache', 'Malagasy ariary', 'Ar'],
  ['MKD', 2, 100, 'denar macédonien', 'Macedonian denar', 'ден'],
  ['MMK', 2, 5000, 'kyat birman', 'Myanmar kyat', 'K'],
  ['MNT', 2, 1000, 'tugrik mongol', 'Mongolian tögrög', '₮'],
  ['MRU', 2, 100, 'ouguiya mauritanien', 'Mauritanian ouguiya', 'UM'],
  ['MUR', 2, 5, 'roupie mauricienne', 'Mauritian rupee', 'Rs'],
  ['MWK', 2, 100, 'kwacha malawite', 'Malawian kwacha', 'K'],
  ['MXN', 2, 10, 'peso mexicain', 'Mexican peso', 'MX$'],
  ['MYR', 2, 5, 'ringgit malaisien', 'Malaysian ringgit', 'RM'],
  ['MZN', 2, 50, 'metical mozambicain', 'Mozambican metical', 'MT'],
  ['NAD', 2, 5, 'dollar namibien', 'Namibian dollar', 'N$'],
  ['NGN', 2, 100, 'naira nigérian', 'Nigerian naira', '₦'],
  ['NIO', 2, 5, 'cordoba nicaraguayen', 'Nicaraguan córdoba', 'C$'],
  ['NOK', 2, 100, 'couronne norvégienne', 'Norwegian krone', 'kr'],
  ['NPR', 2, 100, 'roupie népalaise', 'Nepalese rupee', 'Rs'],
  ['NZD', 2, 10, 'dollar néo-zélandais', 'New Zealand dollar', 'NZ$'],
  ['PEN', 2, 10, 'sol péruvien', 'Peruvian sol', 'S/'],
  ['PGK', 2, 5, 'kina papou', 'Papua New Guinean kina', 'K'],
  ['PHP', 2, 5, 'peso philippin', 'Philippine peso', '₱'],
  ['PKR', 2, 100, 'roupie pakistanaise', 'Pakistani rupee', 'Rs'],
  ['PLN', 2, 1, 'zloty polonais', 'Polish złoty', 'zł'],
  ['PYG', 0, 50, 'guarani paraguayen', 'Paraguayan guaraní', '₲'],
  ['QAR', 2, 25, 'riyal qatarien', 'Qatari riyal', 'QR'],
  ['RON', 2, 1, 'leu roumain', 'Romanian leu', 'lei'],
  ['RSD', 2, 100, 'dinar serbe', 'Serbian dinar', 'din.'],
  ['RUB', 2, 100, 'rouble russe', 'Russian rouble', '₽'],
  ['RWF', 0, 1, 'franc rwandais', 'Rwandan franc', 'FRw'],
  ['SAR', 2, 5, 'riyal saoudien', 'Saudi riyal', 'SR'],
  ['SDG', 2, 100, 'livre soudanaise', 'Sudanese pound', 'LS'],
  ['SEK', 2, 100, 'couronne suédoise', 'Swedish krona', 'kr'],
  ['SGD', 2, 5, 'dollar de Singapour', 'Singapore dollar', 'S$'],
  ['SLE', 2, 1, 'leone sierra-léonais', 'Sierra Leonean leone', 'Le'],
  ['SOS', 2, 100_000, 'shilling somalien', 'Somali shilling', 'Sh'],
  ['SSP', 2, 100, 'livre sud-soudanaise', 'South Sudanese pound', 'SS£'],
  ['SZL', 2, 5, 'lilangeni swazi', 'Swazi lilangeni', 'E'],
  ['THB', 2, 25, 'baht thaïlandais', 'Thai baht', '฿'],
  ['TJS', 2, 5, 'somoni tadjik', 'Tajik somoni', 'SM'],
  ['TND', 3, 5, 'dinar tunisien', 'Tunisian dinar', 'DT'],
  ['TOP', 2, 5, 'pa’anga tongan', 'Tongan paʻanga', 'T$'],
  ['TRY', 2, 5, 'livre turque', 'Turkish lira', '₺'],
  ['TZS', 2, 5000, 'shilling tanzanien', 'Tanzanian shilling', 'TSh'],
  ['UAH', 2, 10, 'hryvnia ukrainienne', 'Ukrainian hryvnia', '₴'],
  ['UGX', 0, 50, 'shilling ougandais', 'Ugandan shilling', 'USh'],
  ['USD', 2, 1, 'dollar des États-Unis', 'US dollar', 'US$'],
  ['UZS', 2, 5000, 'sum ouzbek', 'Uzbek sum', 'soʻm'],
  ['VND', 0, 200, 'dong vietnamien', 'Vietnamese dong', '₫'],
  ['VUV', 0, 5, 'vatu', 'Vanuatu vatu', 'VT'],
  ['WST', 2, 10, 'tala samoan', 'Samoan tālā', 'WS$'],
  ['XAF', 0, 5, 'franc CFA (BEAC)', 'CFA franc (BEAC)', 'FCFA'],
  ['XCD', 2, 1, 'dollar des Caraïbes orientales', 'East Caribbean dollar', 'EC$'],
  ['XOF', 0, 5, 'franc CFA (BCEAO)', 'CFA franc (BCEAO)', 'F CFA'],
  ['YER', 2, 500, 'riyal yéménite', 'Yemeni rial', 'YR'],
  ['ZAR', 2, 10, 'rand sud-africain', 'South African rand', 'R'],
  ['ZMW', 2, 5, 'kwacha zambien', 'Zambian kwacha', 'K'],
  ['ZWG', 2, 100, 'or du Zimbabwe', 'Zimbabwe Gold', 'ZiG'],
];

const codes = table.map(([code]) => code);
const byCode = new Map<string, Currency>(
  table.map(([code, decimals, coin, fr, en, symbol]) => [code, { code, decimals, coin, name: { fr, en }, symbol }]),
);
