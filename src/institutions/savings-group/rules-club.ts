import { exp } from '../../numbers/elementary.ts';

/** Source of the cap: handbook, 001:3064-3065, groups of at most fifty people. */
export const largestClub = 50;

/**
 * The chance that a member saves at a meeting: logistic in cohesion, which a common tie raises and size lowers, and training.
 * Source: form of claim C17; weights assumed.
 */
export function steadinessOf(club: {
  readonly base: number;
  readonly weight: number;
  readonly tie: number;
  readonly crowding: number;
  readonly members: number;
  readonly training: number;
}): number {
  const cohesion = club.tie - (club.crowding * club.members) / largestClub;
  return logistic(club.base + club.weight * cohesion + club.training);
}

/** Motives to take part, each from 0 to 1. */
export interface Motives {
  readonly power: number;
  readonly identification: number;
  readonly trust: number;
  readonly risk: number;
  readonly duties: number;
  readonly returning: number;
}

/** The chance to take part: logistic in decision power, identification, trust, return, less risk and duties (claim C21). */
export function chanceToTakePart(leaning: number, weight: number, motives: Motives): number {
  const { power, identification, trust, risk, duties, returning } = motives;
  return logistic(leaning + weight * (power + identification + trust + returning - risk - duties));
}

function logistic(x: number): number {
  return 1 / (1 + exp(0 - x));
}
