import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/analysis/comparison.ts';
import { cycleOf, dominates, orderOf, pairedWins, regretOf } from '../../src/analysis/preference.ts';
import { fewestFutures, futuresToSettle } from '../../src/analysis/settling.ts';
import { futuresThatHold } from '../../src/analysis/verdict.ts';
import { runStory } from '../ensemble/small-story.ts';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

describe('designs in the same futures', () => {
  it('that beat each other in a circle have no order, and the circle is named', () => {
    // Three votes of Condorcet: each design is first, second and last once.
    const { wins } = pairedWins([numbers(3, 1, 2), numbers(2, 3, 1), numbers(1, 2, 3)]);
    expect(wins).toEqual([
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]);
    expect(cycleOf(wins)).toEqual([0, 1, 2]);
    expect(cycleOf(pairedWins([numbers(3, 3), numbers(2, 2), numbers(1, 1)]).wins)).toBeNull();
  });

  it('lose by regret what the best of each future would have given', () => {
    expect(regretOf([numbers(3, 1), numbers(2, 5)]).map((lost) => [...lost])).toEqual([
      [0, 4],
      [1, 0],
    ]);
  });

  it('dominate when they are ahead at every rank, whatever the pairing', () => {
    expect(dominates(numbers(1, 5), numbers(4, 1))).toBe(true);
    expect(dominates(numbers(0, 5), numbers(4, 1))).toBe(false);
    expect(dominates(numbers(1, 2), numbers(2, 1))).toBe(false);
  });

  it('settle at the first future from which every interval leaves out zero', () => {
    const noise = Float64Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const close = noise.map((value) => value * 5 + 1);
    const zero = new Float64Array(400);
    expect(orderOf([zero, close])).toEqual([1, 0]);
    // The interval 1 ± 1.96 · 5 / √n leaves out zero from about 96 futures on.
    expect(futuresToSettle([zero, close], [1, 0])).toBeGreaterThan(90);
    expect(futuresToSettle([zero, close], [1, 0])).toBeLessThan(105);
    expect(futuresToSettle([zero, noise], orderOf([zero, noise]))).toBeNull();
    expect(futuresToSettle([zero, zero], [0, 1])).toBe(fewestFutures);
  });
});

describe('a whole comparison', () => {
  it('counts wins both ways, orders the designs and names who is ahead at every rank', async () => {
    const designs = [
      { name: 'A', ensemble: await runStory({ dues: 50, wage: 600 }, 40) },
      { name: 'B', ensemble: await runStory({ dues: 100, wage: 600 }, 40) },
    ];
    const { standings } = comparisonOf(designs);
    expect(standings['group.paid']).toMatchObject({
      n: 40,
      order: ['B', 'A'],
      wins: { A: { B: 0 }, B: { A: 40 } },
      dominates: ['B>A'],
      cycle: null,
      settledBy: fewestFutures,
    });
    expect(standings['group.paid']!.regret['B']).toEqual({ mean: 0, p95: 0, most: 0 });
  });

  it('says first when one design puts in more money', async () => {
    const a = { name: 'A', ensemble: await runStory({ dues: 50 }, 10) };
    const b = { name: 'B', ensemble: await runStory({ dues: 100 }, 10) };
    expect(comparisonOf([a, { ...a, name: 'B' }]).budgets).toEqual([]);
    const ids = comparisonOf([a, b]).budgets.map(({ id }) => id);
    expect(ids).toEqual(['group.dues']);
  });

  it('takes gifts for money put in, and not the loans of a pool that became gifts', async () => {
    const renamed = async (dues: number, beside: string) => {
      const ensemble = await runStory({ dues }, 10);
      const names: Readonly<Record<string, string>> = { 'group.dues': 'group.gifts', 'group.box': beside };
      const series = ensemble.layout.series.map((row) => ({ ...row, id: names[row.id] ?? row.id }));
      return { ...ensemble, layout: { ...ensemble.layout, series } };
    };
    const budgets = async (beside: string) => {
      const [a, b] = [await renamed(50, beside), await renamed(100, beside)];
      return comparisonOf([
        { name: 'A', ensemble: a },
        { name: 'B', ensemble: b },
      ]).budgets.map(({ id }) => id);
    };
    expect(await budgets('group.box')).toEqual(['group.gifts']);
    expect(await budgets('group.disbursed')).toEqual([]);
  });

  it('counts the verdict as one figure more, where something is asked', async () => {
    const a = { name: 'A', ensemble: await runStory({ dues: 10 }, 40) };
    const b = { name: 'B', ensemble: await runStory({ dues: 100 }, 40) };
    const { standings } = comparisonOf([a, b]);
    const [few, many] = [a, b].map(({ ensemble }) => futuresThatHold(ensemble));
    expect(many!.size).toBeGreaterThan(few!.size);
    expect(Object.keys(standings)[0]).toBe('holds');
    expect(standings['holds']).toMatchObject({ unit: '%', n: 40, order: ['B', 'A'] });
    expect(standings['holds']!.wins['B']!['A']).toBe([...many!].filter((future) => !few!.has(future)).length);
    const silent = {
      ...a.ensemble,
      layout: {
        ...a.ensemble.layout,
        promises: [],
        indicators: a.ensemble.layout.indicators.map((row) => ({ ...row, verdict: null })),
      },
    };
    expect(comparisonOf([{ name: 'A', ensemble: silent }, b]).standings['holds']).toBeUndefined();
  });
});
