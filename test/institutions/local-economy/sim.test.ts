import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { villagePeriod, villageSteady, wealthTarget } from '../../../src/finance/impact/stock-flow.ts';
import type { RemittanceVillage } from '../../../src/finance/impact/stock-flow.ts';
import { circulate, earnedBy, turnoverOf } from '../../../src/institutions/local-economy/rules.ts';
import { assemble, q } from '../harness.ts';
import { families, sector, senders, spending, village } from './village.ts';

/** Godley and Lavoie's households in a village: 20 EUR of remittances a month, two fifths of all spending imported. */
const published: RemittanceVillage = { alpha1: 0.6, alpha2: 0.4, importShare: 0.4, remittance: 20 };

/** The same village through the engine; remittance in EUR. */
function played(given: RemittanceVillage, months: number, rounds = 60) {
  const { alpha1, alpha2, importShare, remittance } = given;
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      ...senders(remittance),
      families({ buys: { goods: spending(alpha1, alpha1, alpha2) } }),
      village({ sectors: { goods: sector(1 - importShare) }, rounds: q.number(rounds) }),
    ],
  }).run();
}

const last = (row: readonly number[]): number => row[row.length - 1]!;

/** Spending, local income, imports and wealth of the last month, in minor units. */
function endOf(model: ReturnType<typeof played>) {
  return {
    C: last(model.row('village.sales')),
    Y: last(model.row('village.localIncome')),
    IM: last(model.row('village.imports')),
    H: last(model.row('families.cash')),
  };
}

describe('the village of model SIM on the book', () => {
  it('comes to rest where it was published: 50.00 spent, 30.00 earned here, 20.00 imported, 50.00 in hand', () => {
    const end = endOf(played(published, 120));
    expect(Math.abs(end.C - 5000)).toBeLessThanOrEqual(3);
    expect(Math.abs(end.Y - 3000)).toBeLessThanOrEqual(3);
    expect(Math.abs(end.IM - 2000)).toBeLessThanOrEqual(3);
    expect(Math.abs(end.H - 5000)).toBeLessThanOrEqual(3);
  });

  it('goes there by the published periods: 18.75, then 26.56 spent', () => {
    const model = played(published, 24);
    let wealth = 0;
    for (let month = 0; month < 24; month++) {
      const period = villagePeriod(published, wealth);
      expect(Math.abs(model.row('village.sales')[month]! - 100 * period.C)).toBeLessThanOrEqual(3);
      expect(Math.abs(model.row('families.cash')[month]! - 100 * period.H)).toBeLessThanOrEqual(3);
      wealth = period.H;
    }
  });

  it('has in hand, each month, what came less what was imported', () => {
    const model = played(published, 60, 3);
    const cash = model.row('families.cash');
    const till = model.row('village.till');
    for (let month = 1; month < 60; month++) {
      const held = cash[month]! + till[month]! - cash[month - 1]! - till[month - 1]!;
      expect(held).toBe(model.row('families.received')[month]! - model.row('village.imports')[month]!);
    }
  });

  it('comes to rest at the same place however many rounds a month has', () => {
    for (const rounds of [1, 2, 3, 12]) {
      const end = endOf(played(published, 240, rounds));
      expect(Math.abs(end.IM - 2000)).toBeLessThanOrEqual(3);
      expect(Math.abs(end.Y - 3000)).toBeLessThanOrEqual(3);
    }
  });

  it('comes to rest within three minor units for any household and import share', () => {
    const share = fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100);
    const cases = fc.record({
      alpha1: share,
      alpha2: share,
      importShare: share,
      remittance: fc.integer({ min: 5, max: 500 }),
    });
    fc.assert(
      fc.property(cases, (given) => {
        const end = endOf(played(given, 240));
        const steady = villageSteady(given);
        expect(Math.abs(end.C - 100 * steady.C)).toBeLessThanOrEqual(3);
        expect(Math.abs(end.H - 100 * steady.H)).toBeLessThanOrEqual(3 * Math.max(1, wealthTarget(given)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the rule itself, unrounded', () => {
  const circuit = {
    local: Float64Array.of(1 - published.importShare),
    capacity: Float64Array.of(Infinity),
    labour: Float64Array.of(1),
    inputs: Float64Array.of(0),
    respends: Float64Array.of(published.alpha1),
    labourTo: Float64Array.of(1),
    profitTo: Float64Array.of(1),
    rounds: 60,
  };

  it('is the published period, and the published rest, to 1e-9', () => {
    const turn = turnoverOf(1, 1);
    let wealth = 0;
    for (let period = 0; period < 200; period++) {
      turn.takings[0] = published.alpha1 * published.remittance + published.alpha2 * wealth;
      circulate(circuit, turn);
      const expected = villagePeriod(published, wealth);
      expect(Math.abs(turn.taken[0]! - expected.C)).toBeLessThan(1e-9);
      expect(Math.abs(earnedBy(turn, 0) - expected.Y)).toBeLessThan(1e-9);
      wealth += published.remittance + earnedBy(turn, 0) - turn.taken[0]!;
      expect(Math.abs(wealth - expected.H)).toBeLessThan(1e-9);
    }
    const steady = villageSteady(published);
    expect(Math.abs(turn.taken[0]! - steady.C)).toBeLessThan(1e-9);
    expect(Math.abs(wealth - steady.H)).toBeLessThan(1e-9);
  });
});
