import type { Scenario } from '../../schema/scenario.ts';
import type { Trials } from '../trials.ts';
import { hingeSentence } from './hangs-on.ts';
import type { Hinge } from './hangs-on.ts';
import { inputsOf, trialAt } from './inputs.ts';
import { switchesOf } from './switches.ts';
import type { Switch } from './switches.ts';
import type { SensitivityInput } from './inputs.ts';
import { morrisEffects, morrisWays } from './morris.ts';
import type { MorrisEffect } from './morris.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { sobolIndices, sobolPoints } from './sobol.ts';
import type { SobolResult } from './sobol.ts';
import { hangsOnMost, tornadoOf } from './tornado.ts';
import type { Tornado } from './tornado.ts';
import { verdictName, type SensitivityMethod, type SensitivityPart } from './usual.ts';

export interface SensitivityRequest {
  /** Id of an indicator, or `holds` for the share of futures in which the plan holds. */
  readonly indicator: string;
  readonly method: SensitivityMethod;
  /** Ways of Morris or base rows of Sobol; the tornado needs none. */
  readonly points: number;
  /** What alone is moved; ranges and levers when null. */
  readonly only: SensitivityPart | null;
  readonly seed: number;
}

/** What moves an indicator, by one of three methods; `inputs` in the order of effects and indices. */
export type Sensitivity = {
  readonly indicator: string;
  /** When nothing is moved. */
  readonly base: Outcome;
  readonly inputs: readonly SensitivityInput[];
} & (
  | { readonly method: 'tornado'; readonly tornado: Tornado; readonly hinge: Hinge | null }
  | { readonly method: 'morris'; readonly effects: readonly MorrisEffect[]; readonly ways: number }
  | { readonly method: 'sobol'; readonly result: SobolResult }
);

/**
 * Says what moves an indicator (or the verdict) most. Rejects with a RangeError for an indicator the scenario lacks, and for a
 * scenario in which nothing can be moved.
 *
 * @example await sensitivityOf({ indicator: 'holds', method: 'tornado', points: 1, only: null, seed: 1 }, trials)
 */
export async function sensitivityOf(request: SensitivityRequest, trials: Trials): Promise<Sensitivity> {
  const { indicator, method, points, only, seed } = request;
  const inputs = inputsFor(only, trials.scenario);
  if (inputs.length === 0) throw new NothingToMove();
  const base = outcomeOf(await trials.run({ held: {}, settings: {} }), indicator);
  const common = { indicator, base, inputs };
  /** The outcome at each point, all over the same futures. */
  const valuesAt = (places: readonly (readonly number[])[], inside: boolean) =>
    Promise.all(
      places.map(async (place) => outcomeOf(await trials.run(trialAt(inputs, place, { inside })), indicator).value),
    );
  if (method === 'tornado') {
    const tornado = await tornadoOf(inputs, base, (trial) =>
      trials.run(trial).then((found) => outcomeOf(found, indicator)),
    );
    const bar = hangsOnMost(tornado);
    const hinge = indicator === verdictName ? { bar, says: hingeSentence(bar) } : null;
    return { ...common, method, tornado, hinge };
  }
  if (method === 'morris') {
    const ways = morrisWays(inputs.length, points, seed);
    const values = await valuesAt(
      ways.flatMap((way) => way.points),
      true,
    );
    return { ...common, method, effects: morrisEffects(ways, values, seed), ways: points };
  }
  const values = await valuesAt(sobolPoints(inputs.length, points, seed), false);
  return { ...common, method, result: sobolIndices(values, inputs.length, seed) };
}

/** A scenario without ranges and levers, or none of those asked for. */
export class NothingToMove extends RangeError {
  // A worker tells an error by its name.
  override readonly name = 'NothingToMove';
}

function inputsFor(only: SensitivityPart | null, scenario: Scenario): readonly SensitivityInput[] {
  if (only === 'switches') return switchesOf(scenario).map(switchInput);
  const inputs = inputsOf(scenario);
  if (only === null) return inputs;
  return inputs.filter(({ by, role }) => (only === 'assumptions' ? role === 'assumption' : `${by}s` === only));
}

function switchInput({ id, label, settings }: Switch): SensitivityInput {
  return { path: id, label, by: 'switch', role: 'assumption', lever: null, between: null, otherwise: settings };
}
