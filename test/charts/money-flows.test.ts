import { describe, expect, it } from 'vitest';
import { replayEntries } from '../../src/analysis/replay/detail.ts';
import { replay } from '../../src/analysis/replay/replay.ts';
import { balanceSheets, currenciesMoved, paidIn, sankeyOf, spanOfMonths } from '../../src/charts/money-flows.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { storyNamed } from '../claims/library.ts';

const { scenario } = checkScenario(storyNamed('vsla-weekly')!, {});
const request = { scenario: scenario!, seed: 1, future: 3 };
const played = replay(request);
const whole = { first: 0, last: played.periods - 1 };
const year = spanOfMonths(played, 0, 11);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('who pays whom', () => {
  it('adds up to the lines of the book, cell by cell', () => {
    const [currency] = currenciesMoved(played);
    const cells = paidIn(played, currency!, year);
    expect(cells.length).toBeGreaterThan(4);
    for (const { flows, amount } of cells.slice(0, 4)) {
      const lines = replayEntries(request, { flows, periods: [year.first, year.last] });
      expect(sum([...lines.amount])).toBe(amount);
    }
    const sorted = cells.map(({ amount }) => amount);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  });
  it('takes the weeks of its months, no more and no fewer', () => {
    const second = spanOfMonths(played, 1, 1);
    const months = [...played.monthOfPeriod].slice(second.first, second.last + 1);
    expect(new Set(months)).toEqual(new Set([1]));
    expect(months).toHaveLength([...played.monthOfPeriod].filter((month) => month === 1).length);
    expect(spanOfMonths(played, 0, played.months - 1)).toEqual(whole);
  });
});

describe('balance sheets', () => {
  it('are even for everybody, in any span', () => {
    const [currency] = currenciesMoved(played);
    for (const span of [whole, year, spanOfMonths(played, 3, 5)]) {
      const sheets = balanceSheets(played, currency!, span);
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets.filter(({ isEven }) => !isEven)).toEqual([]);
    }
  });
  it('say so when a sum is missing', () => {
    const [currency] = currenciesMoved(played);
    const [cash] = played.flows.filter(({ plane }) => plane === 'cash');
    const lost = { ...played, flows: played.flows.filter((flow) => flow !== cash) };
    expect(balanceSheets(lost, currency!, whole).some(({ isEven }) => !isEven)).toBe(true);
  });
});

describe('the picture of the money', () => {
  const cells = [
    { from: 1, to: 2, purpose: 'dues', flows: [0], amount: 60 },
    { from: 1, to: 2, purpose: 'fine', flows: [1], amount: 20 },
    { from: 2, to: 0, purpose: 'wages', flows: [2], amount: 20 },
  ];
  const { nodes, bands } = sankeyOf(cells, 100);
  it('is as wide as the money', () => {
    expect(bands.map(({ from, to, width }) => [from, to, width])).toEqual([
      [1, 2, 80],
      [2, 0, 20],
    ]);
    for (const side of ['pays', 'receives']) {
      const column = nodes.filter((node) => node.side === side);
      expect(sum(column.map(({ height }) => height))).toBeCloseTo(100, 9);
    }
  });
  it('lets no bar cover another, and no band leave its bar', () => {
    for (const side of ['pays', 'receives']) {
      const column = nodes.filter((node) => node.side === side);
      column.slice(1).forEach((node, i) => expect(node.y).toBeGreaterThan(column[i]!.y + column[i]!.height));
    }
    for (const { from, fromY, width } of bands) {
      const bar = nodes.find((node) => node.side === 'pays' && node.institution === from)!;
      expect(fromY).toBeGreaterThanOrEqual(bar.y);
      expect(fromY + width).toBeLessThanOrEqual(bar.y + bar.height + 1e-9);
    }
  });
  it('is empty when nothing moved', () => expect(sankeyOf([], 100).bands).toEqual([]));
});
