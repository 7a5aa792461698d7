import { describe, expect, it } from 'vitest';
import { replayEntries, replayUnits } from '../../../src/analysis/replay/detail.ts';
import { replay } from '../../../src/analysis/replay/replay.ts';
import type { Replay } from '../../../src/analysis/replay/replay.ts';
import { BrokenFuture } from '../../../src/ensemble/run-batch.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { storyNamed } from '../../claims/library.ts';
import { compileSmallStory, runStory, storyScenario } from '../../ensemble/small-story.ts';

const small = { scenario: storyScenario({ wage: 600 }), seed: 1, future: 4, compile: compileSmallStory } as const;

describe('a replayed future', () => {
  it('has the rows of the run', async () => {
    const run = await runStory({ wage: 600 }, 5);
    const { series, months } = replay(small);
    series.forEach(({ values }, row) => {
      const theirs = Array.from({ length: months }, (_, month) => run.series[(row * months + month) * 5 + 4]);
      expect([...values]).toEqual(theirs);
    });
  });

  it('names who gives, who takes and what for', () => {
    const { flows, institutions } = replay(small);
    const named = flows.map(({ from, to, purpose }) => [institutions[from]!.id, institutions[to]!.id, purpose]);
    expect(named).toEqual([
      ['outside', 'group', 'opening'],
      ['outside', 'people', 'income'],
      ['people', 'group', 'dues'],
      ['group', 'outside', 'wages'],
    ]);
  });

  it('leaves out what never moved and what never held anything', () => {
    const { flows, blocks } = replay({ ...small, scenario: storyScenario({ wage: 0 }) });
    expect(flows.map(({ purpose }) => purpose)).not.toContain('wages');
    expect(blocks.every(({ closing }) => closing.some((held) => held !== 0))).toBe(true);
  });

  it('of a future that fails is refused', () => {
    const scenario = storyScenario({ failing: [4] });
    expect(() => replay({ ...small, scenario })).toThrow(BrokenFuture);
  });
});

describe('the closings of a replayed story', () => {
  const stories = ['solimanbe-tontine-and-centre', 'vsla-weekly', 'moldova-product-range', 'liege-kasangulu'];

  it.each(stories)('follow from its flows, and each currency sums to zero: %s', (name) => {
    const played = replay({ scenario: scenarioOf(name), seed: 1, future: 2 });
    expect(played.blocks.length).toBeGreaterThan(3);
    for (const plane of ['cash', 'value'] as const) {
      played.currencies.forEach((_, currency) => {
        const blocks = played.blocks.filter((block) => block.plane === plane && block.currency === currency);
        for (let period = 0; period < played.periods; period++) {
          expect(blocks.reduce((sum, { closing }) => sum + closing[period]!, 0)).toBe(0);
          played.institutions.forEach(({ index }) => {
            expect(growth(played, { plane, currency, index, period })).toBe(
              netFlow(played, { plane, currency, index, period }),
            );
          });
        }
      });
    }
  });
});

describe('the details of a replayed future', () => {
  it('the balances of the units add up to those of their block', () => {
    const { blocks } = replay(small);
    const [units] = replayUnits(small, ['people.cash']);
    const block = blocks.find(({ name }) => name === 'people.cash')!;
    for (let period = 0; period < units!.periods; period++) {
      let sum = 0;
      for (let unit = 0; unit < units!.count; unit++) sum += units!.closing[unit * units!.periods + period]!;
      expect(sum).toBe(block.closing[period]);
    }
  });

  it('the lines behind each cell of the matrix add up to it', () => {
    const { flows, periods } = replay(small);
    for (const { flow, amounts } of flows) {
      for (let period = 0; period < periods; period++) {
        const lines = replayEntries(small, { flows: [flow], periods: [period, period] });
        expect(lines.amount.reduce((sum, amount) => sum + amount, 0)).toBe(amounts[period]);
      }
    }
  });

  it('of one member hold that member’s lines only', () => {
    const { blocks } = replay(small);
    const purse = blocks.find(({ name }) => name === 'people.cash')!.block;
    const lines = replayEntries(small, { institution: 'people', unit: { block: purse, unit: 2 } });
    expect(lines.count).toBeGreaterThan(12);
    for (let i = 0; i < lines.count; i++) {
      const isFrom = lines.fromBlock[i] === purse && lines.fromUnit[i] === 2;
      const isTo = lines.toBlock[i] === purse && lines.toUnit[i] === 2;
      expect(isFrom || isTo).toBe(true);
    }
  });

  it('are refused for what does not exist', () => {
    expect(() => replayUnits(small, ['people.gold'])).toThrow('There is no block of accounts people.gold');
    expect(() => replayEntries(small, { institution: 'bank' })).toThrow('There is no institution bank');
  });
});

interface Cell {
  readonly plane: 'cash' | 'value';
  readonly currency: number;
  readonly index: number;
  readonly period: number;
}

function growth(played: Replay, { plane, currency, index, period }: Cell): number {
  let sum = 0;
  for (const block of played.blocks) {
    if (block.plane !== plane || block.currency !== currency || block.owner !== index) continue;
    sum += block.closing[period]! - (period === 0 ? 0 : block.closing[period - 1]!);
  }
  return sum;
}

function netFlow(played: Replay, { plane, currency, index, period }: Cell): number {
  let sum = 0;
  for (const flow of played.flows) {
    if (flow.plane !== plane || flow.currency !== currency) continue;
    if (flow.to === index) sum += flow.amounts[period]!;
    if (flow.from === index) sum -= flow.amounts[period]!;
  }
  return sum;
}

function scenarioOf(name: string): Scenario {
  const { scenario, issues } = checkScenario(storyNamed(name)!);
  if (scenario === null) throw new Error(issues.map(({ rule }) => rule).join(', '));
  return scenario;
}
