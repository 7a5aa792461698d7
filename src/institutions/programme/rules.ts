import { exp, log } from '../../numbers/elementary.ts';

/**
 * The part of what was learnt that is left after a month, when half of it is gone after `halfLife` months: 2^(-1/h). A
 * half-life of 0 keeps nothing, an infinite one everything.
 *
 * @example keptAfterMonth(1) // 0.5
 */
export function keptAfterMonth(halfLife: number): number {
  return halfLife <= 0 ? 0 : exp(0 - log(2) / halfLife);
}

/**
 * The share of those invited who come: whoever loses less pay than the stipend and what the course is worth to them. Lost pay
 * is spread evenly between nothing and twice its mean, so that (stipend + worth) / (2 lost) of them come, at most all. Form of
 * claim C67 (001:4584-4587).
 *
 * @example participation(0, 20, 40) // 0.25
 */
export function participation(stipend: number, worth: number, lostPay: number): number {
  if (lostPay <= 0) return 1;
  return Math.min(1, (stipend + worth) / (2 * lostPay));
}

/**
 * How far an effect goes: the levels of its sources by their weights, and what all of them together add: Σ wᵢ Lᵢ + b Π Lᵢ.
 * Levels and result lie between 0 and 1 when the weights and b add up to 1 at most. With b above 0 both ends do more than the
 * two alone (form of C07 and C34).
 */
export function effectLevel(weights: ArrayLike<number>, levels: ArrayLike<number>, both: number): number {
  let sum = 0;
  let product = weights.length > 0 ? 1 : 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]! * levels[i]!;
    product *= levels[i]!;
  }
  return sum + both * product;
}

/**
 * Usable skills: for each skill no more than is offered and no more than is needed, as far as it fits: Σ min(supply, demand) fit.
 * Form of claim C65 (001:3963-3984).
 *
 * @example usableSkills([5, 3], [0, 2], [1, 0.5]) // 1: nobody needs the first skill
 */
export function usableSkills(supply: ArrayLike<number>, demand: ArrayLike<number>, fit: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < supply.length; i++) sum += Math.min(supply[i]!, demand[i]!) * fit[i]!;
  return sum;
}

/** What is still known of the home country after years abroad: e^(-fades · years). Form of claim C47 (000:329-331). */
export function stillKnown(years: number, fades: number): number {
  return exp(0 - fades * years);
}

/**
 * The social cost of separation: absence · (1 - care · trained) · (1 - access), an index from 0 to 1. Form of claim C68
 * (001:5258-5362, 8001-8014).
 */
export function socialCost(absence: number, care: number, trained: number, access: number): number {
  return absence * (1 - care * trained) * (1 - access);
}
