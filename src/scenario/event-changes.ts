import { nearest } from '../numbers/nearest.ts';
import type { EventChange } from '../schema/scenario.ts';
import { limitsFor, limitsWords, staysWithin } from './limits.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readNumber } from './number-reader.ts';
import { isRefused, type KnownQuantity, type Reading, spotOf } from './reading.ts';
import { valueWords } from './unit-words.ts';

const mostChanges = 50;

/** What an event says of itself; every other key is a number that it changes. */
export const eventKeys = ['what', 'title', 'on', 'from', 'for', 'chance'];

/** The numbers of its target that an event changes, each checked against its field. */
export function readChanges(reading: Reading, node: MapNode, path: string, on: string): readonly EventChange[] {
  const changes: EventChange[] = [];
  if (reading.issues.refuseTooMany(node.entries.size, mostChanges, spotOf(node, path))) return changes;
  for (const [key, value] of node.entries) {
    if (eventKeys.includes(key) || isMarkKey(key)) continue;
    const known = reading.quantities.get(`${on}.${key}`);
    if (known === undefined) {
      reportUnknownPath(reading, on, key, value, path);
      continue;
    }
    const change = readChange(reading, key, value, known, `${path}.${key}`);
    if (change !== null) changes.push(change);
  }
  return changes;
}

function reportUnknownPath(reading: Reading, on: string, key: string, value: Node, path: string): void {
  if (isRefused(reading, `${on}.${key}`)) return;
  const start = `${on}.`;
  const paths = [...reading.quantities.keys()]
    .filter((each) => each.startsWith(start))
    .map((each) => each.slice(start.length));
  const facts = {
    given: key,
    on,
    allowed: [...eventKeys, ...paths].join(', '),
    nearest: nearest(key, [...paths, ...eventKeys]),
  };
  reading.issues.add(
    'event-must-change-a-number-of-its-target',
    { place: value.keyPlace, path: `${path}.${key}` },
    facts,
  );
}

/** `x3` multiplies; a number with the unit of the field replaces. The result must lie inside the field's limits. */
function readChange(reading: Reading, key: string, node: Node, known: KnownQuantity, path: string): EventChange | null {
  const { issues } = reading;
  const spot = spotOf(node, path);
  const { quantity, shape } = known;
  if (node.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(node) });
    return null;
  }
  const isFactor = /^[x×]/u.test(node.text.trim());
  const patterns = isFactor ? ['factor'] : [quantity.pattern];
  const wanted = { patterns, currency: quantity.currency, currencies: reading.currencies };
  const number = readNumber(node.text, wanted, spot, issues);
  if (number === null) return null;
  const limits = limitsFor(shape, quantity.pattern);
  const reach = isFactor ? known.reach.map((x) => x * number.value) : [number.value, number.value];
  if (quantity.formula === null && !staysWithin([Math.min(...reach), Math.max(...reach)], limits)) {
    issues.add('event-must-stay-within-limits', spot, {
      given: node.text,
      allowed: limitsWords(limits, quantity.pattern, quantity.currency),
      high: valueWords(Math.max(...reach), quantity.pattern, quantity.currency),
    });
    return null;
  }
  return { path: key, effect: isFactor ? 'multiplies' : 'replaces', value: number.value };
}
