import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chitAuction } from '../../../src/institutions/savings-group/rules-auction.ts';
import { temptationToLeave } from '../../../src/institutions/savings-group/rules.ts';
import { dist, q } from '../harness.ts';
import { instanceOf, netsOf, rotating, sumOf } from './group.ts';

const share = (max: number) => fc.double({ min: 0, max, noNaN: true });

const variants = fc.record({
  members: fc.integer({ min: 2, max: 12 }),
  months: fc.integer({ min: 1, max: 40 }),
  order: fc.constantFrom('fixed', 'drawn', 'need', 'auction'),
  missed: fc.constantFrom('pot-shrinks', 'organiser-pays', 'shared', 'guarantor'),
  pots: fc.integer({ min: 1, max: 3 }),
  subRounds: fc.integer({ min: 1, max: 3 }),
  doubtfulLast: fc.boolean(),
  holds: fc.constantFrom(0, 0.3, 1),
  abroad: fc.constantFrom('nobody', 'equivalent', 'own contribution'),
  rate: fc.constantFrom(0.8, 1.3, 655.957),
  stops: share(0.5),
  hasHands: fc.boolean(),
  from: fc.constantFrom('discount', 'prize', 'instalments'),
  dividendTo: fc.constantFrom('all', 'others'),
  commission: share(0.2),
  bid: share(0.6),
  exchange: share(1),
  meal: fc.constantFrom(0, 3, 5000),
  replaced: share(1),
  decides: fc.boolean(),
  theft: share(1),
  hasFund: fc.boolean(),
  fine: fc.constantFrom(0, 0.5),
  deposit: fc.constantFrom(0, 7.77, 60),
  leavesAfterTurn: share(0.2),
  leavesBefore: share(0.1),
  income: share(2.5),
  future: fc.nat(1000),
});

type Variant = typeof variants extends fc.Arbitrary<infer T> ? T : never;

function built(given: Variant) {
  return rotating({
    months: given.months,
    members: given.members,
    group: {
      order: given.order,
      missed: given.missed,
      contribution: q.perMonth(33.33, 'EUR'),
      pots: q.count(given.pots),
      subRounds: q.count(given.subRounds),
      doubtfulLast: given.doubtfulLast,
      hands: given.hasHands ? { half: q.share(0.3), double: q.share(0.2), triple: q.share(0.1) } : null,
      auction:
        given.order === 'auction'
          ? {
              bid: q.share(given.bid, { spread: dist('lognormal', 0.4) }),
              commission: q.share(given.commission),
              commissionFrom: given.from,
              dividendTo: given.dividendTo,
            }
          : null,
      exchange: q.share(given.exchange),
      meal: q.money(given.meal, 'EUR'),
      replaced: q.share(given.replaced),
      decides: given.decides
        ? { sanction: q.money(50, 'EUR', { spread: dist('lognormal', 0.8) }), stops: q.share(given.stops) }
        : null,
      treasurer: { theft: q.sharePerYear(given.theft), takes: q.share(0.7), holds: q.share(given.holds) },
      abroad: given.abroad === 'nobody' ? null : abroadOf(given),
      socialFund: given.hasFund
        ? {
            contribution: q.money(1, 'EUR'),
            claims: { death: { chance: q.sharePerYear(0.3), amount: q.money(9, 'EUR') } },
          }
        : null,
      fine: q.money(given.fine, 'EUR'),
      deposit: q.money(given.deposit, 'EUR'),
      leavesAfterTurn: q.share(given.leavesAfterTurn),
      leavesBefore: q.share(given.leavesBefore),
    },
    population: {
      cash: q.money(0, 'EUR'),
      income: q.perMonth(33 * given.income, 'EUR', { spread: dist('lognormal', 0.6) }),
    },
    ...(given.abroad === 'nobody' ? {} : { abroad: { members: 3, rate: given.rate, income: 33 * given.income } }),
  });
}

function abroadOf({ abroad, rate }: Variant) {
  const contribution = abroad === 'equivalent' ? null : q.perMonth(Math.round(33 * rate), 'USD');
  return { members: 'away', count: q.count(3), currency: 'USD', margin: q.share(0.05), contribution };
}

test('whatever the variant, the box belongs to somebody and what members owe is what members are owed', () => {
  fc.assert(
    fc.property(variants, (given) => {
      const assembled = built(given);
      const group = instanceOf(assembled.run(given.future));
      const box = assembled.balances('tontine', 'box')[0]!;
      expect(box).toBe(group.fines + group.forfeited + group.recovered + sumOf([...group.depositHeld]));
      const float = balanceOf(assembled, 'tontine.float');
      expect(float).toBe(sumOf([...group.floatOwed]));
      expect(balanceOf(assembled, 'tontine.transit')).toBe(0);
      const owed = sumOf([...group.owed]);
      if (given.missed === 'organiser-pays') expect(group.queue.total).toBe(0);
      else expect(owed + group.toShare).toBe(group.queue.total);
      const spent = ['commission', 'meal', 'theft'].map((name) => assembled.moved(`tontine→outside ${name}`));
      const organiser = given.missed === 'organiser-pays' ? sumOf(assembled.row('tontine.organiser')) : 0;
      expect(sumOf([...group.net])).toBe(organiser - box - float - sumOf(spent));
    }),
    { numRuns: 500 },
  );
});

/** What stands in a block by its name, and in one that was never opened nothing. */
function balanceOf(assembled: ReturnType<typeof built>, name: string): number {
  const { ledger } = assembled.model.parts;
  const block = ledger.blocks.find((known) => known.name === name);
  return block === undefined ? 0 : ledger.total(block);
}

describe('hands and pots', () => {
  test('several pots a meeting make a shorter cycle that leaves everybody at zero', () => {
    const given = rotating({ months: 3, members: 6, group: { pots: q.count(2), cycles: q.number(1) } }).run();
    expect(given.row('tontine.pot')).toEqual([12_000, 12_000, 12_000]);
    expect(netsOf(given)).toEqual(Array(6).fill(0));
    expect(given.indicator('tontine.worstMember')).toBe(0);
  });

  test('who holds two hands pays twice and receives twice; two half hands share a turn', () => {
    const hands = { half: q.share(0.4), double: q.share(0.3) };
    const given = rotating({ months: 40, members: 10, group: { hands, cycles: q.number(1) } });
    for (let future = 0; future < 20; future++) {
      const group = instanceOf(given.run(future));
      expect(netsOf(given)).toEqual(Array(10).fill(0));
      expect(sumOf([...group.hands]) % 1).toBe(0);
    }
  });
});

describe('who is next', () => {
  test('by need the member with the least money is served first', () => {
    const wealth = { income: q.perMonth(500, 'EUR', { spread: dist('lognormal', 1) }) };
    const given = rotating({ months: 1, members: 6, group: { order: 'need' }, population: wealth }).run();
    const nets = instanceOf(given).net;
    const cash = given.balances('women', 'cash').map((held, unit) => held - nets[unit]!);
    expect(nets[cash.indexOf(Math.min(...cash))]).toBe(10_000);
  });

  test.each(['discount', 'prize', 'instalments'] as const)('an auction with the commission from the %s', (from) => {
    const members = 10;
    const auction = { bid: q.share(0.2), commission: q.share(0.05), commissionFrom: from };
    const given = rotating({ months: 1, members, group: { order: 'auction', auction } }).run();
    const chit = chitAuction({
      value: 20_000,
      members,
      bid: 4000,
      commissionRate: 0.05,
      commissionFrom: from,
      dividendTo: members,
    });
    const [winner, ...others] = netsOf(given).sort((a, b) => b - a);
    // What a member pays in this meeting is the next instalment of the rule, and the winner gets the prize besides.
    expect(winner).toBe(chit.prize - chit.nextInstallment);
    expect(others).toEqual(Array(members - 1).fill(-chit.nextInstallment));
  });

  test('bids are capped and the last member has no rival', () => {
    const auction = { bid: q.share(0.9), cap: q.share(0.3) };
    const given = rotating({ months: 4, members: 4, group: { order: 'auction', auction, cycles: q.number(1) } }).run();
    expect(given.row('tontine.dividends')).toEqual([2400, 2400, 2400, 0]);
    expect(sumOf(netsOf(given))).toBe(0);
  });
});

describe('leaving as a decision', () => {
  const circle = { members: 10, contribution: 2000 };

  test('follows the condition of Anderson, Baland and Moene', () => {
    for (const sanction of [0, 50, 100, 170, 190]) {
      const decides = { sanction: q.money(sanction, 'EUR'), stops: q.share(0) };
      const given = rotating({ months: 2, members: 10, group: { decides } }).run();
      const holds = { deposit: 0, sanction: sanction * 100, future: 0 };
      const { leaves } = temptationToLeave(circle, 1, holds);
      expect(given.indicator('tontine.membersLeft')).toBe(leaves ? 1 : 0);
    }
  });

  test('a guarantor pays for who left, and nobody else loses', () => {
    const decides = { sanction: q.money(170, 'EUR'), stops: q.share(0) };
    const given = rotating({
      months: 11,
      members: 10,
      group: { decides, missed: 'guarantor', cycles: q.number(1) },
    }).run();
    expect(netsOf(given)).toEqual([18_000, -18_000, ...Array(8).fill(0)]);
  });
});

test('the host’s meal comes out of the pot and the treasurer may take the rest', () => {
  const group = { meal: q.money(10, 'EUR'), treasurer: { theft: q.sharePerYear(1), takes: q.share(0.5) } };
  const given = rotating({ months: 12, members: 6, group });
  let future = 0;
  while (sumOf(given.run(future).row('tontine.stolen')) === 0) future++;
  expect(given.row('tontine.stolen').filter((taken) => taken > 0)).toContain(6000);
  expect(given.row('tontine.meals')).toEqual(Array(12).fill(1000));
  expect(given.row('tontine.potMissed')).toEqual(given.row('tontine.stolen'));
});
