import { nearest } from '../numbers/nearest.ts';
import type { IssueList } from '../scenario/issue-list.ts';
import { type MapNode, type Node, shown } from '../scenario/node.ts';
import { readNumber } from '../scenario/number-reader.ts';
import { spotOf } from '../scenario/reading.ts';
import { sayBoth } from '../text/say.ts';
import type { LessonText } from './lesson.ts';
import { placesIn } from './lesson-text.ts';

/**
 * Reads the parts of a lesson: each method gives back the part, or reports what is wrong with it and gives back something that
 * lets the reading go on. `path` names the part in messages.
 */
export class LessonReader {
  readonly issues: IssueList;
  readonly languages: readonly string[];
  /** Names that texts may use as places; grows while the head of the lesson is read. */
  readonly places = new Set<string>();

  constructor(issues: IssueList, languages: readonly string[]) {
    this.issues = issues;
    this.languages = languages;
  }

  /** The map at a key, or null when there is none. */
  map(parent: MapNode, key: string, path: string): MapNode | null {
    const node = entry(parent, key);
    if (node === null || node.type === 'map') return node;
    this.issues.add('value-must-be-a-map', spotOf(node, path), { given: shown(node) });
    return null;
  }

  /** The items of a list at a key; a single value counts as a list of one. */
  list(parent: MapNode, key: string): readonly Node[] {
    const node = entry(parent, key);
    if (node === null) return [];
    return node.type === 'list' ? node.items : [node];
  }

  word(node: Node, path: string): string {
    if (node.type === 'scalar') return node.text.trim();
    this.issues.add('value-must-be-a-text', spotOf(node, path), { given: shown(node) });
    return '';
  }

  /** A word that must be one of some. Null, and reported, when it is none of them. */
  oneOf<T extends string>(node: Node, known: readonly T[], path: string): T | null {
    const text = node.type === 'scalar' ? node.text.trim() : '';
    const found = known.find((each) => each === text);
    if (found !== undefined) return found;
    const facts = { given: shown(node), allowed: known.join(', '), nearest: nearest(text, known) };
    this.issues.add('value-must-be-one-of-the-choices', spotOf(node, path), facts);
    return null;
  }

  /** The name of another part of the lesson: a run, a figure, a guess, a card. */
  name(node: Node, known: readonly string[], path: string): string {
    const text = this.word(node, path);
    if (known.includes(text) || text === '') return text;
    const facts = { given: text, allowed: known.join(', '), nearest: nearest(text, known) };
    this.issues.add('lesson-name-must-exist', spotOf(node, path), facts);
    return text;
  }

  whole(node: Node, limits: { readonly min: number; readonly max: number }, path: string): number {
    const number = Number(node.type === 'scalar' ? node.text.trim() : NaN);
    if (Number.isInteger(number) && number >= limits.min && number <= limits.max) return number;
    const allowed = sayBoth({ fr: '{min} à {max}', en: '{min} to {max}' }, { min: limits.min, max: limits.max });
    this.issues.add('value-must-lie-within-limits', spotOf(node, path), { given: shown(node), allowed });
    return limits.min;
  }

  /** A sum in a currency, in minor units. */
  sum(node: Node, currency: string, path: string): number {
    const wanted = { patterns: ['money'], currency, currencies: [currency] };
    const number = readNumber(this.word(node, path), wanted, spotOf(node, path), this.issues);
    return number?.value ?? 0;
  }

  /** A text in each language of the lesson, with places that exist. A bare text serves for a lesson in one language. */
  text(node: Node, path: string): LessonText {
    const texts = this.#texts(node, path);
    for (const [language, text] of Object.entries(texts)) {
      for (const place of placesIn(text)) {
        if (this.places.has(place)) continue;
        const known = [...this.places];
        const facts = { given: place, allowed: known.join(', '), nearest: nearest(place, known) };
        this.issues.add('text-must-fill-known-places', spotOf(node, `${path}.${language}`), facts);
      }
    }
    return texts;
  }

  /** The text at a key that must be given. */
  needed(parent: MapNode, key: string, path: string): LessonText {
    const node = entry(parent, key);
    if (node !== null) return this.text(node, path);
    this.missing(parent, key, path);
    return {};
  }

  /** The source at a key that must be given: a bare text is a citation and serves for all languages. */
  source(parent: MapNode, key: string, path: string): LessonText {
    const node = entry(parent, key);
    if (node?.type !== 'scalar') return this.needed(parent, key, path);
    return Object.fromEntries(this.languages.map((language) => [language, node.text.trim()]));
  }

  /** The text at a key that may be left out. */
  optional(parent: MapNode, key: string, path: string): LessonText | null {
    const node = entry(parent, key);
    return node === null ? null : this.text(node, path);
  }

  missing(parent: MapNode, key: string, path: string): void {
    this.issues.add('field-must-be-given', { place: parent.keyPlace, path }, { given: key, label: key });
  }

  /** Reports keys that are none of a part's. */
  onlyKeys(map: MapNode, known: readonly string[], path: string): void {
    for (const [key, value] of map.entries) {
      if (known.includes(key)) continue;
      const inside = path === '' ? key : `${path}.${key}`;
      const facts = { given: key, allowed: known.join(', '), nearest: nearest(key, known) };
      this.issues.add('key-must-be-known', { place: value.keyPlace, path: inside }, facts);
    }
  }

  #texts(node: Node, path: string): LessonText {
    const [first = ''] = this.languages;
    if (node.type === 'scalar' && this.languages.length === 1) return { [first]: node.text };
    if (node.type !== 'map') {
      this.#lacks(node, this.languages.at(-1) ?? '', path);
      return {};
    }
    this.onlyKeys(node, this.languages, path);
    const texts: Record<string, string> = {};
    for (const language of this.languages) {
      const value = node.entries.get(language);
      if (value?.type === 'scalar') texts[language] = value.text.trim();
      else this.#lacks(value ?? node, language, path);
    }
    return texts;
  }

  #lacks(node: Node, language: string, path: string): void {
    const facts = { given: language, allowed: this.languages.join(', ') };
    this.issues.add('text-must-be-in-each-language', spotOf(node, path), facts);
  }
}

/** An entry of a map, or null when there is none or nothing in it. */
export function entry(map: MapNode, key: string): Node | null {
  const node = map.entries.get(key);
  return node === undefined || node.type === 'null' ? null : node;
}
