import { expect, test } from 'vitest';
import { association } from '../../../src/institutions/association/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { assemble, dist, q } from '../harness.ts';
import type { InstitutionWanted } from '../harness.ts';
import { sumOf } from './group.ts';

/** Thirty women with uneven and uncertain incomes, their association, and a tontine of twelve of them. */
const institutions: readonly InstitutionWanted[] = [
  {
    id: 'women',
    kind: population,
    values: {
      unit: 'person',
      currency: 'EUR',
      count: q.count(30),
      income: q.perMonth(1100, 'EUR', { spread: dist('lognormal', 0.4) }),
      jobLoss: q.sharePerMonth(0.03),
      consumption: q.perMonth(950, 'EUR'),
    },
  },
  {
    id: 'club',
    kind: association,
    values: { currency: 'EUR', members: 'women', dues: q.perMonth(10, 'EUR'), duesFor: q.months(24) },
  },
  {
    id: 'tontine',
    kind: savingsGroup,
    values: {
      currency: 'EUR',
      members: 'women',
      count: q.count(12),
      contribution: q.perMonth(50, 'EUR'),
      fine: q.money(5, 'EUR'),
      gives: { to: 'club', share: q.share(0.02) },
    },
  },
];

test('real members, a tontine and an association run together: what one gives the other receives', () => {
  const given = assemble({ currencies: { EUR: {} }, months: 36, institutions }).run(7);
  expect(given.row('club.gifts')).toEqual(given.row('tontine.given'));
  expect(sumOf(given.row('tontine.contributions'))).toBe(given.moved('women→tontine tontine'));
  expect(given.indicator('club.duesPaidShare')).toBeGreaterThan(0.3);
  expect(given.indicator('club.duesPaidShare')).toBeLessThan(0.95);
});

test('members who lose their work pay late, and the pots show it', () => {
  const given = assemble({ currencies: { EUR: {} }, months: 36, institutions });
  const onTime = [...Array(30).keys()].map((future) => given.run(future).indicator('tontine.potsOnTime'));
  expect(onTime.some((share) => typeof share === 'number' && share < 1)).toBe(true);
  expect(onTime.every((share) => typeof share === 'number' && share >= 0)).toBe(true);
});
