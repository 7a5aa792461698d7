import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenTurn,
  breaksUp,
  flowsOfTurn,
  giftFrom,
  lossAfterDefault,
  presentValueOfTurn,
  realWorthOfTurn,
  temptationToLeave,
  worthOfDrawnOrder,
} from '../../../src/institutions/savings-group/rules.ts';
import { rotatingCases as cases } from './cases.ts';

const turns = (members: number): number[] => Array.from({ length: members }, (_, i) => i + 1);
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const valueAt = (flows: readonly number[], rate: number): number =>
  flows.reduceRight((later, flow) => later / (1 + rate) + flow, 0);

describe('published values', () => {
  test('the flows of every turn sum to zero, and vanish at the second roots', () => {
    const { members, contribution, secondRoots } = cases.flows;
    for (const turn of turns(members)) {
      const flows = flowsOfTurn({ members, contribution }, turn);
      expect(sum(flows)).toBe(0);
      for (const root of secondRoots[turn - 1]!) {
        // The published roots have six decimals: the value changes its sign between their neighbours.
        expect(valueAt(flows, root - 2e-6) * valueAt(flows, root + 2e-6)).toBeLessThan(0);
      }
    }
  });

  test('the present value of each turn, their sum and the break-even turn', () => {
    const { members, contribution, rate, values, breakEven } = cases.presentValue;
    const found = turns(members).map((turn) => presentValueOfTurn({ members, contribution, rate }, turn));
    found.forEach((value, i) => expect(value).toBeCloseTo(values[i]!, 6));
    expect(sum(found)).toBeCloseTo(0, 8);
    expect(breakEvenTurn({ members, rate })).toBeCloseTo(breakEven, 6);
  });

  test('a drawn order is worth nothing on average, and how far it spreads', () => {
    const { members, contribution, rate, deviation, expectedTurn, served } = cases.drawn;
    const found = worthOfDrawnOrder({ members, contribution, rate });
    expect(found.expected).toBeCloseTo(0, 8);
    expect(found.deviation).toBeCloseTo(deviation, 6);
    expect(found.expectedTurn).toBe(expectedTurn);
    expect(found.served).toBeCloseTo(served, 9);
  });

  test('with rising prices the first turn gains what the last loses', () => {
    const { members, inflation, first, last } = cases.real;
    expect(realWorthOfTurn(members, inflation, 1)).toBeCloseTo(first, 6);
    expect(realWorthOfTurn(members, inflation, members)).toBeCloseTo(last, 6);
  });

  test('who loses what when a winner pays no more', () => {
    const { members, contribution, turn, ...expected } = cases.default;
    const found = lossAfterDefault({ members, contribution }, turn);
    expect(found).toEqual({ ...expected, lossOfEachHonest: expect.closeTo(expected.lossOfEachHonest, 6) });
  });

  test('when leaving pays, and the deposit that prevents it', () => {
    const { members, contribution, turn, holds, ...expected } = cases.temptation;
    expect(temptationToLeave({ members, contribution }, turn, holds)).toEqual(expected);
  });
});

const circle = fc.record({ members: fc.integer({ min: 2, max: 60 }), contribution: fc.integer({ min: 1, max: 1e6 }) });

describe('properties', () => {
  test('at a positive rate an earlier turn is never worth less', () => {
    fc.assert(
      fc.property(circle, fc.double({ min: 0.0001, max: 0.5, noNaN: true }), (given, rate) => {
        const values = turns(given.members).map((turn) => presentValueOfTurn({ ...given, rate }, turn));
        for (let i = 1; i < values.length; i++) expect(values[i]!).toBeLessThan(values[i - 1]!);
        expect(Math.abs(sum(values))).toBeLessThan(1e-9 * given.contribution * given.members * given.members);
      }),
    );
  });

  test('the first turn borrows at no interest and the last saves at none', () => {
    fc.assert(
      fc.property(circle, ({ members, contribution }) => {
        const first = flowsOfTurn({ members, contribution }, 1);
        const last = flowsOfTurn({ members, contribution }, members);
        expect(first[0]).toBe(sum(first.slice(1)) * -1);
        expect(last[members - 1]).toBe(sum(last.slice(0, -1)) * -1);
      }),
    );
  });

  test('a deposit of the size that prevents leaving prevents it', () => {
    fc.assert(
      fc.property(circle, fc.nat(1e6), fc.nat(1e6), (given, sanction, future) => {
        const { depositNeeded } = temptationToLeave(given, 1, { deposit: 0, sanction, future });
        expect(temptationToLeave(given, 1, { deposit: depositNeeded, sanction, future }).leaves).toBe(false);
      }),
    );
  });

  test('the gift of a pot is whole and never more than the pot', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.double({ min: 0, max: 1, noNaN: true }), (pot, share) => {
        const gift = giftFrom(pot, share);
        expect(Number.isInteger(gift) && gift >= 0 && gift <= pot).toBe(true);
      }),
    );
  });
});

test('at a rate of zero no turn is the break-even turn', () => {
  expect(breakEvenTurn({ members: 12, rate: 0 })).toEqual({ none: 'does-not-apply' });
});

test.each([
  [12, 12, false],
  [6, 12, false],
  [5, 12, true],
  [1, 2, true],
  [2, 2, false],
])('with %i of %i founders left, broken up is %s', (members, founders, expected) => {
  expect(breaksUp(members, founders)).toBe(expected);
});
