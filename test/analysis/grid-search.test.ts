import { describe, expect, it } from 'vitest';
import { leastOnGrid } from '../../src/analysis/grid-search.ts';
import { misfitOf, splitRecords } from '../../src/analysis/misfit.ts';

describe('the search of a grid', () => {
  it('finds the least cost of one to three axes, each place computed once', async () => {
    const target = [33, 4, 17];
    for (const axes of [1, 2, 3]) {
      const tried: string[] = [];
      const place = await leastOnGrid([61, 10, 40].slice(0, axes), [0, 0, 0].slice(0, axes), (at) => {
        tried.push(at.join(','));
        return Promise.resolve(at.reduce((sum, value, i) => sum + (value - target[i]!) ** 2, 0));
      });
      expect(place).toEqual(target.slice(0, axes));
      expect(new Set(tried).size).toBe(tried.length);
    }
  });

  it('finds another valley than the one it starts in', async () => {
    const cost = (x: number): number => (x < 15 ? 5 + Math.abs(x - 5) : Math.abs(x - 48));
    expect(await leastOnGrid([61], [5], ([x]) => Promise.resolve(cost(x!)))).toEqual([48]);
  });
});

describe('records', () => {
  const records = {
    series: ['a.dues'],
    months: [10, 20, null, 30].map((value, month) => ({ month, values: [value] })),
  };

  it('keep their last part out of the fit, at least one month', () => {
    expect(splitRecords(records, 0.3)).toEqual({ used: [0, 1, 2], held: [3] });
    expect(splitRecords(records, 0.9)).toEqual({ used: [0], held: [1, 2, 3] });
  });

  it('lie a percentage of their size from the model, months without a note left out', () => {
    const modelled = [[11], [18], [99], [30]];
    expect(misfitOf(modelled, records, [0, 1, 2, 3]).percent).toBeCloseTo(5, 10);
    expect(misfitOf(modelled, records, [2]).percent).toBeNull();
  });
});
