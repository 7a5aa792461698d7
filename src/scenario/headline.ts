import type { Model } from '../engine/model.ts';
import { nearest } from '../numbers/nearest.ts';
import type { InstitutionSpec, Scenario } from '../schema/scenario.ts';
import type { IssueList } from './issue-list.ts';
import { reportUnknownQuantity } from './levers.ts';
import { type MapNode, type Node, nodeAt, shown } from './node.ts';
import { type Reading, spotOf } from './reading.ts';

const mostResults = 30;
const mostIllustrations = 200;

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

/** Mechanism ids with the setting that switches each off. */
export function readIllustrations(
  reading: Reading,
  root: MapNode,
  institutions: readonly InstitutionSpec[],
): Record<string, string> {
  const node = root.entries.get('illustrates');
  const found: Record<string, string> = {};
  if (node === undefined || node.type === 'null') return found;
  if (node.type !== 'map') {
    reading.issues.add('value-must-be-a-map', spotOf(node, 'illustrates'), { given: shown(node) });
    return found;
  }
  if (reading.issues.refuseTooMany(node.entries.size, mostIllustrations, spotOf(node, 'illustrates'))) return found;
  for (const [mechanism, value] of node.entries) {
    const path = `illustrates.${mechanism}`;
    if (value.type !== 'scalar')
      reading.issues.add('value-must-be-a-text', spotOf(value, path), { given: shown(value) });
    else if (leadsSomewhere(reading, institutions, value.text)) found[mechanism] = value.text;
    else reportUnknownQuantity(reading, value.text, placedHere(value), path);
  }
  return found;
}

/** A path to a number, or to any value of an institution. */
function leadsSomewhere(reading: Reading, institutions: readonly InstitutionSpec[], path: string): boolean {
  if (reading.quantities.has(path)) return true;
  const [id, ...steps] = path.split('.');
  let value: unknown = institutions.find((institution) => institution.id === id)?.values;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string, unknown>>)[step]; // Any object has unknown values by its keys.
  }
  return value !== undefined;
}

/** The message is about the value and not about its key. */
function placedHere(node: Node): Node {
  return { ...node, keyPlace: node.place };
}
