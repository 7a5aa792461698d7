import type { Model } from '../engine/model.ts';
import { nearest } from '../numbers/nearest.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { IssueList } from './issue-list.ts';
import { type MapNode, nodeAt, shown } from './node.ts';
import { spotOf } from './reading.ts';

const mostResults = 30;

/** The ids of the indicators and series that the result page shows first; whether they exist is known once there is a model. */
export function readHeadline(root: MapNode, issues: IssueList): readonly string[] {
  const node = root.entries.get('headline');
  if (node === undefined || node.type === 'null') return [];
  const items = node.type === 'list' ? node.items : [node];
  if (issues.refuseTooMany(items.length, mostResults, { place: node.place, path: 'headline' })) return [];
  return items.flatMap((item, i) => {
    if (item.type === 'scalar') return [item.text.trim()];
    issues.add('value-must-be-a-text', spotOf(item, `headline.${i}`), { given: shown(item) });
    return [];
  });
}

/** Compares the headline with the series and indicators of the model; tells whether all of it exists. */
export function checkHeadline(model: Model, scenario: Scenario, root: MapNode, issues: IssueList): boolean {
  const { indicators, series } = model.parts;
  const known = [...new Set([...indicators, ...series].map(({ id }) => id))];
  let isGood = true;
  scenario.headline.forEach((id, i) => {
    if (known.includes(id)) return;
    isGood = false;
    const node = nodeAt(root, ['headline', `${i}`]) ?? root.entries.get('headline') ?? root;
    const own = known.filter((each) => each.startsWith(`${id.split('.')[0]!}.`));
    const allowed = (own.length > 0 ? own : known).slice(0, 20).join(', ');
    issues.add('headline-must-name-a-result', spotOf(node, `headline.${i}`), {
      given: id,
      allowed,
      nearest: nearest(id, known),
    });
  });
  return isGood;
}
