import { compareFractions, type Fraction, floorOf, fractionOf, over, ratioOf, tenToThe, times } from './fraction.ts';

/**
 * How an exact amount is rounded: to `decimals` places, or to a multiple of `multipleOf` when there is one. `half-even` takes
 * ties to the even step, `half-up` away from zero.
 */
export interface RoundingRule {
  readonly decimals: number;
  readonly mode: 'half-even' | 'half-up';
  readonly multipleOf?: number;
}

/**
 * Rounds an exact amount once, so that a tie is a tie. Throws when the decimals are not a whole number from 0 to 12 or the
 * multiple is not above zero.
 *
 * @example roundExactly(fractionOf(2.345), { decimals: 2, mode: 'half-even' }) // 234/100
 */
export function roundExactly(amount: Fraction, rule: RoundingRule): Fraction {
  const step = stepOf(rule);
  const steps = over(amount, step);
  const whole = steps.top < 0n ? -nearest({ ...steps, top: -steps.top }, rule) : nearest(steps, rule);
  return times({ top: whole, bottom: 1n }, step);
}

/** The smallest step of the money, 10 to the power minus decimals, whatever the multiple. */
export function minorUnitOf({ decimals }: RoundingRule): Fraction {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
    throw new Error(`Money has a whole number of decimals from 0 to 12, not ${decimals}.`);
  return ratioOf(1n, tenToThe(decimals));
}

function stepOf(rule: RoundingRule): Fraction {
  if (rule.multipleOf === undefined) return minorUnitOf(rule);
  if (!(rule.multipleOf > 0)) throw new Error(`Nothing can be rounded to a multiple of ${rule.multipleOf}.`);
  return fractionOf(rule.multipleOf);
}

/** The whole number nearest to a fraction that is not negative. */
function nearest(steps: Fraction, { mode }: RoundingRule): bigint {
  const below = floorOf(steps);
  const rest = compareFractions({ top: 2n * (steps.top - below * steps.bottom), bottom: steps.bottom }, oneWhole);
  if (rest !== 0) return rest < 0 ? below : below + 1n;
  return mode === 'half-up' || below % 2n === 1n ? below + 1n : below;
}

const oneWhole: Fraction = { top: 1n, bottom: 1n };
