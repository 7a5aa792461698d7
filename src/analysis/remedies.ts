import { abortError } from '../ensemble/batches.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { convertTo, parseQuantity } from '../numbers/quantities.ts';
import type { Lever, Scenario } from '../schema/scenario.ts';
import type { Quantity } from '../schema/value.ts';
import { quantitiesOf, shownQuantity } from './bases.ts';
import type { NamedQuantity } from './bases.ts';
import type { Remedy } from './report.ts';
import { writtenValue } from './sensitivity/inputs.ts';
import { shareOf, shareThatHolds, verdictOf } from './verdict.ts';

/** Futures a remedy is tried on: always the first ones, so that each try meets the same luck. */
export const remedyFutures = 200;

/** Settings as a file or `--set` writes them, by path: `{ 'association.dues': '28 EUR/month' }`. */
export type Settings = Readonly<Record<string, string>>;

export interface RemedyRequest {
  readonly scenario: Scenario;
  /** Runs the scenario with some values replaced, over the same futures (`remedyFutures`) and the same seed. */
  readonly rerun: (settings: Settings) => Promise<Ensemble>;
  readonly signal?: AbortSignal;
  /** Told after each lever how many have been searched. */
  readonly progress?: (done: number, total: number) => void;
  readonly kinds?: readonly AnyKind[];
}

/**
 * For each lever of the scenario, decisions first, the smallest change from its present value along its own grid with which
 * the plan holds in 80 of 100 futures, everything else unchanged; `to` is null when no value of the lever does it.
 * A lever may help in steps, or only up to a point, so each side is looked at in at most eight places before the distance is
 * halved between a place that does not hold and the next that does. Empty when the plan holds already.
 * Rejects with an AbortError when cancelled.
 */
export async function findRemedies(request: RemedyRequest): Promise<readonly Remedy[]> {
  const { scenario, rerun, signal } = request;
  const holdsWith = async (settings: Settings): Promise<boolean> => {
    if (signal?.aborted === true) throw abortError();
    return shareOf(verdictOf(await rerun(settings))) >= shareThatHolds;
  };
  if (await holdsWith({})) return [];
  const quantities = quantitiesOf(scenario, request.kinds);
  const levers = [...scenario.levers].sort((a, b) => orderOf[a.role] - orderOf[b.role]);
  const remedies: Remedy[] = [];
  for (const lever of levers) {
    const named = quantities.find(({ path }) => path === lever.path);
    if (named !== undefined) remedies.push(await remedyOf(lever, named, holdsWith));
    request.progress?.(remedies.length, levers.length);
  }
  return remedies;
}

const orderOf = { decision: 0, assumption: 1 } as const;

async function remedyOf(
  lever: Lever,
  { label, quantity }: NamedQuantity,
  holdsWith: (settings: Settings) => Promise<boolean>,
): Promise<Remedy> {
  const tried = new Map<number, boolean>();
  const holdsAt = async (value: number): Promise<boolean> => {
    const known = tried.get(value);
    if (known !== undefined) return known;
    const holds = await holdsWith({ [lever.path]: writtenValue(value, lever.unit) });
    tried.set(value, holds);
    return holds;
  };
  const present = presentOf(quantity, lever.unit);
  const { lower, higher } = gridAround(lever, present);
  const up = await nearestThatHolds(higher, holdsAt);
  const down = await nearestThatHolds(lower, holdsAt);
  return {
    path: lever.path,
    label,
    role: lever.role,
    from: present,
    to: nearer(present, up, down),
    unit: lever.unit,
  };
}

/** The present value in the lever's own unit, which may be another one of the same kind: years for months, lb for kg. */
export function presentOf(quantity: Quantity, unit: string): number {
  const { value, unit: shownUnit } = shownQuantity(quantity);
  if (unit === shownUnit) return value;
  const one = (word: string): number => {
    const parsed = parseQuantity(writtenValue(1, word));
    if (!parsed.ok) throw new Error(`The unit ${word} of a lever cannot be read.`);
    return convertTo(parsed, quantity.pattern);
  };
  return Number(((value * one(shownUnit)) / one(unit)).toPrecision(12));
}

/**
 * The values of a lever's grid above and below the present one, nearest first, in its own unit. Each is counted from the
 * lever's start, so that 0.1 added thirty times stays 3.
 */
export function gridAround(
  lever: Pick<Lever, 'from' | 'to' | 'step'>,
  present: number,
): { readonly lower: readonly number[]; readonly higher: readonly number[] } {
  const steps = lever.step > 0 ? Math.floor((lever.to - lever.from) / lever.step + 1e-9) : 0;
  const grid = Array.from({ length: steps + 1 }, (_, k) => Number((lever.from + k * lever.step).toPrecision(12)));
  return {
    lower: grid.filter((value) => value < present).reverse(),
    higher: grid.filter((value) => value > present),
  };
}

/** The first value that holds: looked for in a few places from near to far, then by halving before the one found. */
export async function nearestThatHolds(
  values: readonly number[],
  holdsAt: (value: number) => Promise<boolean>,
  mostPlaces = 8,
): Promise<number | null> {
  const last = values.length - 1;
  let fails = -1;
  for (const place of placesToLook(last, mostPlaces)) {
    if (!(await holdsAt(values[place]!))) {
      fails = place;
      continue;
    }
    let holds = place;
    while (holds - fails > 1) {
      const middle = Math.floor((holds + fails) / 2);
      if (await holdsAt(values[middle]!)) holds = middle;
      else fails = middle;
    }
    return values[holds]!;
  }
  return null;
}

function placesToLook(last: number, mostPlaces: number): readonly number[] {
  if (last < 0) return [];
  const places = Math.min(last + 1, mostPlaces);
  return Array.from({ length: places }, (_, i) => (places === 1 ? 0 : Math.round((i * last) / (places - 1))));
}

function nearer(present: number, up: number | null, down: number | null): number | null {
  if (up === null || down === null) return up ?? down;
  return present - down < up - present ? down : up;
}
