import type { Leader, Parameter } from '../../engine/parameters.ts';
import type { HeldRanges } from '../../ensemble/batch.ts';
import { modelFor } from '../../ensemble/run-batch.ts';
import { following } from '../../random/correlated.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { unitDraws } from '../sensitivity/unit-draws.ts';

/**
 * Draws of all that a scenario does not know, each as the places its ranges are held at. Ranges that go together are drawn
 * together. A range has the same place in the n-th world of every scenario that has it.
 *
 * @example worldsOf(scenario, 2, 1) // [{ 'association.paying.start': 0.31 }, { 'association.paying.start': 0.88 }]
 */
export function worldsOf(scenario: Scenario, count: number, seed: number): readonly HeldRanges[] {
  const drawn = modelFor(scenario, seed).parts.parameters.filter(({ spec }) => spec.range !== null);
  const names = new Map(drawn.map(({ spec }) => [spec.driver, spec.name]));
  const draws = new Map(drawn.map(({ spec }) => [spec.driver, unitDraws(seed, `worlds.${names.get(spec.driver)!}`)]));
  const placeOf = (world: number, { driver, leader }: Followed): number => {
    const own = draws.get(driver)!(world, 0);
    if (leader === null) return own;
    return following(own, placeOf(world, leader), leader.correlation);
  };
  return Array.from({ length: count }, (_, world) =>
    Object.fromEntries(drawn.map((parameter) => [parameter.spec.name, placeOf(world, followedOf(parameter))])),
  );
}

interface Followed {
  readonly driver: number;
  readonly leader: Leader | null;
}

function followedOf({ spec }: Parameter): Followed {
  return { driver: spec.driver, leader: spec.leader ?? null };
}
