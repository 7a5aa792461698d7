import { describe, expect, it } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { changed, mistakesOf, scenarioOf } from './good.ts';
import { testKinds } from './kinds.ts';

/** The good file with three ranges and with correlations among them. */
function withCorrelations(correlations: string): string {
  const text = changed('income: 200 USD/month', 'income: { value: 200 USD/month, range: lognormal(0.4) }').replace(
    'sends: 150 EUR/month',
    'sends: { value: 150 EUR/month, range: factor(0.8; 1; 1.3) }',
  );
  return text.replace('levers:', `correlations: ${correlations}\nlevers:`);
}

const informal = 'senders.informal';
const income = 'family.income';

/** The values of numbers in the first futures. */
function valuesOf(scenario: Scenario, names: readonly string[], futures: number): number[][] {
  const { parameters, draws } = compile(scenario, 1, testKinds).parts;
  const found = names.map((name) => parameters.find(({ spec }) => spec.name === name)!);
  return names.map((_, i) =>
    Array.from({ length: futures }, (__, future) => {
      draws.begin(future);
      found[i]!.beginFuture(draws);
      found[i]!.beginPeriod(0, draws);
      return found[i]!.now;
    }),
  );
}

/** Spearman's rho: the correlation of ranks. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] => {
    const sorted = [...values].sort((x, y) => x - y);
    return values.map((value) => sorted.indexOf(value));
  };
  const [x, y] = [ranks(a), ranks(b)];
  const n = x.length;
  const squares = x.reduce((sum, rank, i) => sum + (rank - y[i]!) * (rank - y[i]!), 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

describe('correlations', () => {
  it.each([0.6, -0.8, 0.95])('of rank %f are found again among the futures', (rank) => {
    const text = withCorrelations(`[{ between: [${informal}, ${income}], rank: ${rank}, assumed: "a test" }]`);
    const [a, b] = valuesOf(scenarioOf(text), [informal, income], 2000);
    expect(Math.abs(rankCorrelation(a!, b!) - rank)).toBeLessThan(0.03);
  });

  it('leave the leader and the spread of the follower as they were', () => {
    const text = withCorrelations(`[{ between: [${informal}, ${income}], rank: 0.6, assumed: "a test" }]`);
    const without = valuesOf(scenarioOf(withCorrelations('[]')), [informal, income], 1000);
    const [leader, follower] = valuesOf(scenarioOf(text), [informal, income], 1000);
    expect(leader).toEqual(without[0]);
    const quantiles = (values: readonly number[]) => [100, 500, 900].map((i) => [...values].sort((x, y) => x - y)[i]!);
    quantiles(follower!).forEach((value, i) => expect(value / quantiles(without[1]!)[i]!).toBeCloseTo(1, 1));
  });

  it('follow along a chain', () => {
    const text = withCorrelations(
      `[{ between: [${informal}, ${income}], rank: 0.9, assumed: a }, { between: [${income}, senders.sends], rank: 0.9, assumed: a }]`,
    );
    const [a, , c] = valuesOf(scenarioOf(text), [informal, income, 'senders.sends'], 1000);
    expect(rankCorrelation(a!, c!)).toBeGreaterThan(0.7);
  });

  it('change the hash of a file, and their absence does not', () => {
    const text = withCorrelations(`[{ between: [${informal}, ${income}], rank: 0.6, assumed: "a test" }]`);
    const none = scenarioOf(withCorrelations('[]')).hash;
    expect(scenarioOf(withCorrelations('')).hash).toBe(none);
    expect(scenarioOf(text).hash).not.toBe(none);
  });

  it.each([
    ['[{ between: [senders.informal, family.incom], rank: 0.5 }]', ['35:46 path-must-lead-to-a-number']],
    ['[{ between: [senders.informal, senders.income], rank: 0.5 }]', ['35:46 number-must-have-a-range']],
    ['[{ between: [senders.informal, senders.informal], rank: 0.5 }]', ['35:16 number-must-follow-one-other']],
    ['[{ between: [senders.informal, family.income], rank: 1.5 }]', ['35:68 value-must-lie-within-limits']],
    ['[{ between: [senders.informal], rank: 0.5 }]', ['35:27 field-must-be-given']],
    ['[{ between: [senders.informal, family.income] }]', ['35:16 field-must-be-given']],
    [
      '[{ between: [senders.informal, family.income], rnk: 1 }]',
      ['35:16 field-must-be-given', '35:62 key-must-be-known'],
    ],
    [
      `[{ between: [${informal}, ${income}], rank: 0.5 }, { between: [${income}, ${informal}], rank: 0.5 }]`,
      ['35:75 number-must-follow-one-other'],
    ],
    ['5', ['35:15 value-must-be-a-map']],
  ])('%s are refused with their place', (correlations, mistakes) => {
    const found = mistakesOf(withCorrelations(correlations));
    expect(found.map((each) => each.replace(/^\d+:/, '35:'))).toEqual(mistakes);
  });
});
