import published from './series.json';

/**
 * Dated series that ship with the program. Credits: European Central Bank, euro foreign exchange reference rates, monthly
 * means; World Bank, PA.NUS.FCRF, FP.CPI.TOTL.ZG, commodity price data and Remittance Prices Worldwide (CC BY 4.0).
 * Made by `scripts/prices.mjs`; a gap in what was published is a gap here and is never filled.
 */
export const credits: readonly string[] = [
  'European Central Bank, euro foreign exchange reference rates',
  'World Bank, official exchange rates PA.NUS.FCRF and consumer prices FP.CPI.TOTL.ZG (CC BY 4.0)',
  'World Bank, commodity price data (CC BY 4.0)',
  'World Bank, Remittance Prices Worldwide (CC BY 4.0)',
];

/** A published value and the period it belongs to: `2026-04`, `2024`, `2020 Q3`. */
export interface DatedValue {
  readonly value: number;
  readonly period: string;
}

export type EuroCurrency = keyof typeof published.euro.perEuro;
export type Commodity = keyof typeof published.commodities.of;

/**
 * Units of a currency for one euro, mean of a month (ECB), or the last published one when no month is named; null where
 * there is none.
 *
 * @example euroRate('USD', '2026-04') // { value: 1.1639, period: '2026-04' }
 */
export function euroRate(currency: EuroCurrency, month?: string): DatedValue | null {
  return monthly(published.euro.perEuro[currency], published.euro.first, month);
}

/**
 * World price of a commodity in a month (World Bank), in the unit of `commodityUnit`; the last one when no month is named.
 * Not a farm-gate price.
 *
 * @example commodityPrice('maize', '2026-01') // { value: 204.49, period: '2026-01' }
 */
export function commodityPrice(commodity: Commodity, month?: string): DatedValue | null {
  return monthly(published.commodities.of[commodity].values, published.commodities.first, month);
}

/** `USD/t` or `USD/kg`, as published. */
export function commodityUnit(commodity: Commodity): string {
  return published.commodities.of[commodity].unit;
}

/**
 * Official exchange rate, units of the country's currency for one US dollar, mean of a year; the last one when no year is
 * named. `country` is an ISO 3166 code of three letters.
 *
 * @example dollarRate('MAR', 2024) // { value: 9.94236, period: '2024' }
 */
export function dollarRate(country: string, year?: number): DatedValue | null {
  return yearly(seriesOf(published.exchange.of, country), published.exchange.first, year);
}

/**
 * Rise of consumer prices over a year, a fraction; the last one when no year is named.
 *
 * @example inflation('COD', 2023) // { value: 0.1317, period: '2023' }
 */
export function inflation(country: string, year?: number): DatedValue | null {
  const found = yearly(seriesOf(published.inflation.of, country), published.inflation.first, year);
  return found === null ? null : { ...found, value: found.value / 100 };
}

/**
 * Mean of the last five published years of `inflation`, a fraction; null when one of the five is missing.
 *
 * @example meanInflation('SEN') // { value: 0.0354, period: '2019-2023' }
 */
export function meanInflation(country: string): DatedValue | null {
  const values = seriesOf(published.inflation.of, country);
  const last = values.findLastIndex((value) => value !== null);
  const five = values.slice(Math.max(0, last - 4), last + 1).filter((value) => value !== null);
  if (five.length < 5) return null;
  const lastYear = published.inflation.first + last;
  return { value: five.reduce((sum, value) => sum + value, 0) / 500, period: `${lastYear - 4}-${lastYear}` };
}

/**
 * Average cost of sending USD 200 over all services of a corridor, a share of the sum (World Bank); `quarter` as published
 * (`2017_3Q`), the last one when none is named; null for a corridor or quarter that was not published. It is an average
 * and no agent's price.
 *
 * @example corridorAverage('BEL-COD') // { value: 0.088736, period: '2020_3Q' }
 */
export function corridorAverage(corridor: string, quarter?: string): DatedValue | null {
  const values = corridors.get(corridor)?.at200 ?? [];
  const at = quarter === undefined ? values.findLastIndex((value) => value !== null) : quarterIndex(quarter);
  const value = values[at] ?? null;
  return value === null ? null : { value: value / 100, period: quarter ?? quarterName(at) };
}

/** All quarters in which the average of a corridor was published, in order; gaps are left out and never filled. */
export function corridorQuarters(corridor: string): readonly DatedValue[] {
  const values = corridors.get(corridor)?.at200 ?? [];
  return values.flatMap((value, at) => (value === null ? [] : [{ value: value / 100, period: quarterName(at) }]));
}

/**
 * Means of 2017 of a corridor: cost of USD 200, and of USD 500 (twice the published mean of both, less the first), shares of
 * the sum; null for a corridor that was not published.
 */
export function corridorIn2017(corridor: string): { readonly at200: number; readonly at500: number } | null {
  const found = corridors.get(corridor)?.in2017;
  return found === undefined ? null : { at200: found.at200 / 100, at500: (2 * found.both - found.at200) / 100 };
}

/** Codes of the published corridors, `BEL-COD`, in the order of the file. */
export function corridorCodes(): readonly string[] {
  return [...corridors.keys()];
}

type Values = readonly (number | null)[];

interface Corridor {
  readonly at200: Values;
  readonly in2017: { readonly at200: number; readonly both: number };
}

const corridors: ReadonlyMap<string, Corridor> = new Map(Object.entries(published.corridors.of));

function seriesOf(series: Readonly<Record<string, Values>>, key: string): Values {
  return (Object.hasOwn(series, key) ? series[key] : undefined) ?? [];
}

function monthly(values: Values, first: string, month: string | undefined): DatedValue | null {
  const start = monthNumber(first);
  const at = month === undefined ? values.findLastIndex((value) => value !== null) : monthNumber(month) - start;
  const value = values[at] ?? null;
  return value === null ? null : { value, period: monthName(start + at) };
}

function yearly(values: Values, first: number, year: number | undefined): DatedValue | null {
  const at = year === undefined ? values.findLastIndex((value) => value !== null) : year - first;
  const value = values[at] ?? null;
  return value === null ? null : { value, period: String(first + at) };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthName(month: number): string {
  const year = Math.floor(month / 12);
  return `${year}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

function quarterIndex(quarter: string): number {
  const [first, asked] = [published.corridors.first, quarter].map(
    (name) => Number(name.slice(0, 4)) * 4 + Number(name.slice(5, 6)) - 1,
  );
  return asked! - first!;
}

function quarterName(at: number): string {
  const first = Number(published.corridors.first.slice(0, 4)) * 4 + Number(published.corridors.first.slice(5, 6)) - 1;
  return `${Math.floor((first + at) / 4)}_${((first + at) % 4) + 1}Q`;
}
