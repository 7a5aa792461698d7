import { roundToCoin } from '../../numbers/money.ts';

/** How a group shares out; see the field `shareOut.rule`. */
export type SharingRule = 'per-share' | 'time-weighted' | 'equal';

/** The book of a group on the day of its share-out, by member; all sums whole minor units. */
export interface SharedBook {
  readonly count: number;
  /** 1 for who takes part. */
  readonly isIn: Float64Array;
  readonly savings: Float64Array;
  /** Savings × meetings held. */
  readonly weights: Float64Array;
  /** What each still owes and has taken from the own payout; zeros when losses are written off. */
  readonly unpaid: Float64Array;
}

/**
 * Shares cash out into `payouts`: savings back, and profit (or loss) by the rule; a loss is always borne by savings. What a
 * member owes counts as if it were there and is taken from the own payout; one whose part is smaller than the debt gets
 * nothing, and the others bear the difference. Each payout is rounded down to a coin. Returns what stays in the box. The
 * rules are those of `sharedOut`, `timeWeighted` and `endOfCycle`, without allocating.
 */
export function shareOutInto(
  book: SharedBook,
  terms: { readonly cash: number; readonly rule: SharingRule; readonly coin: number },
  payouts: Float64Array,
): number {
  const { count, isIn, unpaid } = book;
  for (let unit = 0; unit < count; unit++) payouts[unit] = isIn[unit]!;
  while (fillEntitlements(book, terms, payouts));
  let left = terms.cash;
  for (let unit = 0; unit < count; unit++) {
    if (payouts[unit] === 0) continue;
    const paid = Math.min(left, roundToCoin(payouts[unit]! - 1 - unpaid[unit]!, terms.coin, 'down'));
    payouts[unit] = paid;
    left -= paid;
  }
  return left;
}

/**
 * Writes what each member who takes part is entitled to, plus one so that a part of zero differs from none; drops those whose
 * part does not cover what they owe, and tells whether it did. Dropping one lowers the part of all others, so that it ends
 * after as many rounds as there are members.
 */
function fillEntitlements(
  book: SharedBook,
  terms: { readonly cash: number; readonly rule: SharingRule },
  payouts: Float64Array,
): boolean {
  const { count, savings, unpaid } = book;
  let fund = terms.cash;
  let saved = 0;
  let members = 0;
  let heldAll = 0;
  for (let unit = 0; unit < count; unit++) {
    if (payouts[unit] === 0) continue;
    fund += unpaid[unit]!;
    saved += savings[unit]!;
    heldAll += book.weights[unit]!;
    members++;
  }
  const profit = fund - saved;
  const rule = profit < 0 || (terms.rule === 'time-weighted' && heldAll === 0) ? 'per-share' : terms.rule;
  const isEqual = rule === 'equal' || saved === 0;
  const whole = isEqual ? members : rule === 'time-weighted' ? heldAll : saved;
  let dropped = false;
  for (let unit = 0; unit < count; unit++) {
    if (payouts[unit] === 0) continue;
    const weight = isEqual ? 1 : rule === 'time-weighted' ? book.weights[unit]! : savings[unit]!;
    const entitled = savings[unit]! + partOf(profit, weight, whole);
    if (entitled < unpaid[unit]!) {
      payouts[unit] = 0;
      dropped = true;
    } else payouts[unit] = entitled + 1;
  }
  return dropped;
}

/** The whole part of amount × weight / whole, downwards, exact while the product can be held exactly. */
function partOf(amount: number, weight: number, whole: number): number {
  const product = amount * weight;
  const quotient = product / whole;
  const isExact = Number.isSafeInteger(product);
  return Math.floor(isExact ? quotient : quotient - Math.abs(quotient) / 1125899906842624);
}

/** The part of the profit that each of the four rules gives to those who saved less than the mean: who gains by the rule. */
export interface PartOfSmallSavers {
  perShare: number;
  timeWeighted: number;
  equal: number;
  /** As a dividend on shares of at most `dividend` of the savings, the rest going to the reserve. */
  dividend: number;
}

/** Compares the four rules on one book; all parts are 0 without savings or profit. */
export function partsOfSmallSavers(
  book: SharedBook,
  { profit, dividend }: { readonly profit: number; readonly dividend: number },
  out: PartOfSmallSavers,
): void {
  const { count, isIn, savings, weights } = book;
  let members = 0;
  let saved = 0;
  let held = 0;
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0) continue;
    members++;
    saved += savings[unit]!;
    held += weights[unit]!;
  }
  let few = 0;
  let theirs = 0;
  let theirHeld = 0;
  for (let unit = 0; unit < count; unit++) {
    if (isIn[unit] === 0 || savings[unit]! * members >= saved) continue;
    few++;
    theirs += savings[unit]!;
    theirHeld += weights[unit]!;
  }
  const isNothing = saved === 0 || profit <= 0;
  out.perShare = isNothing ? 0 : theirs / saved;
  out.timeWeighted = isNothing || held === 0 ? 0 : theirHeld / held;
  out.equal = isNothing ? 0 : few / members;
  out.dividend = isNothing ? 0 : (Math.min(profit, dividend * saved) / profit) * (theirs / saved);
}
