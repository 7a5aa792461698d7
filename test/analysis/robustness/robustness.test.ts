import { describe, expect, it } from 'vitest';
import { rankingOf } from '../../../src/analysis/robustness/ranking.ts';
import { robustnessOf } from '../../../src/analysis/robustness/robustness.ts';
import { robustnessSentences } from '../../../src/analysis/robustness/sentences.ts';
import { sensitivityOf } from '../../../src/analysis/sensitivity/study.ts';
import { switchesOf, writtenSwitch } from '../../../src/analysis/sensitivity/switches.ts';
import { makeTrials } from '../../../src/analysis/trials.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

/** The plain channel costs 3 € and an unknown percentage; the flat one 5 € whatever is sent. 100 € are sent: 2 % is even. */
const text = `${smallScenario
  .replace('percent: 2 %', 'percent: { value: 1 %, range: uniform(0 %; 4 %) }')
  .replace(
    'agent.fee.fixed: 8 EUR',
    'agent.fee.fixed: 5 EUR, agent.fee.percent: { value: 0 %, range: null }',
  )}illustrates: { S01: agent.fee.fixed, S12: senders.opening.cash }
`;
const designs = [null, 'dear'].map((variant, i) => {
  const scenarioWith = (settings: Readonly<Record<string, string>>) =>
    checkScenario(
      { file: 'story.yaml', text },
      { variant, set: Object.entries(settings).map(([path, value]) => ({ path, value })) },
    ).scenario;
  const scenario = scenarioWith({});
  if (scenario === null) throw new Error('The scenario of this test has mistakes.');
  const trials = makeTrials({ scenario, scenarioWith, seed: 1, runs: 40, threads: { workers: 0 } });
  return { name: 'AB'[i]!, trials };
});

const measured = (...values: (number | null)[]) => ({ unit: 'EUR', better: 'higher', values }) as const;

describe('a ranking', () => {
  it('is called only beyond the luck of the futures it was made from', () => {
    expect(rankingOf([measured(5, 6, 7, 5), measured(1, 2, 1, 2)])).toMatchObject({ n: 4, ahead: 0, first: 0 });
    expect(rankingOf([measured(5, 0), measured(1, 3)])).toMatchObject({ means: [2.5, 2], ahead: 0, first: null });
    expect(rankingOf([measured(4, 4), measured(4, 4)])).toMatchObject({ ahead: 0, first: null });
  });

  it('counts a future only where each design has a value', () => {
    expect(rankingOf([measured(9, null, 1), measured(1, 2, 0)])).toMatchObject({ n: 2, means: [5, 0.5] });
    expect(rankingOf([measured(null), measured(1)])).toEqual({ n: 0, means: [null, null], ahead: null, first: null });
  });
});

describe('the robustness card', () => {
  it('counts the versions in which each design is first and finds the place where the order turns', async () => {
    const card = await robustnessOf('agent.paid', designs);
    expect(card.leader).toBe('A');
    expect(card.versions.map(({ id, way }) => [id, way])).toEqual([
      ['', 'as-written'],
      ['agent.fee.percent', 'low'],
      ['agent.fee.percent', 'high'],
      ['S01', 'switched'],
      ['S12', 'switched'],
    ]);
    expect(card.versions.find(({ id, way }) => id === 'agent.fee.percent' && way === 'high')?.first).toBe('B');
    expect(card.first['A']! + card.first['B']! + card.close + card.unknown).toBe(5);
    // 3 € + 2 % of 100 € are 5 €: the middle of the range is where both cost the same.
    expect(card.reversals[0]).toMatchObject({ path: 'agent.fee.percent', from: 'p50', ahead: 'B' });
    expect(card.reversals[0]!.share).toBeLessThanOrEqual(1 / 16);
    expect(robustnessSentences(card).at(-1)!.en).toMatch(
      /^The smallest change that puts B ahead of A: .+ from p50 to p/,
    );
  });

  it('refuses what cannot be ranked by a mean, and what does not exist', async () => {
    await expect(robustnessOf('nothing.at.all', designs)).rejects.toThrow('There is no indicator nothing.at.all');
  });
});

describe('structural switches', () => {
  it('are what the story switches off, without its decisions, and move an indicator as numbers do', async () => {
    const { trials } = designs[0]!;
    expect(switchesOf(trials.scenario).map(({ id }) => id)).toEqual(['S01', 'S12']);
    const decided = { ...trials.scenario, levers: [{ ...lever, path: 'agent.fee.fixed' }] };
    expect(switchesOf(decided).map(({ id }) => id)).toEqual(['S12']);
    const question = { indicator: 'agent.paid', points: 2, only: 'switches', seed: 1 } as const;
    const found = await sensitivityOf({ ...question, method: 'tornado' }, trials);
    if (found.method !== 'tornado') throw new Error('A tornado was asked for.');
    const bar = found.tornado.bars[0]!;
    expect([bar.input.path, bar.from, bar.to]).toEqual(['S01', 'off', 'on']);
    expect(bar.high.value).toBe(found.base.value);
    expect(bar.swing).toBeGreaterThan(0);
    expect(await sensitivityOf({ ...question, method: 'morris' }, trials)).toMatchObject({ ways: 2 });
  });

  it('of the reader’s own are read, or refused in words', () => {
    expect(writtenSwitch('a.b=null; c.d=1 EUR').settings).toEqual({ 'a.b': 'null', 'c.d': '1 EUR' });
    expect(() => writtenSwitch('a.b')).toThrow('path=value');
  });
});

const lever = { from: 0, to: 1, step: 1, unit: 'EUR', role: 'decision', whose: null } as const;
