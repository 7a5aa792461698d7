import type { Words } from '../engine/words.ts';
import type { Lever, Scenario } from '../schema/scenario.ts';
import { quantitiesOf } from './bases.ts';
import { presentOf } from './remedies.ts';
import { seek, shareThatMeets } from './seek.ts';
import type { Goal, Sought } from './seek.ts';
import { writtenValue } from './sensitivity/inputs.ts';
import type { Trials } from './trials.ts';

/** A lever of a scenario with the label of its field and where it stands, in its own unit. */
export interface PresentLever {
  readonly lever: Lever;
  readonly label: Words;
  readonly present: number;
}

/** What was found about a lever, with what it is called. */
export interface SoughtLever extends Sought, PresentLever {
  readonly goal: Goal;
}

/** Finds a lever by its path. Throws a RangeError that names those there are. */
export function leverOf(scenario: Scenario, path: string): PresentLever {
  const lever = scenario.levers.find((each) => each.path === path);
  const named = quantitiesOf(scenario).find((each) => each.path === path);
  if (lever === undefined || named === undefined) {
    const known = scenario.levers.map((each) => each.path).join(', ');
    throw new RangeError(`The scenario has no lever ${path}; it has ${known || 'none'}.`);
  }
  return { lever, label: named.label, present: presentOf(named.quantity, lever.unit) };
}

/**
 * The smallest change of a lever of the scenario that reaches a goal, as `seek` finds it, over the futures of the trials.
 * Rejects with a RangeError for a lever or an indicator the scenario lacks.
 *
 * @example (await seekLever({ path: 'association.dues', goal: { share: 80, indicator: null } }, trials)).to // 28
 */
export async function seekLever(
  { path, goal }: { readonly path: string; readonly goal: Goal },
  trials: Trials,
): Promise<SoughtLever> {
  const { lever, label, present } = leverOf(trials.scenario, path);
  const shareAt = async (value: number): Promise<number> => {
    // The present value may carry a mark and dates of its own, so it is tried as it stands in the file.
    const settings = value === present ? {} : { [lever.path]: writtenValue(value, lever.unit) };
    return shareThatMeets(await trials.run({ held: {}, settings }), goal);
  };
  return { lever, label, goal, ...(await seek({ lever, present, goal, shareAt })) };
}
