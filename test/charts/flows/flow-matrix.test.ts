import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replayLines } from '../../../src/analysis/replay/lines.ts';
import { replay } from '../../../src/analysis/replay/replay.ts';
import type { Replay } from '../../../src/analysis/replay/replay.ts';
import { balanceSheets } from '../../../src/charts/flows/balance-sheet.ts';
import { flowLines, flowMatrix } from '../../../src/charts/flows/flow-matrix.ts';
import { spanName, spansOf, spanWith } from '../../../src/charts/flows/spans.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';

function scenarioOf(name: string): Scenario {
  const file = { file: `${name}.yaml`, text: readFileSync(`scenarios/${name}.yaml`, 'utf8') };
  const { scenario } = checkScenario(file, {});
  if (scenario === null) throw new Error(`${name} has mistakes.`);
  return scenario;
}

const loja = { scenario: scenarioOf('loja-organic-coffee'), seed: 1, future: 2 };
const weekly = { scenario: scenarioOf('vsla-weekly'), seed: 1, future: 2 };
const played = replay(loja);
const playedWeekly = replay(weekly);
const dollars = { currency: 1, plane: 'cash' } as const;

describe('spans of time', () => {
  it('take in each period once, whatever their size', () => {
    for (const future of [played, playedWeekly]) {
      for (const size of ['month', 'year', 'all'] as const) {
        const spans = spansOf(future, size);
        const periods = spans.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(periods).toEqual(Array.from({ length: future.periods }, (_, period) => period));
      }
    }
    expect(spansOf(playedWeekly, 'month')).toHaveLength(playedWeekly.months);
    expect(spansOf(played, 'all')).toEqual([{ first: 0, last: played.periods - 1 }]);
  });

  it('bear the name of their month or year', () => {
    const years = spansOf(played, 'year');
    const year = Math.floor(played.start / 12);
    expect(spanName(played, years[1]!, 'year', 'fr')).toBe(String(year + 1));
    expect(spanName(played, spansOf(played, 'month')[0]!, 'month', 'en')).toContain(String(year));
    expect(spanName(played, spansOf(played, 'all')[0]!, 'all', 'en')).toContain(' – ');
    expect(spanWith(played, spansOf(played, 'month'), 17)).toBe(17);
    expect(spanWith(playedWeekly, spansOf(playedWeekly, 'all'), 5)).toBe(0);
  });
});

describe('the flow matrix', () => {
  it('adds up by rows and columns to one total, and spans add up to all', () => {
    const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const totals = (['month', 'year', 'all'] as const).map((size) =>
      sumOf(
        spansOf(played, size).map((span) => {
          const { given, taken, total, cells } = flowMatrix(flowLines(played, dollars, span));
          expect(sumOf(given)).toBe(total);
          expect(sumOf(taken)).toBe(total);
          expect(sumOf(cells.flat().map((cell) => cell?.amount ?? 0))).toBe(total);
          return total;
        }),
      ),
    );
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThan(0);
  });

  it('opens each cell into the lines of the book that add up to it', () => {
    const span = spansOf(played, 'year')[2]!;
    const { cells } = flowMatrix(flowLines(played, dollars, span));
    const some = cells.flat().flatMap((cell) => cell ?? []);
    expect(some.length).toBeGreaterThan(5);
    for (const { flows, amount } of some.slice(0, 6)) {
      const lines = replayLines(loja, { flows, periods: [span.first, span.last] });
      expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
    }
  });

  it('keeps currencies, and money and values, apart', () => {
    const [span] = spansOf(played, 'all');
    const euros = flowLines(played, { currency: 0, plane: 'cash' }, span!);
    const values = flowLines(played, { currency: 1, plane: 'value' }, span!);
    expect(euros.map(({ purpose }) => purpose)).toContain('fee');
    expect(values.map(({ purpose }) => purpose)).toContain('wear');
    expect(values.map(({ purpose }) => purpose)).not.toContain('fee');
  });
});

describe('balance sheets', () => {
  const stories = ['loja-organic-coffee', 'vsla-weekly', 'moldova-product-range', 'liege-kasangulu'];

  it.each(stories)('balance at the end of every span, by flows as by accounts: %s', (name) => {
    const future = replay({ scenario: scenarioOf(name), seed: 1, future: 3 });
    for (const span of [...spansOf(future, 'year'), ...spansOf(future, 'month').slice(0, 4)]) {
      const sheets = balanceSheets(future, span);
      expect(sheets.length).toBeGreaterThan(2);
      expect(sheets.filter(({ isEqual }) => !isEqual)).toEqual([]);
    }
  });

  it('begin where the span before ended', () => {
    const [first, second] = spansOf(played, 'year');
    const ends = balanceSheets(played, first!).map(({ institution, currency, own }) => [
      institution,
      currency,
      own.after,
    ]);
    const begins = balanceSheets(played, second!).map(({ institution, currency, own }) => [
      institution,
      currency,
      own.before,
    ]);
    expect(begins).toEqual(expect.arrayContaining(ends));
  });

  it('say so when a flow was lost', () => {
    const [all] = spansOf(played, 'all');
    const robbed: Replay = { ...played, flows: played.flows.filter(({ purpose }) => purpose !== 'wages') };
    const wrong = balanceSheets(robbed, all!).filter(({ isEqual }) => !isEqual);
    expect(wrong.map(({ institution }) => played.institutions[institution]!.id)).toEqual(['outside', 'growers']);
  });

  it('put debts and what is set aside on the right', () => {
    const [all] = spansOf(played, 'all');
    const coop = balanceSheets(played, all!).find(
      ({ institution }) => played.institutions[institution]!.id === 'coop',
    )!;
    const endOf = (lines: typeof coop.owes, name: string) => lines.find((line) => line.name === name)?.after;
    expect(endOf(coop.owes, 'coop.deposits owed')).toBeGreaterThan(0);
    expect(endOf(coop.owns, 'coop.microloans')).toBeGreaterThan(0);
    expect(endOf(coop.setAside, 'coop.loan-loss reserve')).toBe(0 - endOf(coop.setAside, 'coop.provisions')!);
  });
});
