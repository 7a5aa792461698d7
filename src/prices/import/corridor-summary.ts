import { sdgTests, smartAverage } from '../../institutions/transfer-channel/rules-published.ts';
import type { Quote } from './quote.ts';

/** What the World Bank publishes of a corridor in a quarter, computed anew from its services. */
export interface CorridorSummary {
  readonly period: string;
  /** All services of the file, and those whose price is disclosed, of which the mean is taken. */
  readonly services: number;
  readonly counted: number;
  /** Simple mean of the disclosed services at the local equivalent of USD 200, a fraction; null without any. */
  readonly average: number | null;
  /** Mean of the three cheapest that arrive within five days, or null where fewer than three do. */
  readonly smart: number | null;
  /** The two tests of SDG indicator 10.c.1; null where there is nothing to test. */
  readonly meetsAverage: boolean | null;
  readonly meetsSmart: boolean | null;
}

/**
 * One summary for each quarter of the quotes, in order. Lines that stand twice count twice, as in the published means. Whether
 * most people can reach a service is not in the file and not tested.
 */
export function summariesOf(quotes: readonly Quote[]): readonly CorridorSummary[] {
  const periods = [...new Set(quotes.map(({ period }) => period))].sort();
  return periods.map((period) =>
    summaryOf(
      period,
      quotes.filter((quote) => quote.period === period),
    ),
  );
}

function summaryOf(period: string, quotes: readonly Quote[]): CorridorSummary {
  const disclosed = quotes.filter(({ isTransparent }) => isTransparent);
  const costs = disclosed.flatMap((quote) => totalAt200(quote) ?? []);
  const fast = disclosed.filter(({ speed }) => speed !== null && speed !== 'longer');
  const average = costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  const smart = smartAverage(fast.flatMap((quote) => totalAt200(quote) ?? []));
  return {
    period,
    services: quotes.length,
    counted: costs.length,
    average,
    smart,
    meetsAverage: average === null ? null : average < sdgTests.average,
    meetsSmart: smart === null ? null : smart <= sdgTests.smart,
  };
}

/** The published total at the smaller amount, the local equivalent of USD 200. */
function totalAt200({ points }: Quote): number | null {
  return points[0]?.total ?? null;
}
