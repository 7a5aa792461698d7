import { describe, expect, it } from 'vitest';
import { sensitivityOf } from '../../../src/analysis/sensitivity/study.ts';
import { inputsOf, trialAt, writtenAt } from '../../../src/analysis/sensitivity/inputs.ts';
import { makeTrials } from '../../../src/analysis/trials.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

/** A tontine whose members can pay or not, as their income turns out. */
const text = smallScenario
  .replace(
    'income: { value: 1000 EUR/month, varies: lognormal(0.2) }',
    'income: { value: 150 EUR/month, range: uniform(60 EUR/month; 400 EUR/month) }',
  )
  .replace(
    'consumption: 700 EUR/month',
    'consumption: { value: 10 EUR/month, range: uniform(9 EUR/month; 11 EUR/month) }',
  )
  .replace(
    'variants:',
    `  tontine: { kind: savings-group, assumed: "a test", currency: EUR, members: senders, count: 6 person,
    contribution: 100 EUR/month, order: drawn, missed: pot-shrinks }
levers: { tontine.contribution: { from: 20 EUR/month, to: 200 EUR/month, step: 20 EUR/month, role: decision } }
variants:`,
  );
const { scenario, issues } = checkScenario({ file: 'story.yaml', text });

describe('what a verdict hangs on', () => {
  it('is the assumption that moves the share of futures furthest, never a decision, and is said in a sentence', async () => {
    expect(issues.map(({ says }) => says.en)).toEqual([]);
    let runs = 0;
    const trials = makeTrials({
      scenario: scenario!,
      scenarioWith: () => scenario,
      seed: 1,
      runs: 20,
      threads: { workers: 0 },
      progress: (done) => (runs = done),
    });
    const question = { indicator: 'holds', method: 'tornado', points: 1, only: 'assumptions', seed: 1 } as const;
    const found = await sensitivityOf(question, trials);
    if (found.method !== 'tornado' || found.hinge === null)
      throw new Error('A tornado of the verdict names its hinge.');
    const { bar, says } = found.hinge;
    // Two assumptions at two ends, and once as written: the contribution is a decision, and is left in peace.
    expect(runs).toBe(5);
    expect(bar?.input.path).toBe('senders.income');
    expect(bar!.swing).toBeGreaterThan(50);
    expect(says.en).toMatch(/^This verdict hangs most on: .+\. At [\d.,]+%?: \d+%; at [\d.,]+%?: \d+%\.$/);
    expect(says.fr).toMatch(/^Ce verdict tient surtout à.+\. À [\d.,]+(\u00a0%)? : .+$/);
  });

  it('is sought among ranges and levers, a lever at a place of its own grid', () => {
    const inputs = inputsOf(scenario!);
    expect(inputs.map(({ path, by, role }) => [path, by, role])).toEqual([
      ['senders.income', 'range', 'assumption'],
      ['senders.consumption', 'range', 'assumption'],
      ['tontine.contribution', 'lever', 'decision'],
    ]);
    expect(trialAt(inputs, [1, 0, 0.52], { inside: true })).toEqual({
      held: { 'senders.income': 0.95, 'senders.consumption': 0.05 },
      settings: { 'tontine.contribution': '120 EUR/month' },
    });
    expect(writtenAt(scenario!.levers[0]!, 0)).toBe('20 EUR/month');
  });
});
