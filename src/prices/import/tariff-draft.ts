import type { PricePoint } from './quote.ts';

/** A tariff in major units of the sender's currency, as the fields of a channel take it; shares are fractions. */
export interface TariffDraft {
  readonly fixed: number;
  readonly percent: number;
  /** In place of fixed part and percentage, where a straight line would ask for a fee below zero. */
  readonly feeBands: readonly { readonly upTo: number; readonly fixed: number }[];
  /** One margin, or one for each price point. */
  readonly margins: readonly { readonly upTo: number; readonly margin: number }[];
  /** How the fee was found, for its mark. */
  readonly by: 'one-price' | 'same-fee' | 'line' | 'steps';
}

/** A fee is a straight line at most this steep: half the amount. */
const steepest = 0.5;

/**
 * The tariff through one or two published prices. Money is interpolated, never percentages: the fee runs on a straight line
 * through both, fixed part and percentage; where the line would start below zero or rise too steeply, it steps from one fee to
 * the other above the smaller amount. A single price gives a fixed fee and says so. Null where a margin is not known.
 *
 * @example draftOf([{ amount: 140, fee: 4, … }, { amount: 345, fee: 8.1, … }]) // fixed 1.2, percent 0.02
 */
export function draftOf(points: readonly PricePoint[]): TariffDraft | null {
  const [small, large] = points;
  if (small === undefined || small.margin === null) return null;
  const margins = marginsOf(points);
  if (large === undefined || large.margin === null) {
    return { fixed: small.fee, percent: 0, feeBands: [], margins, by: 'one-price' };
  }
  if (small.fee === large.fee) return { fixed: small.fee, percent: 0, feeBands: [], margins, by: 'same-fee' };
  const percent = (large.fee - small.fee) / (large.amount - small.amount);
  const fixed = small.fee - percent * small.amount;
  if (fixed >= 0 && percent >= 0 && percent <= steepest) {
    return { fixed: plain(fixed), percent: plain(percent), feeBands: [], margins, by: 'line' };
  }
  const feeBands = [
    { upTo: small.amount, fixed: small.fee },
    { upTo: topAmount, fixed: large.fee },
  ];
  return { fixed: 0, percent: 0, feeBands, margins, by: 'steps' };
}

/** Bands must end somewhere; nobody's transfer is larger. */
const topAmount = 1e9;

/** Margins are published in per cent with two decimals; two that differ by less are one. */
const publishedSlack = 0.00015;

function marginsOf(points: readonly PricePoint[]): TariffDraft['margins'] {
  const known = points.flatMap(({ amount, margin }) =>
    margin === null ? [] : [{ upTo: amount, margin: plain(margin) }],
  );
  const isOne = known.every(({ margin }) => Math.abs(margin - known[0]!.margin) <= publishedSlack);
  return isOne ? known.slice(0, 1) : known;
}

/** Without the noise of binary fractions: nine significant digits say more than any price. */
function plain(value: number): number {
  return Number(value.toPrecision(9));
}
