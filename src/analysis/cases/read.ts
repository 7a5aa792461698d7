import type { Words } from '../../engine/words.ts';
import { caseTexts } from '../../text/cases.ts';
import { sayBoth } from '../../text/say.ts';
import { placeOfBreak } from './json-break.ts';

/** A published result and what it is computed from; `inputs`, `expected` and `tolerance` are checked when it is run. */
export interface ReferenceCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: unknown;
}

/** Why a text is no file of cases. */
export interface WrongCaseFile {
  readonly wrong: Words;
  /** Where JSON breaks off, line and column from 1; null when the words name the case. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

/**
 * Reads the text of a file of cases, a JSON list of objects with `id` and `kind`, or says what is wrong and in which case,
 * counted from 1.
 *
 * @example readCases('{}') // { wrong: { en: 'a file of cases is a list of cases', … } }
 */
export function readCases(text: string): ReferenceCase[] | WrongCaseFile {
  const parsed = parsedOf(text);
  if ('wrong' in parsed) return parsed;
  const { value } = parsed;
  if (!Array.isArray(value)) return { wrong: caseTexts.fileNotAList, place: null };
  const cases: ReferenceCase[] = [];
  for (const [k, item] of (value as unknown[]).entries()) {
    const read = caseOf(item, k + 1);
    if ('wrong' in read) return read;
    cases.push(read);
  }
  return cases;
}

function parsedOf(text: string): { readonly value: unknown } | WrongCaseFile {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return { wrong: sayBoth(caseTexts.fileNotJson, { why }), place: placeOfBreak(text) };
  }
}

function caseOf(item: unknown, place: number): ReferenceCase | WrongCaseFile {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return { wrong: sayBoth(caseTexts.caseNotAMap, { place }), place: null };
  const fields = new Map<string, unknown>(Object.entries(item));
  const [id, kind] = [fields.get('id'), fields.get('kind')];
  if (typeof id !== 'string' || id === '') return nameless(place, 'id');
  if (typeof kind !== 'string' || kind === '') return nameless(place, 'kind');
  const [inputs, expected, tolerance] = ['inputs', 'expected', 'tolerance'].map((name) => fields.get(name));
  return { id, kind, inputs, expected, tolerance };
}

function nameless(place: number, name: string): WrongCaseFile {
  return { wrong: sayBoth(caseTexts.caseNameless, { place, name }), place: null };
}
