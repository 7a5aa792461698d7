import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { q } from '../harness.ts';
import { sumOf, village } from './village.ts';

const repaidAndInterest = (loan: Readonly<Record<string, unknown>>, months = 5) => {
  const given = village({ months, loan: { demand: once, ...loan } }).run();
  return { repaid: given.row('coop.repaid').slice(1), interest: given.row('coop.interest').slice(1), given };
};

/** Everybody asks in the first month and nobody later. */
const once = q.sharePerMonth(1, { dated: [[monthOf(2020, 2), 0]] });

describe('a product', () => {
  it('at flat interest asks for the same interest each time', () => {
    const { repaid, interest } = repaidAndInterest({ method: 'flat' });
    expect(repaid).toEqual([25_000, 25_000, 25_000, 25_000]);
    expect(interest).toEqual([3000, 3000, 3000, 3000]);
  });

  it('with a bullet asks for interest and at the end for the principal', () => {
    const { repaid, interest } = repaidAndInterest({ method: 'bullet' });
    expect(repaid).toEqual([0, 0, 0, 100_000]);
    expect(interest).toEqual([3000, 3000, 3000, 3000]);
  });

  it('with shares is paid after the harvests', () => {
    const { repaid, interest } = repaidAndInterest({
      method: 'custom',
      shares: [0, 0.2, 0, 0.8].map((s) => q.share(s)),
    });
    expect(repaid).toEqual([0, 20_000, 0, 80_000]);
    expect(interest).toEqual([3000, 3000, 2400, 2400]);
  });

  it('with interest up front pays out less and asks for no more', () => {
    const { repaid, interest, given } = repaidAndInterest({ method: 'flat', upFront: true });
    expect(given.row('coop.interest')[0]).toBe(12_000);
    expect(interest).toEqual([0, 0, 0, 0]);
    expect(repaid).toEqual([25_000, 25_000, 25_000, 25_000]);
  });

  it('with the interest of level instalments up front leaves level parts of the principal', () => {
    // CGAP 1995, structure 2: 923.89 in hand, 250 a month.
    const { repaid, given } = repaidAndInterest({ upFront: true });
    expect(given.row('coop.interest')[0]).toBe(7610);
    expect(repaid).toEqual([25_000, 25_000, 25_000, 25_000]);
  });

  it('with fees and an insurance withholds them when it is paid out', () => {
    const insurance = { premium: q.share(0.02), covers: q.share(0.5) };
    const { given } = repaidAndInterest({ fee: q.share(0.03), fixedFee: q.money(5, 'USD'), insurance });
    expect(given.row('coop.fees')[0]).toBe(3500);
    expect(given.moved('families→outside loan-insurance')).toBe(2000);
    expect(given.row('coop.cash')[0]).toBe(500_000 - 100_000 + 3500);
  });

  it('with compulsory saving gives it back with its interest once the loan is repaid', () => {
    const saving = { share: q.share(0.1), rate: q.sharePerYear(0.12) };
    const { given } = repaidAndInterest({ saving }, 7);
    expect(given.row('coop.blockedSaving')).toEqual([10_000, 10_000, 10_000, 10_000, 0, 0, 0]);
    // Four months at 1 %.
    expect(given.moved('coop→families blocked-saving-back USD')).toBe(10_400);
  });

  it('whose borrower stops uses the saving before anybody loses', () => {
    const given = village({
      months: 8,
      loan: { demand: once, saving: { share: q.share(0.4) } },
      pool: { misfortune: q.sharePerMonth(1), writeOffAfter: q.months(2), recovered: q.share(0) },
    }).run();
    // The saving pays 31 days of interest twice and the principal with the rest.
    expect(given.row('coop.blockedSaving').at(-1)).toBe(0);
    expect(sumOf(given.row('coop.writtenOff'))).toBe(100_000 - sumOf(given.row('coop.repaid')));
    expect(sumOf(given.row('coop.repaid')) + sumOf(given.row('coop.interest'))).toBe(40_000);
  });

  it('that is insured is paid by the insurer when misfortune that is covered strikes', () => {
    const insurance = { premium: q.share(0.02), covers: q.share(1) };
    const given = village({
      months: 4,
      loan: { demand: once, insurance },
      pool: { misfortune: q.sharePerMonth(1) },
    }).run();
    expect(given.row('coop.insuranceClaims')).toEqual([0, 100_000, 0, 0]);
    expect(given.row('coop.writtenOff')).toEqual([0, 0, 0, 0]);
  });

  it('whose grace adds interest to the principal is repaid from what it has become', () => {
    const { repaid, interest, given } = repaidAndInterest({ grace: q.months(2), graceInterest: 'added' }, 8);
    expect(given.row('coop.capitalised')).toEqual([0, 3000, 3090, 0, 0, 0, 0, 0]);
    expect(sumOf(repaid)).toBe(106_090);
    expect(interest.slice(0, 2)).toEqual([0, 0]);
  });

  it('by the quarter lets interest run for three months and asks once', () => {
    const { repaid, interest } = repaidAndInterest(
      { every: 'quarter', months: q.months(6), method: 'equal-principal' },
      8,
    );
    expect(repaid).toEqual([0, 0, 50_000, 0, 0, 50_000, 0]);
    expect(interest).toEqual([0, 0, 9000, 0, 0, 4500, 0]);
  });

  it('by the week asks every week', () => {
    const given = village({
      months: 5,
      step: 'week',
      loan: { months: null, instalments: q.count(16), every: 'week', method: 'equal-principal', demand: once },
      pool: { rate: q.sharePerYear(0.52) },
    }).run();
    expect(sumOf(given.row('coop.repaid'))).toBe(100_000);
    // 1 % a week on a balance that falls by a sixteenth: 1000 · 0.01 · 8.5.
    expect(sumOf(given.row('coop.interest'))).toBe(8500);
    expect(given.row('coop.repaid')[1]).toBeGreaterThan(0);
  });

  it('asks for nothing in its pauses, and for the instalment that moved with the next', () => {
    const { repaid, interest } = repaidAndInterest({ method: 'equal-principal', pauses: [q.number(3)] }, 6);
    expect(repaid).toEqual([25_000, 0, 50_000, 25_000, 0]);
    expect(interest).toEqual([3000, 0, 4500, 750, 0]);
  });

  it('without interest costs its fee alone', () => {
    const { repaid, given } = repaidAndInterest({ form: 'qard-hasan', fixedFee: q.money(10, 'USD') });
    expect(repaid).toEqual([25_000, 25_000, 25_000, 25_000]);
    expect(sumOf(given.row('coop.interest'))).toBe(0);
    expect(given.row('coop.fees')[0]).toBe(1000);
  });

  it('that is a sale keeps its mark-up, however late it is paid', () => {
    const poor = village({
      months: 12,
      family: { income: q.perMonth(150, 'USD') },
      loan: { form: 'murabaha', markUp: q.share(0.12), demand: once, spent: q.share(1) },
      pool: { writeOffAfter: q.months(12) },
    }).run();
    expect(sumOf(poor.row('coop.interest'))).toBe(12_000);
    expect(sumOf(poor.row('coop.repaid'))).toBe(100_000);
    expect(poor.row('coop.repaid').filter((sum) => sum > 0).length).toBeGreaterThan(4);
  });

  it('that shares profit takes its part of a profit', () => {
    const terms = { form: 'profit-share', poolTakes: q.share(0.4), activity: { profit: q.sharePerMonth(0.05) } };
    const { repaid, interest } = repaidAndInterest({ ...terms, method: 'equal-principal' });
    expect(repaid).toEqual([25_000, 25_000, 25_000, 25_000]);
    // 40 % of 5 % of what is owed.
    expect(interest).toEqual([2000, 1500, 1000, 500]);
  });

  it('that shares profit bears the loss up to the principal', () => {
    const terms = { form: 'profit-share', poolTakes: q.share(0.4), activity: { profit: q.sharePerMonth(-0.1) } };
    const { given } = repaidAndInterest({ ...terms, method: 'bullet' });
    expect(sumOf(given.row('coop.lossShared'))).toBe(30_000);
    expect(sumOf(given.row('coop.repaid'))).toBe(70_000);
  });
});

describe('a running loan', () => {
  it('is paid back early by whoever holds the money, with the charge for it', () => {
    const prepays = { chance: q.sharePerMonth(1), charge: q.share(0.02) };
    const { given } = repaidAndInterest({ prepays }, 4);
    // The loan itself is still in hand: all goes back after one month.
    expect(given.row('coop.repaid')).toEqual([0, 100_000, 0, 0]);
    expect(given.row('coop.interest')).toEqual([0, 3000 + 2000, 0, 0]);
  });

  it('is topped up once half of it is repaid, and starts anew', () => {
    const topUp = { after: q.share(0.5), asks: q.sharePerMonth(1) };
    const { given } = repaidAndInterest({ topUp, method: 'equal-principal' }, 4);
    expect(given.row('coop.disbursed')).toEqual([100_000, 0, 50_000, 0]);
    expect(given.row('coop.portfolio')).toEqual([100_000, 75_000, 100_000, 75_000]);
  });

  it('that is late may start anew over a longer time', () => {
    const poor = (reschedules: unknown) =>
      village({
        months: 14,
        family: { income: q.perMonth(120, 'USD') },
        loan: { demand: once, spent: q.share(1), reschedules, rate: q.sharePerYear(0) },
        pool: { writeOffAfter: q.months(2) },
      }).run();
    expect(sumOf(poor(null).row('coop.writtenOff'))).toBeGreaterThan(0);
    const kept = poor({ after: q.months(1), extra: q.count(8), most: q.count(1) });
    expect(sumOf(kept.row('coop.rescheduled'))).toBeGreaterThan(0);
    expect(sumOf(kept.row('coop.writtenOff'))).toBe(0);
    expect(sumOf(kept.row('coop.repaid'))).toBe(100_000);
  });

  it('follows the rate when it says so', () => {
    const rate = q.sharePerYear(0.36, { dated: [[monthOf(2020, 3), 0.12]] });
    expect(repaidAndInterest({ rate, method: 'bullet' }).interest).toEqual([3000, 3000, 3000, 3000]);
    expect(repaidAndInterest({ rate, method: 'bullet', rateFollows: true }).interest).toEqual([3000, 1000, 1000, 1000]);
  });
});

describe('who may borrow', () => {
  const eligible = (income: number, burden: number) => ({
    who: 'all',
    income: q.perMonth(income, 'USD'),
    burden: q.share(burden),
  });

  it('is asked for an income and for what the instalment leaves of it', () => {
    const lent = (given: unknown) =>
      sumOf(
        village({ months: 1, loan: { eligible: given } })
          .run()
          .row('coop.disbursed'),
      );
    // 400 USD a month, an instalment of 269.
    expect(lent(eligible(400, 2))).toBe(100_000);
    expect(lent(eligible(401, 2))).toBe(0);
    expect(lent(eligible(0, 0.68))).toBe(100_000);
    expect(lent(eligible(0, 0.67))).toBe(0);
  });

  it('and is not counts among the people refused', () => {
    const given = village({ months: 2, families: 3, loan: { eligible: eligible(500, 2) } }).run();
    expect(given.row('coop.peopleRefused')).toEqual([3, 3]);
  });
});

describe('several products', () => {
  it('have a book each and share the money in their order', () => {
    const loan = { to: 'families', amount: q.money(2000, 'USD'), months: q.months(4), demand: q.sharePerMonth(1) };
    const given = village({ months: 1, families: 2, pool: { products: { second: loan } } }).run();
    // 5000 USD: two loans of 1000 first, then one of 2000.
    expect(given.row('coop.disbursed')).toEqual([400_000]);
    expect(given.row('coop.peopleRefused')).toEqual([1]);
    expect(given.row('coop.loansRunning')).toEqual([3]);
  });
});

describe('the law', () => {
  it('lets a pool lend at its ceiling and refuses a rate that is drawn above it', () => {
    const at = (rate: number) =>
      village({
        months: 1,
        pool: { law: 'umoa-sfd', rate: q.sharePerYear(0.2, { dated: [[monthOf(2020, 1), rate]] }) },
      }).run();
    expect(at(0.24).row('coop.peopleRefused')).toEqual([0]);
    expect(at(0.26).row('coop.disbursed')).toEqual([0]);
    expect(at(0.26).row('coop.peopleRefused')).toEqual([1]);
  });
});
