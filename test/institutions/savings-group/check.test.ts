import { expect, test } from 'vitest';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import type { Neighbours } from '../../../src/institutions/kind.ts';
import { filledWith } from '../field-defaults.ts';
import { q } from '../harness.ts';

const neighbours: Neighbours = {
  step: 'month',
  months: 24,
  kindOf: (id) => (id === 'women' ? 'population' : 'association'),
  valueOf: (id, field) => {
    if (field === 'count') return q.count(12);
    return id === 'abroad' ? 'XOF' : 'EUR';
  },
};

function rulesBroken(values: Record<string, unknown>, around: Partial<Neighbours> = {}): string[] {
  const filled = filledWith(savingsGroup.fields, {
    currency: 'EUR',
    members: 'women',
    count: q.count(12),
    contribution: q.perMonth(20, 'EUR'),
    ...values,
  });
  // The same forgetting of types as defineKind: the values were filled from the fields of the kind.
  return savingsGroup.check(filled as never, { ...neighbours, ...around }).map(({ rule, path }) => `${path}: ${rule}`);
}

test('a group as it should be has no issue', () => {
  expect(rulesBroken({})).toEqual([]);
  expect(rulesBroken({ opening: { turn: q.number(12) } })).toEqual([]);
});

test('a weekly contribution in monthly steps is refused and the remedy named', () => {
  const weekly = { contribution: q.perWeek(5, 'EUR') };
  expect(rulesBroken(weekly)).toEqual(['contribution: weekly-contribution-needs-weekly-steps']);
  expect(rulesBroken(weekly, { step: 'week' })).toEqual([]);
});

test('a group is no larger than its population', () => {
  expect(rulesBroken({ count: q.count(13) })).toEqual(['count: group-must-not-exceed-its-population']);
});

test('members and association hold the currency of the group', () => {
  expect(rulesBroken({ members: 'abroad' })).toEqual(['members: group-must-share-a-currency']);
  expect(rulesBroken({ gives: { to: 'abroad', share: q.share(0.1) } })).toEqual([
    'gives.to: group-must-share-a-currency',
  ]);
});

test('a cycle cannot begin after its last turn', () => {
  expect(rulesBroken({ opening: { turn: q.number(13) } })).toEqual([
    'opening.turn: opening-turn-must-not-exceed-the-members',
  ]);
});

test('amounts are in the currency of the group', () => {
  expect(rulesBroken({ fine: q.money(500, 'XOF') })).toEqual(['fine: money-must-be-in-the-currency-of-the-group']);
});

test('each type refuses the fields of the other, and says which type they belong to', () => {
  expect(rulesBroken({ loans: {} })).toEqual(['loans: field-belongs-to-the-other-type']);
  expect(
    rulesBroken({ contribution: { ...q.perMonth(20, 'EUR'), spread: { name: 'lognormal', arguments: [0.3] } } }),
  ).toEqual(['contribution: all-members-of-a-tontine-pay-the-same']);
  const accumulating = { type: 'accumulating', shares: { price: q.money(5, 'EUR') }, shareOut: { after: q.count(12) } };
  expect(rulesBroken(accumulating)).toEqual([]);
  expect(rulesBroken({ ...accumulating, order: 'drawn', deposit: q.money(5, 'EUR') })).toEqual([
    'deposit: field-belongs-to-the-other-type',
    'order: field-belongs-to-the-other-type',
  ]);
  expect(rulesBroken({ type: 'accumulating' })).toEqual([
    'type: accumulating-group-needs-shares-and-share-out',
    'type: accumulating-group-needs-shares-and-share-out',
  ]);
});

test('the price of a share is in the currency of the group', () => {
  const group = { type: 'accumulating', shareOut: { after: q.count(12) } };
  expect(rulesBroken({ ...group, shares: { price: q.money(500, 'XOF') } })).toEqual([
    'shares.price: money-must-be-in-the-currency-of-the-group',
  ]);
});
