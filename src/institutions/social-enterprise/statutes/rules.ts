import type { Statute } from './statutes.ts';

/** How a surplus is planned to be divided, as fractions of it. */
export interface Split {
  readonly reserve: number;
  readonly training: number;
  readonly optional: number;
  readonly association: number;
  readonly members: number;
  readonly capital: number;
}

/** What stood in the reserves, and the share capital, in minor units. */
export interface Reserves {
  readonly shareCapital: number;
  readonly general: number;
  readonly training: number;
}

/** A year's surplus divided, in whole minor units. What nobody gets is carried forward. */
export interface Divided {
  general: number;
  training: number;
  optional: number;
  association: number;
  members: number;
  capital: number;
}

/**
 * Divides a year's surplus under a statute into `out`: reserves first, each no further than the law lets it grow, then the
 * others, never more than what the reserves leave. Whole minor units, rounded down; a loss divides into nothing. Capital gets
 * at most `capitalMost` of the share capital where the statute limits it.
 *
 * @example 10 000 with a fifth each to two reserves that have room leaves 6 000 to be shared out (OHADA, art. 113-116).
 */
export function divide(
  surplus: number,
  split: Split,
  statute: Statute,
  reserves: Reserves,
  capitalMost: number,
  out: Divided,
): void {
  const base = Math.max(0, surplus);
  out.general = Math.floor(Math.min(base * split.reserve, roomIn(statute, 'general', reserves)));
  out.training = Math.floor(Math.min(base * split.training, roomIn(statute, 'training', reserves)));
  out.optional = Math.floor(base * split.optional);
  let left = base - out.general - out.training - out.optional;
  const take = (wanted: number): number => {
    const taken = Math.max(0, Math.min(left, Math.floor(wanted)));
    left -= taken;
    return taken;
  };
  out.association = take(base * split.association);
  const limit = statute.dividends === 'limited' ? capitalMost * reserves.shareCapital : Infinity;
  out.capital = take(Math.min(base * split.capital, limit));
  out.members = take(base * split.members);
}

/** How much more a reserve of the law may take; without such a rule there is no limit. */
function roomIn({ reserves: rules }: Statute, reserve: 'general' | 'training', held: Reserves): number {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (rule.reserve === reserve && rule.until !== null)
      return Math.max(0, rule.until * held.shareCapital - held[reserve]);
  }
  return Infinity;
}
