import { describe, expect, it } from 'vitest';
import { allKinds } from '../../../src/institutions/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { risks } from '../../../src/scenario/risks/index.ts';
import type { Field, Fields } from '../../../src/schema/field.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

/** The field a path of a risk leads to: `*` enters lists and maps. */
function fieldAt(fields: Fields, [step = '', ...rest]: readonly string[]): Field<unknown> | undefined {
  let field = fields[step];
  for (const [i, next] of rest.entries()) {
    if (field === undefined) return undefined;
    const { shape } = field;
    if (shape.type === 'record') return fieldAt(shape.fields, rest.slice(i));
    if (!('of' in shape) || next !== '*') return undefined;
    field = shape.of;
  }
  return field;
}

describe('the risks of the sources', () => {
  it('are R01 to R36, each once and in order, with names of their own', () => {
    expect(risks.map(({ id }) => id)).toEqual(
      Array.from({ length: 36 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
    );
    for (const language of ['fr', 'en'] as const) {
      expect(new Set(risks.map(({ name }) => name[language])).size).toBe(36);
      for (const { says } of risks) expect(says[language]).toMatch(/\.$/);
    }
  });

  it.each(risks.flatMap((risk) => risk.changes.map((change) => [risk.id, change] as const)))(
    '%s changes a number that its kind has: %j',
    (_, change) => {
      const kind = allKinds.find(({ name }) => name === change.kind);
      expect(kind).toBeDefined();
      const shape = fieldAt(kind!.fields, change.path.split('.'))?.shape;
      expect(shape?.type).toBe('quantity');
      if (shape?.type !== 'quantity') return;
      for (const limit of [change.atLeast, change.atMost]) {
        if (limit === undefined) continue;
        expect(limit).toBeGreaterThanOrEqual(shape.min);
        expect(limit).toBeLessThanOrEqual(shape.max);
        expect(shape.patterns[0]).not.toContain('money');
      }
      for (const field of Object.keys(change.when ?? {})) expect(kind!.fields).toHaveProperty(field);
      expect([change.by, change.atLeast, change.atMost].some((each) => each !== undefined)).toBe(true);
    },
  );
});

function eventsOf(events: string, story = smallScenario) {
  const { scenario, issues } = checkScenario({ file: 'a.yaml', text: `${story}events:\n${events}\n` });
  return { events: scenario?.events ?? [], rules: issues.map(({ rule }) => rule) };
}

describe('an event that names a risk', () => {
  it('brings the changes, the length and the name of the risk with it', () => {
    const { events } = eventsOf('  crisis: { what: R01, on: senders, from: 2026-03, assumed: "a test" }');
    expect(events).toMatchObject([
      {
        id: 'crisis',
        on: 'senders',
        months: 18,
        title: { en: 'Global financial crisis' },
        changes: [
          { path: 'jobLoss', effect: 'replaces', value: 0.02 },
          { path: 'jobFinding', effect: 'multiplies', value: 0.5 },
        ],
      },
    ]);
  });

  it('multiplies what is large enough, and never past the limits of the field', () => {
    const crisis = '  crisis: { what: R01, on: senders, assumed: "a test" }';
    const changesOf = (loss: string) =>
      eventsOf(crisis, smallScenario.replace('    sends:', `    jobLoss: ${loss}\n    sends:`)).events[0]!.changes[0];
    expect(changesOf('1 %/month')).toEqual({ path: 'jobLoss', effect: 'multiplies', value: 3 });
    expect(changesOf('50 %/month')).toEqual({ path: 'jobLoss', effect: 'multiplies', value: 2 });
    expect(changesOf('{ value: 20 %/month, range: uniform(10 %/month; 40 %/month) }')).toMatchObject({ value: 2.5 });
  });

  it('without a target hits everyone it can, with one draw for all', () => {
    const { events } = eventsOf('  cut: { what: R28, chance: 50 %, assumed: "a test" }');
    expect(events.map(({ id, on, draw, chance }) => [id, on, draw, chance])).toEqual([
      ['cut.agent', 'agent', 'cut', 0.5],
    ]);
    const both = eventsOf('  poor: { what: R33, assumed: "a test" }');
    expect(both.events.map(({ on, changes }) => [on, changes])).toEqual([
      ['families', [{ path: 'income', effect: 'multiplies', value: 0.8 }]],
    ]);
  });

  it('keeps what the file says itself', () => {
    const { events } = eventsOf(
      '  crisis: { what: R01, title: { fr: "a", en: "b" }, on: senders, for: 3 months, income: x0.5, assumed: "a test" }',
    );
    expect(events).toMatchObject([
      { months: 3, title: { en: 'b' }, changes: [{ path: 'income', effect: 'multiplies', value: 0.5 }] },
    ]);
  });

  it('that touches nothing, or that nobody knows, is refused', () => {
    expect(eventsOf('  loss: { what: R18, assumed: "a test" }').rules).toEqual(['event-must-change-something']);
    expect(eventsOf('  crisis: { what: R01, on: agent, assumed: "a test" }').rules).toEqual([
      'event-must-change-something',
    ]);
    expect(eventsOf('  crisis: { what: R37, assumed: "a test" }').rules).toEqual(['value-must-be-one-of-the-choices']);
    expect(eventsOf('  crisis: { what: recession, jobLoss: x3, assumed: "a test" }').rules).toEqual([
      'field-must-be-given',
    ]);
  });
});

describe('an event on a number that is settled before the first month', () => {
  it('is refused with its place, since it would change nothing', () => {
    const { rules } = eventsOf('  more: { on: senders, count: 20, assumed: "a test" }');
    expect(rules).toEqual(['event-must-change-what-runs']);
  });
});
