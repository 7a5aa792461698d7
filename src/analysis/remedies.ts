import { abortError } from '../ensemble/batches.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { convertTo, parseQuantity } from '../numbers/quantities.ts';
import type { Lever, Scenario } from '../schema/scenario.ts';
import type { Quantity } from '../schema/value.ts';
import { quantitiesOf, shownQuantity } from './bases.ts';
import type { NamedQuantity } from './bases.ts';
import type { Remedies, Remedy } from './report.ts';
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
 * halved between a place that does not hold and the next that does. No lever is listed when the plan holds already.
 * Where none is enough, those that help are put together, see `helpTogether`. Rejects with an AbortError when cancelled.
 *
 * @example (await findRemedies({ scenario, rerun })).levers[0]?.to // 28, of 20 a month
 */
export async function findRemedies(request: RemedyRequest): Promise<Remedies> {
  const { scenario, rerun, signal } = request;
  const shareWith: ShareWith = async (settings) => {
    if (signal?.aborted === true) throw abortError();
    return shareOf(verdictOf(await rerun(settings)));
  };
  const present = await shareWith({});
  if (present >= shareThatHolds) return { levers: [], together: null };
  const quantities = quantitiesOf(scenario, request.kinds);
  const levers = [...scenario.levers].sort((a, b) => orderOf[a.role] - orderOf[b.role]);
  const remedies: Remedy[] = [];
  for (const lever of levers) {
    const named = quantities.find(({ path }) => path === lever.path);
    if (named !== undefined) remedies.push(await remedyOf(lever, named, present, shareWith));
    request.progress?.(remedies.length, levers.length);
  }
  const isOneEnough = remedies.some(({ to }) => to !== null);
  return { levers: remedies, together: isOneEnough ? null : await helpTogether(remedies, present, shareWith) };
}

/** The share of futures that hold with some values replaced. */
type ShareWith = (settings: Settings) => Promise<number>;

const orderOf = { decision: 0, assumption: 1 } as const;

async function remedyOf(
  lever: Lever,
  { label, quantity }: NamedQuantity,
  presentShare: number,
  shareWith: ShareWith,
): Promise<Remedy> {
  const present = presentOf(quantity, lever.unit);
  const tried = new Map<number, number>([[present, presentShare]]);
  const holdsAt = async (value: number): Promise<boolean> => {
    const share = tried.get(value) ?? (await shareWith({ [lever.path]: writtenValue(value, lever.unit) }));
    tried.set(value, share);
    return share >= shareThatHolds;
  };
  const { lower, higher } = gridAround(lever, present);
  const up = await nearestThatHolds(higher, holdsAt);
  const down = await nearestThatHolds(lower, holdsAt);
  return {
    path: lever.path,
    label,
    role: lever.role,
    from: present,
    to: nearer(present, up, down),
    best: bestOf(tried, present),
    unit: lever.unit,
  };
}

/** The value with the highest share; of several the one nearest to the present value. */
function bestOf(tried: ReadonlyMap<number, number>, present: number): Remedy['best'] {
  const found = [...tried].map(([value, share]) => ({ value, share }));
  found.sort((a, b) => b.share - a.share || Math.abs(a.value - present) - Math.abs(b.value - present));
  return found[0]!;
}

/**
 * Levers at their best values together: decisions first, of each kind the one that helps most on its own first; a lever stays
 * when more futures hold with it than without, until 80 of 100 do. Not every combination is tried: another may do better. Null
 * when no lever helps.
 */
async function helpTogether(
  remedies: readonly Remedy[],
  present: number,
  shareWith: ShareWith,
): Promise<Remedies['together']> {
  const helpful = remedies.filter(({ best }) => best.share > present);
  helpful.sort((a, b) => orderOf[a.role] - orderOf[b.role] || b.best.share - a.best.share);
  let taken: NonNullable<Remedies['together']> = { levers: [], set: {}, share: present };
  for (const remedy of helpful) {
    if (taken.share >= shareThatHolds) break;
    const set = { ...taken.set, [remedy.path]: writtenValue(remedy.best.value, remedy.unit) };
    const share = taken.levers.length === 0 ? remedy.best.share : await shareWith(set);
    if (share > taken.share) taken = { levers: [...taken.levers, remedy], set, share };
  }
  return taken.levers.length === 0 ? null : taken;
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
