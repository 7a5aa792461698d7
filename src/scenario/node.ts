import type { Words } from '../engine/words.ts';
import type { Place } from '../schema/issue.ts';
import type { MarkName } from '../schema/value.ts';

/** A mark as it stands in a file: its name, its text and where it is written. */
export interface NodeMark {
  readonly name: MarkName;
  readonly why: string;
  /** The reason in both languages, where the file gives it so. */
  readonly says?: Words;
  readonly place: Place;
}

interface NodeBase {
  /** Where the value begins. */
  readonly place: Place;
  /** Where its key begins; the same as `place` for the root, for items of a list and for settings. */
  readonly keyPlace: Place;
  /** The mark that holds here: the own one or that of the nearest enclosing map; null before `spreadMarks` or without one. */
  readonly mark: NodeMark | null;
}

export interface MapNode extends NodeBase {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, Node>;
  /** The value that a setting replaced, so that absolute ranges can move with it. */
  readonly replaced: Node | null;
}

export interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly items: readonly Node[];
}

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar';
  /** The text without its quotes. */
  readonly text: string;
}

export interface NullNode extends NodeBase {
  readonly type: 'null';
}

/**
 * What a file says, each part with its place: maps, lists, texts and nothings. Texts are not interpreted: only the field
 * that reads `2009-01` or `no` knows what it means.
 */
export type Node = MapNode | ListNode | ScalarNode | NullNode;

/** The node at a path of keys and positions, or null when the path leads nowhere. */
export function nodeAt(root: Node, path: readonly string[]): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    node = node === null ? null : childOf(node, step);
  }
  return node;
}

/** The place of the deepest node that a path reaches: where a message about a missing thing points. */
export function deepestPlace(root: Node, path: readonly string[]): Place {
  let node = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === null) return node.keyPlace;
    node = child;
  }
  // Lines below a key begin with the first of its parts, which may be the one thing that is right.
  return node.type === 'map' && node.place.line > node.keyPlace.line ? node.keyPlace : node.place;
}

/** A map made by the program, at a place of the file that caused it. */
export function mapAt(place: Place, entries: ReadonlyMap<string, Node>): MapNode {
  return { type: 'map', place, keyPlace: place, mark: null, entries, replaced: null };
}

/** A text made by the program, at a place of the file that caused it. */
export function scalarAt(place: Place, text: string): ScalarNode {
  return { type: 'scalar', place, keyPlace: place, mark: null, text };
}

/** Plain data, such as the values of a preset, as nodes that all stand at one place. */
export function nodeFromData(data: unknown, place: Place): Node {
  if (data === null || data === undefined) return { type: 'null', place, keyPlace: place, mark: null };
  if (Array.isArray(data)) {
    return { type: 'list', place, keyPlace: place, mark: null, items: data.map((item) => nodeFromData(item, place)) };
  }
  if (typeof data === 'object') {
    return mapAt(place, new Map(Object.entries(data).map(([key, value]) => [key, nodeFromData(value, place)])));
  }
  // What is left is a text, a number or a yes or no.
  return scalarAt(place, String(data as string | number | boolean));
}

/** A node in a few words, for messages: its text, its first items or its first keys. */
export function shown(node: Node): string {
  if (node.type === 'null') return '~';
  const text = node.type === 'scalar' ? node.text : node.type === 'list' ? listShown(node) : mapShown(node);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function listShown({ items }: ListNode): string {
  const first = items.slice(0, 3).map((item) => (item.type === 'scalar' ? item.text : '…'));
  return `[${[...first, ...(items.length > 3 ? ['…'] : [])].join(', ')}]`;
}

function mapShown({ entries }: MapNode): string {
  const first = [...entries.keys()].slice(0, 3).map((key) => `${key}: …`);
  return `{${[...first, ...(entries.size > 3 ? ['…'] : [])].join(', ')}}`;
}

function childOf(node: Node, step: string): Node | null {
  if (node.type === 'map') return node.entries.get(step) ?? null;
  return node.type === 'list' && /^\d+$/.test(step) ? (node.items[Number(step)] ?? null) : null;
}
