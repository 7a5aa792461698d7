import type { Model } from '../engine/model.ts';
import type { EventSpec, Scenario } from '../schema/scenario.ts';
import type { IssueList } from './issue-list.ts';
import { type MapNode, nodeAt } from './node.ts';
import { spotOf } from './reading.ts';
import { riskNamed } from './risks/index.ts';

/** The changes of an event that the running model hears: a number that is read once, before time begins, hears none. */
export function heardBy(model: Model, event: EventSpec): EventSpec['changes'] {
  const running = new Set(model.parts.parameters.map(({ spec }) => spec.name));
  return event.changes.filter(({ path }) => running.has(`${event.on}.${path}`));
}

/**
 * Reports events that change what never changes while time runs, such as the length of a loan; tells whether all are heard.
 * A risk of the catalogue may say more than a scenario hears, as long as it hears something.
 */
export function checkEventsAreHeard(model: Model, scenario: Scenario, root: MapNode, issues: IssueList): boolean {
  let isGood = true;
  for (const event of scenario.events) {
    if (riskNamed(event.what) !== undefined) continue;
    const heard = heardBy(model, event);
    for (const change of event.changes) {
      if (heard.includes(change) || !scenario.institutions.some(({ id }) => id === event.on)) continue;
      isGood = false;
      const path = `events.${event.id}.${change.path}`;
      const node = nodeAt(root, ['events', event.id, change.path]) ?? root;
      issues.add(
        'event-must-change-what-runs',
        { ...spotOf(node, path), place: node.keyPlace },
        { given: change.path },
      );
    }
  }
  return isGood;
}
