import { describe, expect, it } from 'vitest';
import { evaluators, type ReferenceCase, runCases } from '../../src/analysis/cases/index.ts';
import finance from './finance-cases.json' with { type: 'json' };
import impact from './impact-cases.json' with { type: 'json' };
import remittance from './remittance-cases.json' with { type: 'json' };
import variants from './variant-cases.json' with { type: 'json' };

// `variant-cases.json` holds the variants of rules for which nothing published is at hand; a second program computed them.
const published = [...finance, ...impact, ...remittance] as ReferenceCase[];
const all = [...published, ...(variants as ReferenceCase[])];

describe.each(all.filter((reference) => !isLeftOut(reference)))('$kind $id', (reference) => {
  it('is met', () => {
    expect(runCases([reference])).toEqual([
      { id: reference.id, kind: reference.kind, outcome: 'pass', differences: [], why: null },
    ]);
  });

  it('fails when one number, truth or word of what is expected is changed', () => {
    for (const expected of corruptionsOf(reference.expected)) {
      expect(runCases([{ ...reference, expected }])).toMatchObject([{ outcome: 'fail' }]);
    }
  });
});

it('the kinds left out are those that a running model answers', () => {
  const skipped = runCases(all).filter((result) => result.outcome === 'skip');
  expect([...new Set(skipped.map((result) => result.kind))].sort()).toEqual(['invariant', 'plausibility-band']);
});

it('every kind that has a rule has a case', () => {
  const kinds = new Set(all.map((reference) => reference.kind));
  expect(Object.keys(evaluators).filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe('a case with a broken input', () => {
  const broken: readonly unknown[] = [undefined, null, 'x', '1/0', -1, 0, 1e300, 1e12, 0.5, [], {}, [[]], [null], true];
  const kinds = new Map(all.filter((reference) => !isLeftOut(reference)).map((each) => [each.kind, each]));
  it.each([...kinds.values()])('of the kind $kind never throws and is never computed for long', (reference) => {
    const inputs = reference.inputs as Record<string, unknown>;
    for (const name of Object.keys(inputs)) {
      for (const value of broken) {
        const [result] = runCases([{ ...reference, inputs: { ...inputs, [name]: value } }]);
        expect(['pass', 'fail', 'skip']).toContain(result!.outcome);
      }
      const { [name]: _, ...rest } = inputs;
      expect(['pass', 'fail', 'skip']).toContain(runCases([{ ...reference, inputs: rest }])[0]!.outcome);
    }
  });

  it('says which input it is, in both languages', () => {
    const [result] = runCases([caseOf({ kind: 'npv', inputs: { rate: 'high', flows: [1] } })]);
    expect(result).toMatchObject({ outcome: 'fail', differences: [] });
    expect(result!.why!.en).toBe('the input "rate" must be a number, not "high"');
    expect(result!.why!.fr).toContain('rate');
  });
});

describe('a case that is not one', () => {
  it.each([
    ['no inputs', caseOf({ inputs: undefined })],
    ['inputs that are a list', caseOf({ inputs: [] })],
    ['nothing expected', caseOf({ expected: undefined })],
    ['no tolerance', caseOf({ tolerance: undefined })],
    ['a negative tolerance', caseOf({ tolerance: { abs: -1 } })],
    ['a tolerance of text', caseOf({ tolerance: { scaled: '1' } })],
  ])('fails with a reason: %s', (_, reference) => {
    const [result] = runCases([reference]);
    expect(result!.outcome).toBe('fail');
    expect(result!.why).not.toBeNull();
  });

  it.each(['nothing-like-it', 'toString', '__proto__', 'constructor'])(
    'of the unknown kind %s is skipped by name',
    (kind) => {
      const [result] = runCases([caseOf({ kind })]);
      expect(result!.outcome).toBe('skip');
      expect(result!.why!.en).toContain(kind);
    },
  );

  it('that needs the whole price workbook is skipped', () => {
    const [result] = runCases([caseOf({ kind: 'rpw-averages', inputs: { method: 'weighted' } })]);
    expect(result).toMatchObject({ outcome: 'skip' });
  });
});

function isLeftOut({ kind }: ReferenceCase): boolean {
  return kind === 'invariant' || kind === 'plausibility-band';
}

function caseOf(changes: Partial<ReferenceCase>): ReferenceCase {
  const base = { id: 'a', kind: 'npv', inputs: { rate: 0, flows: [1] }, expected: 1, tolerance: { abs: 0 } };
  return { ...base, ...changes };
}

/** What is expected, changed in one leaf each: numbers by far more than any tolerance, null to 0. */
function corruptionsOf(expected: unknown, isNamed = false): unknown[] {
  if (typeof expected === 'number') return isNamed ? [] : [expected + 1 + Math.abs(expected)];
  if (typeof expected === 'boolean') return [!expected];
  if (typeof expected === 'string') return [`${expected}?`];
  if (expected === null) return [0];
  if (Array.isArray(expected)) {
    const changed = expected.flatMap((value, k) => corruptionsOf(value).map((other) => expected.with(k, other)));
    return [...changed, [...expected, 0]];
  }
  const entries = Object.entries(expected as object);
  return entries.flatMap(([name, value]) =>
    corruptionsOf(value, name === 'n').map((other) => ({ ...(expected as object), [name]: other })),
  );
}
