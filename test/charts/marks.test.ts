import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/charts/marks.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { january2027 } from './report-fixture.ts';
import { q } from '../institutions/quantity-makers.ts';

const scenario = {
  start: january2027,
  months: 60,
  institutions: [
    { id: 'club', kind: 'association', title: { fr: 'Club', en: 'Club' }, values: { duesFor: q.months(36) } },
    { id: 'farm', kind: 'social-enterprise', title: { fr: 'Ferme', en: 'Farm' }, values: {} },
  ],
  events: [{ id: 'fall', title: { fr: 'dévaluation', en: 'devaluation' }, from: january2027 + 20 }],
} as unknown as Scenario; // Only what marks read.

describe('moments worth a line', () => {
  it('are the end of dues and the events, in the order of time', () => {
    expect(marksOf(scenario).map((mark) => [mark.month, mark.label.en])).toEqual([
      [20, 'devaluation'],
      [36, 'end of dues'],
    ]);
  });
  it('leave out what happens after the end', () => {
    expect(marksOf({ ...scenario, months: 30 })).toHaveLength(1);
  });
});
