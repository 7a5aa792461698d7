import { exp } from '../../numbers/elementary.ts';

/** Source of the cap: handbook, 001:3064-3065, groups of at most fifty people; the fifty-first opens another. */
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

/**
 * The monthly chance that a migrant who would take part is found and joins: lower where people live scattered, where nobody
 * organises, and among people without papers, in the degree of their fear. Source: form of claim C23.
 *
 * @example chanceToBeRecruited({ base: 0.2, concentration: 0.5, organisation: 1, undocumented: 0.4, fear: 0.5 }) // 0.08
 */
export function chanceToBeRecruited(given: {
  readonly base: number;
  readonly concentration: number;
  readonly organisation: number;
  readonly undocumented: number;
  readonly fear: number;
}): number {
  return given.base * given.concentration * given.organisation * (1 - given.undocumented * given.fear);
}

function logistic(x: number): number {
  return 1 / (1 + exp(0 - x));
}
