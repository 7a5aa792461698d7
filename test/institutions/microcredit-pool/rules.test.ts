import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageArrears,
  clearArrears,
  payOldest,
  unpaidSince,
} from '../../../src/institutions/microcredit-pool/rules-arrears.ts';
import {
  blendedRate,
  dueInMonth,
  fallbackNeed,
  interestPart,
  levelPart,
  recoveredOf,
  recycledInterest,
} from '../../../src/institutions/microcredit-pool/rules.ts';

describe('the level part of a loan', () => {
  it.each([
    // CGAP 1995: 1000 at 3 % a month over 4 months is 269.03 a month.
    ['annuity', 100_000, 0.03, 4, 26_903],
    ['annuity', 120_000, 0, 12, 10_000],
    ['equal-principal', 100_000, 0.03, 4, 25_000],
    ['equal-principal', 100, 0.03, 3, 34],
    ['at-end', 100_000, 0.03, 4, 0],
  ] as const)('%s of %d at %d over %d months is %d', (method, amount, rate, months, part) => {
    expect(levelPart(method, amount, rate, months)).toBe(part);
  });
});

describe('what falls due in a month', () => {
  const annuity = { method: 'annuity', part: 26_903, grace: 0, months: 4 } as const;
  it('is the level instalment, and in the last month what is left', () => {
    expect(dueInMonth(annuity, { balance: 100_000, interest: 3000, open: 0 }, 1, 3000)).toBe(26_903);
    expect(dueInMonth(annuity, { balance: 26_119, interest: 783, open: 0 }, 4, 783)).toBe(26_902);
  });
  it('is interest alone in the grace', () => {
    expect(dueInMonth({ ...annuity, grace: 2 }, { balance: 100_000, interest: 3000, open: 0 }, 2, 3000)).toBe(3000);
  });
  it('is the equal principal and the interest of the month', () => {
    const equal = { method: 'equal-principal', part: 25_000, grace: 0, months: 4 } as const;
    expect(dueInMonth(equal, { balance: 75_000, interest: 2250, open: 0 }, 2, 2250)).toBe(27_250);
  });
  it('is nothing before the end of a loan repaid at the end, then all', () => {
    const atEnd = { method: 'at-end', part: 0, grace: 0, months: 6 } as const;
    expect(dueInMonth(atEnd, { balance: 100_000, interest: 5000, open: 0 }, 5, 1000)).toBe(0);
    expect(dueInMonth(atEnd, { balance: 100_000, interest: 6000, open: 0 }, 6, 1000)).toBe(106_000);
  });
  it('never asks twice for what has fallen due before', () => {
    expect(dueInMonth(annuity, { balance: 100_000, interest: 9000, open: 105_000 }, 3, 3000)).toBe(4000);
  });
});

describe('arrears', () => {
  const table = () => ({ unpaid: new Float64Array(8), ages: 4 });
  it('grow older by a month, and the last place keeps all that is older', () => {
    const arrears = table();
    for (const due of [10, 20, 30, 40, 50]) ageArrears(arrears, 1, due);
    expect([...arrears.unpaid]).toEqual([0, 0, 0, 0, 50, 40, 30, 30]);
    expect(unpaidSince(arrears, 1, 1)).toBe(100);
    expect(unpaidSince(arrears, 1, 3)).toBe(30);
  });
  it('are paid from the oldest on', () => {
    const arrears = table();
    for (const due of [10, 20, 30]) ageArrears(arrears, 0, due);
    expect(payOldest(arrears, 0, 25)).toBe(0);
    expect([...arrears.unpaid.subarray(0, 4)]).toEqual([30, 5, 0, 0]);
    expect(payOldest(arrears, 0, 50)).toBe(15);
    clearArrears(arrears, 0);
    expect(unpaidSince(arrears, 0, 0)).toBe(0);
  });
  it('lose nothing, whatever falls due and is paid', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1500)), { maxLength: 40 }), (months) => {
        const arrears = table();
        let owed = 0;
        for (const [due, paid] of months) {
          ageArrears(arrears, 0, due);
          owed += due;
          owed -= paid - payOldest(arrears, 0, paid);
          expect(unpaidSince(arrears, 0, 0)).toBe(owed);
        }
      }),
    );
  });
});

describe('money between the pool and others', () => {
  it('draws the gap between what is to be lent and what is at hand, as far as the line reaches', () => {
    expect(fallbackNeed({ wanted: 900, own: 500, left: 300 })).toBe(300);
    expect(fallbackNeed({ wanted: 900, own: 800, left: 300 })).toBe(100);
    expect(fallbackNeed({ wanted: 900, own: 1000, left: 300 })).toBe(0);
    expect(fallbackNeed({ wanted: 900, own: -50, left: 3000 })).toBe(900);
  });
  it('mixes internal and external rates by their shares', () => {
    expect(blendedRate(0.4, 0.12, 0.16)).toBeCloseTo(0.144, 12);
    expect(blendedRate(1, 0.12, 0.16)).toBe(0.12);
  });
  it('rounds what is passed on and what is recovered down', () => {
    expect(recycledInterest(999, 0.5)).toBe(499);
    expect(recoveredOf(1005, 0.1)).toBe(100);
    expect(interestPart(500, 800)).toBe(500);
  });
});
