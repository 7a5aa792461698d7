import averages from './corridors.json';

/**
 * The published average of what all services of a corridor cost at USD 200, a fraction of the sum, in a quarter written
 * `2020_3Q`; countries by ISO 3166 codes of three letters. Null where nothing was published: a gap is never filled. Source:
 * World Bank, Remittance Prices Worldwide, 2011 to 2020 (CC BY 4.0).
 *
 * @example publishedAverage('BEL', 'MAR', '2020_3Q') // 0.05236
 */
export function publishedAverage(source: string, destination: string, period: string): number | null {
  const percent = publishedPercent(source, destination, period);
  return percent === null ? null : percent / 100;
}

/** The same average in per cent, as it is printed. */
export function publishedPercent(source: string, destination: string, period: string): number | null {
  const byCorridor: ReadonlyMap<string, object> = new Map(Object.entries(averages));
  const byPeriod = byCorridor.get(`${source}-${destination}`);
  if (byPeriod === undefined) return null;
  const cost: unknown = Object.entries(byPeriod).find(([quarter]) => quarter === period)?.[1];
  return typeof cost === 'number' ? cost : null;
}
