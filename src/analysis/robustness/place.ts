import type { Scenario } from '../../schema/scenario.ts';
import { leverOf } from '../seek-lever.ts';
import { ends, writtenAt } from '../sensitivity/inputs.ts';
import type { SensitivityInput } from '../sensitivity/inputs.ts';

/** Where an assumption stands in the file, as a share of its way: a range in its middle, a lever at its present value. */
export function presentShareOf({ path, lever }: SensitivityInput, scenario: Scenario): number {
  if (lever === null) return 0.5;
  const { present } = leverOf(scenario, path);
  return (present - lever.from) / (lever.to - lever.from);
}

/** A share of the way as it is said: `p83` of a range, the value of a lever as a file writes it. */
export function placeWritten({ lever }: SensitivityInput, share: number): string {
  if (lever !== null) return writtenAt(lever, share);
  return `p${Math.round(100 * (ends.low + share * (ends.high - ends.low)))}`;
}
