import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { smallScenario } from '../cli/scenario-text.ts';

function illustrated(text: string) {
  return checkScenario({ file: 'a.yaml', text: `${smallScenario}illustrates:\n${text}` });
}

function offOf(text: string) {
  const { scenario, issues } = illustrated(`  S01: ${text}`);
  expect(issues).toEqual([]);
  return scenario!.illustrates['S01']!.off;
}

describe('what a story shows', () => {
  it('a path alone becomes zero in its own unit', () => {
    expect(offOf('agent.fee.fixed')).toEqual([{ path: 'agent.fee.fixed', value: '{ value: "0 EUR" }' }]);
  });

  it('zero takes the range, the spread and the variation away', () => {
    const text = smallScenario.replace('fixed: 3 EUR', 'fixed: { value: 3 EUR, range: uniform(2 EUR; 6 EUR) }');
    expect(text).not.toBe(smallScenario);
    const { scenario } = checkScenario({ file: 'a.yaml', text: `${text}illustrates: { S01: agent.fee.fixed }\n` });
    const { path, value } = scenario!.illustrates['S01']!.off[0]!;
    const off = checkScenario({ file: 'a.yaml', text }, { set: [{ path, value }] }).scenario!;
    const { values } = off.institutions.find(({ id }) => id === 'agent')!;
    expect(values['fee']).toMatchObject({ fixed: { value: 0, range: null } });
  });

  it('a map says what to write where, also to delete', () => {
    expect(offOf('{ agent.fee.fixed: 1 EUR, agent.limit: null, agent.fee: { fixed: 2 EUR } }')).toEqual([
      { path: 'agent.fee.fixed', value: '"1 EUR"' },
      { path: 'agent.limit', value: 'null' },
      { path: 'agent.fee', value: '{ "fixed": "2 EUR" }' },
    ]);
  });

  it('a path that leads nowhere is told where it stands', () => {
    for (const text of ['agent.fee.fixd', '{ agnt.fee.fixed: 1 EUR }']) {
      const { scenario, issues } = illustrated(`  S01: ${text}`);
      expect(scenario).toBeNull();
      expect(issues.map(({ rule }) => rule)).toEqual(['path-must-lead-to-a-number']);
    }
  });

  it('an empty map and a list are refused', () => {
    for (const text of ['{}', '[agent.fee.fixed]']) {
      expect(illustrated(`  S01: ${text}`).issues.map(({ rule }) => rule)).toEqual(['value-must-be-a-text']);
    }
  });
});
