import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { dist, q } from '../harness.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

const share = (max: number) => fc.double({ min: 0, max, noNaN: true });

const rules = fc.record({
  members: fc.integer({ min: 2, max: 14 }),
  months: fc.integer({ min: 1, max: 40 }),
  order: fc.constantFrom('fixed', 'drawn'),
  missed: fc.constantFrom('pot-shrinks', 'organiser-pays', 'shared'),
  fine: fc.constantFrom(0, 0.5, 3),
  deposit: fc.constantFrom(0, 7.77, 60),
  cycles: fc.option(fc.integer({ min: 1, max: 3 })),
  turn: fc.option(fc.integer({ min: 1, max: 14 })),
  leavesAfterTurn: share(0.2),
  leavesBefore: share(0.1),
  contribution: fc.constantFrom(0.07, 20, 33.33),
  /** Income a month as a multiple of the contribution: below 1, people are always late. */
  income: share(2.5),
  future: fc.nat(1000),
});

type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

function built(given: Rules) {
  const { members, months, contribution } = given;
  return rotating({
    months,
    members,
    group: {
      order: given.order,
      missed: given.missed,
      contribution: q.perMonth(contribution, 'EUR'),
      fine: q.money(given.fine, 'EUR'),
      deposit: q.money(given.deposit, 'EUR'),
      cycles: given.cycles === null ? null : q.number(given.cycles),
      opening: given.turn === null ? null : { turn: q.number(Math.min(given.turn, members)) },
      leavesAfterTurn: q.share(given.leavesAfterTurn),
      leavesBefore: q.share(given.leavesBefore),
    },
    population: {
      cash: q.money(0, 'EUR'),
      income: q.perMonth(contribution * given.income, 'EUR', { spread: dist('lognormal', 0.6) }),
    },
  });
}

test('whatever the rules, money in is money out plus what is in the box, and the box belongs to somebody', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const assembled = built(given);
      const journal = new Journal(null);
      const group = instanceOf(assembled.run(given.future, journal));
      const { ledger } = assembled.model.parts;
      expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
      const into = assembled.moved('→tontine') - assembled.moved('tontine→tontine');
      const out = assembled.moved('tontine→') - assembled.moved('tontine→tontine');
      const box = assembled.balances('tontine', 'box')[0]!;
      expect(into).toBe(out + box);
      expect(box).toBe(group.fines + group.forfeited + group.recovered + sumOf([...group.depositHeld]));
    }),
    { numRuns: 300 },
  );
});

test('whatever the rules, what members owe is what members are owed', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const group = instanceOf(built(given).run(given.future));
      const owed = sumOf([...group.owed]);
      if (given.missed === 'organiser-pays') expect(group.queue.total).toBe(0);
      else expect(owed + group.toShare).toBe(group.queue.total);
    }),
    { numRuns: 300 },
  );
});

test('what one member gains another loses, or the organiser does', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const assembled = built({ ...given, turn: null });
      const group = instanceOf(assembled.run(given.future));
      const organiser = given.missed === 'organiser-pays' ? sumOf(assembled.row('tontine.organiser')) : 0;
      const box = assembled.balances('tontine', 'box')[0]!;
      expect(sumOf([...group.net])).toBe(organiser - box);
    }),
    { numRuns: 200 },
  );
});

test('nobody loses or gains over complete cycles when nobody fails', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 3 }), (given, cycles) => {
      const rich = rotating({
        months: given.members * cycles,
        members: given.members,
        group: {
          order: given.order,
          missed: given.missed,
          deposit: q.money(given.deposit, 'EUR'),
          cycles: q.number(cycles),
        },
      }).run(given.future);
      expect(netsOf(rich)).toEqual(Array(given.members).fill(0));
      expect(rich.indicator('tontine.worstMember')).toBe(0);
    }),
    { numRuns: 60 },
  );
});
