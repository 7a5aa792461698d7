import fc from 'fast-check';
import { inv, matrix, multiply, subtract } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { multiplierLevels } from '../../../src/finance/impact/multiplier-levels.ts';
import { identity } from '../../../src/finance/matrix.ts';
import type { PlaceAccounts } from '../../../src/finance/impact/multiplier-levels.ts';

/** One group that lives on 100 of its own and 20 from migrants, spends all, and of whose spending 40 is earned again. */
const simple: PlaceAccounts = {
  incomes: [200],
  transfers: [20],
  bought: [[200]],
  takings: [200],
  earned: [[80]],
  inputs: [[0]],
  labourShare: 0.5,
};

/** Two groups, two sectors; receivers buy of the sector that keeps less here. */
const twoByTwo: PlaceAccounts = {
  incomes: [300, 200],
  transfers: [100, 0],
  bought: [
    [60, 180],
    [120, 40],
  ],
  takings: [212, 220],
  earned: [
    [90, 70],
    [20, 10],
  ],
  inputs: [
    [0, 0],
    [32, 0],
  ],
  labourShare: 0.7,
};

describe('four levels of multiplier', () => {
  it('on one group and one sector: Keynes, SAM and nominal LEWIE agree, three rounds fall short', () => {
    const levels = multiplierLevels(simple)!;
    expect(levels.keynes).toBeCloseTo(1 / (1 - 0.4), 12);
    expect(levels.sam).toBeCloseTo(1 / (1 - 0.4), 12);
    expect(levels.lewie!.nominal).toBeCloseTo(1 / (1 - 0.4), 12);
    expect(levels.lm3).toBeCloseTo(1 + 0.4 + 0.16, 12);
    expect(levels.lewie!.real).toBeLessThan(levels.lewie!.nominal);
  });

  it('differ when those who receive do not spend like the average: here the SAM is below Keynes', () => {
    const levels = multiplierLevels(twoByTwo)!;
    expect(levels.sam!).toBeLessThan(levels.keynes!);
    expect(levels.lm3).toBeLessThan(levels.sam!);
    expect(levels.lewie!.nominal).toBeCloseTo(levels.keynes!, 12);
  });

  it('of the SAM are those that mathjs computes with its own matrices', () => {
    const amount = fc.integer({ min: 1, max: 100 });
    const accounts = fc.record({
      bought: fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
      earned: fc.array(fc.array(amount, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
      inputs: fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      first: amount,
    });
    fc.assert(
      fc.property(accounts, ({ bought, earned, inputs, first }) => {
        const sum = (row: readonly number[]) => row.reduce((all, value) => all + value, 0);
        const takings = earned.map((row, sector) => sum(row) + sum(inputs[sector]!) + 50);
        const incomes = bought.map((row) => sum(row) + 20);
        const given = { incomes, transfers: [first, 7], bought, takings, earned, inputs, labourShare: 0.5 };
        // Columns pay rows.
        const a = [
          ...[0, 1, 2].map((to) => [
            ...[0, 1, 2].map((from) => inputs[from]![to]! / takings[from]!),
            ...[0, 1].map((group) => bought[group]![to]! / incomes[group]!),
          ]),
          ...[0, 1].map((to) => [...[0, 1, 2].map((from) => earned[from]![to]! / takings[from]!), 0, 0]),
        ];
        const multipliers = inv(subtract(matrix(identity(5)), matrix(a)));
        const injected = [0, 0, 0, first / (first + 7), 7 / (first + 7)];
        const result = multiply(multipliers, matrix(injected)).toArray() as number[];
        const expected = result[3]! + result[4]!;
        expect(Math.abs(multiplierLevels(given)!.sam! - expected)).toBeLessThan(1e-9 * expected);
      }),
    );
  });

  it('say that money goes round for ever when nothing leaks, and nothing when no money came', () => {
    const closed = { ...simple, earned: [[200]] };
    expect(multiplierLevels(closed)!).toMatchObject({ lm3: 3, keynes: null, sam: null, lewie: null });
    expect(multiplierLevels({ ...simple, transfers: [0] })).toBeNull();
  });

  it('have no real part where the place lives on the transfers alone', () => {
    expect(multiplierLevels({ ...simple, incomes: [200], transfers: [120] })!.lewie).toBeNull();
  });
});
