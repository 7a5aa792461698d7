import { beforeAll, describe, expect, it } from 'vitest';
import { pairedBands } from '../../src/analysis/paired-bands.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { smallScenario } from '../cli/scenario-text.ts';

const runs = 21;

async function ensembleOf(fee: string, seed = 1, exactUpTo?: number): Promise<Ensemble> {
  const source = { file: 'small.yaml', text: smallScenario };
  const { scenario } = checkScenario(source, { set: [{ path: 'agent.fee.fixed', value: fee }] });
  const request = { scenario: scenario!, seed, runs, ...(exactUpTo === undefined ? {} : { exactUpTo }) };
  return runEnsemble(request, { workers: 0 });
}

describe('the difference of two designs over time', () => {
  let cheap: Ensemble;
  let dear: Ensemble;
  beforeAll(async () => {
    cheap = await ensembleOf('3 EUR');
    dear = await ensembleOf('9 EUR');
  });

  it('is that of each future, not that of the two middles', () => {
    const { p5, p50, p95, n, unit } = pairedBands(dear, cheap, 'families.income');
    expect([n, unit]).toEqual([runs, 'EUR']);
    const at = cheap.layout.series.findIndex(({ id }) => id === 'families.income');
    for (const month of [0, 5, 11]) {
      const first = (at * cheap.layout.months + month) * runs;
      const each = Array.from({ length: runs }, (_, k) => (dear.series[first + k]! - cheap.series[first + k]!) / 100);
      each.sort((a, b) => a - b);
      // Of 21 values, places 1, 10 and 19 are the percentiles, without anything in between.
      expect([p5[month], p50[month], p95[month]]).toEqual([each[1], each[10], each[19]]);
    }
  });

  it('is nothing between a design and itself, and the opposite the other way round', () => {
    expect(new Set(pairedBands(cheap, cheap, 'agent.fees').p95)).toEqual(new Set([0]));
    const there = pairedBands(dear, cheap, 'agent.fees');
    const back = pairedBands(cheap, dear, 'agent.fees');
    expect(there.p50.some((value) => value > 0)).toBe(true);
    expect(back.p5.map((value) => -value + 0)).toEqual(there.p95);
  });

  it('leaves out futures that one of the two did not complete', () => {
    const failed = [{ future: 4, message: 'made up' }];
    expect(pairedBands({ ...dear, failed }, cheap, 'agent.fees').n).toBe(runs - 1);
  });

  it('refuses what cannot be paired', async () => {
    expect(() => pairedBands(dear, cheap, 'agent.nothing')).toThrow('no row agent.nothing');
    const other = await ensembleOf('9 EUR', 2);
    expect(() => pairedBands(dear, other, 'agent.fees')).toThrow('one seed');
    const counted = await ensembleOf('9 EUR', 1, 10);
    expect(() => pairedBands(counted, cheap, 'agent.fees')).toThrow(RangeError);
  });
});
