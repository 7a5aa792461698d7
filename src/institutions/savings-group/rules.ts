import type { Value } from '../../engine/indicator.ts';
import { integerPower, log } from '../../numbers/elementary.ts';
import { roundAmount } from '../../numbers/money.ts';

/** A group as the formulas see it: members N and the contribution c of one meeting, in one currency. */
export interface Circle {
  readonly members: number;
  readonly contribution: number;
}

/**
 * What one member pays (negative) and receives, meeting by meeting, when nobody fails; `turn` counts from 1. The sum is
 * zero for every turn: the first is a borrower without interest, the last a saver without interest.
 *
 * @example flowsOfTurn({ members: 3, contribution: 100 }, 1) // [200, -100, -100]
 */
export function flowsOfTurn({ members, contribution }: Circle, turn: number): readonly number[] {
  return Array.from({ length: members }, (_, meeting) =>
    meeting === turn - 1 ? contribution * (members - 1) : 0 - contribution,
  );
}

/**
 * Present value of a turn at a rate per meeting, the first meeting being one period away: c (N v^k - a) with v = 1/(1+r) and
 * a = v + … + v^N. Over all turns it sums to zero: what the early gain, the late give. Source: closed form.
 */
export function presentValueOfTurn(circle: Circle & { readonly rate: number }, turn: number): number {
  const { members, contribution, rate } = circle;
  return contribution * (members * integerPower(1 / (1 + rate), turn) - annuityFactor(members, rate));
}

/**
 * The turn, not a whole number, at which a member neither gains nor gives at a rate per meeting: ln(N/a) / ln(1+r), a little
 * below (N+1)/2. At a rate of zero every turn is worth the same and there is none.
 *
 * @example breakEvenTurn({ members: 12, rate: 0.02 }) // 6.38
 */
export function breakEvenTurn({ members, rate }: { readonly members: number; readonly rate: number }): Value {
  if (rate === 0) return { none: 'does-not-apply' };
  return log(members / annuityFactor(members, rate)) / log(1 + rate);
}

/** What a drawn order is worth before the draw. */
export interface DrawnOrder {
  /** Zero at any rate, but for rounding: the lot is fair. */
  readonly expected: number;
  /** Standard deviation over the turns. */
  readonly deviation: number;
  readonly expectedTurn: number;
  /** Share of the cycle during which a member expects to have had the pot already: (N-1)/(2N), Besley, Coate, Loury 1993. */
  readonly served: number;
}

/** Mean and standard deviation of the present value over equally likely turns. */
export function worthOfDrawnOrder(circle: Circle & { readonly rate: number }): DrawnOrder {
  const { members } = circle;
  let sum = 0;
  let squares = 0;
  for (let turn = 1; turn <= members; turn++) {
    const value = presentValueOfTurn(circle, turn);
    sum += value;
    squares += value * value;
  }
  const expected = sum / members;
  const deviation = Math.sqrt(Math.max(0, squares / members - expected * expected));
  return { expected, deviation, expectedTurn: (members + 1) / 2, served: (members - 1) / (2 * members) };
}

/**
 * What the pot buys against what all contributions would have bought, for a turn, when prices rise by `inflation` a meeting:
 * N v^k / a with v = 1/(1+inflation). The same formula holds for a currency that weakens.
 */
export function realWorthOfTurn(members: number, inflation: number, turn: number): number {
  return (members * integerPower(1 / (1 + inflation), turn)) / annuityFactor(members, inflation);
}

/** Who loses what when the member of one turn takes the pot and pays no more. */
export interface DefaultLoss {
  /** (N-k) c: all that is not paid. */
  readonly unpaid: number;
  /** (N-1) c: every later pot, when pots shrink. */
  readonly potAfter: number;
  /** c: what each later member loses when pots shrink. */
  readonly lossOfEachLater: number;
  /** (N-k) c / (N-1): what each honest member loses when all share. */
  readonly lossOfEachHonest: number;
  /** N-k: how many wait for their turn still. */
  readonly later: number;
}

/** Losses after the member of `turn` leaves with the pot, without deposit or fine. Source: closed form. */
export function lossAfterDefault({ members, contribution }: Circle, turn: number): DefaultLoss {
  const later = members - turn;
  return {
    unpaid: later * contribution,
    potAfter: (members - 1) * contribution,
    lossOfEachLater: contribution,
    lossOfEachHonest: (later * contribution) / (members - 1),
    later,
  };
}

/** What holds a member who has just had the pot. */
export interface Holds {
  readonly deposit: number;
  /** What being shunned is worth in money. */
  readonly sanction: number;
  /** What taking part in later cycles is worth. */
  readonly future: number;
}

/**
 * Whether leaving pays for the member of `turn`: it does when (N-k) c exceeds deposit, sanction and future together; the
 * smallest deposit that prevents it is (N-k) c less the other two. Source: condition in the manner of Anderson, Baland,
 * Moene, Journal of Development Economics 90 (2009).
 */
export function temptationToLeave(circle: Circle, turn: number, holds: Holds) {
  const gain = (circle.members - turn) * circle.contribution;
  const held = holds.deposit + holds.sanction + holds.future;
  return { gain, held, leaves: gain > held, depositNeeded: Math.max(0, gain - holds.sanction - holds.future) };
}

/** The part of a pot that is given away, in whole minor units, ties to the even unit. */
export function giftFrom(pot: number, share: number): number {
  return roundAmount(pot * share, 'half-even');
}

/** A group breaks up when fewer than half of its founders, or fewer than two people, are left. */
export function breaksUp(members: number, founders: number): boolean {
  return members < 2 || 2 * members < founders;
}

/** v + v² + … + v^n with v = 1/(1+rate). */
function annuityFactor(n: number, rate: number): number {
  const v = 1 / (1 + rate);
  let sum = 0;
  for (let i = n; i >= 1; i--) sum = (sum + 1) * v;
  return sum;
}
