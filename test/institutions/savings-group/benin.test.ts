import { describe, expect, it } from 'vitest';
import { indicatorsOf, runFuture } from '../../../src/engine/run.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { compile } from '../../../src/scenario/compile.ts';

/**
 * The band in which the model's share of groups in trouble, and of those that then break up, must lie after two years; it was
 * set before anything was tuned: about a sixth to each side of what McNabb et al. found in Benin. Twelve members are ours.
 */
const benin = {
  trouble: { published: 1 / 3, from: 0.28, to: 0.39 },
  brokenUp: { published: 2 / 3, from: 0.56, to: 0.77 },
} as const;

describe('the band', () => {
  it('holds what was published, and is no wider than a sixth to each side', () => {
    for (const { published, from, to } of [benin.trouble, benin.brokenUp]) {
      expect(published).toBeGreaterThan(from);
      expect(published).toBeLessThan(to);
      expect(to - from).toBeLessThanOrEqual(published / 3 + 0.01);
    }
  });
});

describe('a tontine in which leaving is a decision', () => {
  it('gets into trouble and breaks up as often as groups in Benin, by one free value', () => {
    const { trouble, brokenUp } = sharesOver(400, '');
    expect(trouble).toBeGreaterThan(benin.trouble.from);
    expect(trouble).toBeLessThan(benin.trouble.to);
    expect(brokenUp).toBeGreaterThan(benin.brokenUp.from);
    expect(brokenUp).toBeLessThan(benin.brokenUp.to);
  });

  it('is in more trouble where shame holds less, and in none worth the name where it holds much', () => {
    expect(sharesOver(100, 'decides: { sanction: { value: 14, own: a test } }').trouble).toBeGreaterThan(0.6);
    expect(sharesOver(100, 'decides: { sanction: { value: 60, own: a test } }').trouble).toBeLessThan(0.25);
  });
});

/** Futures with trouble among all, and with an end of the group among those. */
function sharesOver(futures: number, more: string): { trouble: number; brokenUp: number } {
  const { scenario, issues } = checkScenario({ file: 'benin.yaml', text: fileWith(more) });
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join(' '));
  const model = compile(scenario, 1);
  const at = (id: string): number => model.parts.indicators.findIndex((each) => each.id === id);
  let trouble = 0;
  let brokenUp = 0;
  for (let future = 0; future < futures; future++) {
    runFuture(model, future, null);
    const values = indicatorsOf(model);
    if (values[at('tontine.trouble')] !== 1) continue;
    trouble++;
    if (values[at('tontine.collapsed')] === 1) brokenUp++;
  }
  return { trouble: trouble / futures, brokenUp: brokenUp / trouble };
}

function fileWith(more: string): string {
  return `passerelle: 1
title: { fr: Bénin, en: Benin }
start: 2020-01
length: 2 years
step: month
currencies: { XOF: { prices: 0 %/year } }
institutions:
  members:
    kind: population
    unit: person
    currency: XOF
    count: 12 person
    opening: { cash: 1000000 XOF }
    income: 100000 XOF/month
    consumption: 40000 XOF/month
    own: a test
  tontine:
    kind: savings-group
    preset: tontine-decides
    currency: XOF
    members: members
    count: 12 person
    contribution: 10000 XOF/month
    own: a test
    ${more}
`;
}
