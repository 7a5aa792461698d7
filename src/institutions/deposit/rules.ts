import { exp } from '../../numbers/elementary.ts';

/** What draws a saver here: gap of yearly rates in percent points, access, social use and risk, each with its weight. */
export interface Attraction {
  readonly base: number;
  readonly rateWeight: number;
  readonly gap: number;
  readonly remoteWeight: number;
  readonly isRemote: boolean;
  readonly social: number;
  readonly riskWeight: number;
  readonly variance: number;
}

/**
 * The chance that a month's saving is deposited here and not in an ordinary account: the logistic function of the weighted
 * sum. It rises with the rate gap and with remote opening, and falls with risk. Source: form of claims C15 and C20 of the
 * handbook; the weights are assumed.
 *
 * @example chanceToDeposit({ base: 0, rateWeight: 0.5, gap: 0.02, remoteWeight: 1, isRemote: false, social: 0, riskWeight: 1, variance: 0 }) // 0.731
 */
export function chanceToDeposit(given: Attraction): number {
  const pull =
    given.base +
    given.rateWeight * given.gap * 100 +
    (given.isRemote ? given.remoteWeight : 0) +
    given.social -
    given.riskWeight * given.variance;
  return 1 / (1 + exp(0 - pull));
}

/**
 * The monthly chance that a saver withdraws: the ordinary one times exp(weight × part of the promised interest that was
 * missing), and what a refused withdrawal adds, at most 1. Source: form of claim C25.
 */
export function chanceToWithdraw(given: {
  readonly ordinary: number;
  readonly weight: number;
  readonly missing: number;
  readonly panic: number;
}): number {
  return Math.min(1, given.ordinary * exp(given.weight * given.missing) + given.panic);
}

/**
 * What may be lent anew: what is asked, within the ceiling on what is out and above the minimum reserve, never below zero.
 * Source: form of claim C16.
 */
export function roomToLend(given: {
  readonly asked: number;
  readonly deposits: number;
  readonly out: number;
  readonly cash: number;
  readonly part: number;
  readonly minimum: number;
}): number {
  const underCeiling = Math.floor(given.part * given.deposits) - given.out;
  const overReserve = given.cash - Math.ceil(given.minimum * given.deposits);
  return Math.max(0, Math.min(given.asked, underCeiling, overReserve));
}
