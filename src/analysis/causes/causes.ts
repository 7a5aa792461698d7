import type { Words } from '../../engine/words.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { futuresThatHold } from '../verdict.ts';
import { firstBreaks, labelOfFirst } from './first-break.ts';
import type { Break, First } from './first-break.ts';
import { comesIn, momentsOf } from './moments.ts';

/** How many months before a break count as before it. */
export const monthsBefore = 6;

/** What is the first to break in some futures. */
export interface Cause extends First {
  readonly futures: number;
  /** Median month of the break, counted from 1; null for a question. */
  readonly month: number | null;
  /** By moment, in the order of `moments`: in how many of these futures it began at most six months before the break. */
  readonly after: readonly number[];
  /** One of these futures (the one in the middle when they have a month), and its month counted from 0. */
  readonly example: Break;
}

/** Something that begins in a known month, and how often futures fail with it and without it. */
export interface MomentCount {
  readonly id: string;
  readonly title: Words;
  /** Counted from 1. */
  readonly month: number;
  readonly with: { readonly futures: number; readonly broken: number };
  readonly without: { readonly futures: number; readonly broken: number };
}

/** What broke first in the futures that fail, and what came before. Counts, of all futures that succeeded. */
export interface Causes {
  readonly futures: number;
  readonly broken: number;
  /** The most frequent first. */
  readonly causes: readonly Cause[];
  readonly moments: readonly MomentCount[];
}

/**
 * Takes the futures in which something breaks, says which promise was the first to break (of two in one month the one declared
 * first; where none breaks, the first question that is answered with no), and what had begun in the six months before. It counts
 * what came after what, and says nothing of why.
 */
export function causesOf(scenario: Scenario, ensemble: Ensemble): Causes {
  const { runs, seed, succeeded } = ensemble;
  const holding = futuresThatHold(ensemble);
  const broken = [...succeeded].filter((future) => !holding.has(future));
  const moments = momentsOf(scenario).map((moment) => ({ ...moment, comes: comesIn(moment, seed, runs) }));
  const causes = firstBreaks(ensemble, broken).map(({ first, breaks, middle }): Cause => {
    return {
      ...first,
      label: labelOfFirst(scenario, first),
      futures: breaks.length,
      month: middle.month === null ? null : middle.month + 1,
      after: moments.map(({ comes, month: begins }) => {
        return breaks.filter(({ future, month }) => comes[future] === 1 && isSoonAfter(month, begins)).length;
      }),
      example: middle,
    };
  });
  const count = (futures: readonly number[]) => ({
    futures: futures.length,
    broken: futures.filter((future) => !holding.has(future)).length,
  });
  return {
    futures: succeeded.length,
    broken: broken.length,
    causes,
    moments: moments.map(({ id, title, month, comes }) => ({
      id,
      title,
      month: month + 1,
      with: count([...succeeded].filter((future) => comes[future] === 1)),
      without: count([...succeeded].filter((future) => comes[future] === 0)),
    })),
  };
}

function isSoonAfter(month: number | null, begins: number): boolean {
  return month !== null && month >= begins && month <= begins + monthsBefore;
}
