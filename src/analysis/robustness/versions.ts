import type { Words } from '../../engine/words.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { SensitivityInput, Trial } from '../sensitivity/inputs.ts';
import { inputsOf, trialAt } from '../sensitivity/inputs.ts';
import { switchesOf } from '../sensitivity/switches.ts';
import type { Switch } from '../sensitivity/switches.ts';

/** A design of which versions of the model are tried. */
export interface Variable {
  readonly scenario: Scenario;
  readonly assumptions: readonly SensitivityInput[];
  readonly switches: readonly Switch[];
}

/** One way the model could be, the same for each design as far as it has the number or rule. */
export interface Version {
  /** Path of the number or id of the switch; empty for the files as they are. */
  readonly id: string;
  readonly label: Words;
  readonly way: 'as-written' | 'low' | 'high' | 'switched';
}

/** What can be otherwise in a design: its assumptions (ranges, levers) and its structural switches, with those of the reader. */
export function variableOf(scenario: Scenario, own: readonly Switch[]): Variable {
  return {
    scenario,
    assumptions: inputsOf(scenario).filter(({ role }) => role === 'assumption'),
    switches: [...switchesOf(scenario), ...own],
  };
}

/**
 * The versions of the model in which designs are ranked: the files as they are, each assumption that any of them makes at its
 * low and at its high end, and each structural switch the other way. One thing at a time.
 */
export function versionsOf(designs: readonly Variable[], asWritten: Words): readonly Version[] {
  const found = new Map<string, Version>([['', { id: '', label: asWritten, way: 'as-written' }]]);
  for (const { assumptions, switches } of designs) {
    for (const { path, label } of assumptions) {
      for (const way of ['low', 'high'] as const) found.set(`${path} ${way}`, { id: path, label, way });
    }
    for (const { id, label } of switches) found.set(`${id} switched`, { id, label, way: 'switched' });
  }
  return [...found.values()];
}

/** How a design is changed for a version; nothing where it knows neither the number nor the rule. */
export function trialOf(design: Variable, { id, way }: Version): Trial {
  if (way === 'switched') {
    return { held: {}, settings: design.switches.find((each) => each.id === id)?.settings ?? {} };
  }
  return way === 'as-written' ? { held: {}, settings: {} } : trialWith(design, id, way === 'low' ? 0 : 1);
}

/** A design with one assumption at a share of its way: p5 to p95 of a range, the grid of a lever. */
export function trialWith({ assumptions }: Variable, path: string, share: number): Trial {
  const input = assumptions.find((each) => each.path === path);
  return input === undefined ? { held: {}, settings: {} } : trialAt([input], [share], { inside: true });
}
