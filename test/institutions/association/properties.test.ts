import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { dist, q } from '../harness.ts';
import { assembled, grant, sumOf } from './assembled.ts';

const share = (max = 1) => fc.double({ min: 0, max, noNaN: true });

const rules = fc.record({
  months: fc.integer({ min: 1, max: 40 }),
  members: fc.integer({ min: 1, max: 30 }),
  duesFor: fc.integer({ min: 0, max: 40 }),
  dues: fc.constantFrom(0.07, 10, 33.33),
  start: share(),
  settles: share(),
  within: fc.nat(24),
  dropout: share(0.1),
  overhead: share(),
  reserve: fc.constantFrom(0, 55.55, 1000),
  perYear: fc.nat(24),
  income: fc.constantFrom(0, 12.34, 600),
  cost: fc.constantFrom(0, 100, 500),
  chance: share(),
  late: fc.nat(12),
  needs: fc.constantFrom(0, 40, 5000),
  earns: fc.constantFrom(0, 30, 400),
  costs: fc.constantFrom(0, 100, 9000),
  as: fc.constantFrom('gift', 'loan'),
  rate: share(0.3),
  loanMonths: fc.integer({ min: 1, max: 20 }),
  grace: fc.nat(6),
  abroad: fc.boolean(),
  loss: share(0.3),
  future: fc.nat(1000),
});

type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

function built(given: Rules) {
  const code = given.abroad ? 'XOF' : 'EUR';
  const scale = given.abroad ? 655 : 1;
  return assembled({
    months: given.months,
    members: given.members,
    population: { cash: q.money(200, 'EUR') },
    values: {
      dues: q.perMonth(given.dues, 'EUR'),
      duesFor: q.months(given.duesFor),
      paying: { start: q.share(given.start), settles: q.share(given.settles), within: q.months(given.within) },
      dropout: q.sharePerMonth(given.dropout),
      overhead: q.share(given.overhead),
      reserve: q.money(given.reserve, 'EUR'),
      events: {
        perYear: q.of(given.perYear, 'count/year'),
        income: q.money(given.income, 'EUR', { varies: dist('lognormal', 0.5) }),
        cost: q.money(given.cost, 'EUR'),
      },
      grants: [grant(777.77, 2020, 4, { chance: q.share(given.chance), late: q.months(given.late) })],
      as: given.as,
      loan: { rate: q.sharePerYear(given.rate), months: q.months(given.loanMonths), grace: q.months(given.grace) },
    },
    project: {
      currency: code,
      needs: q.perMonth(given.needs * scale, code),
      income: q.perMonth(given.earns * scale, code),
      costs: q.perMonth(given.costs * scale, code),
    },
    others: [
      {
        id: 'agent',
        kind: transferChannel,
        values: {
          from: ['club'],
          to: ['clinic'],
          fee: { fixed: q.money(2.5, 'EUR') },
          margin: q.share(0.03),
          loss: q.share(given.loss),
        },
      },
    ],
  });
}

test('whatever the rules, money in is money out plus what is in the cash box', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const journal = new Journal(null);
      const found = built(given).run(given.future, journal);
      const { ledger } = found.model.parts;
      expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
      const total = (name: string) => sumOf(found.row(`club.${name}`));
      const raised = total('dues') + total('events') + total('grants') + total('gifts');
      const used = total('overhead') + total('sentToProject');
      expect(raised + total('returned') - used).toBe(found.row('club.cash').at(-1));
      expect(found.indicator('club.raised')).toBe(raised);
    }),
    { numRuns: 200 },
  );
});

test('whatever the rules, the project owes what it got less what it repaid, and what is due is paid or missed', () => {
  fc.assert(
    fc.property(rules, (raw) => {
      const given = { ...raw, as: 'loan' } as const;
      const found = built(given).run(given.future);
      const lent = found.moved('clinic→club lent');
      const repaid = found.moved('club→clinic repaid');
      expect(found.row('club.loanOwed').at(-1)).toBe(lent - repaid);
      const paid = found.moved('clinic→club instalment') - found.moved('clinic→club instalment-');
      const due = sumOf(found.row('club.instalmentsDue'));
      expect(paid + sumOf(found.row('club.instalmentsMissed'))).toBe(due);
      if (!given.abroad) expect(lent).toBe(sumOf(found.row('club.sentToProject')));
    }),
    { numRuns: 200 },
  );
});

test('whatever the rules, dues paid never exceed dues promised, and the reserve is never sent', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const found = built(given).run(given.future);
      const due = found.row('club.duesDue');
      found.row('club.dues').forEach((paid, month) => expect(paid).toBeLessThanOrEqual(due[month]!));
      const sent = found.row('club.sentToProject');
      const cash = found.row('club.cash');
      sent.forEach((amount, month) => {
        if (amount > 0) expect(cash[month]).toBeGreaterThanOrEqual(Math.round(given.reserve * 100));
      });
    }),
    { numRuns: 100 },
  );
});

test('the same future plays the same way again', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const model = built(given);
      const first = [...model.run(given.future).model.rows];
      model.run(given.future + 1);
      expect([...model.run(given.future).model.rows]).toEqual(first);
    }),
    { numRuns: 30 },
  );
});
