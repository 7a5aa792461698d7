import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, spreadsOf } from '../../src/ensemble/bands.ts';
import { rowsOfFutures } from '../../src/ensemble/ensemble.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';
import { binError, histogramMean, histogramQuantiles, Histograms } from '../../src/ensemble/histograms.ts';
import { QuantileFinder } from '../../src/ensemble/quantiles.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { compileSmallStory, storyScenario } from './small-story.ts';

const counted = (values: readonly number[]): Histograms => {
  const histograms = new Histograms(1);
  for (const value of values) histograms.add(0, value);
  return histograms;
};
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const amounts = fc.array(amount, { minLength: 1, maxLength: 200 });
const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

describe('a histogram', () => {
  it('has each quantile within its stated error of the exact one', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const exact = new Float64Array(5);
        new QuantileFinder(probabilities, values.length).find(Float64Array.from(values), values.length, exact);
        const sizes = [...values].map(Math.abs);
        histogramQuantiles(counted(values).cell(0), probabilities)!.forEach((value, i) => {
          // Between two values of unlike signs the error is that of the larger one.
          expect(Math.abs(value - exact[i]!)).toBeLessThanOrEqual(Math.max(...sizes) * binError + 1e-12);
        });
      }),
    );
  });

  it('keeps each value within 1/512 of itself, and whole numbers up to 512 exactly', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const [kept] = counted([value]).cell(0).values;
        expect(Math.abs(kept! - value)).toBeLessThanOrEqual(Math.abs(value) * binError + 1e-300);
      }),
    );
    const whole = Array.from({ length: 1025 }, (_, i) => i - 512);
    expect([...counted(whole).cell(0).values]).toEqual(whole);
  });

  it('merged by addition is the same in any order and any cut', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [ab, ba] = [counted(a), counted(b)];
        ab.merge(counted(b));
        ba.merge(counted(a));
        expect(ab.cell(0)).toEqual(counted([...a, ...b]).cell(0));
        expect(ba.cell(0)).toEqual(ab.cell(0));
      }),
    );
  });

  it('takes as much room for a million values as for the different ones among them', () => {
    const histograms = new Histograms(2);
    for (let i = 0; i < 1_000_000; i++) histograms.add(1, 100_000 + (i % 90_000));
    const [none, some] = [histograms.cell(0), histograms.cell(1)];
    expect(histogramQuantiles(none, [0.5])).toBeNull();
    expect(some.values.length).toBeLessThan(300);
    expect(histogramMean(some)! / 145_000).toBeCloseTo(1, 2);
    expect(() => histograms.merge(new Histograms(1))).toThrow('do not add up');
  });
});

describe('an ensemble of more futures than are kept', () => {
  const run = (batch: number, exactUpTo: number): Promise<Ensemble> => {
    const request = { scenario: storyScenario({ failing: [7] }), seed: 1, runs: 300, batch, exactUpTo };
    return runEnsemble(request, { workers: 0, compile: compileSmallStory });
  };

  it('gives the same bytes whatever the batches, bands within the error, and exact indicators', async () => {
    const [one, other, exact] = [await run(7, 299), await run(300, 299), await run(25, 300)];
    const cellsOf = ({ histograms }: Ensemble) =>
      Array.from({ length: histograms!.cells }, (_, cell) => histograms!.cell(cell));
    expect(cellsOf(one)).toEqual(cellsOf(other));
    expect(one.series).toHaveLength(0);
    expect(bandsOf(one)).toEqual(bandsOf(other));
    expect(spreadsOf(one)).toEqual(spreadsOf(exact));
    bandsOf(one).forEach((bands, row) =>
      bands.forEach((curve, i) =>
        curve.forEach((value, month) => {
          const expected = bandsOf(exact)[row]![i]![month]!;
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * binError + 1e-9);
        }),
      ),
    );
  });

  it('refuses the months of single futures in words', async () => {
    const kept = await run(25, 300);
    expect(rowsOfFutures(kept)).toBe(kept.series);
    expect(() => rowsOfFutures({ ...kept, histograms: new Histograms(1) })).toThrow('20000 runs');
  });
});
