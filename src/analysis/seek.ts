import type { Ensemble } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import type { Lever } from '../schema/scenario.ts';
import { gridAround, nearestThatHolds } from './remedies.ts';
import { shareOf, verdictOf } from './verdict.ts';

/** What is wanted: the plan holds, or an indicator is at least or at most a value, in so many of 100 futures. */
export interface Goal {
  readonly share: number;
  readonly indicator: { readonly id: string; readonly atLeast?: number; readonly atMost?: number } | null;
}

/** Where a lever stops reaching the goal, going away from a value that does: two neighbours on its grid. */
export interface Threshold {
  readonly holds: number;
  readonly fails: number;
}

export interface Sought {
  readonly present: number;
  /** In how many of 100 futures the goal is met at the present value. */
  readonly presentShare: number;
  readonly isReachedAlready: boolean;
  /** The value nearest to the present one that reaches the goal; null when no value of the lever does. */
  readonly to: number | null;
  readonly toShare: number | null;
  /** Below and above the value that reaches it; null where the goal is reached to the lever's end. */
  readonly below: Threshold | null;
  readonly above: Threshold | null;
  /** All that was tried, by value: `[value, share of 100]`. */
  readonly tried: readonly (readonly [number, number])[];
}

/**
 * The smallest change of one lever that reaches a goal, everything else unchanged and over the same futures, and the
 * thresholds at which it fails again. A lever may work in steps or within a window only, so each side is looked at in many
 * places before the distance is halved; a window narrower than a sixteenth of a side can be missed.
 *
 * @example (await seek({ lever, present: 20, goal: { share: 80, indicator: null }, shareAt })).to // 28
 */
export async function seek(request: {
  readonly lever: Lever;
  readonly present: number;
  readonly goal: Goal;
  /** The share of 100 futures in which the goal is met with the lever at a value. */
  readonly shareAt: (value: number) => Promise<number>;
}): Promise<Sought> {
  const { lever, present, goal, shareAt } = request;
  const tried = new Map<number, number>();
  const known = async (value: number): Promise<number> => {
    const share = tried.get(value) ?? (await shareAt(value));
    tried.set(value, share);
    return share;
  };
  const holdsAt = async (value: number): Promise<boolean> => (await known(value)) >= goal.share;
  const presentShare = await known(present);
  const isReachedAlready = presentShare >= goal.share;
  const to = isReachedAlready ? present : await nearest(lever, present, holdsAt);
  const thresholds =
    to === null ? { below: null, above: null } : await thresholdsAround(lever, to, async (v) => !(await holdsAt(v)));
  return {
    present,
    presentShare,
    isReachedAlready,
    to,
    toShare: to === null ? null : tried.get(to)!,
    ...thresholds,
    tried: [...tried].sort(([a], [b]) => a - b),
  };
}

/** In how many of 100 futures that succeeded the goal is met; a future in which the indicator has no value does not meet it. */
export function shareThatMeets(ensemble: Ensemble, { indicator }: Goal): number {
  if (indicator === null) return 100 * shareOf(verdictOf(ensemble));
  const { layout, runs, succeeded } = ensemble;
  const row = layout.indicators.findIndex(({ id }) => id === indicator.id);
  if (row < 0) {
    const known = layout.indicators.map(({ id }) => id).join(', ');
    throw new RangeError(`There is no indicator ${indicator.id}; there are ${known}.`);
  }
  if (succeeded.length === 0) return 0;
  const { atLeast = -Infinity, atMost = Infinity } = indicator;
  const meets = succeeded.filter((future) => {
    const value = shown(ensemble.indicators[row * runs + future]!, layout.indicators[row]!.scale);
    return ensemble.reasons[row * runs + future] === 0 && value >= atLeast && value <= atMost;
  });
  return (100 * meets.length) / succeeded.length;
}

/** Places looked at on each side before halving. */
const places = 16;

async function nearest(
  lever: Lever,
  present: number,
  holdsAt: (value: number) => Promise<boolean>,
): Promise<number | null> {
  const { lower, higher } = gridAround(lever, present);
  const up = await nearestThatHolds(higher, holdsAt, places);
  const down = await nearestThatHolds(lower, holdsAt, places);
  if (up === null || down === null) return up ?? down;
  return present - down < up - present ? down : up;
}

async function thresholdsAround(
  lever: Lever,
  value: number,
  failsAt: (value: number) => Promise<boolean>,
): Promise<{ readonly below: Threshold | null; readonly above: Threshold | null }> {
  const { lower, higher } = gridAround(lever, value);
  const threshold = async (values: readonly number[]): Promise<Threshold | null> => {
    const fails = await nearestThatHolds(values, failsAt, places);
    return fails === null ? null : { holds: values[values.indexOf(fails) - 1] ?? value, fails };
  };
  return { below: await threshold(lower), above: await threshold(higher) };
}
