import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentration,
  conflictChance,
  idleChance,
  logistic,
  partnershipValue,
  successChance,
} from '../../../src/institutions/association/rules-standing.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('partners', () => {
  it('conflicts fall with meetings and a written agreement, rise with an unequal share', () => {
    expect(conflictChance(0.4, 0, 0.2, 0, 0)).toBeCloseTo(0.4, 12);
    expect(conflictChance(0.4, 0, 0.2, 0.5, 0)).toBeCloseTo(0.2, 12);
    expect(conflictChance(0.4, 5, 0.2, 0, 0)).toBeCloseTo(0.4 * Math.exp(-1), 12);
    expect(conflictChance(0.4, 0, 0.2, 0, 0.5)).toBeCloseTo(0.6, 12);
    expect(conflictChance(0.9, 0, 0, 0, 5)).toBe(1);
  });

  it('too few and too many bring less than a number between', () => {
    const value = (n: number) => partnershipValue(n, 10_000, 3, 100);
    const best = Math.max(...Array.from({ length: 30 }, (_, n) => value(n)));
    expect(value(0)).toBe(0);
    expect(best).toBeGreaterThan(value(1));
    expect(best).toBeGreaterThan(value(29));
  });
});

describe('works', () => {
  it('last longer with an association and an authority than the two alone would make them', () => {
    const gain = (a: number, p: number) => idleChance(0.2, 0.5, 0.4, 0.6, 0, 0) / idleChance(0.2, 0.5, 0.4, 0.6, a, p);
    expect(gain(1, 1)).toBeGreaterThan(gain(1, 0) * gain(0, 1));
    expect(idleChance(0.2, 0, 0, 0, 1, 1)).toBe(0.2);
  });

  it('succeed more with money and capacity together than either alone adds', () => {
    const odds = (f: number, k: number) => successChance({ base: -1, money: 0.5, capacity: 0.5, both: 2 }, f, k);
    expect(odds(1, 1) - odds(0, 0)).toBeGreaterThan(odds(1, 0) - odds(0, 0) + (odds(0, 1) - odds(0, 0)));
  });

  it('are a chance between 0 and 1, whatever the weights', () => {
    fc.assert(
      fc.property(part, part, fc.double({ min: -700, max: 700, noNaN: true }), (f, k, base) => {
        const chance = successChance({ base, money: 1, capacity: 1, both: 1 }, f, k);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
    expect(logistic(0)).toBe(0.5);
  });
});

describe('the concentration of an income', () => {
  it('is 1 for one source, 1/n for n equal ones, and nothing without income', () => {
    expect(concentration([7])).toBe(1);
    expect(concentration([5, 5, 5, 5])).toBe(0.25);
    expect(concentration([0, 0])).toBeNull();
    expect(concentration([])).toBeNull();
  });

  it('lies between 1/n and 1 and does not depend on the size or the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }), (amounts) => {
        const found = concentration(amounts)!;
        expect(found).toBeGreaterThanOrEqual(1 / amounts.length - 1e-12);
        expect(found).toBeLessThanOrEqual(1 + 1e-12);
        expect(concentration([...amounts].reverse().map((amount) => 3 * amount))).toBeCloseTo(found, 12);
      }),
    );
  });
});
