import type { Language } from '../engine/words.ts';
import { type Issue, sortIssues } from '../schema/issue.ts';
import { languageKeyTexts } from '../text/issues-of-languages.ts';
import { formsIn, placesOf } from '../text/say.ts';
import {
  languageCode,
  languageExamples,
  plainSpaces,
  pluralForms,
  type StandingLanguage,
  type Translation,
} from '../text/translation.ts';
import { nearest } from '../numbers/nearest.ts';
import { IssueList } from './issue-list.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { type FileText, read } from './read.ts';
import { spotOf } from './reading.ts';

export interface CheckedLanguage {
  /** Null when there is any issue. */
  readonly translation: Translation | null;
  /** All mistakes, in the order of the file. */
  readonly issues: readonly Issue[];
}

/** The keys of a language file, in the order in which they are usually written. */
export const languageKeys = ['language', 'code', 'name', 'base', 'texts'] as const;

type LanguageKey = (typeof languageKeys)[number];

const languageFormat = '1';

/** All texts of the program with their translations, several times over. */
const limits = { length: 8 * 1024 * 1024, values: 100_000 };

/** Tells whether a file is of a language by its header; a file that cannot be read is none. */
export function isLanguageFile(input: FileText): boolean {
  const root = read(input, new IssueList(), limits);
  return root?.type === 'map' && root.entries.has('language') && !root.entries.has('passerelle');
}

/**
 * Reads a language file: the code of a language, what its speakers call it, the language it stands on (`fr` or `en`) and, behind
 * each text in that one, its translation. A text with nothing behind it is not translated yet and is no mistake. Each
 * translation keeps the places of its text, and chooses by number among as many forms as its language has. Never throws.
 *
 * @example
 * checkLanguage({ file: 'wolof.yaml', text: 'language: 1\ncode: wo\nname: Wolof\nbase: fr\ntexts: { mois: weer }' })
 */
export function checkLanguage(input: FileText): CheckedLanguage {
  const issues = new IssueList();
  const root = read(input, issues, limits);
  if (root !== null && root.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(root, ''), { given: shown(root) });
  }
  if (root?.type === 'map' && root.entries.has('passerelle')) {
    issues.add('language-must-not-be-a-scenario', spotOf(root, ''), { given: input.file });
    return { translation: null, issues: issues.all };
  }
  const found = root?.type === 'map' ? readLanguage(root, issues) : null;
  return { translation: issues.count === 0 ? found : null, issues: sortIssues(issues.all) };
}

function readLanguage(root: MapNode, issues: IssueList): Translation | null {
  for (const [key, { keyPlace }] of root.entries) {
    if (languageKeys.some((known) => known === key)) continue;
    const facts = { given: key, allowed: languageKeys.join(', '), nearest: nearest(key, languageKeys) };
    issues.add('key-must-be-known', { place: keyPlace, path: key }, facts);
  }
  const format = needed(root, 'language', issues);
  if (format !== null && format.text !== languageFormat) {
    const facts = { given: format.text, allowed: languageFormat };
    issues.add('language-must-be-of-a-known-format', spotOf(format.node, 'language'), facts);
  }
  const code = readCode(root, issues);
  const name = readName(root, issues);
  const base = readBase(root, issues);
  const texts = readTexts(root, code === null ? null : { code, base: base ?? 'fr' }, issues);
  if (code === null || name === null || base === null || texts === null) return null;
  return { code, name, base, texts };
}

function readBase(root: MapNode, issues: IssueList): Language | null {
  const given = needed(root, 'base', issues);
  if (given === null) return null;
  if (given.text === 'fr' || given.text === 'en') return given.text;
  const facts = { given: given.text, allowed: 'fr, en' };
  issues.add('value-must-be-one-of-the-choices', spotOf(given.node, 'base'), facts);
  return null;
}

/** The code as it is usually written: `pt-br` is `pt-BR`. */
function readCode(root: MapNode, issues: IssueList): string | null {
  const given = needed(root, 'code', issues);
  if (given === null) return null;
  const code = languageCode(given.text);
  const facts = { given: given.text, allowed: languageExamples };
  if (code === null) issues.add('language-code-must-be-known', spotOf(given.node, 'code'), facts);
  else if (code === 'fr' || code === 'en') issues.add('language-must-be-another', spotOf(given.node, 'code'), facts);
  else return code;
  return null;
}

/** What stands in a button on every page: short, and nothing in it that nobody sees. */
function readName(root: MapNode, issues: IssueList): string | null {
  const given = needed(root, 'name', issues);
  if (given === null) return null;
  const { text, node } = given;
  if (text.length > longestName) {
    issues.add('language-name-must-be-short', spotOf(node, 'name'), { given: text, allowed: `${longestName}` });
  } else if (hidden.test(text)) issues.add('text-must-not-hide-marks', spotOf(node, 'name'), { given: text });
  else return text;
  return null;
}

const longestName = 40;

/** Control signs, and marks that turn the rest of a page round. Marks that set a part apart end with the text. */
const hidden = /(?!\n)[\p{Cc}\u202a-\u202e]/u;

function readTexts(
  root: MapNode,
  language: StandingLanguage | null,
  issues: IssueList,
): ReadonlyMap<string, string> | null {
  const node = root.entries.get('texts') ?? null;
  if (node?.type !== 'map') {
    if (node === null) missing(root, 'texts', issues);
    else issues.add('value-must-be-a-map', spotOf(node, 'texts'), { given: shown(node) });
    return null;
  }
  const texts = new Map<string, string>();
  for (const [text, value] of node.entries) {
    if (value.type === 'null') continue;
    if (value.type !== 'scalar') {
      issues.add('value-must-be-a-text', spotOf(value, text), { given: shown(value) });
    } else if (value.text.trim() !== '') {
      checkPlaces(text, value.text, spotOf(value, text), issues);
      if (language !== null) checkForms(value.text, language, spotOf(value, text), issues);
      if (hidden.test(value.text)) issues.add('text-must-not-hide-marks', spotOf(value, text), { given: text });
      texts.set(plainSpaces(text), value.text);
    }
  }
  if (texts.size === 0) issues.add('language-must-translate-something', spotOf(node, 'texts'), { given: '' });
  return texts;
}

type Spot = ReturnType<typeof spotOf>;

/** A place that is shown stays; one that only chooses a form may go in a language without forms; nothing else is a place. */
function checkPlaces(text: string, translation: string, spot: Spot, issues: IssueList): void {
  const known = placesOf(text);
  const kept = placesOf(translation);
  const isShown = (name: string): boolean => text.includes(`{${name}}`);
  const isWhole =
    kept.every((name) => known.includes(name)) && known.every((name) => kept.includes(name) || !isShown(name));
  if (isWhole && /[{}]/.test(withoutPlaces(translation)) === /[{}]/.test(withoutPlaces(text))) return;
  const rule = known.length === 0 ? 'translation-must-not-invent-places' : 'translation-must-keep-the-places';
  issues.add(rule, spot, { given: translation, allowed: known.map((name) => `{${name}}`).join(' ') });
}

function withoutPlaces(text: string): string {
  return text.replace(/\{[a-zA-Z]+(?:\|[^|{}]*)*\}/g, '');
}

function checkForms(translation: string, language: StandingLanguage, spot: Spot, issues: IssueList): void {
  const forms = pluralForms(language);
  for (const count of formsIn(translation)) {
    if (count === forms.length || count === 2) continue;
    const facts = { given: translation, count, allowed: forms.join(', ') };
    issues.add('translation-must-give-each-form', spot, facts);
  }
}

/** A text that must be given, with its node. */
function needed(
  root: MapNode,
  key: LanguageKey,
  issues: IssueList,
): { readonly text: string; readonly node: Node } | null {
  const node = root.entries.get(key);
  if (node === undefined) {
    missing(root, key, issues);
    return null;
  }
  if (node.type === 'null') {
    issues.add(
      'language-must-fill-this',
      { place: node.keyPlace, path: key },
      { given: key, label: languageKeyTexts[key] },
    );
    return null;
  }
  if (node.type === 'scalar' && node.text.trim() !== '') return { text: node.text.trim(), node };
  issues.add('value-must-be-a-text', spotOf(node, key), { given: shown(node) });
  return null;
}

function missing(root: MapNode, key: LanguageKey, issues: IssueList): void {
  issues.add('field-must-be-given', { place: root.keyPlace, path: key }, { given: key, label: languageKeyTexts[key] });
}
