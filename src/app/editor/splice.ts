import type { Words } from '../../engine/words.ts';
import { entryAt, partAt, type Entry, type Part } from './yaml-tree.ts';

/** A change of a text: what stands between two places is replaced. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The names of marks in a file, in the order in which the form offers them. */
export const markKeys = ['source', 'derived', 'recalled', 'assumed', 'own'] as const;
export type MarkKey = (typeof markKeys)[number];

/**
 * Writes a value at a path and touches nothing else: comments, order, spacing and all other values stay as they are. A value
 * with marks around it (`{ value: 3 EUR, source: survey }`) is written inside; one that is not there yet gets its place at
 * the end of its map, and the maps above it are made. Null when the path leads through something that is no map.
 */
export function setValue(text: string, root: Part, path: readonly string[], value: string): Splice | null {
  const entry = entryAt(root, path);
  if (entry === null) return addValue(text, root, path, value);
  const { value: part } = entry;
  if (part === null) return fillIn(text, entry, value, isInFlow(root, path));
  if (part.type === 'map' && entryAt(part, ['value']) !== null) return setValue(text, root, [...path, 'value'], value);
  if (part.type !== 'scalar') return null;
  return { from: part.from, to: part.to, insert: written(value, part.style, isInFlow(root, path)) };
}

/** Takes a value out of the file, with its key; its comment on the same line goes with it. Null when it is not there. */
export function removeValue(text: string, root: Part, path: readonly string[]): Splice | null {
  const entry = entryAt(root, path);
  const parent = partAt(root, path.slice(0, -1));
  if (entry === null || parent === null) return null;
  if (parent.style === 'flow') return removeFromFlow(parent, entry);
  if (parent.entries.length === 1 && path.length > 1) return removeValue(text, root, path.slice(0, -1));
  const from = lineStart(text, entry.from);
  // The first key of an item of a list shares its line with the dash.
  if (text.slice(from, entry.from).trim() !== '') return null;
  return { from, to: lineEnd(text, entry.to), insert: '' };
}

/**
 * Says how a value is known: replaces its mark, or writes a bare value as a map with the mark beside it. An empty `why` is
 * written as one, which the reader of files reports. Null when there is no value at the path.
 */
export function setMark(text: string, root: Part, path: readonly string[], mark: MarkKey, why: Words): Splice | null {
  const part = partAt(root, path);
  if (part === null) return null;
  const { fr, en } = why;
  const said = fr === en ? quoted(fr) : `{ fr: ${quoted(fr)}, en: ${quoted(en)} }`;
  if (part.type === 'scalar') {
    const value = text.slice(part.from, part.to);
    const inside = part.style === 'plain' ? written(part.text, 'plain', true) : value;
    return part.style === 'folded' ? null : { ...placeOf(part), insert: `{ value: ${inside}, ${mark}: ${said} }` };
  }
  if (part.type !== 'map') return null;
  const old = part.entries.find(({ key }) => isMarkKey(key));
  if (old === undefined) return addTo(text, part, `${mark}: ${said}`);
  const end = old.value?.to ?? old.colonTo;
  return { from: old.from, to: end, insert: `${mark}: ${said}` };
}

export function isMarkKey(key: string): key is MarkKey {
  return (markKeys as readonly string[]).includes(key);
}

/** A text with a splice done. */
export function spliced(text: string, { from, to, insert }: Splice): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function addValue(text: string, root: Part, path: readonly string[], value: string): Splice | null {
  // The deepest map that is there gets the rest of the path as one entry.
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const above = path.slice(0, depth);
    const map = depth === 0 ? root : partAt(root, above);
    const rest = path.slice(depth);
    if (map === null) {
      const empty = depth === 0 ? null : entryAt(root, above);
      if (empty !== null && empty.value === null) return fillIn(text, empty, nested(rest, value, true), null);
      continue;
    }
    if (map.type === 'scalar' && depth > 0) return null;
    if (map.type !== 'map') return null;
    const flow = isInFlow(root, path.slice(0, depth + 1));
    return addTo(text, map, nested(rest, value, flow));
  }
  return null;
}

/** `fixed: 3 EUR`, or `fee: { fixed: 3 EUR }` for a longer path. */
function nested(path: readonly string[], value: string, isFlow: boolean): string {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return `${first}: ${written(value, 'plain', isFlow)}`;
  return `${first}: { ${nested(rest, value, true)} }`;
}

function addTo(text: string, map: Part, entry: string): Splice {
  const last = map.entries.at(-1);
  if (map.style === 'flow') {
    const end = map.to - (text[map.to - 1] === '}' ? 1 : 0);
    if (last === undefined) return { from: map.from + 1, to: end, insert: ` ${entry} ` };
    const at = last.value?.to ?? last.colonTo;
    return { from: at, to: at, insert: `, ${entry}` };
  }
  const at = lineEnd(text, last?.to ?? map.to);
  const indent = map.from - lineStart(text, map.from);
  const line = `${' '.repeat(indent)}${entry}\n`;
  return { from: at, to: at, insert: text[at - 1] === '\n' || at === 0 ? line : `\n${line.trimEnd()}` };
}

/** Writes behind the colon of a key that has nothing yet. */
function fillIn(text: string, entry: Entry, value: string, flow: boolean | null): Splice {
  const insert = flow === null ? `{ ${value} }` : written(value, 'plain', flow);
  const hasColon = text[entry.colonTo - 1] === ':';
  const at = hasColon ? entry.colonTo : entry.keyTo;
  if (insert === '') return { from: at, to: at, insert };
  const isSpaced = text[at] === ' ' && /[\s,}]/.test(text[at + 1] ?? ' ');
  return isSpaced && hasColon
    ? { from: at + 1, to: at + 1, insert: text[at + 1] === '}' ? `${insert} ` : insert }
    : { from: at, to: at, insert: `${hasColon ? '' : ':'} ${insert}` };
}

function removeFromFlow(parent: Part, entry: Entry): Splice {
  const place = parent.entries.indexOf(entry);
  const next = parent.entries[place + 1];
  const before = parent.entries[place - 1];
  if (next !== undefined) return { from: entry.from, to: next.from, insert: '' };
  const from = before === undefined ? entry.from : (before.value?.to ?? before.colonTo);
  return { from, to: entry.value?.to ?? entry.colonTo, insert: '' };
}

/** Whether a value at a path stands inside brackets, where commas and brackets end it. */
function isInFlow(root: Part, path: readonly string[]): boolean {
  for (let depth = 0; depth < path.length; depth++) {
    const part = depth === 0 ? root : partAt(root, path.slice(0, depth));
    if (part?.style === 'flow') return true;
  }
  return false;
}

/** A text as a file writes it: in the quotes it had, without quotes when none are needed, else in double ones. */
function written(value: string, style: Part['style'], isFlow: boolean): string {
  if (style === 'double' || style === 'folded') return quoted(value);
  if (style === 'single' && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value, isFlow) ? value : quoted(value);
}

/** What YAML reads as the same text without quotes. */
function isPlain(value: string, isFlow: boolean): boolean {
  if (value === '') return true;
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/^-\d/.test(value)) return false;
  if (/\s$|[\p{Cc}\u2028\u2029\ufeff]|: |:$| #/u.test(value)) return false;
  return !(isFlow && /[,[\]{}]/.test(value)) && !/^(~|null)$/i.test(value);
}

/** A text in double quotes. */
export function quoted(value: string): string {
  const inside = JSON.stringify(value).slice(1, -1);
  return `"${inside.replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

function placeOf({ from, to }: Part): { readonly from: number; readonly to: number } {
  return { from, to };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the line end of the line that a place stands on. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', Math.max(0, at - (text[at - 1] === '\n' ? 1 : 0)));
  return end < 0 ? text.length : end + 1;
}
