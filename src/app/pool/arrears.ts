import type { Report } from '../../analysis/report.ts';
import { monthTicks, type MonthTick } from '../../charts/month-axis.ts';

export const buckets = ['late1', 'late30', 'late60', 'late90'] as const;
export type Bucket = (typeof buckets)[number];

/** Shares of the portfolio by lateness, the middle of the futures, month by month; and as areas in a box of 600 × 220. */
export interface Arrears {
  readonly start: number;
  readonly months: readonly { readonly month: number; readonly shares: Readonly<Record<Bucket, number>> }[];
  readonly areas: readonly { readonly bucket: Bucket; readonly points: string }[];
  readonly ticks: readonly (MonthTick & { readonly x: number })[];
  /** The share at the top of the box. */
  readonly highest: number;
}

const box = { left: 0, right: 600, top: 20, bottom: 200 };

/** What is late in a pool over time; null when it lent nothing. */
export function arrearsOf(report: Report, pool: string): Arrears | null {
  const portfolio = report.series[`${pool}.portfolio`]?.p50;
  if (portfolio === undefined || Math.max(...portfolio) <= 0) return null;
  const late = (name: string): readonly number[] => report.series[`${pool}.${name}`]?.p50 ?? [];
  const [from1, from30, from60, from90] = [late('late1'), late('atRisk'), late('late60'), late('late90')];
  const months = portfolio.map((owed, month) => {
    const of = (sum: number): number => (owed <= 0 ? 0 : Math.max(0, sum) / owed);
    const [a, b, c, d] = [from1, from30, from60, from90].map((row) => row?.[month] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    return {
      month: report.start + month,
      shares: { late1: of(a - b), late30: of(b - c), late60: of(c - d), late90: of(d) },
    };
  });
  const highest = Math.max(0.05, ...months.map(({ shares }) => sumOf(shares)));
  const x = (month: number): number =>
    round(box.left + ((box.right - box.left) * month) / Math.max(1, months.length - 1));
  const y = (share: number): number => round(box.bottom - ((box.bottom - box.top) * share) / highest);
  return {
    start: report.start,
    months,
    highest,
    areas: buckets.map((bucket, place) => areaOf(months, place, x, y, bucket)),
    ticks: monthTicks(report.start, report.months).map((tick) => ({ ...tick, x: x(tick.month) })),
  };
}

/** An area between what lies later and what lies later still: the latest loans stand at the bottom. */
function areaOf(
  months: Arrears['months'],
  place: number,
  x: (month: number) => number,
  y: (share: number) => number,
  bucket: Bucket,
): Arrears['areas'][number] {
  const above = months.map(({ shares }, month) => `${x(month)},${y(sumFrom(shares, place))}`);
  const below = months.map(({ shares }, month) => `${x(month)},${y(sumFrom(shares, place + 1))}`).reverse();
  return { bucket, points: [...above, ...below].join(' ') };
}

function sumFrom(shares: Readonly<Record<Bucket, number>>, place: number): number {
  return buckets.slice(place).reduce((sum, bucket) => sum + shares[bucket], 0);
}

function sumOf(shares: Readonly<Record<Bucket, number>>): number {
  return sumFrom(shares, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
