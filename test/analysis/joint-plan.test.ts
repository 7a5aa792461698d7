import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/analysis/compare.ts';
import { decisionsOf, planText, settingsOf } from '../../src/analysis/joint-plan.ts';
import { comparedPairs } from '../../src/analysis/plan-measures.ts';
import { summarise } from '../../src/analysis/summarise.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { corridorsOf } from '../../src/prices/scenario-channels.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const file = 'scenarios/sri-lanka-literacy-and-card.yaml';
const text = readFileSync(file, 'utf8');

function scenarioWith(set: Readonly<Record<string, string>>): Scenario {
  const settings = Object.entries(set).map(([path, value]) => ({ path, value }));
  const { scenario, issues } = checkScenario({ file, text }, { set: settings });
  expect(issues).toEqual([]);
  return scenario!;
}

const today = scenarioWith({});
const corridor = corridorsOf(today)[0]!;
const decisions = decisionsOf(today, corridor);

describe('what the two households can decide', () => {
  it('is what the scenario models, each at its own seat, and begins with leaving all as it is', () => {
    expect(decisions.map(({ id, seat }) => [id, seat])).toEqual([
      ['every', 'sender'],
      ['amount', 'sender'],
      ['compare', 'sender'],
      ['label', 'sender'],
      ['saving', 'family'],
      ['training-sender', 'sender'],
      ['training-family', 'family'],
    ]);
    expect(settingsOf(decisions, {})).toEqual({});
    for (const { options } of decisions) expect(options[0]!.set).toEqual({});
  });
  it('is written as a file takes it, whatever is chosen', () => {
    for (const { id, options } of decisions) {
      for (const option of options) scenarioWith(settingsOf(decisions, { [id]: option.id }));
    }
    expect(settingsOf(decisions, { amount: 'less' })).toEqual({ 'workers.sends.amount': '144 EUR/month' });
  });
  it('offers nothing that the scenario does not have', () => {
    const values = { ...today, institutions: today.institutions.filter(({ kind }) => kind !== 'population') };
    expect(decisionsOf(values, corridor)).toEqual([]);
  });
});

describe('a joint plan', () => {
  it('is compared in the same futures, seat by seat, and says on paper what it rests on', async () => {
    const chosen = { every: '3', 'training-family': 'yes', 'training-sender': 'yes' };
    const run = (scenario: Scenario) => runEnsemble({ scenario, seed: 1, runs: 6 }, { workers: 0 });
    const planned = scenarioWith(settingsOf(decisions, chosen));
    const [now, plan] = [await run(today), await run(planned)];
    const measures = comparedPairs(
      corridor,
      {
        now: summarise(today, now),
        plan: summarise(planned, plan),
        differences: compareDesigns([
          { name: 'A', ensemble: now },
          { name: 'B', ensemble: plan },
        ]),
      },
      (value, unit) => `${value.toFixed(2)} ${unit}`,
    );
    expect(measures.find(({ id }) => id === 'workers.totalCost')).toMatchObject({
      seat: 'sender',
      paired: { better: 100, worse: 0 },
    });
    expect(measures.find(({ id }) => id === 'families.savingRate')).toMatchObject({
      seat: 'family',
      paired: { better: 100, worse: 0 },
    });
    // More or less money sent is neither better nor worse by itself.
    expect(measures.find(({ id }) => id === 'workers.sent')?.paired).toBeNull();
    const paper = planText({ title: today.title, decisions, chosen, measures, futures: 6 }, 'fr');
    expect(paper).toContain('tous les 3 mois');
    expect(paper).toContain('Doi, McKenzie, Zia 2014');
    expect(paper).toContain('Un modèle, pas une promesse');
    expect(paper).not.toMatch(/undefined|\{/);
  });
});
