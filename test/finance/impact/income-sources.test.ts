import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf, sourceAmong, theilByGroup } from '../../../src/finance/impact/income-sources.ts';
import { entropiesOf, giniOf } from '../../../src/finance/impact/inequality.ts';
import { sourceOfInequality } from '../../../src/finance/impact/remittance-effects.ts';

const household = fc.record({
  own: fc.integer({ min: 0, max: 500 }),
  sent: fc.integer({ min: 0, max: 300 }),
  weight: fc.integer({ min: 1, max: 8 }),
});
const households = fc
  .array(household, { minLength: 2, maxLength: 25 })
  .filter((all) => all.some(({ own }) => own > 0) && all.some(({ sent }) => sent > 0));

const incomesOf = (
  all: readonly { readonly own: number; readonly sent: number; readonly weight: number }[],
  factor = 1,
) => ({
  incomes: all.map(({ own, sent }) => own + factor * sent),
  source: all.map(({ sent }) => factor * sent),
  weights: all.map(({ weight }) => weight),
});

describe('a source of income in the Gini of all', () => {
  it('has the Gini of all as its concentration when it is all there is', () => {
    fc.assert(
      fc.property(households, (all) => {
        const { incomes, weights } = incomesOf(all);
        expect(concentrationOf({ incomes, source: incomes, weights })).toBeCloseTo(giniOf({ incomes, weights }), 9);
      }),
    );
  });

  it('adds up: the Gini is the sum over sources of share × Gini × correlation', () => {
    fc.assert(
      fc.property(households, (all) => {
        const { incomes, source, weights } = incomesOf(all);
        const own = incomes.map((income, i) => income - source[i]!);
        const part = (each: readonly number[]): number => {
          const { share, sourceGini, correlation } = sourceAmong({ incomes, source: each, weights });
          return share * sourceGini * correlation;
        };
        expect(part(source) + part(own)).toBeCloseTo(giniOf({ incomes, weights }), 9);
      }),
    );
  });

  it('never raises inequality at the margin when its own Gini is below that of all', () => {
    fc.assert(
      fc.property(households, (all) => {
        const among = sourceAmong(incomesOf(all));
        if (among.sourceGini > among.totalGini) return;
        expect(sourceOfInequality(among, 0.1).giniChange).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('tells by its formula what one percent more of it really does', () => {
    // Distinct incomes, so that a hundredth more changes no rank.
    const all = [
      { own: 100, sent: 0, weight: 1 },
      { own: 150, sent: 20, weight: 2 },
      { own: 120, sent: 200, weight: 1 },
      { own: 400, sent: 50, weight: 1 },
    ];
    const change = 1e-6;
    const { incomes, weights } = incomesOf(all);
    const grown = giniOf({ incomes: incomesOf(all, 1 + change).incomes, weights });
    const relative = grown / giniOf({ incomes, weights }) - 1;
    const told = sourceOfInequality(sourceAmong(incomesOf(all)), change).giniChange;
    expect(relative / change).toBeCloseTo(told / change, 4);
  });

  it('does not depend on the order of people with the same income', () => {
    const weights = [1, 1, 1];
    const one = concentrationOf({ incomes: [10, 10, 30], source: [0, 10, 5], weights });
    expect(concentrationOf({ incomes: [10, 10, 30], source: [10, 0, 5], weights })).toBeCloseTo(one, 12);
  });
});

describe('Theil’s index by group', () => {
  it('adds up to the index of all', () => {
    fc.assert(
      fc.property(fc.array(households, { minLength: 1, maxLength: 4 }), (groups) => {
        const { total, between, within } = theilByGroup(
          groups.map((all) => ({ incomes: all.map(({ own }) => own), weights: all.map(({ weight }) => weight) })),
        );
        const everybody = groups.flat().flatMap(({ own, weight }) => new Array<number>(weight).fill(own));
        expect(total).toBeCloseTo(entropiesOf(everybody).theilT, 9);
        expect(between).toBeGreaterThanOrEqual(-1e-12);
        expect(within).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('lies all between groups whose members are alike, and all within groups of one mean', () => {
    expect(
      theilByGroup([
        { incomes: [10, 10], weights: [1, 1] },
        { incomes: [30], weights: [2] },
      ]).within,
    ).toBe(0);
    const alike = theilByGroup([
      { incomes: [10, 30], weights: [1, 1] },
      { incomes: [20, 20], weights: [1, 1] },
    ]);
    expect(alike.between).toBeCloseTo(0, 12);
    expect(alike.within).toBeGreaterThan(0);
  });
});
