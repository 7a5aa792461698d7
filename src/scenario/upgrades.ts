import { nearest } from '../numbers/nearest.ts';
import type { IssueList } from './issue-list.ts';
import { withEntry } from './merge.ts';
import { type MapNode, type Node, shown } from './node.ts';

/** The format this program writes about and checks; files of older ones are upgraded, newer ones refused. */
export const currentFormat = 1;

/**
 * Turns the tree of a file of one format into the tree of the next. It sees the whole file, also what stands under
 * `variants`, and keeps the places of what it moves, so that mistakes are still shown where the author wrote them.
 */
export type Upgrade = (root: MapNode) => MapNode;

/** The current format and, by number, how each older one becomes the next. */
export interface Formats {
  readonly current: number;
  readonly upgrades: ReadonlyMap<number, Upgrade>;
}

/**
 * The formats of this program. There is one so far. Whoever changes the meaning of a file, a default included, raises
 * `currentFormat`, adds the upgrade from the one before and a fixture in test/fixtures/formats: a file that was shared once
 * gives the same answer for ever.
 */
export const formats: Formats = { current: currentFormat, upgrades: new Map() };

/**
 * A file in the current format, or null when the rest cannot be read: it is of a newer format, or no scenario. A file
 * whose format is missing or unknown is reported and read as one of the current format.
 */
export function upgraded(root: MapNode, known: Formats, issues: IssueList): MapNode | null {
  const node = root.entries.get('passerelle');
  if (node === undefined) return withoutFormat(root, known, issues);
  const text = node.type === 'scalar' ? node.text.trim() : '';
  const number = /^\d{1,9}$/.test(text) ? Number(text) : null;
  const spot = { place: node.place, path: 'passerelle' };
  if (number !== null && number > known.current) {
    issues.add('format-must-not-be-newer-than-the-program', spot, { given: text, allowed: `${known.current}` });
    return null;
  }
  if (number === null || !isReached(number, known)) {
    issues.add('format-must-be-known', spot, { given: shown(node), allowed: `${known.current}` });
    return root;
  }
  let changed = root;
  for (let from = number; from < known.current; from++) changed = known.upgrades.get(from)!(changed);
  return number === known.current ? root : withEntry(changed, 'passerelle', withText(node, `${known.current}`));
}

function withoutFormat(root: MapNode, known: Formats, issues: IssueList): MapNode | null {
  const other = ['claims', 'lesson'].find((key) => root.entries.has(key));
  const given = other ?? [...root.entries.keys()][0] ?? '';
  issues.add(
    'file-must-begin-with-its-format',
    { place: root.place, path: 'passerelle' },
    { given, allowed: `passerelle: ${known.current}`, nearest: nearest(given, ['passerelle']) },
  );
  return other === undefined ? root : null;
}

/** Tells whether upgrades lead from a format to the current one. */
function isReached(format: number, { current, upgrades }: Formats): boolean {
  for (let from = format; from < current; from++) if (!upgrades.has(from)) return false;
  return true;
}

function withText(node: Node, text: string): Node {
  return { type: 'scalar', place: node.place, keyPlace: node.keyPlace, mark: null, text };
}
