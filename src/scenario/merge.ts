import { isMarkKey, ownMark } from './marks.ts';
import type { MapNode, Node } from './node.ts';

/**
 * Lays one tree over another: maps merge key by key, lists and texts replace, `null` deletes. A part keeps its place and its
 * mark. A map that brings a mark, or a new value, takes the old mark off.
 */
export function merge(under: Node, over: Node): Node {
  if (under.type !== 'map' || over.type !== 'map') return over;
  const entries = new Map<string, Node>();
  const mark = ownMark(over);
  const dropsMarks = mark !== null || over.entries.has('value') || over.entries.has('data');
  for (const [key, value] of under.entries) {
    if (!(dropsMarks && isMarkKey(key))) entries.set(key, value);
  }
  for (const [key, value] of over.entries) {
    const known = entries.get(key);
    if (value.type === 'null') entries.delete(key);
    else entries.set(key, known === undefined ? value : merge(known, value));
  }
  // Dates go when a new value comes without them, and the other way round.
  if (over.entries.has('value') && !over.entries.has('data')) entries.delete('data');
  if (over.entries.has('data') && !over.entries.has('value')) entries.delete('value');
  const keeps = dropsMarks ? over.mark : (under.mark ?? over.mark);
  return { ...over, mark: keeps, entries, replaced: over.replaced ?? under.replaced };
}

/** A map with one entry changed, added or, with null, taken out. */
export function withEntry(map: MapNode, key: string, value: Node | null): MapNode {
  const entries = new Map(map.entries);
  if (value === null) entries.delete(key);
  else entries.set(key, value);
  return { ...map, entries };
}
