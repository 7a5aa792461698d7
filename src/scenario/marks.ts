import type { Words } from '../engine/words.ts';
import type { Mark, MarkName } from '../schema/value.ts';
import type { IssueList } from './issue-list.ts';
import { type MapNode, type Node, type NodeMark, shown } from './node.ts';
import { nearest } from '../numbers/nearest.ts';

/** The keys by which a file says where a value comes from. */
export const markKeys = ['source', 'derived', 'recalled', 'assumed', 'own'] as const satisfies readonly MarkName[];

/** Tells whether a key of a map is a mark and not a field or a free name. */
export function isMarkKey(key: string): boolean {
  return (markKeys as readonly string[]).includes(key);
}

/**
 * Gives each part of a tree the mark that holds for it: that of its own map, else that of the nearest enclosing map. It is
 * done before trees are merged, so that a mark follows each leaf wherever it goes.
 */
export function spreadMarks(node: Node, inherited: NodeMark | null = null): Node {
  if (node.type === 'list') {
    return { ...node, mark: inherited, items: node.items.map((item) => spreadMarks(item, inherited)) };
  }
  if (node.type !== 'map') return { ...node, mark: inherited };
  const mark = ownMark(node) ?? inherited;
  const entries = new Map<string, Node>();
  for (const [key, value] of node.entries) entries.set(key, isMarkKey(key) ? value : spreadMarks(value, mark));
  return { ...node, mark, entries };
}

/** The mark that a map itself carries, or null. */
export function ownMark(node: MapNode): NodeMark | null {
  for (const name of markKeys) {
    const value = node.entries.get(name);
    const says = value === undefined ? null : reasonIn(value);
    if (value === undefined || says === null) continue;
    return { name, why: says.en, place: value.keyPlace, ...(value.type === 'map' ? { says } : {}) };
  }
  return null;
}

/** The reason of a mark: one text, or one in French and one in English. Null when it is neither. */
function reasonIn(node: Node): Words | null {
  if (node.type === 'scalar') return { fr: node.text, en: node.text };
  if (node.type !== 'map' || node.entries.size !== 2) return null;
  const [fr, en] = [node.entries.get('fr'), node.entries.get('en')];
  return fr?.type === 'scalar' && en?.type === 'scalar' ? { fr: fr.text, en: en.text } : null;
}

/** The mark of a checked value; one without any counts as assumed without a reason, and `--strict` refuses it. */
export function markOf(node: Node): Mark {
  if (node.mark === null) return { name: 'assumed', why: '' };
  const { name, why, says } = node.mark;
  return says === undefined ? { name, why } : { name, why, says };
}

/** Reports marks that are no texts, two marks on one value, and sources that are not listed; goes through the whole tree. */
export function checkMarks(node: Node, path: string, sources: ReadonlySet<string>, issues: IssueList): void {
  if (node.type === 'list') {
    node.items.forEach((item, i) => checkMarks(item, `${path}.${i}`, sources, issues));
    return;
  }
  if (node.type !== 'map') return;
  const marks: string[] = [];
  for (const [key, value] of node.entries) {
    const inside = path === '' ? key : `${path}.${key}`;
    if (!isMarkKey(key)) {
      if (path !== '' || !unmarked.has(key)) checkMarks(value, inside, sources, issues);
      continue;
    }
    marks.push(key);
    const spot = { place: value.keyPlace, path: inside };
    if (reasonIn(value) === null) issues.add('mark-must-be-a-text', spot, { given: shown(value), mark: key });
    else if (key === 'source' && value.type === 'scalar' && looksLikeKey(value.text) && !sources.has(value.text)) {
      const facts = { given: value.text, allowed: [...sources].join(', '), nearest: nearest(value.text, sources) };
      issues.add('source-must-be-listed', { ...spot, place: value.place }, facts);
    } else if (marks.length === 2) {
      issues.add('value-must-have-one-mark', spot, { given: marks.join(', ') });
    }
  }
}

/** Parts of a file that hold names and texts, and no values. */
const unmarked = new Set(['sources', 'title', 'illustrates', 'headline', 'extends']);

/** One word is the key of a source; anything longer is the source itself. */
function looksLikeKey(text: string): boolean {
  return /^[\p{L}\d_-]+$/u.test(text);
}
