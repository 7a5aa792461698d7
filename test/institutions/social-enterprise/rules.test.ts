import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  demandRamp,
  limits,
  logistic,
  logisticTime,
  monthlyHazard,
  peakFunding,
  serveWithin,
} from '../../../src/institutions/social-enterprise/rules.ts';

describe('published and textbook values', () => {
  it('logistic growth passes through the textbook points', () => {
    const found = [0, 1, 3, 5].map((t) => logistic(1000, 50, 0.8, t));
    const expected = [50, 104.85202407751, 367.155568114677, 741.841337160737];
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 7));
    expect(logisticTime(1000, 50, 0.8, 500)).toBeCloseTo(3.68054872395805, 8);
  });

  it('break-even of 12 000 fixed at a margin of 2 is 6 000 units, with a quarter of safety', () => {
    const found = breakEven({ fixedCost: 12000, price: 5, variableCost: 3, plannedUnits: 8000 });
    expect(found).toEqual({
      units: 6000,
      revenue: 30000,
      contributionMargin: 2,
      contributionRatio: 0.4,
      marginOfSafety: 0.25,
      operatingLeverage: 4,
    });
  });

  it('a homestay of 20 beds breaks even at 11 % of its nights (case tourism-occupancy)', () => {
    const nights = 20 * 365;
    const found = breakEven({ fixedCost: 8000, price: 15, variableCost: 5, plannedUnits: nights });
    expect(found!.units / nights).toBeCloseTo(0.10958904109589, 9);
  });

  it('a unit that earns nothing never breaks even', () => {
    expect(breakEven({ fixedCost: 1, price: 3, variableCost: 3, plannedUnits: 10 })).toBeNull();
  });

  it('a coffee harvest bought over three months needs all of its price at once (case working-capital-harvest)', () => {
    expect(peakFunding([-10000, -10000, -10000, 0, 0, 0, 45000])).toBe(30000);
    expect(peakFunding([5, 1])).toBe(0);
  });

  it('a yearly exit of 8.3 % leaves 64.8 % after five years (case cost-per-job)', () => {
    const month = monthlyHazard(0.083);
    let alive = 1;
    for (let i = 0; i < 60; i++) alive *= 1 - month;
    expect(alive).toBeCloseTo(0.6484054825643571, 9);
    expect(monthlyHazard(0)).toBe(0);
    expect(monthlyHazard(1)).toBe(1);
  });
});

describe('the ramp of demand', () => {
  it('starts at a tenth, is at half mid-way and at 90 % on its month', () => {
    expect(demandRamp(0, 12)).toBeCloseTo(0.1, 12);
    expect(demandRamp(6, 12)).toBeCloseTo(0.5, 12);
    expect(demandRamp(12, 12)).toBeCloseTo(0.9, 12);
    expect(demandRamp(0, 0)).toBe(1);
  });

  it('never falls and never passes one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 120 }), (month, to90) => {
        const now = demandRamp(month, to90);
        expect(demandRamp(month + 1, to90)).toBeGreaterThanOrEqual(now);
        expect(now).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('which limit binds', () => {
  const given = (
    wanted: number[],
    over: Partial<{ cash: number; staff: number; capacity: number[]; wornOut: boolean }>,
  ) => ({
    wanted: Float64Array.from(wanted),
    capacity: Float64Array.from(over.capacity ?? wanted.map(() => Infinity)),
    unitCost: Float64Array.from(wanted, () => 10),
    staff: over.staff ?? Infinity,
    cash: over.cash ?? 1e9,
    wornOut: over.wornOut ?? false,
    fullBill: 0,
    ahead: 1,
  });

  it.each([
    ['demand', {}, [30, 10], limits.demand],
    ['capacity', { capacity: [20, 50] }, [20, 10], limits.capacity],
    ['staff', { staff: 20 }, [15, 5], limits.staff],
    ['cash for inputs', { cash: 200 }, [15, 5], limits.inputs],
    ['no cash at all', { cash: 0 }, [0, 0], limits.inputs],
    ['worn-out equipment', { wornOut: true }, [0, 0], limits.wornOut],
  ] as const)('%s', (_name, over, expected, code) => {
    const served = new Float64Array(2);
    const found = serveWithin(given([30, 10], over as { cash?: number; capacity?: number[] }), served);
    expect(found).toBe(code);
    expect([...served]).toEqual([...expected]);
  });

  it('what is served never lies above any limit', () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ wanted: amount, capacity: amount, cost: amount }), { minLength: 1, maxLength: 5 }),
        amount,
        fc.integer({ min: -1000, max: 10_000_000 }),
        (products, staff, cash) => {
          const served = new Float64Array(products.length);
          serveWithin(
            {
              wanted: Float64Array.from(products, (p) => p.wanted),
              capacity: Float64Array.from(products, (p) => p.capacity),
              unitCost: Float64Array.from(products, (p) => p.cost),
              staff,
              cash,
              wornOut: false,
              fullBill: 0,
              ahead: 1,
            },
            served,
          );
          let total = 0;
          let bill = 0;
          products.forEach((p, i) => {
            expect(served[i]).toBeLessThanOrEqual(Math.min(p.wanted, p.capacity));
            expect(Number.isInteger(served[i])).toBe(true);
            total += served[i]!;
            bill += served[i]! * p.cost;
          });
          expect(total).toBeLessThanOrEqual(staff);
          expect(bill).toBeLessThanOrEqual(Math.max(0, cash));
        },
      ),
    );
  });

  it('the order of the products changes nothing', () => {
    const forwards = new Float64Array(2);
    const backwards = new Float64Array(2);
    serveWithin(given([70, 31], { cash: 400, staff: 90 }), forwards);
    serveWithin(given([31, 70], { cash: 400, staff: 90 }), backwards);
    expect([...backwards].reverse()).toEqual([...forwards]);
  });
});
