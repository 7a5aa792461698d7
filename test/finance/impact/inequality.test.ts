import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinsonIndex, entropiesOf, giniOf } from '../../../src/finance/impact/inequality.ts';
import { povertyIndex } from '../../../src/finance/impact/poverty.ts';
import { simPeriod, simSteady, villagePeriod } from '../../../src/finance/impact/stock-flow.ts';

const incomes = fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 25 });

describe('the Gini', () => {
  it('is the mean difference of all pairs over twice the mean', () => {
    const weighted = fc.array(
      fc.tuple(fc.double({ min: 0.1, max: 100, noNaN: true }), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(weighted, (people) => {
        const all = people.reduce((sum, [, weight]) => sum + weight, 0);
        const mean = people.reduce((sum, [income, weight]) => sum + income * weight, 0) / all;
        let differences = 0;
        for (const [a, v] of people) for (const [b, w] of people) differences += v * w * Math.abs(a - b);
        const gini = giniOf({ incomes: people.map(([income]) => income), weights: people.map(([, weight]) => weight) });
        expect(gini).toBeCloseTo(differences / (2 * mean * all * all), 9);
      }),
    );
  });

  it('and every other index stay the same when all incomes are multiplied', () => {
    fc.assert(
      fc.property(incomes, fc.double({ min: 0.5, max: 50, noNaN: true }), (list, factor) => {
        const scaled = list.map((income) => income * factor);
        expect(giniOf({ incomes: scaled })).toBeCloseTo(giniOf({ incomes: list }), 9);
        expect(entropiesOf(scaled).theilT).toBeCloseTo(entropiesOf(list).theilT, 9);
        expect(entropiesOf(scaled).theilL).toBeCloseTo(entropiesOf(list).theilL, 9);
        for (const aversion of [0.5, 1, 2]) {
          expect(atkinsonIndex(scaled, aversion)).toBeCloseTo(atkinsonIndex(list, aversion), 9);
        }
      }),
    );
  });

  it('of nothing at all is 0', () => {
    expect(giniOf({ incomes: [0, 0] })).toBe(0);
  });
});

describe('poverty', () => {
  it('falls with the exponent, because no gap is larger than the line', () => {
    fc.assert(
      fc.property(incomes, fc.double({ min: 1, max: 500, noNaN: true }), (list, line) => {
        const at = (a: number) => povertyIndex({ incomes: list }, line, a);
        expect(at(0)).toBeGreaterThanOrEqual(at(0.5));
        expect(at(1)).toBeGreaterThanOrEqual(at(2));
      }),
    );
  });

  it('begins strictly below the line', () => {
    expect(povertyIndex({ incomes: [125] }, 125, 0)).toBe(0);
  });
});

describe('a stock-flow model', () => {
  const household = fc.record({
    alpha1: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    alpha2: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    theta: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  });

  it('gives households exactly the money that the government has spent more than it taxed', () => {
    fc.assert(
      fc.property(household, fc.double({ min: 0, max: 500, noNaN: true }), (given, wealth) => {
        const { dHs, dHh } = simPeriod(given, 20, wealth);
        expect(dHh).toBeCloseTo(dHs, 9);
      }),
    );
  });

  it('stays where it comes to rest', () => {
    fc.assert(
      fc.property(household, (given) => {
        const steady = simSteady(given, 20);
        const next = simPeriod(given, 20, steady.H);
        expect(next.Y).toBeCloseTo(steady.Y, 6);
        expect(next.H).toBeCloseTo(steady.H, 6);
      }),
    );
  });

  it('of a village saves what remittances bring more than imports take', () => {
    fc.assert(
      fc.property(household, fc.double({ min: 0.05, max: 1, noNaN: true }), (given, importShare) => {
        const { dH, IM } = villagePeriod({ ...given, importShare, remittance: 20 }, 35);
        expect(dH).toBeCloseTo(20 - IM, 9);
      }),
    );
  });
});
