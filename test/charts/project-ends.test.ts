import { describe, expect, it } from 'vitest';
import { projectEnds } from '../../src/charts/project-ends.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { january2027 } from './report-fixture.ts';
import { q } from '../institutions/quantity-makers.ts';

function scenarioWith(
  ...institutions: readonly { kind: string; values: Readonly<Record<string, unknown>> }[]
): Scenario {
  // Only what the ends are read from.
  return { start: january2027, months: 60, institutions, events: [] } as unknown as Scenario;
}

describe('the ends of outside money', () => {
  it('are those of dues and of outside support, counted from the beginning of the story', () => {
    const ends = projectEnds(
      scenarioWith(
        { kind: 'association', values: { duesFor: q.months(36) } },
        { kind: 'programme', values: { support: { months: q.months(18) }, starts: january2027 + 6 } },
        { kind: 'programme', values: { support: { months: q.months(9.5) } } },
        { kind: 'social-enterprise', values: {} },
      ),
    );
    expect(ends.map(({ month, label }) => [month, label.en])).toEqual([
      [10, 'end of outside support'],
      [24, 'end of outside support'],
      [36, 'end of dues'],
    ]);
  });

  it('are none when money flows as long as the story, and one when two fall in one month', () => {
    expect(projectEnds(scenarioWith({ kind: 'association', values: { duesFor: q.months(60) } }))).toEqual([]);
    const twice = { kind: 'association', values: { duesFor: q.months(12) } };
    expect(projectEnds(scenarioWith(twice, twice))).toHaveLength(1);
    expect(projectEnds(scenarioWith({ kind: 'programme', values: { support: null } }))).toEqual([]);
  });
});
