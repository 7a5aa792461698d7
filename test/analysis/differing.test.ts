import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonSets } from '../../src/analysis/comparison-sets.ts';
import { differingOf } from '../../src/analysis/differing.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { smallScenario } from '../cli/scenario-text.ts';

function story(name: string, variant: string | null) {
  const file = `scenarios/${name}.yaml`;
  const { scenario, issues } = checkScenario({ file, text: readFileSync(file, 'utf8') }, { variant });
  expect([name, variant, issues]).toEqual([name, variant, []]);
  return scenario!;
}

function small(...set: (readonly [string, string])[]) {
  const settings = set.map(([path, value]) => ({ path, value }));
  const { scenario, issues } = checkScenario({ file: 'small.yaml', text: smallScenario }, { set: settings });
  expect(issues).toEqual([]);
  return scenario!;
}

const pathsOf = (a: ReturnType<typeof small>, b: ReturnType<typeof small>) =>
  differingOf([
    { name: 'A', scenario: a },
    { name: 'B', scenario: b },
  ]).map(({ path }) => path);

describe('what designs differ in', () => {
  it('is nothing for a design and itself', () => {
    expect(pathsOf(small(), small())).toEqual([]);
  });

  it('is the one number that was set, as people read it, and nothing else', () => {
    const rows = differingOf([
      { name: 'A', scenario: small() },
      { name: 'B', scenario: small(['agent.fee.fixed', '9 EUR']) },
    ]);
    expect(rows.map(({ path }) => path)).toEqual(['agent.fee.fixed']);
    expect(rows[0]!.settings['A']).toMatchObject({ value: 3, unit: 'EUR' });
    expect(rows[0]!.settings['B']).toMatchObject({ value: 9, unit: 'EUR', mark: { name: 'own' } });
  });

  it('holds choices, what only one has, lists, and events', () => {
    const tontine = 'solimanbe-tontine-and-centre';
    expect(pathsOf(story(tontine, null), story(tontine, 'fixed-order'))).toEqual(['tontine.order']);
    expect(pathsOf(story(tontine, 'one-funder'), story(tontine, 'three-funders'))).toContain(
      'solimanbe.funders.parish.gives',
    );
    const coffee = 'loja-organic-coffee';
    expect(pathsOf(story(coffee, null), story(coffee, 'no-crisis'))).toEqual(['events.crisis']);
  });

  it('says in one line that an institution is missing', () => {
    const rows = pathsOf(
      story('isis-directed-health-transfer', null),
      story('isis-directed-health-transfer', 'insured'),
    );
    expect(rows).toEqual(['mutual']);
  });

  it('lists what is different inside an institution that a third design lacks', () => {
    const two = [story('liege-kasangulu', 'clinic'), story('liege-kasangulu', 'poultry')];
    const three = [...two, story('solimanbe-tontine-and-centre', null)];
    const named = (scenarios: typeof two) => scenarios.map((scenario, i) => ({ name: 'ABC'[i]!, scenario }));
    const inside = differingOf(named(two)).filter(({ path }) => path.startsWith('project.'));
    expect(inside.length).toBeGreaterThan(0);
    const rows = differingOf(named(three));
    const paths = rows.map(({ path }) => path);
    expect(paths).toContain('project');
    for (const { path, settings } of inside) {
      expect(paths).toContain(path);
      expect(rows.find((row) => row.path === path)!.settings).toEqual({ ...settings, C: null });
    }
  });

  it('sees a number whose middle is the same and whose range is not', () => {
    const wide = smallScenario.replace(
      'fixed: 3 EUR',
      'fixed: { value: 3 EUR, range: uniform(2 EUR; 4 EUR), assumed: a }',
    );
    expect(wide).not.toBe(smallScenario);
    const { scenario } = checkScenario({ file: 'small.yaml', text: wide }, {});
    expect(pathsOf(small(), scenario!)).toEqual(['agent.fee.fixed']);
  });
});

describe.each(comparisonSets)('the set $name', ({ designs }) => {
  it('opens, and its designs differ two by two', () => {
    expect(designs.length).toBeGreaterThan(1);
    expect(designs.length).toBeLessThanOrEqual(6);
    const scenarios = designs.map((design) => story(design.story, design.variant));
    scenarios.forEach((a, i) => {
      for (const b of scenarios.slice(i + 1)) {
        expect(pathsOf(a, b).length).toBeGreaterThan(0);
        expect(a.hash).not.toBe(b.hash);
      }
    });
  });
});
