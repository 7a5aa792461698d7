import { sanctionOf } from './decides.ts';
import type { RotatingGroup } from './group.ts';

/**
 * The fifth rule against default: those whom the group trusts least have their turn last. Who has paid late more often comes
 * after who has paid on time; among equals, who loses less by being shunned (where leaving is a decision) comes later; else
 * the order stays. Sorts `units` in place.
 */
export function putDoubtfulLast(group: RotatingGroup, units: Int32Array, count: number): void {
  for (let place = 1; place < count; place++) {
    const unit = units[place]!;
    let before = place - 1;
    while (before >= 0 && isMoreDoubtful(group, units[before]!, unit)) {
      units[before + 1] = units[before]!;
      before--;
    }
    units[before + 1] = unit;
  }
}

function isMoreDoubtful(group: RotatingGroup, a: number, b: number): boolean {
  const late = group.lateMeetings[a]! - group.lateMeetings[b]!;
  if (late !== 0 || group.decides === null) return late > 0;
  return sanctionOf(group, a) < sanctionOf(group, b);
}
