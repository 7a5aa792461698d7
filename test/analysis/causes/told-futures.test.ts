import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { causesOf } from '../../../src/analysis/causes/causes.ts';
import { toldFutures } from '../../../src/analysis/causes/told-futures.ts';
import { replay } from '../../../src/analysis/replay/replay.ts';
import { futuresThatHold } from '../../../src/analysis/verdict.ts';
import type { Ensemble } from '../../../src/ensemble/ensemble.ts';
import { runEnsemble } from '../../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../../src/scenario/check.ts';

const runs = 30;
const row = 'association.cash';
const text = readFileSync('scenarios/liege-kasangulu.yaml', 'utf8');
const { scenario } = checkScenario({ file: 'liege-kasangulu.yaml', text }, {});
const liege = scenario!;
let ensemble: Ensemble;
beforeAll(async () => {
  ensemble = await runEnsemble({ scenario: liege, seed: 1, runs }, { workers: 0 });
});

describe('futures told one by one', () => {
  it('break where the verdict counts them, and have the months of their replay', () => {
    const told = toldFutures(liege, ensemble, { row, count: 10 });
    const holding = futuresThatHold(ensemble);
    expect(told.map(({ future }) => future)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { future, first, failed, values } of told) {
      expect(failed).toBeNull();
      expect(first === null).toBe(holding.has(future));
      const { values: played, scale } = replay({ scenario: liege, seed: 1, future }).series.find(
        ({ id }) => id === row,
      )!;
      expect(values).toHaveLength(liege.months);
      values.forEach((value, month) => expect(value).toBeCloseTo(played[month]! / scale, 9));
    }
  });

  it('name what the causes count', () => {
    const causes = causesOf(liege, ensemble);
    const labels = new Map<string, number>();
    for (const { first } of toldFutures(liege, ensemble, { row, count: runs })) {
      if (first !== null) labels.set(first.label.en, (labels.get(first.label.en) ?? 0) + 1);
    }
    expect([...labels.values()].reduce((sum, n) => sum + n, 0)).toBe(causes.broken);
    for (const { label, futures } of causes.causes)
      expect([label.en, labels.get(label.en)]).toEqual([label.en, futures]);
  });

  it('tell what came, and no more futures than there are', () => {
    const told = toldFutures(liege, ensemble, { row, count: 1000 });
    expect(told).toHaveLength(runs);
    const ends = told.map(({ moments }) => moments.filter(({ title }) => title.en === 'end of dues').length);
    expect(ends).toEqual(told.map(() => 1));
  });

  it('refuse a row that is none, and months that were not kept', async () => {
    expect(() => toldFutures(liege, ensemble, { row: 'association.nothing', count: 2 })).toThrow('association.nothing');
    const counted = await runEnsemble({ scenario: liege, seed: 1, runs: 4, exactUpTo: 3 }, { workers: 0 });
    expect(() => toldFutures(liege, counted, { row, count: 2 })).toThrow(RangeError);
  });

  it('say of a future that failed why, and nothing else', () => {
    const [told] = toldFutures(liege, { ...ensemble, failed: [{ future: 0, message: 'a test' }] }, { row, count: 1 });
    expect(told).toEqual({ future: 0, failed: 'a test', first: null, moments: [], values: [] });
  });
});
