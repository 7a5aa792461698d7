import { accrue, roundAmount, roundToCoin } from '../../numbers/money.ts';
import { power } from '../../numbers/elementary.ts';
import { annuityValue } from '../annuity-factor.ts';
import { interestRuleOf, turnsOf, type LoanTerms } from './terms.ts';

/** What falls due of one or many loans, whole minor units, one place an instalment. */
export interface Dues {
  readonly principal: Float64Array;
  readonly interest: Float64Array;
}

/** How long a loan of some terms still runs: instalments to come in the grace and after it. */
export type Remaining = Pick<LoanTerms, 'grace' | 'instalments'>;

/**
 * Writes what falls due of a loan that is always paid on time into the places from `first` on: whole minor units that add up
 * to the amount. `rate` is a fraction an instalment (for `mark-up` one for the whole loan). `lengths` says how long each
 * period is beside a usual one, null when all are usual; the longer part bears interest and changes no principal. Nothing is
 * allocated. The rules are those of `schedule.ts`, in binary floating point, and tests hold the two together. Throws when
 * there is no instalment.
 *
 * @example fillDues(annuity, annuity, 100000, 0.03, dues, 0, null) // interest 3000, 2282, 1545, 783
 */
export function fillDues(
  terms: LoanTerms,
  left: Remaining,
  amount: number,
  rate: number,
  dues: Dues,
  first: number,
  lengths: Float64Array | null,
): void {
  if (!(left.instalments >= 1)) throw new Error(`Nothing can be paid in ${left.instalments} instalments.`);
  const balance = fillGrace(terms, left, amount, rate, dues, first, lengths);
  const start = first + left.grace;
  const level = levelOf(terms, left.instalments, balance, rate);
  const last = fillPaying(terms, left, balance, rate, dues, start, lengths, level);
  if (terms.method !== 'annuity' || terms.rounding !== 'last-absorbs') return;
  const smoother = smoothed(level, last, left.instalments);
  if (smoother === level) return;
  const better = fillPaying(terms, left, balance, rate, dues, start, lengths, smoother);
  if (Math.abs(better - smoother) >= Math.abs(last - level)) {
    fillPaying(terms, left, balance, rate, dues, start, lengths, level);
  }
}

/** What is due in all of one kind, over so many instalments. */
export function sumOfDues(dues: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let k = first; k < first + count; k++) sum += dues[k]!;
  return sum;
}

/** The interest of a whole schedule, that which was added to the principal included: all that is due over what was lent. */
export function interestInAll({ principal, interest }: Dues, first: number, count: number, amount: number): number {
  return sumOfDues(principal, first, count) + sumOfDues(interest, first, count) - amount;
}

/** New room for what falls due of so many loans of a product. */
export function roomForDues(terms: Remaining, loans: number): Dues {
  const places = turnsOf(terms) * loans;
  return { principal: new Float64Array(places), interest: new Float64Array(places) };
}

/** Writes the grace and returns the balance after it. */
function fillGrace(
  terms: LoanTerms,
  left: Remaining,
  amount: number,
  rate: number,
  dues: Dues,
  first: number,
  lengths: Float64Array | null,
): number {
  let balance = amount;
  fraction[0] = 0;
  for (let k = 0; k < left.grace; k++) {
    const length = terms.method === 'mark-up' ? 0 : lengths === null ? 1 : lengths[k]!;
    const interest = interestOf(terms, left, amount, balance, rate, length);
    dues.principal[first + k] = 0;
    dues.interest[first + k] = terms.capitalises ? 0 : interest;
    if (terms.capitalises) balance += interest;
  }
  return balance;
}

/** Writes the instalments after the grace and returns the last one. */
function fillPaying(
  terms: LoanTerms,
  left: Remaining,
  amount: number,
  rate: number,
  dues: Dues,
  start: number,
  lengths: Float64Array | null,
  level: number,
): number {
  const { instalments: count } = left;
  const waits = terms.method === 'at-end';
  let balance = amount;
  let waiting = 0;
  for (let k = 0; k < count; k++) {
    const length = lengths === null || terms.method === 'mark-up' ? 1 : lengths[left.grace + k]!;
    const kept = fraction[0]!;
    const usual = interestOf(terms, left, amount, balance, rate, 1);
    if (length !== 1) fraction[0] = kept;
    const interest = length === 1 ? usual : interestOf(terms, left, amount, balance, rate, length);
    const isLast = k === count - 1;
    const principal = isLast ? balance : partOf(terms, amount, balance, usual, rate, k, count, level);
    if (waits) waiting += interest;
    dues.principal[start + k] = principal;
    dues.interest[start + k] = !waits ? interest : isLast ? waiting : 0;
    balance -= principal;
  }
  return dues.principal[start + count - 1]! + dues.interest[start + count - 1]!;
}

/** The level part of an instalment, whole coins: interest and principal together, or the principal alone, by the method. */
function levelOf(terms: LoanTerms, count: number, amount: number, rate: number): number {
  switch (terms.method) {
    case 'annuity':
      return coinsOf(terms, amount / annuityValue(rate, count));
    case 'balloon': {
      const atEnd = balloonOf(terms, amount);
      return coinsOf(terms, (amount - atEnd * power(1 + rate, -count)) / annuityValue(rate, count));
    }
    case 'flat':
      return coinsOf(terms, amount / count + (terms.rounding === 'raised' ? amount * rate : 0));
    case 'equal-principal':
    case 'mark-up':
      return coinsOf(terms, amount / count);
    case 'bullet':
    case 'custom':
    case 'at-end':
      return 0;
  }
}

/** The principal of an instalment that is not the last one. */
function partOf(
  terms: LoanTerms,
  amount: number,
  balance: number,
  interest: number,
  rate: number,
  k: number,
  count: number,
  level: number,
): number {
  const anew = terms.rounding === 'recomputed';
  switch (terms.method) {
    case 'annuity': {
      const whole = anew ? coinsOf(terms, balance / annuityValue(rate, count - k)) : level;
      return within(balance, whole - interest);
    }
    case 'balloon':
      return within(balance - balloonOf(terms, amount), level - interest);
    case 'flat':
      if (terms.rounding === 'raised') return within(balance, level - interest);
      return within(balance, anew ? coinsOf(terms, balance / (count - k)) : level);
    case 'equal-principal':
    case 'mark-up':
      return within(balance, anew ? coinsOf(terms, balance / (count - k)) : level);
    case 'custom':
      return within(balance, roundAmount(amount * terms.shares[k]!, 'half-even'));
    case 'bullet':
    case 'at-end':
      return 0;
  }
}

/** The interest of a period, whole minor units. Its fraction waits in `fraction` where the rule keeps it. */
function interestOf(
  terms: LoanTerms,
  { instalments }: Remaining,
  amount: number,
  balance: number,
  rate: number,
  length: number,
): number {
  const exact =
    terms.method === 'mark-up'
      ? (amount * rate * length) / instalments
      : (terms.method === 'flat' ? amount : balance) * rate * length;
  return keepsFraction(terms) ? accrue(fraction, 0, exact) : roundAmount(exact, 'half-even');
}

/** Agreed interest keeps its fraction as well when instalments are raised, so that its sum is the agreed one. */
function keepsFraction(terms: LoanTerms): boolean {
  return terms.rounding === 'raised' || interestRuleOf(terms) === 'carried' || terms.method === 'mark-up';
}

function coinsOf({ rounding, coin }: LoanTerms, exact: number): number {
  return roundToCoin(exact, coin, rounding === 'raised' ? 'up' : 'half-even');
}

function balloonOf({ balloon }: LoanTerms, amount: number): number {
  return roundAmount(amount * balloon, 'half-even');
}

/** Never less than nothing and never more than is owed. */
function within(owed: number, part: number): number {
  return Math.max(0, Math.min(owed, part));
}

/** The instalment that spreads what the last one differs by, if that is more than half a minor unit a period; see `schedule.ts`. */
function smoothed(level: number, last: number, count: number): number {
  const difference = last - level;
  return Math.abs(difference) > Math.floor(count / 2) ? level + roundAmount(difference / count, 'half-even') : level;
}

const fraction = new Float64Array(1);
