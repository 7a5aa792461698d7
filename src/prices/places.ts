import type { Words } from '../engine/words.ts';
import { cfaFrancsPerEuro } from '../numbers/currency.ts';
import { sayBoth } from '../text/say.ts';
import { fixedRates } from './mid-market.ts';
import { placeRows, type PlaceRow } from './place-rows.ts';
import { corridorAverage, corridorIn2017, type DatedValue, dollarRate, euroRate, meanInflation } from './series.ts';

/** What the World Bank published for sending money from a country to a place; an average, no agent's price. */
export interface PublishedCorridor {
  /** ISO code of the sending country, `BEL`. */
  readonly from: string;
  /** The last published average at USD 200, a share of the sum. */
  readonly average: DatedValue;
  /** Costs at USD 200 and 500 in 2017, from which fee and margin can be told apart; null where not published. */
  readonly in2017: { readonly at200: number; readonly at500: number } | null;
}

/** A place where a project of the home form may stand, with the published series that concern it. */
export interface ProjectPlace {
  readonly id: string;
  /** ISO 3166 code of three letters. */
  readonly countryCode: string;
  readonly country: Words;
  readonly label: Words;
  /** ISO code of the currency in which sums of a project are counted there. */
  readonly currency: string;
  /** Units of that currency for one euro, with its period and its source. */
  readonly perEuro: DatedValue & { readonly source: Words };
  /** A CFA franc is pegged to the euro, the others float. */
  readonly regime: 'peg' | 'float';
  /** Mean rise of consumer prices over the last five published years, a fraction; of the country's own money. */
  readonly inflation: (DatedValue & { readonly source: Words }) | null;
  /** True where the project counts in dollars and the series of consumer prices is in the country's own money. */
  readonly countsInForeignMoney: boolean;
  /** From Belgium, France, Spain and Italy, those that were published; never filled from a neighbour. */
  readonly corridors: readonly PublishedCorridor[];
  /** Wages, rents and fees against those near Kinshasa, which are 1: an assumption. */
  readonly level: number;
}

/** The countries from which corridors are looked up, in the order of preference. */
const sendingCountries = ['BEL', 'FRA', 'ESP', 'ITA'] as const;

let made: readonly ProjectPlace[] | null = null;

/** The places that the home form offers, in its order; looked up in the series when they are first asked for. */
export function projectPlaces(): readonly ProjectPlace[] {
  made ??= placeRows.map(placeOf);
  return made;
}

/** A place by its id; throws for an id that is not offered. */
export function placeById(id: string): ProjectPlace {
  const found = projectPlaces().find((place) => place.id === id);
  if (found === undefined) throw new Error(`There is no place "${id}".`);
  return found;
}

function placeOf(row: PlaceRow): ProjectPlace {
  const mean = meanInflation(row.countryCode);
  return {
    ...row,
    perEuro: perEuroOf(row),
    regime: row.currency === 'XOF' || row.currency === 'XAF' ? 'peg' : 'float',
    inflation: mean === null ? null : withSource(mean, row.country),
    countsInForeignMoney: row.countryCode === 'COD',
    corridors: sendingCountries.flatMap((from) => corridorTo(row.countryCode, from)),
  };
}

function perEuroOf(row: PlaceRow): ProjectPlace['perEuro'] {
  switch (row.currency) {
    case 'XOF':
    case 'XAF':
      return { value: cfaFrancsPerEuro, period: '1999-01', source: fixedRates };
    case 'USD':
    case 'PHP':
      return { ...present(euroRate(row.currency)), source: monthMean };
    default:
      return throughTheDollar(row.countryCode);
  }
}

const monthMean: Words = {
  fr: 'Banque centrale européenne, moyenne du mois',
  en: 'European Central Bank, mean of the month',
};
const officialRate: Words = {
  fr: 'Banque mondiale, cours officiel du dollar (PA.NUS.FCRF), fois le cours du dollar de la Banque centrale européenne, moyennes de l’année',
  en: 'World Bank, official rate to the dollar (PA.NUS.FCRF), times the European Central Bank’s dollar rate, means of the year',
};

/** The source is said when it is asked for: places are kept, and the language may change. */
function withSource(mean: DatedValue, country: Words): DatedValue & { readonly source: Words } {
  return {
    ...mean,
    get source() {
      return inflationOf(country);
    },
  };
}

function inflationOf(country: Words): Words {
  return sayBoth(
    {
      fr: 'Banque mondiale, prix à la consommation (FP.CPI.TOTL.ZG), {country}, moyenne',
      en: 'World Bank, consumer prices (FP.CPI.TOTL.ZG), {country}, mean',
    },
    { country },
  );
}

/** Official rate to the dollar, mean of its last year, times the mean of the euro's dollar rates of that year. */
function throughTheDollar(countryCode: string): ProjectPlace['perEuro'] {
  const perDollar = present(dollarRate(countryCode));
  const months = Array.from({ length: 12 }, (_, i) => `${perDollar.period}-${String(i + 1).padStart(2, '0')}`);
  const dollars = months.reduce((sum, month) => sum + present(euroRate('USD', month)).value, 0) / 12;
  return { value: Number((perDollar.value * dollars).toPrecision(5)), period: perDollar.period, source: officialRate };
}

function corridorTo(countryCode: string, from: string): PublishedCorridor[] {
  const code = `${from}-${countryCode}`;
  const average = corridorAverage(code);
  return average === null ? [] : [{ from, average, in2017: corridorIn2017(code) }];
}

function present(value: DatedValue | null): DatedValue {
  if (value === null) throw new Error('A place needs a published rate.');
  return value;
}
