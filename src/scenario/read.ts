import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import type { Place } from '../schema/issue.ts';
import type { IssueRule } from '../text/issues.ts';
import { type Facts, IssueList } from './issue-list.ts';
import type { Node, ScalarNode } from './node.ts';
import { syntaxReason } from './syntax-reasons.ts';

/** A file as it comes: its name for messages and its text or bytes. */
export interface FileText {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** Files from strangers: longer ones are refused unread. */
export const largestFile = 1024 * 1024;
const deepest = 24;

/** How long a file may be, in characters or bytes, and how many values it may hold. */
export interface ReadingLimits {
  readonly length: number;
  readonly values: number;
}

/** Far more than any scenario holds, and few enough to be checked in a moment. */
const ofScenarios: ReadingLimits = { length: largestFile, values: 20_000 };

/**
 * Reads YAML 1.2 (so also JSON) into nodes with their places; null when there is nothing to go on with. Text stays text.
 * Aliases, anchors, tags, several documents, keys that are no texts, keys given twice and the names of JavaScript's
 * prototypes are mistakes; a mistake of syntax ends the reading at the first. Never throws.
 *
 * @example read({ file: 'a.yaml', text: 'a: 1' }, issues) // a map with one entry, at line 1, column 1
 */
export function read(input: FileText, issues: IssueList, most: ReadingLimits = ofScenarios): Node | null {
  const start: Place = { file: input.file, line: 1, column: 1 };
  const refuse = (rule: IssueRule, facts: Facts, place: Place = start): null => {
    issues.add(rule, { place, path: '' }, facts);
    return null;
  };
  if (input.text.length > most.length) {
    return refuse('file-must-not-be-too-large', { given: `${input.text.length}`, allowed: `${most.length}` });
  }
  const text = textOf(input.text);
  const places = new Places(input.file, text);
  const strange = text.search(notText);
  if (strange >= 0) return refuse('file-must-be-utf-8-text', { given: input.file }, places.at(strange));
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: deepest });
  } catch (problem) {
    const at = problem instanceof YAMLException ? (problem.mark?.position ?? 0) : 0;
    const reason = problem instanceof Error ? ('reason' in problem ? String(problem.reason) : problem.message) : '';
    return refuse('syntax-must-be-yaml', { given: reason, reason: syntaxReason(reason, text, at) }, places.at(at));
  }
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents === 0 || events.length < 3) return refuse('file-must-not-be-empty', { given: input.file });
  const values = events.filter(({ type }) => type !== EVENT_ID.POP).length;
  if (values > most.values) {
    return refuse('file-must-not-hold-too-many-values', { given: `${values}`, allowed: `${most.values}` });
  }
  const builder = new NodeBuilder(events, text, places, issues);
  const root = builder.node('', places.at(0));
  if (documents > 1) {
    const line = text.slice(0, text.search(/^---.*$(?![\s\S]*^---)/m)).split('\n').length;
    return refuse('file-must-hold-one-document', { given: `${documents}` }, { file: input.file, line, column: 1 });
  }
  return root;
}

/** Offsets of a text as lines and columns, both from 1; a column counts characters, not bytes. */
class Places {
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    // A line ends with \n, \r\n or, in very old files, \r alone.
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length);
  }

  at(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: Math.max(0, offset - this.#starts[low]!) + 1 };
  }
}

/** Turns the flat list of events into nodes; the parser has already limited the depth of the recursion. */
class NodeBuilder {
  readonly #events: readonly Event[];
  readonly #text: string;
  readonly #places: Places;
  readonly #issues: IssueList;
  #next = 1;

  constructor(events: readonly Event[], text: string, places: Places, issues: IssueList) {
    this.#events = events;
    this.#text = text;
    this.#places = places;
    this.#issues = issues;
  }

  /** The node of the next event; `keyPlace` stands for the place of an empty value. */
  node(path: string, keyPlace: Place): Node {
    const event = this.#events[this.#next++];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return { type: 'null', place: keyPlace, keyPlace, mark: null };
    }
    if (event.type === EVENT_ID.ALIAS) {
      this.#refuseReference(event.anchorStart, event.anchorEnd, path);
      return { type: 'null', place: this.#places.at(event.anchorStart), keyPlace, mark: null };
    }
    if (event.anchorStart >= 0) this.#refuseReference(event.anchorStart, event.anchorEnd, path);
    if (event.tagStart >= 0) {
      const given = this.#text.slice(event.tagStart, event.tagEnd);
      this.#issues.add('values-must-have-no-tag', { place: this.#places.at(event.tagStart), path }, { given });
    }
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, keyPlace);
    const place = this.#places.at(event.start);
    if (event.type === EVENT_ID.SEQUENCE) return this.#list(path, place, keyPlace);
    return this.#map(path, place, keyPlace);
  }

  #scalar(event: ScalarEvent, keyPlace: Place): Node {
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const start = this.#text.slice(event.valueStart).search(/[^ ]/) + event.valueStart; // A block begins with its margin.
    const place = event.valueStart < 0 ? keyPlace : this.#places.at(isQuoted ? event.valueStart - 1 : start);
    const text = event.valueStart < 0 ? '' : getScalarValue(this.#text, event);
    if (isPlain && /^(~|null|)$/i.test(text)) return { type: 'null', place, keyPlace, mark: null };
    return { type: 'scalar', place, keyPlace, mark: null, text };
  }

  #list(path: string, place: Place, keyPlace: Place): Node {
    const items: Node[] = [];
    while (!this.#atEnd()) {
      const item = this.node(`${path}.${items.length}`, place);
      const last = items.at(-1) ?? null;
      if (item.type === 'scalar' && last?.type === 'scalar' && isOpen(last))
        items[items.length - 1] = { ...last, text: `${last.text}, ${item.text}` };
      else items.push(item);
    }
    return {
      type: 'list',
      place,
      keyPlace,
      mark: null,
      items: items.map((item) => ({ ...item, keyPlace: item.place })),
    };
  }

  /**
   * In `{ range: uniform(20 %, 60 %) }` YAML takes the comma for the end of the value and `60 %)` for a key without a value.
   * As people mean it, such a key belongs to the open bracket before it, as `50 €` in `1 500,50 €` belongs to the number.
   */
  #map(path: string, place: Place, keyPlace: Place): Node {
    const entries = new Map<string, Node>();
    let last = null as Node | null; // Widened, since it changes inside the loop.
    let lastName = '';
    while (!this.#atEnd()) {
      const key = this.node(path, place);
      const name = key.type === 'scalar' ? key.text : '';
      const inside = path === '' ? name : `${path}.${name}`;
      const value = this.node(inside, key.place);
      const spot = { place: key.place, path: inside };
      if (value.type === 'null' && key.type === 'scalar' && last?.type === 'scalar' && belongsTo(last, key)) {
        last = { ...last, text: `${last.text}${isOpen(last) ? ', ' : ','}${name}` };
        entries.set(lastName, last);
        continue;
      }
      lastName = name;
      last = { ...value, keyPlace: key.place };
      if (key.type !== 'scalar') this.#issues.add('key-must-be-a-word', spot, { given: key.type });
      else if (forbidden.has(name)) this.#issues.add('key-must-not-be-reserved', spot, { given: name });
      else if (entries.has(name)) this.#issues.add('key-must-not-be-given-twice', spot, { given: name });
      else entries.set(name, last);
    }
    return { type: 'map', place, keyPlace, mark: null, entries, replaced: null };
  }

  /** Steps over the event that closes a list or map. */
  #atEnd(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #refuseReference(from: number, to: number, path: string): void {
    const given = this.#text.slice(from - 1, to);
    this.#issues.add('values-must-not-be-aliases', { place: this.#places.at(from - 1), path }, { given });
  }
}

/** Tells whether a key without a value is the rest of the text before it: of an open bracket, or of a decimal comma. */
function belongsTo(last: ScalarNode, key: ScalarNode): boolean {
  const isNext = key.place.line === last.place.line && key.place.column === last.place.column + last.text.length + 1;
  return isOpen(last) || (isNext && /\d$/.test(last.text) && /^\d/.test(key.text));
}

/** A text with a bracket that is not closed yet. */
function isOpen({ text }: ScalarNode): boolean {
  return text.split('(').length > text.split(')').length;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What stands for bytes that are no UTF-8, and control characters other than tab and line ends, as binary files have them. */
const notText = /(?![\t\n\r])\p{Cc}|\uFFFD/u;

/** The text of a file without its byte order mark. */
function textOf(input: string | Uint8Array): string {
  const text = typeof input === 'string' ? input : new TextDecoder('utf-8').decode(input);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
