import type { Words } from '../../engine/words.ts';
import type { HeldRanges } from '../../ensemble/batch.ts';
import { modelFor } from '../../ensemble/run-batch.ts';
import type { Compile } from '../../ensemble/run-batch.ts';
import type { AnyKind } from '../../institutions/kind.ts';
import type { Lever, Scenario } from '../../schema/scenario.ts';
import { quantitiesOf, shownQuantity } from '../bases.ts';
import type { Distribution } from '../../random/distribution.ts';
import type { Quantity } from '../../schema/value.ts';

/** How a scenario is changed to try something: ranges held at a place, and settings as a file writes them. */
export interface Trial {
  readonly held: HeldRanges;
  readonly settings: Readonly<Record<string, string>>;
}

/** A number that a sensitivity moves: a range through its probabilities, a lever along its grid. */
export interface SensitivityInput {
  readonly path: string;
  readonly label: Words;
  readonly by: 'range' | 'lever' | 'switch';
  readonly role: 'decision' | 'assumption';
  /** The lever, with its ends and unit, or null for a range or switch. */
  readonly lever: Lever | null;
  /** What a range comes to at its two `ends`, in shown units, before events and prices change it; null for what has none. */
  readonly between: { readonly low: number; readonly high: number; readonly unit: string } | null;
  /** Settings that put a rule of the model the other way, in the lower half of its coordinate; left out for numbers. */
  readonly otherwise?: Readonly<Record<string, string>>;
}

/**
 * What can be moved in a scenario: every number whose range is drawn, then every lever. A lever on a number with a range is
 * left out, because the range is already what we do not know of it. In the order of the model and of the file.
 */
export function inputsOf(
  scenario: Scenario,
  options: { readonly compile?: Compile; readonly kinds?: readonly AnyKind[] } = {},
): readonly SensitivityInput[] {
  const known = new Map(quantitiesOf(scenario, options.kinds).map((each) => [each.path, each]));
  const labelOf = (path: string): Words => known.get(path)?.label ?? { fr: path, en: path };
  const roles = new Map(scenario.levers.map(({ path, role }) => [path, role]));
  const drawn = modelFor(scenario, 0, options.compile).parts.parameters.filter(({ spec }) => spec.range !== null);
  const ranges = drawn.map(({ spec: { name: path, range } }): SensitivityInput => {
    const quantity = known.get(path)?.quantity;
    const between = quantity === undefined || range === null ? null : reachOf(quantity, range);
    return { path, label: labelOf(path), by: 'range', role: roles.get(path) ?? 'assumption', lever: null, between };
  });
  const isRange = new Set(ranges.map(({ path }) => path));
  const levers = scenario.levers
    .filter(({ path }) => !isRange.has(path))
    .map((lever): SensitivityInput => {
      return { path: lever.path, label: labelOf(lever.path), by: 'lever', role: lever.role, lever, between: null };
    });
  return [...ranges, ...levers];
}

/** The lowest and highest probability at which a range is tried when its ends are asked for. */
export const ends = { low: 0.05, high: 0.95 } as const;

/** What a number comes to at the ends of its range, as people see it. */
function reachOf(quantity: Quantity, range: Distribution): SensitivityInput['between'] {
  const at = (u: number): number => {
    const drawn = range.quantile(u);
    const { effect } = range;
    const value = effect === 'replaces' ? drawn : effect === 'adds' ? quantity.value + drawn : quantity.value * drawn;
    return shownQuantity({ ...quantity, value }).value;
  };
  return { low: at(ends.low), high: at(ends.high), unit: quantity.unit };
}

/**
 * The trial at a point of the unit cube, one coordinate an input. A range is held at the coordinate as its probability,
 * within `ends` when `inside` says so; a lever takes the nearest place of its grid; a switch is as written from 0.5 on.
 */
export function trialAt(
  inputs: readonly SensitivityInput[],
  point: readonly number[],
  reach: { readonly inside: boolean },
): Trial {
  const held: Record<string, number> = {};
  const settings: Record<string, string> = {};
  inputs.forEach(({ path, lever, otherwise }, i) => {
    const u = point[i]!;
    if (otherwise !== undefined) Object.assign(settings, u < 0.5 ? otherwise : {});
    else if (lever !== null) settings[path] = writtenAt(lever, u);
    else held[path] = reach.inside ? ends.low + u * (ends.high - ends.low) : u;
  });
  return { held, settings };
}

/** A lever at a share of its way, at the nearest place of its grid, as a file writes it: `28 EUR/month`, `x3`, `4`. */
export function writtenAt({ from, to, step, unit }: Lever, share: number): string {
  const steps = Math.floor((to - from) / step + 1e-9);
  const place = Math.min(steps, Math.round(share * steps));
  return writtenValue(Number((from + place * step).toPrecision(12)), unit);
}

/** A value as a file writes it: `28 EUR/month`, `x3`, `4`. */
export function writtenValue(value: number, unit: string): string {
  return unit === 'x' ? `x${value}` : `${value} ${unit}`.trim();
}
