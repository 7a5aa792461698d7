import { merge, withEntry } from './merge.ts';
import { mapAt, type ListNode, type MapNode, type Node } from './node.ts';

/** Keys of a scenario that a path may name first; everything else is an institution or a currency. */
export const rootKeys = [
  'start',
  'length',
  'step',
  'events',
  'currencies',
  'institutions',
  'title',
  'headline',
] as const;

/**
 * The keys that lead to a path such as `agent.fee.fixed`, `USD.prices` or `events.crisis.chance`; null when its first word is
 * no institution, currency or part of the scenario.
 */
export function stepsOf(root: MapNode, path: string): readonly string[] | null {
  const steps = path.split('.');
  const first = steps[0]!;
  if (keysOf(root, 'institutions').includes(first)) return ['institutions', ...steps];
  if (keysOf(root, 'currencies').includes(first)) return ['currencies', ...steps];
  if (!(rootKeys as readonly string[]).includes(first)) return null;
  const isEntry = first === 'institutions' || first === 'currencies' || first === 'events';
  return isEntry && !keysOf(root, first).includes(steps[1] ?? '') ? null : steps;
}

/** The names under a key of the scenario. */
export function keysOf(root: MapNode, key: string): readonly string[] {
  const node = root.entries.get(key);
  return node?.type === 'map' ? [...node.entries.keys()] : [];
}

/**
 * Puts a value at the end of a path. A text takes the place of the central value of a number and leaves its range, spread and
 * variation; `null` deletes; a map merges; a list replaces.
 */
export function setAt(node: Node | null, steps: readonly string[], value: Node): Node | null {
  if (steps.length === 0) return replaceValue(node, value);
  const [step, ...rest] = steps as [string, ...string[]];
  if (node?.type === 'list') return setInList(node, step, rest, value);
  const map = node?.type === 'map' ? node : wrapped(node, value);
  return withEntry(map, step, setAt(map.entries.get(step) ?? null, rest, value));
}

function setInList(list: ListNode, step: string, rest: readonly string[], value: Node): Node {
  const items = [...list.items];
  const at = Number(step);
  if (!/^\d+$/.test(step) || at >= items.length) return value;
  const changed = setAt(items[at]!, rest, value);
  if (changed === null) items.splice(at, 1);
  else items[at] = changed;
  return { ...list, items };
}

/** A bare number becomes a map with its value, when a setting speaks of its range. */
function wrapped(node: Node | null, value: Node): MapNode {
  if (node === null || node.type === 'null') return mapAt(value.place, new Map());
  return { ...mapAt(node.place, new Map([['value', node]])), keyPlace: node.keyPlace, mark: node.mark };
}

function replaceValue(node: Node | null, value: Node): Node | null {
  if (value.type === 'null') return null;
  if (node?.type !== 'map' || value.type === 'list') return value;
  if (value.type === 'map') return merge(node, value);
  const old = node.entries.get('value') ?? null;
  if (old === null && !node.entries.has('data')) return value;
  const kept = new Map([...node.entries].filter(([key]) => !replacedKeys.has(key)));
  return { ...node, mark: value.mark, entries: kept.set('value', value), replaced: node.replaced ?? old };
}

/** What no longer holds when someone sets the central value: the dates and the mark of the old one. */
const replacedKeys = new Set(['value', 'data', 'source', 'derived', 'recalled', 'assumed', 'own']);
