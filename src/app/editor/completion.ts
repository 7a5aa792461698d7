import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Language, Words } from '../../engine/words.ts';
import { currencyCodes } from '../../numbers/currency.ts';
import type { Field, Fields, Shape } from '../../schema/field.ts';
import { patternWords } from '../../scenario/unit-words.ts';
import type { Catalogue } from './catalogue.ts';
import { isMarkKey, markKeys } from './splice.ts';
import { wordAt } from './word-at.ts';
import { entryAt, partAt, partsOf, type Part } from './yaml-tree.ts';
import { textOf } from '../../text/say.ts';

/** A word that may stand at a place, with what it means. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly info: string;
}

/** Completes keys and values from the fields of the kinds. */
export function completionOf(
  catalogue: Catalogue,
  language: () => Language,
): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const text = context.state.doc.toString();
    const word = wordAt(text, context.pos);
    if (!context.explicit && word.typed === '' && !word.isValue) return null;
    const offers = offersAt(text, context.pos, catalogue, language());
    if (offers.length === 0) return null;
    const options = offers.map(({ label, detail, info }) => ({
      label,
      detail,
      ...(info === '' ? {} : { info }),
      apply: word.isValue ? label : `${label}: `,
    }));
    return { from: word.from, options, validFor: /^[\p{L}\d_-]*$/u };
  };
}

/** What may stand where the cursor is: keys that are not there yet, or the values of the key. */
export function offersAt(text: string, at: number, catalogue: Catalogue, language: Language): readonly Offer[] {
  const word = wordAt(text, at);
  const root = partsOf(text);
  if (!word.isValue) return keyOffers(word.path, root, catalogue, language);
  const shape = shapeAt(word.path, root, catalogue);
  if (word.path.at(-1) === 'kind' && word.path[0] === 'institutions' && word.path.length === 3) {
    return catalogue.kinds.map(({ name, label, help }) => ({
      label: name,
      detail: textOf(label, language),
      info: textOf(help, language),
    }));
  }
  return shape === null ? [] : valueOffers(shape, word.typed, root, catalogue, language);
}

/** What is known of the key at a place, in words. */
export function explanationAt(
  text: string,
  at: number,
  catalogue: Catalogue,
  language: Language,
): { readonly from: number; readonly says: string } | null {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const key = /^[\w.-]*/.exec(text.slice(wordStart(text, at)))?.[0] ?? '';
  const from = wordStart(text, at);
  if (key === '' || from < line || !/^\s*:/.test(text.slice(from + key.length))) return null;
  const { path } = wordAt(text, from);
  const shape = shapeAt([...path, key], partsOf(text), catalogue);
  if (shape === null) return null;
  return { from, says: `${textOf(shape.label, language)}\n${textOf(shape.help, language)}` };
}

function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && /[\w-]/.test(text[from - 1] ?? '')) from--;
  return from;
}

function keyOffers(
  path: readonly string[],
  root: Part | null,
  catalogue: Catalogue,
  language: Language,
): readonly Offer[] {
  const here = root === null || path.length === 0 ? root : partAt(root, path);
  const given = new Set(here?.entries.map(({ key }) => key) ?? []);
  const offers = path.length === 0 ? bare(catalogue.rootKeys) : insideOffers(path, root, catalogue, language);
  return offers.filter(({ label }) => !given.has(label));
}

function insideOffers(
  path: readonly string[],
  root: Part | null,
  catalogue: Catalogue,
  language: Language,
): readonly Offer[] {
  if (path.length === 1 && path[0] === 'currencies') return bare(currencyCodes());
  if (path.length < 2 || path[0] !== 'institutions') return [];
  const fields = fieldsAt(path, root, catalogue);
  const marks = bare(markKeys);
  if (fields === null) {
    const shape = shapeAt(path, root, catalogue);
    return shape?.type === 'quantity'
      ? [...bare(['value', ...shape.axes.filter((axis) => !/dated|formula/.test(axis))]), ...marks]
      : [];
  }
  const own = path.length === 2 ? bare(['kind', 'title', 'preset']) : [];
  const named = Object.entries(fields).map(([name, { shape }]): Offer => {
    return { label: name, detail: textOf(shape.label, language), info: textOf(shape.help, language) };
  });
  return [...own, ...named, ...marks];
}

function valueOffers(
  shape: Shape,
  typed: string,
  root: Part | null,
  catalogue: Catalogue,
  language: Language,
): readonly Offer[] {
  const labelled = ([label, words]: readonly [string, Words]): Offer => ({
    label,
    detail: textOf(words, language),
    info: '',
  });
  switch (shape.type) {
    case 'choice':
      return Object.entries(shape.options).map(labelled);
    case 'flag':
      return bare(['yes', 'no']);
    case 'currency':
      return bare(partOfRoot(root, 'currencies').filter((code) => catalogue.currencies.includes(code)));
    case 'reference':
      return bare(partOfRoot(root, 'institutions'));
    case 'list':
      return valueOffers(shape.of.shape, typed, root, catalogue, language);
    case 'quantity': {
      const code = partOfRoot(root, 'currencies').find((each) => catalogue.currencies.includes(each)) ?? null;
      const number = /^[-+]?\d[\d.,]*/.exec(typed)?.[0];
      if (number === undefined) return [];
      return shape.patterns.map((pattern) => {
        return {
          label: `${number} ${patternWords(pattern, code)[language]}`.trim(),
          detail: '',
          info: textOf(shape.help, language),
        };
      });
    }
    case 'map':
    case 'month':
    case 'record':
    case 'reference-map':
    case 'span':
    case 'text':
      return [];
  }
}

function partOfRoot(root: Part | null, key: string): readonly string[] {
  const part = root === null ? null : partAt(root, [key]);
  return (part?.entries ?? []).map((entry) => entry.key).filter((name) => !isMarkKey(name));
}

function shapeAt(path: readonly string[], root: Part | null, catalogue: Catalogue): Shape | null {
  const fields = fieldsAt(path.slice(0, -1), root, catalogue);
  const last = path.at(-1) ?? '';
  if (fields !== null) return fields[last]?.shape ?? null;
  // A name inside a map, or `value` inside a marked number.
  const above = path.length > 3 ? shapeAt(path.slice(0, -1), root, catalogue) : null;
  if (above?.type === 'map' || above?.type === 'reference-map') return above.of.shape;
  return last === 'value' ? above : null;
}

/** The fields of the map at a path, or null when it is none or the kind is not known yet. */
function fieldsAt(path: readonly string[], root: Part | null, catalogue: Catalogue): Fields | null {
  if (root === null || path[0] !== 'institutions' || path.length < 2) return null;
  const kindName = entryAt(root, [...path.slice(0, 2), 'kind'])?.value?.text ?? '';
  let fields: Fields | null = catalogue.kinds.find(({ name }) => name === kindName)?.fields ?? null;
  const steps = path.slice(2);
  for (let index = 0; index < steps.length && fields !== null; index++) {
    let field: Field<unknown> | undefined = fields[steps[index] ?? ''];
    const type = field?.shape.type;
    if ((type === 'map' || type === 'reference-map') && index + 1 < steps.length) {
      index++;
      field = field?.shape.type === 'map' || field?.shape.type === 'reference-map' ? field.shape.of : undefined;
    }
    fields = field?.shape.type === 'record' ? field.shape.fields : null;
  }
  return fields;
}

function bare(labels: readonly string[]): readonly Offer[] {
  return labels.map((label) => ({ label, detail: '', info: '' }));
}
