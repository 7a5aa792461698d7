import { sameWords, type Words } from '../engine/words.ts';
import type { PublishedMean } from '../prices/import/quote.ts';
import { type Asked, exchangeOf, type TransferOffer } from '../prices/transfer-offers.ts';
import { quoteOfBudget } from '../prices/transfer-quote.ts';
import { formatMoney, formatNumber, formatShare } from '../text/numbers.ts';
import { transferChartTexts as texts } from '../text/transfer-charts.ts';
import { inEach, sayBoth } from '../text/say.ts';
import type { LinesSpec, PlainLine } from './lines-spec.ts';

/** No more lines can be told apart. */
const mostLines = 6;

/** Sums on the axis, as parts of the sum asked. */
const parts = Array.from({ length: 40 }, (_, i) => (i + 1) / 13);

/**
 * Cost as a share of the sum that leaves, over the sum, for the first channels of a list of offers: where fixed fees weigh and
 * which channel is cheapest at which sum. The axis runs to three times the sum asked.
 */
export function costOverAmount(offers: readonly TransferOffer[], asked: Asked): LinesSpec {
  const sums = [...new Set(parts.map((part) => nice(part * asked.budget)))].sort((a, b) => a - b);
  const top = sums.at(-1) ?? asked.budget;
  const lines = offers.slice(0, mostLines).map(({ channel }, style): PlainLine => {
    const points = sums.map((x) => {
      const quote = quoteOfBudget(channel.priced, exchangeOf(asked), x);
      return { x, y: typeof quote === 'string' ? null : 100 * (quote.costInMoney / quote.left) };
    });
    return { id: channel.id, label: channel.title, points: capped(points), style, hasPoints: false };
  });
  const cheapest = offers[0];
  const budget = inEach((language) => formatMoney(asked.budget, asked.paid, language));
  return {
    title: texts.costOverAmount,
    unit: '%',
    xTitle: sayBoth(texts.sumSent, { currency: asked.paid }),
    xMin: 0,
    xMax: top,
    ticks: ticksOf(top),
    lines,
    levels: [],
    here: { x: asked.budget, label: budget },
    summary: sayBoth(texts.costSummary, {
      sum: budget,
      channel: cheapest?.channel.title ?? '',
      cost: inEach((language) => formatShare(cheapest?.quote?.shortfall ?? 0, language, 1)),
    }),
    rows: rowsOf(sums).map((x) => ({ x, label: inEach((language) => formatMoney(x, asked.paid, language)) })),
  };
}

/** The published mean of a corridor by quarter, with its gaps and both marks of the SDG target. */
export function corridorOverTime(means: readonly PublishedMean[]): LinesSpec {
  const quarters = means.map(({ period, mean }) => ({ at: quarterNumber(period), period, percent: 100 * mean }));
  const [first, last] = [quarters[0]?.at ?? 0, quarters.at(-1)?.at ?? 0];
  const known = new Map(quarters.map(({ at, percent }) => [at, percent]));
  const points = Array.from({ length: last - first + 1 }, (_, i) => ({
    x: first + i,
    y: known.get(first + i) ?? null,
  }));
  const years = points.filter(({ x }) => x % 4 === 0).map(({ x }) => x);
  const percent = (value: number | undefined): Words =>
    inEach((language) => formatShare((value ?? 0) / 100, language, 1));
  return {
    title: texts.corridorOverTime,
    unit: '%',
    xTitle: texts.quarters,
    xMin: first,
    xMax: Math.max(last, first + 1),
    ticks: years.map((value) => ({ value, label: sameWords(String(value / 4)) })),
    lines: [{ id: 'mean', label: texts.meanOfServices, points, style: 0, hasPoints: true }],
    levels: [
      { y: 3, label: texts.threePercent },
      { y: 5, label: texts.fivePercent },
    ],
    here: null,
    summary: sayBoth(texts.timeSummary, {
      first: label(means[0]?.period ?? ''),
      last: label(means.at(-1)?.period ?? ''),
      from: percent(quarters[0]?.percent),
      to: percent(quarters.at(-1)?.percent),
    }),
    rows: quarters.map(({ at, period }) => ({ x: at, label: sameWords(label(period)) })),
  };
}

/** Costs above this share would press all others flat; the line leaves the picture there. */
const highest = 40;

function capped(points: PlainLine['points']): PlainLine['points'] {
  return points.map(({ x, y }) => ({ x, y: y !== null && y > highest ? null : y }));
}

/** A sum with two significant digits, so that the axis reads well. */
function nice(sum: number): number {
  return Number(sum.toPrecision(2));
}

/** Every fourth sum stands in the table. */
function rowsOf(sums: readonly number[]): readonly number[] {
  return sums.filter((_, i) => i % 4 === 3 || i === 0 || i === sums.length - 1);
}

function ticksOf(top: number): LinesSpec['ticks'] {
  const raw = top / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw;
  const count = Math.floor(top / step) + 1;
  return Array.from({ length: count }, (_, i) => {
    return { value: i * step, label: inEach((language) => formatNumber(i * step, language, step < 1 ? 1 : 0)) };
  });
}

/** Quarters since year 0. */
function quarterNumber(period: string): number {
  return Number(period.slice(0, 4)) * 4 + Number(period.slice(5, 6)) - 1;
}

function label(period: string): string {
  return `${period.slice(0, 4)} Q${period.slice(5, 6)}`;
}
