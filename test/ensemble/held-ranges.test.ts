import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/ensemble/bands.ts';
import { runBatch } from '../../src/ensemble/run-batch.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { smallScenario } from '../cli/scenario-text.ts';

const text = smallScenario.replace('percent: 2 %', 'percent: { value: 2 %, range: uniform(1 %; 3 %) }');
const scenario = checkScenario({ file: 'story.yaml', text }).scenario!;
const path = 'agent.fee.percent';

describe('a held range', () => {
  it('stands at its place in every future and moves no other draw', async () => {
    const paid = async (held: Record<string, number>, set: string | null = null) => {
      const fixed = set === null ? text : text.replace('{ value: 2 %, range: uniform(1 %; 3 %) }', set);
      const checked = checkScenario({ file: 'story.yaml', text: fixed }).scenario!;
      const ensemble = await runEnsemble({ scenario: checked, seed: 1, runs: 12, held }, { workers: 0 });
      const row = ensemble.layout.indicators.findIndex(({ id }) => id === 'agent.paid');
      return [...valuesOf(ensemble, row)];
    };
    expect(await paid({ [path]: 0.5 })).toEqual(await paid({}, '2 %'));
    expect(await paid({ [path]: 0.75 })).toEqual(await paid({}, '2.5 %'));
  });

  it('is drawn again in the next run of the same model', () => {
    const request = { scenario, seed: 1, first: 0, count: 6 };
    const drawn = runBatch(request).indicators;
    expect(runBatch({ ...request, held: { [path]: 0.9 } }).indicators).not.toEqual(drawn);
    expect(runBatch(request).indicators).toEqual(drawn);
  });

  it('must be one, and its place lies between 0 and 1', () => {
    const request = { scenario, seed: 1, first: 0, count: 1 };
    expect(() => runBatch({ ...request, held: { 'senders.income': 0.5 } })).toThrow('cannot be held');
    expect(() => runBatch({ ...request, held: { 'no.path': 0.5 } })).toThrow('no.path');
    expect(() => runBatch({ ...request, held: { [path]: 1 } })).toThrow('cannot be held');
  });
});
