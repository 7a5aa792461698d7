import { describe, expect, it } from 'vitest';
import { runFuture, viewOf } from '../../../src/engine/run.ts';
import { weibullSurvival } from '../../../src/institutions/social-enterprise/rules-lifetime.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { compile } from '../../../src/scenario/compile.ts';

const ages = [12, 36, 60, 120] as const;

/** The share of village shops open at each age, when they begin with the working capital of the preset. */
function openAt(more: string, futures: number): number[] {
  const text = `
passerelle: 1
title: shop
start: 2020-01
length: 10 years
currencies: { XOF: { prices: 0 %/year } }
assumed: "a test"
institutions:
  shop: { kind: social-enterprise, preset: shop, opening: { cash: 550000 XOF, openFor: 0 months }${more} }
`;
  const { scenario, issues } = checkScenario({ file: 'shop.yaml', text });
  expect(issues).toEqual([]);
  const model = compile(scenario!, 7);
  const open = ages.map(() => 0);
  for (let future = 0; future < futures; future++) {
    runFuture(model, future, null);
    const row = viewOf(model).row('shop.open');
    ages.forEach((age, i) => (open[i]! += row[age - 1]!));
  }
  return open.map((alive) => alive / futures);
}

describe('survival', () => {
  const published = ages.map((age) => weibullSurvival({ shape: 1.14, scale: 102.6 }, age));

  it('the published curve passes through its two points: 8.3 % in the first year and half within 6.2 years', () => {
    expect(published[0]).toBeCloseTo(0.917, 2);
    expect(weibullSurvival({ shape: 1.14, scale: 102.6 }, 12 * 6.2)).toBeCloseTo(0.5, 2);
  });

  it('of the village shop, empty boxes and all other causes together, follows the published curve', () => {
    const model = openAt('', 1000);
    model.forEach((alive, i) => expect(Math.abs(alive - published[i]!)).toBeLessThan(0.045));
  });

  it('is worse when the box and the whole published curve both close it, and better when nothing but the box does', () => {
    const both = openAt(', survival: { forMoney: 0 % }', 300);
    const box = openAt(', survival: { forMoney: 100 % }', 300);
    expect(both[2]).toBeLessThan(published[2]! - 0.1);
    expect(box[2]).toBeGreaterThan(published[2]! + 0.1);
  });
});
