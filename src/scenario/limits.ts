import type { Words } from '../engine/words.ts';
import type { QuantityShape } from '../schema/field.ts';
import type { Distribution } from '../random/distribution.ts';
import { sayBoth } from '../text/say.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { valueWords } from './unit-words.ts';

/** What of a field limits its values. */
type Limits = Pick<QuantityShape, 'patterns' | 'min' | 'max' | 'whole'>;

/** The limits of a field for a value that matched one of its patterns; a share never exceeds the whole unless a field says so. */
export function limitsFor(shape: Limits, pattern: string): { readonly min: number; readonly max: number } {
  const isSecondShare = pattern === '%' && shape.patterns[0] !== '%' && shape.max === Number.MAX_SAFE_INTEGER;
  return { min: shape.min, max: isSecondShare ? 1 : shape.max };
}

/** Reports a value outside its field's limits or with a fraction where there can be none; tells whether it is good. */
export function checkLimits(
  number: { readonly value: number; readonly pattern: string; readonly currency: string | null },
  shape: Limits,
  given: string,
  spot: Spot,
  issues: IssueList,
): boolean {
  const { value, pattern, currency } = number;
  const { min, max } = limitsFor(shape, pattern);
  const allowed = limitsWords({ min, max }, pattern, currency);
  if (value > max && max === 1 && pattern === '%') {
    issues.add('percentage-must-not-exceed-100', spot, { given, allowed: { fr: '100\u00a0%', en: '100 %' } });
  } else if (value < 0 && min >= 0) issues.add('value-must-not-be-negative', spot, { given, allowed });
  else if (!(value >= min && value <= max)) issues.add('value-must-lie-within-limits', spot, { given, allowed });
  else if (shape.whole && !Number.isInteger(value)) issues.add('value-must-be-whole', spot, { given, allowed });
  else return true;
  return false;
}

/** The limits of a value as people would write them. */
export function limitsWords(
  limits: { readonly min: number; readonly max: number },
  pattern: string,
  currency: string | null,
): Words {
  const low = valueWords(limits.min, pattern, currency);
  const high = valueWords(limits.max, pattern, currency);
  return sayBoth({ fr: '{low} à {high}', en: '{low} to {high}' }, { low, high });
}

/** The lowest and highest value there can be. */
export type Reach = readonly [number, number];

/** What can be drawn from a distribution: the draws are 32-bit words, so that even a bell curve ends. */
const smallestDraw = 2 ** -33;

/** How far a value can go when a distribution is laid on it. */
export function reachWith(reach: Reach, distribution: Distribution): Reach {
  // A bell that multiplies comes close to 0 and never gets there.
  const isOpen = !Number.isFinite(distribution.low) || (distribution.effect === 'multiplies' && distribution.low === 0);
  const low = isOpen ? distribution.quantile(smallestDraw) : distribution.low;
  const high = Number.isFinite(distribution.high) ? distribution.high : distribution.quantile(1 - smallestDraw);
  if (distribution.effect === 'replaces') return [low, high];
  if (distribution.effect === 'adds') return [reach[0] + low, reach[1] + high];
  const ends = [reach[0] * low, reach[0] * high, reach[1] * low, reach[1] * high];
  return [Math.min(...ends), Math.max(...ends)];
}

/** Tells whether all of a reach lies inside the limits; a hair's breadth of rounding is forgiven. */
export function staysWithin(reach: Reach, limits: { readonly min: number; readonly max: number }): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(limits.min), Math.abs(reach[1]));
  const open = limits.max >= Number.MAX_SAFE_INTEGER;
  return reach[0] >= limits.min - slack && (open || reach[1] <= limits.max + slack);
}
