import { corridorAverage } from './series.ts';

/**
 * The published average of what all services of a corridor cost at USD 200, a fraction of the sum, in a quarter written
 * `2020_3Q`; countries by ISO 3166 codes of three letters. Null where nothing was published: a gap is never filled. Source:
 * World Bank, Remittance Prices Worldwide, 2011 to 2020 (CC BY 4.0).
 *
 * @example publishedAverage('BEL', 'MAR', '2020_3Q') // 0.052364
 */
export function publishedAverage(source: string, destination: string, period: string): number | null {
  return corridorAverage(`${source}-${destination}`, period)?.value ?? null;
}

/** The same average in per cent, as it is printed. */
export function publishedPercent(source: string, destination: string, period: string): number | null {
  const average = publishedAverage(source, destination, period);
  return average === null ? null : Number((100 * average).toPrecision(12));
}
