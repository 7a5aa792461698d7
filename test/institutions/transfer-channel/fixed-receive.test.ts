import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountThatDelivers } from '../../../src/institutions/transfer-channel/rules.ts';
import { roundAmount } from '../../../src/numbers/money.ts';

const delivered = (amount: number, margin: number, rate: number): number =>
  roundAmount((amount - roundAmount(amount * margin, 'half-even')) * rate, 'half-even');

it('sends 102.04 euros at a margin of 2 % for 130.00 dollars to arrive at 1.30', () => {
  expect(amountThatDelivers(13_000, 0.02, 1.3)).toBe(10_204);
});

it('finds the smallest amount of which enough arrives, for any margin and rate', () => {
  const margins = fc.integer({ min: -100, max: 500 }).map((thousandths) => thousandths / 1000);
  const rates = fc.constantFrom(1, 1.1738, 6.55957, 655.957, 0.00152449, 0.85);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000_000 }), margins, rates, (wanted, margin, rate) => {
      const amount = amountThatDelivers(wanted, margin, rate);
      expect(delivered(amount, margin, rate)).toBeGreaterThanOrEqual(wanted);
      expect(delivered(amount - 1, margin, rate)).toBeLessThan(wanted);
    }),
    { numRuns: 500, seed: 3 },
  );
});
