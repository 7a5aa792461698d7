import { expect, test } from 'vitest';
import { association } from '../../../src/institutions/association/index.ts';
import type { Neighbours } from '../../../src/institutions/kind.ts';
import { filledWith } from '../field-defaults.ts';
import { q } from '../harness.ts';
import { grant } from './assembled.ts';

const clinic: Record<string, unknown> = {
  currency: 'XOF',
  fundedBy: 'club',
  surplus: { association: q.share(0.3), reserve: q.share(0.2) },
};

function rulesBroken(values: Record<string, unknown>, project: Record<string, unknown> = clinic): string[] {
  const neighbours: Neighbours = {
    step: 'month',
    months: 24,
    kindOf: (id) => (id === 'clinic' ? 'social-enterprise' : 'population'),
    valueOf: (id, field) => (id === 'clinic' ? project[field] : field === 'currency' ? 'EUR' : undefined),
  };
  const filled = filledWith(association.fields, {
    currency: 'EUR',
    members: 'women',
    dues: q.perMonth(10, 'EUR'),
    duesFor: q.months(24),
    ...values,
  });
  // The same forgetting of types as defineKind: the values were filled from the fields of the kind.
  return association.check(filled as never, neighbours).map(({ rule, path }) => `${path}: ${rule}`);
}

test('an association as it should be has no issue', () => {
  expect(rulesBroken({})).toEqual([]);
  expect(rulesBroken({ project: 'clinic' })).toEqual([]);
  expect(rulesBroken({ project: 'clinic', as: 'share', share: { part: q.share(0.3) } })).toEqual([]);
});

test('amounts are in the currency of the association, and so are the members', () => {
  expect(
    rulesBroken({ reserve: q.money(5, 'XOF'), grants: [{ ...grant(1, 2020, 1), amount: q.money(1, 'USD') }] }),
  ).toEqual([
    'reserve: money-must-be-in-the-currency-of-the-association',
    'grants.0.amount: money-must-be-in-the-currency-of-the-association',
  ]);
  expect(rulesBroken({ currency: 'XOF', dues: q.perMonth(5000, 'XOF') })).toEqual([
    'members: members-must-share-the-currency',
  ]);
});

test('a loan needs its terms, and a loan or share a project', () => {
  expect(rulesBroken({ as: 'loan', project: 'clinic' })).toEqual(['loan: loan-needs-its-terms']);
  expect(rulesBroken({ as: 'loan', loan: { rate: q.sharePerYear(0), months: q.months(12) } })).toEqual([
    'as: loan-and-share-need-a-project',
  ]);
});

test('a project that asks nobody for money is pointed out', () => {
  expect(rulesBroken({ project: 'clinic' }, { ...clinic, fundedBy: null })).toEqual([
    'project: project-must-name-its-funder',
  ]);
});

test('a share of the surplus is the one that the project pays', () => {
  const share = { project: 'clinic', as: 'share' };
  expect(rulesBroken({ ...share, share: { part: q.share(0.5) } })).toEqual([
    'share: share-must-be-the-one-the-project-pays',
  ]);
  expect(rulesBroken(share, { ...clinic, surplus: null })).toEqual(['share: share-must-be-the-one-the-project-pays']);
});

test('two grants of one funder in one month need two names, because each has its own draw', () => {
  expect(rulesBroken({ grants: [grant(1, 2020, 1), grant(2, 2020, 1)] })).toEqual([
    'grants.1.from: grants-of-one-month-need-two-names',
  ]);
});
