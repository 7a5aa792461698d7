import type { CorrelationSpec } from '../schema/scenario.ts';
import { nearest } from '../numbers/nearest.ts';
import { reportUnknownQuantity } from './levers.ts';
import { isMarkKey, markOf } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { isRefused, type Reading, spotOf } from './reading.ts';

const keys = ['between', 'rank'];
const mostCorrelations = 200;

/**
 * Reads which ranges go together: `correlations: [{ between: [a.path, b.path], rank: 0.6, assumed: … }]`. The second number
 * follows the first one by a Gaussian copula, whatever their distributions; each follows at most one, and never in a circle.
 * Nothing comes back when the file has none.
 */
export function readCorrelations(reading: Reading, root: MapNode): { readonly correlations?: CorrelationSpec[] } {
  const node = root.entries.get('correlations');
  if (node === undefined || node.type === 'null') return {};
  const items = node.type === 'list' ? node.items : [node];
  const found: CorrelationSpec[] = [];
  if (reading.issues.refuseTooMany(items.length, mostCorrelations, spotOf(node, 'correlations'))) return {};
  items.forEach((item, i) => {
    const correlation = readCorrelation(reading, item, `correlations.${i}`);
    if (correlation === null) return;
    if (closesCircle(correlation, found)) {
      const facts = { given: correlation.follower, leader: correlation.leader };
      reading.issues.add('number-must-follow-one-other', spotOf(item, `correlations.${i}`), facts);
    } else found.push(correlation);
  });
  return found.length === 0 ? {} : { correlations: found };
}

function readCorrelation(reading: Reading, node: Node, path: string): CorrelationSpec | null {
  const { issues } = reading;
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(node, path), { given: shown(node) });
    return null;
  }
  for (const [key, value] of node.entries) {
    if (keys.includes(key) || isMarkKey(key)) continue;
    const facts = { given: key, allowed: keys.join(', '), nearest: nearest(key, keys) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
  }
  const rank = readRank(reading, node, path);
  const between = node.entries.get('between');
  if (between?.type !== 'list' || between.items.length !== 2) {
    const label = { fr: 'deux nombres, [a, b]', en: 'two numbers, [a, b]' };
    issues.add('field-must-be-given', { place: between?.place ?? node.place, path }, { given: 'between', label });
    return null;
  }
  if (reading.strict && node.mark === null) {
    issues.add('value-must-have-a-mark', spotOf(node, path), { given: shown(node) });
  }
  const [leader, follower] = between.items.map((item) => readRanged(reading, item, `${path}.between`));
  if (!leader || !follower || rank === null) return null;
  return { leader, follower, rank, mark: markOf(node) };
}

/** The path of a number that has a range; without one there is nothing to draw. */
function readRanged(reading: Reading, node: Node, path: string): string | null {
  const { issues, quantities } = reading;
  const spot = spotOf(node, path);
  if (node.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(node) });
    return null;
  }
  const known = quantities.get(node.text);
  if (known !== undefined && known.quantity.range !== null) return node.text;
  if (isRefused(reading, node.text)) return null;
  if (known === undefined) reportUnknownQuantity(reading, node.text, { ...node, keyPlace: node.place }, path);
  else {
    const ranged = [...quantities].flatMap(([each, { quantity }]) => (quantity.range === null ? [] : [each]));
    const facts = {
      given: node.text,
      allowed: ranged.slice(0, 12).join(', ') || '–',
      nearest: nearest(node.text, ranged),
    };
    issues.add('number-must-have-a-range', spot, facts);
  }
  return null;
}

function readRank(reading: Reading, map: MapNode, path: string): number | null {
  const node = map.entries.get('rank');
  if (node?.type !== 'scalar') {
    const label = { fr: 'corrélation des rangs, de −1 à 1', en: 'rank correlation, from -1 to 1' };
    reading.issues.add('field-must-be-given', { place: node?.place ?? map.place, path }, { given: 'rank', label });
    return null;
  }
  const rank = /^[+-]?\d*\.?\d+$/.test(node.text.trim()) ? Number(node.text) : Number.NaN;
  if (rank > -1 && rank < 1) return rank;
  const facts = { given: node.text, allowed: '-0.99 to 0.99' };
  reading.issues.add('value-must-lie-within-limits', spotOf(node, `${path}.rank`), facts);
  return null;
}

/** Whether the follower follows another one already, or leads to its own leader. */
function closesCircle({ leader, follower }: CorrelationSpec, found: readonly CorrelationSpec[]): boolean {
  if (leader === follower || found.some((each) => each.follower === follower)) return true;
  let above: string | undefined = leader;
  while (above !== undefined) {
    if (above === follower) return true;
    const name: string = above;
    above = found.find((each) => each.follower === name)?.leader;
  }
  return false;
}
