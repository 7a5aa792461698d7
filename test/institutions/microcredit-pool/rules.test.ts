import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageArrears,
  clearArrears,
  payOldest,
  unpaidSince,
} from '../../../src/institutions/microcredit-pool/book/arrears.ts';
import {
  blendedRate,
  fallbackNeed,
  interestPart,
  recoveredOf,
  recycledInterest,
} from '../../../src/institutions/microcredit-pool/funds/rules.ts';

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
