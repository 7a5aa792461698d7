import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedBands } from '../../src/analysis/published/index.ts';
import { indicatorsOf, runFuture } from '../../src/engine/run.ts';
import { leontiefInverse } from '../../src/finance/impact/input-output.ts';
import { timesVector } from '../../src/finance/matrix.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compile } from '../../src/scenario/compile.ts';

/**
 * The reference cases that are bands or laws and no single number: what the model says by default must lie where studies have
 * found it, and what is linear must add up. They name no input that a formula could be given.
 */
interface PublishedCase {
  readonly id: string;
  readonly expected: Readonly<Record<string, number>>;
}
const cases = JSON.parse(
  readFileSync(new URL('impact-cases.json', import.meta.url), 'utf8'),
) as readonly PublishedCase[];
const expectedOf = (id: string) => cases.find((each) => each.id === id)!.expected;

/** The middle of some figures over a few futures of a file, with settings. */
function middlesOf(
  path: string,
  ids: readonly string[],
  set: Readonly<Record<string, string>> = {},
): readonly number[] {
  const text = readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
  const settings = Object.entries(set).map(([where, value]) => ({ path: where, value }));
  const { scenario } = checkScenario({ file: path, text }, { set: settings });
  const model = compile(scenario!, 1);
  const places = ids.map((id) => model.parts.indicators.findIndex((each) => each.id === id));
  const found = ids.map((): number[] => []);
  for (let future = 0; future < 25; future++) {
    runFuture(model, future, null);
    const values = indicatorsOf(model);
    places.forEach((place, i) => {
      const value = values[place];
      if (typeof value === 'number') found[i]!.push(value);
    });
  }
  return found.map((values) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!);
}

describe('invariant-additivity', () => {
  it('two shocks together do what each does, and twice a shock does twice as much, as long as nothing is full', () => {
    const share = fc.double({ min: 0, max: 0.3, noNaN: true });
    const shock = fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1000, noNaN: true })));
    const square = fc.tuple(
      fc.tuple(share, share, share),
      fc.tuple(share, share, share),
      fc.tuple(share, share, share),
    );
    fc.assert(
      fc.property(square, shock, shock, (coefficients, first, second) => {
        const multipliers = leontiefInverse(coefficients)!;
        const together = timesVector(
          multipliers,
          first.map((amount, i) => amount + second[i]!),
        );
        const [one, other] = [timesVector(multipliers, first), timesVector(multipliers, second)];
        const twice = timesVector(
          multipliers,
          first.map((amount) => 2 * amount),
        );
        together.forEach((sum, i) => expect(Math.abs(sum - one[i]! - other[i]!)).toBeLessThanOrEqual(1e-9 * (1 + sum)));
        twice.forEach((sum, i) => expect(Math.abs(sum - 2 * one[i]!)).toBeLessThanOrEqual(1e-9 * (1 + sum)));
      }),
    );
  });
});

describe('band-lewie-nominal', () => {
  const band = expectedOf('band-lewie-nominal');
  const [nominal, real, played, playedReal] = middlesOf('jamaica-three-communities.yaml', [
    'community.lewieNominal',
    'community.lewieReal',
    'community.nominalMultiplier',
    'community.realMultiplier',
  ]) as [number, number, number, number];

  it.each([
    ['the closed form', nominal, real],
    ['what the model played', played, playedReal],
  ])('%s lies in the published band, in money and at the prices of before', (_name, money, prices) => {
    expect(money).toBeGreaterThanOrEqual(band['nominalMin']!);
    expect(money).toBeLessThanOrEqual(band['nominalMax']!);
    expect(prices).toBeGreaterThanOrEqual(band['realMin']!);
    expect(prices).toBeLessThanOrEqual(band['realMax']!);
    expect(prices).toBeLessThanOrEqual(money);
  });
});

describe('band-village-fund', () => {
  it('a loan raises no income by default, within the published effect', () => {
    const file = 'lessons/a-pool-of-loans.yaml';
    const [without] = middlesOf(file, ['families.income'], { 'pool.lendsTo.loan.demand': '0 %/month' });
    const [withLoans] = middlesOf(file, ['families.income']);
    const band = expectedOf('band-village-fund');
    const effect = withLoans! / without! - 1;
    expect(effect).toBeGreaterThanOrEqual(band['incomeEffectMin']!);
    expect(effect).toBeLessThanOrEqual(band['incomeEffectMax']!);
  });
});

describe('training-effect-band', () => {
  it('the band that a training is held against has the published mean and upper tail', () => {
    const band = expectedOf('training-effect-band');
    const kept = publishedBands.find(({ kind, field }) => kind === 'programme' && field === 'effects.*.times')!;
    expect(kept.centre! - 1).toBeGreaterThanOrEqual(band['profitEffectMin']!);
    expect(kept.centre! - 1).toBeLessThanOrEqual(band['profitEffectMax']!);
    expect(kept.high! - 1).toBeCloseTo(band['upperTailPersonalInitiative']!, 12);
  });
});
