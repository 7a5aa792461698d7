import { describe, expect, it } from 'vitest';
import { shareThatMeets } from '../../src/analysis/seek.ts';
import { makeTrials } from '../../src/analysis/trials.ts';
import { compare, seek, sensitivity } from '../../src/app/laboratory-studies.ts';
import type { Changed, Watch } from '../../src/app/laboratory.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { smallScenario } from '../cli/scenario-text.ts';

const here = { workers: 0 };
const lever = 'levers: { agent.fee.fixed: { from: 0 EUR, to: 10 EUR, step: 1 EUR, role: decision } }\n';
const source = { file: 'small.yaml', text: smallScenario + lever };
const unchanged: Changed = { source, settings: { variant: null, set: {} } };

function watched(): { told: (readonly [number, number])[]; watch: Watch; stop: () => void } {
  const told: (readonly [number, number])[] = [];
  const controller = new AbortController();
  const watch = { signal: controller.signal, progress: (done: number, total: number) => void told.push([done, total]) };
  return { told, watch, stop: () => controller.abort() };
}

function scenarioWith(fee: string) {
  const { scenario } = checkScenario(source, { variant: null, set: [{ path: 'agent.fee.fixed', value: fee }] });
  if (scenario === null) throw new Error('The small scenario has mistakes.');
  return scenario;
}

describe('the studies of the laboratory', () => {
  it('set designs side by side in the same futures', async () => {
    const requests = ['3 EUR', '9 EUR'].map((fee) => ({ scenario: scenarioWith(fee), seed: 1, runs: 12 }));
    const { told, watch } = watched();
    const { designs, differences, comparison } = await compare(
      requests,
      (request, options) => runEnsemble(request, { ...here, ...options }),
      watch,
    );
    expect(designs.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(differences['A-B']?.['agent.paid']).toMatchObject({ n: 12 });
    expect(comparison.standings['agent.paid']?.order).toEqual(['A', 'B']);
    expect(told.at(-1)).toEqual([24, 24]);
  });

  it('say what moves an indicator, and how many trials are done', async () => {
    const { told, watch } = watched();
    const question = { indicator: 'agent.paid', method: 'tornado', seed: 1, runs: 5 } as const;
    const found = await sensitivity(unchanged, question, here, watch);
    if (found.method !== 'tornado') throw new Error('A tornado was asked for.');
    const bar = found.tornado.bars.find(({ input }) => input.path === 'agent.fee.fixed');
    expect(bar?.swing).toBeGreaterThan(0);
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
  });

  it('seek a lever, of a file without mistakes only', async () => {
    const goal = { share: 80, indicator: { id: 'agent.paid', atMost: 200 } };
    const question = { lever: 'agent.fee.fixed', goal, seed: 1, runs: 5 };
    const found = await seek(unchanged, question, here, watched().watch);
    expect(found.present).toBe(3);
    expect(found.to).toBeLessThan(3);
    const wrong: Changed = { ...unchanged, settings: { variant: 'none-of-that-name', set: {} } };
    await expect(seek(wrong, question, here, watched().watch)).rejects.toThrow('mistakes');
  });

  it('count a trial whose settings are refused as one in which nothing succeeds', async () => {
    const scenario = scenarioWith('3 EUR');
    const trials = makeTrials({ scenario, scenarioWith: () => null, seed: 1, runs: 3, threads: here });
    const ensemble = await trials.run({ held: {}, settings: { 'agent.fee.fixed': '3 francs' } });
    expect(shareThatMeets(ensemble, { share: 80, indicator: { id: 'agent.paid', atLeast: 0 } })).toBe(0);
    expect(
      shareThatMeets(await trials.run({ held: {}, settings: {} }), {
        share: 80,
        indicator: { id: 'agent.paid', atLeast: 0 },
      }),
    ).toBe(100);
  });

  it('end when they are stopped', async () => {
    const { watch, stop } = watched();
    stop();
    const question = { lever: 'agent.fee.fixed', goal: { share: 80, indicator: null }, seed: 1 };
    await expect(seek(unchanged, question, here, watch)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
