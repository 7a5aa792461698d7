import { describe, expect, it } from 'vitest';
import { checkClaims, isClaimsFile } from '../../src/scenario/claims-check.ts';
import { checkedClaims, claimsOf, goodClaims, oneClaim } from '../claims/small.ts';

/** The mistakes of a text as `line:column rule`. */
function mistakesOf(text: string): string[] {
  return checkedClaims(text).issues.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

function changed(from: string, to: string): string {
  if (!goodClaims.includes(from)) throw new Error(`The good file does not say "${from}".`);
  return goodClaims.replace(from, () => to);
}

describe('a good claims file', () => {
  const [claim] = claimsOf(goodClaims).claims;

  it('becomes claims with a checked scenario for each step', () => {
    expect(claim!.steps.map(({ name }) => name)).toEqual(['0 EUR', '4 EUR', '8 EUR']);
    expect(new Set(claim!.steps.map(({ scenario }) => scenario.hash)).size).toBe(3);
    expect(claim).toMatchObject({
      id: 'C01',
      grades: ['L', 'P'],
      paths: ['agent.fee.fixed'],
      futures: 10,
      share: 0.05,
    });
  });

  it('reads conditions on numbers, words and results', () => {
    const given = '[senders.income > families.income, senders.unit = person, families.received >= 1 EUR]';
    const text = changed('senders.income > 500 EUR/month', given);
    expect(claimsOf(text).claims[0]!.given).toHaveLength(3);
  });

  it('takes settings that hold in every step, and null to take one away', () => {
    const text = changed('  futures: 10', '  set: { senders.income.varies: null, senders.consumption: 600 EUR/month }');
    const [first] = claimsOf(text).claims;
    expect(first!.steps[0]!.scenario.institutions.find(({ id }) => id === 'senders')!.values).toMatchObject({
      income: { varies: null },
      consumption: { value: 60_000 },
    });
  });

  it('takes several paths that change together, and variants', () => {
    const together = '{ agent.fee.fixed: [0 EUR, 4 EUR, 8 EUR], agent.fee.percent: [0 %, 1 %, 2 %] }';
    const [first] = claimsOf(changed('{ agent.fee.fixed: [0 EUR, 4 EUR, 8 EUR] }', together)).claims;
    expect(first!.steps[1]!.name).toBe('4 EUR, 1 %');
    const [second] = claimsOf(oneClaim('variants: [as-written, dear]', 'expect: { families.received: falls }')).claims;
    expect(second!.steps.map(({ scenario }) => scenario.variant)).toEqual([null, 'dear']);
  });

  it('is known by its header', () => {
    expect(isClaimsFile({ file: 'a', text: goodClaims })).toBe(true);
    expect(isClaimsFile({ file: 'a', text: 'passerelle: 1\nclaims: 1' })).toBe(false);
    expect(isClaimsFile({ file: 'a', text: ': [' })).toBe(false);
  });
});

/** What is changed in the good file, and the mistakes that come of it. */
const wrong: readonly [string, string, readonly string[]][] = [
  ['claims: 1', 'claims: 2', ['1:9 format-must-not-be-newer-than-the-program']],
  ['claims: 1', 'claims: one', ['1:9 claims-must-be-of-a-known-format']],
  ['claims: 1', 'claim: 1', ['1:1 file-must-begin-with-its-format', '1:8 value-must-be-a-map']],
  ['of: story', 'of: stori', ['2:5 claims-must-be-of-a-story']],
  ['of: story\n', '', ['1:1 field-must-be-given']],
  ['C01:', '1-C:', ['3:1 name-must-be-a-word']],
  ['grade: [L, P]', 'grade: [L, X]', ['5:14 value-must-be-one-of-the-choices']],
  ['  grade: [L, P]\n', '', ['3:1 field-must-be-given']],
  ['  source: "001:797-801"\n', '', ['3:1 field-must-be-given']],
  ['  says: {', '  say: {', ['3:1 field-must-be-given', '4:3 key-must-be-known']],
  ['agent.fee.fixed: [', 'agnt.fee.fixed: [', ['8:13 path-must-lead-somewhere']],
  ['agent.fee.fixed: [', 'agent.fee.fixd: [', ['8:13 key-must-be-known']],
  ['4 EUR, 8 EUR', '4 USD, 8 EUR', ['8:38 currency-must-be-declared']],
  ['[0 EUR, 4 EUR, 8 EUR]', '[0 EUR]', ['8:30 claim-must-compare-two-values']],
  ['[0 EUR, 4 EUR, 8 EUR]', '[4 EUR, 4 EUR]', ['8:38 claim-values-must-differ']],
  ['families.received: falls', 'families.recieved: falls', ['9:13 claim-must-name-a-result']],
  ['families.received: falls', 'families.received: fall', ['9:32 claim-must-expect-something']],
  ['families.received: falls', 'families.received: { at: 3 %, within: 1 EUR }', ['9:38 unit-must-be-one-of-its-field']],
  ['families.received: falls', 'families.received: { at: [1 EUR, 2 EUR] }', ['9:38 claim-lists-must-be-of-one-length']],
  ['families.received: falls', 'families.received: { between: [9 EUR, 2 EUR] }', ['9:43 span-must-not-run-backwards']],
  [
    'families.received: falls',
    'families.received: { above: agent.cost }',
    ['9:41 condition-must-compare-like-with-like'],
  ],
  ['  change: { agent.fee.fixed: [0 EUR, 4 EUR, 8 EUR] }\n', '', ['8:32 claim-must-change-something']],
  ['  futures: 10', '  variants: [as-written, dear]', ['10:3 claim-must-change-values-or-variants']],
  ['  futures: 10', '  futures: 0', ['10:12 value-must-lie-within-limits']],
  ['  futures: 10', '  share: 80 %', ['10:10 value-must-lie-within-limits']],
  ['  futures: 10', '  level: most', ['10:10 value-must-be-one-of-the-choices']],
  ['  futures: 10', '  contested: { source: a }', ['10:3 field-must-be-given']],
  ['senders.income > 500 EUR/month', 'senders.income is big', ['7:10 condition-must-compare-two-things']],
  ['senders.income > 500 EUR/month', 'sender.income > 500 EUR/month', ['7:10 condition-must-name-what-exists']],
  [
    'senders.income > 500 EUR/month',
    'senders.income > agent.fee.percent',
    ['7:10 condition-must-compare-like-with-like'],
  ],
];

describe('a wrong claims file', () => {
  it.each(wrong)('with %j as %j says where', (from, to, mistakes) => {
    expect(mistakesOf(changed(from, to))).toEqual(mistakes);
  });

  it('names the nearest right word', () => {
    const nearestOf = (text: string) => checkedClaims(text).issues[0]!.nearest;
    expect(nearestOf(changed('families.received: falls', 'families.recieved: falls'))).toBe('families.received');
    expect(nearestOf(changed('families.received: falls', 'families.received: fals'))).toBe('falls');
    expect(nearestOf(changed('families.received: falls', 'agent.transfers: falls'))).toBe('total(agent.transfers)');
    expect(nearestOf(changed('agent.fee.fixed: [', 'agnt.fee.fixed: ['))).toBe('agent');
  });

  it('without any claim, of a story with mistakes, or that is no map says so', () => {
    expect(mistakesOf('claims: 1\nof: story\n')).toEqual(['1:1 claims-must-not-be-missing']);
    const bad = { file: 'story.yaml', text: 'passerelle: 1\n' };
    const { issues } = checkClaims({ file: 'a.claims.yaml', text: goodClaims }, { library: () => bad });
    expect(issues.map(({ rule }) => rule)).toEqual(['claims-must-be-of-a-story-without-mistakes']);
    expect(mistakesOf('- a\n')).toEqual(['1:1 value-must-be-a-map']);
    expect(mistakesOf(': [')).toEqual(['1:4 syntax-must-be-yaml']);
  });
});
