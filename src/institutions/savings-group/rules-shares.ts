import { decimal } from '../../finance/decimal.ts';
import { floorOf, fractionOf, minus, numberOf, over, plus, times } from '../../finance/fraction.ts';

/** What one share is worth when a fund is shared out: fund / shares. Source: VSL Associates, field officer guide. */
export function valueOfShare(fund: number, totalShares: number): number {
  return fund / totalShares;
}

/**
 * Shares a member buys at a meeting and what is left of the contribution: whole shares, at most the group's limit, by exact
 * decimals. Source: VSL Associates. Throws when the price is not above zero.
 *
 * @example sharesBought(23, { price: 5, most: 5 }) // { shares: 4, leftover: 3 }
 */
export function sharesBought(contribution: number, rule: { price: number; most: number }) {
  if (!(rule.price > 0)) throw new Error(`A share cannot cost ${rule.price}.`);
  const price = fractionOf(rule.price);
  const affordable = Number(floorOf(over(fractionOf(contribution), price)));
  const shares = Math.max(0, Math.min(affordable, rule.most));
  const leftover = numberOf(minus(fractionOf(contribution), times(fractionOf(shares), price)));
  return { shares, leftover };
}

/** A group at the end of its cycle. Written-off loans and the social fund add nothing to the fund and take nothing. */
export interface EndOfCycle {
  readonly sharePrice: number;
  readonly cashInBox: number;
  readonly loansCollected: number;
  readonly memberShares: readonly number[];
  /** The smallest sum that is paid out, in money. */
  readonly roundDownTo: number;
}

/**
 * Shares out a fund: each member gets shares times value, rounded down to a coin by exact decimals; what the coins leave stays
 * as the remainder, so that payouts and remainder are the fund. Source: VSL Associates, share-out. Throws without shares.
 */
export function sharedOut(end: EndOfCycle) {
  const totalShares = end.memberShares.reduce((sum, shares) => sum + shares, 0);
  if (!(totalShares > 0)) throw new Error('There are no shares to share out among.');
  if (!(end.roundDownTo > 0)) throw new Error(`A payout cannot be rounded down to ${end.roundDownTo}.`);
  const fund = plus(fractionOf(end.cashInBox), fractionOf(end.loansCollected));
  const value = over(fund, fractionOf(totalShares));
  const coin = fractionOf(end.roundDownTo);
  const payouts = end.memberShares.map((shares) =>
    times({ top: floorOf(over(times(fractionOf(shares), value), coin)), bottom: 1n }, coin),
  );
  return {
    totalShares,
    fund: numberOf(fund),
    shareValue: numberOf(value),
    payouts: payouts.map(numberOf),
    remainder: numberOf(payouts.reduce(minus, fund)),
    returnOnSavings: numberOf(minus(over(value, fractionOf(end.sharePrice)), fractionOf(1))),
  };
}

/**
 * The largest loan of a saver: a multiple of the savings, never more than the box holds. `rule` is the limit before the box
 * is looked at. Source: VSL Associates (three times the shares).
 *
 * @example loanLimit({ savings: 225, multiple: 3, cashInBox: 540 }) // { rule: 675, limit: 540 }
 */
export function loanLimit(given: { savings: number; multiple: number; cashInBox: number }) {
  const rule = decimal(given.savings * given.multiple);
  return { rule, limit: Math.min(rule, given.cashInBox) };
}

/** The payments of a loan to a member, by the three ways groups charge interest. Principal and rate per month. */
export interface ServiceCharge {
  readonly principal: number;
  readonly months: number;
  readonly monthlyRate: number;
}

/** Interest on the first principal each month, the principal with the last. */
export function bulletPayments({ principal, months, monthlyRate }: ServiceCharge): number[] {
  return Array.from({ length: months }, (_, k) => principal * monthlyRate + (k === months - 1 ? principal : 0));
}

/** Equal principals, interest on what is still owed. */
export function decliningPayments({ principal, months, monthlyRate }: ServiceCharge): number[] {
  const part = principal / months;
  return Array.from({ length: months }, (_, k) => part + (principal - k * part) * monthlyRate);
}

/** Equal payments, interest on the first principal throughout. */
export function flatPayments({ principal, months, monthlyRate }: ServiceCharge): number[] {
  return new Array<number>(months).fill(principal / months + principal * monthlyRate);
}

/**
 * Splits a profit by time-weighted deposits: the parts are amount times sessions held. Source: the rule of an association
 * that counts each deposit for the sessions it lies in the box. Throws when there is no part to split by.
 *
 * @example timeWeighted([{ amount: 1000, sessions: 11 }, { amount: 1000, sessions: 6 }], 170).profits // [110, 60]
 */
export function timeWeighted(
  deposits: readonly { readonly amount: number; readonly sessions: number }[],
  profit: number,
) {
  const parts = deposits.map((deposit) => deposit.amount * deposit.sessions);
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (!(all > 0)) throw new Error('No deposit was held for a session.');
  return { parts, profits: parts.map((part) => (profit * part) / all) };
}
