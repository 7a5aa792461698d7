import { nearest } from './nearest.ts';
import { readNumeral } from './numerals.ts';
import { isCurrencyDimension, knownUnitWords, type Unit, unitWord } from './units.ts';

export { convertTo, matchesPattern } from './unit-patterns.ts';
export { type NounWords, timeNouns, type Unit, unitNouns } from './units.ts';

/** A quantity as it was read. Of a percentage the value is the share: 0.4 for `40 %`. Money is in major units. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly percent: boolean;
  readonly factor: boolean;
  readonly basis: 'nominal' | 'effective' | null;
}

/** Why a text is no quantity: the rule it breaks, the piece of text at fault and, where there is one, the nearest right word. */
export interface QuantityProblem {
  readonly kind:
    | 'empty'
    | 'too-long'
    | 'not-a-number'
    | 'ambiguous-comma'
    | 'too-large'
    | 'unknown-unit'
    | 'unclear-currency'
    | 'two-currencies'
    | 'missing-slash'
    | 'repeated-unit'
    | 'different-units'
    | 'backwards';
  readonly given: string;
  readonly nearest?: string;
}

export type ParsedQuantity =
  ({ readonly ok: true } & Quantity) | { readonly ok: false; readonly problem: QuantityProblem };

/**
 * Reads a quantity: a number, then perhaps `%`, then perhaps units joined with `/`, ` per ` or ` par `, then perhaps
 * `nominal` or `effective`. A currency may stand before the number; `x3` is a factor. Numbers may be French or English
 * (`readNumeral`), unit words too (`unitNouns`). Nothing is converted or guessed: what is not clear is a problem.
 *
 * @example parseQuantity('1 500,50 €/mois') // value 1500.5, unit EUR/month
 * @example parseQuantity('12 %/year nominal') // value 0.12, unit %/year, basis 'nominal'
 * @example parseQuantity('20 EUR/moth') // { ok: false, problem: { kind: 'unknown-unit', given: 'moth', nearest: 'month' } }
 */
export function parseQuantity(text: string): ParsedQuantity {
  if (text.length > longestText) return refusal('too-long', `${text.slice(0, 40)}…`);
  const clean = text.replace(/\s+/gu, ' ').trim();
  if (clean === '') return refusal('empty', '');
  const factor = /^[x×] ?(?=\d)/u.exec(clean);
  if (factor !== null) return readFactor(clean, clean.slice(factor[0].length));
  const lead = /^([-−+]?) ?(€|£|US\$|\$US|\$|[A-Z]{3}(?![\p{L}])) ?(?=[-−+\d])/u.exec(clean);
  const numeral = readNumeral(lead === null ? clean : lead[1]! + clean.slice(lead[0].length));
  if (!numeral.ok) return refusal(numeral.kind, clean);
  const { percent, basis, units } = splitRest(numeral.rest);
  const first = lead === null ? '' : lead[2]!;
  const unit = readUnit(first, units, percent);
  if ('kind' in unit) return { ok: false, problem: unit };
  return { ok: true, value: percent ? numeral.value / 100 : numeral.value, unit, percent, factor: false, basis };
}

/** A span of counts or amounts, both ends included. */
export type ParsedSpan =
  | { readonly ok: true; readonly low: number; readonly high: number; readonly unit: Unit }
  | { readonly ok: false; readonly problem: QuantityProblem };

/**
 * Reads a span such as `1 to 2`, `1 à 2` or `20 EUR to 30 EUR`; the unit may stand at the end only. A single quantity is a
 * span of itself. The ends must have one unit and stand in order.
 *
 * @example parseSpan('1 to 2 families') // low 1, high 2, unit family
 */
export function parseSpan(text: string): ParsedSpan {
  const ends = text.split(/\s+(?:to|à|a|–|-)\s+/u);
  const last = parseQuantity(ends.at(-1)!);
  if (!last.ok) return last;
  if (ends.length === 1) return { ok: true, low: last.value, high: last.value, unit: last.unit };
  const first = parseQuantity(ends[0]!);
  if (!first.ok) return first;
  if (ends.length > 2) return refusal('not-a-number', text);
  const isBare = first.unit.dimensions.size === 0;
  if (!isBare && first.unit.spelling !== last.unit.spelling) return refusal('different-units', text);
  const low = isBare && last.percent ? first.value / 100 : first.value;
  if (low > last.value) return refusal('backwards', text);
  return { ok: true, low, high: last.value, unit: last.unit };
}

/**
 * Writes a unit as the program does; nothing for a plain number. The opposite of reading it.
 *
 * @example formatUnit(unit) // 'EUR/month'
 */
export function formatUnit(unit: Unit): string {
  return unit.spelling;
}

/** Tells whether two units measure the same thing: EUR/kg and EUR/lb do; EUR/month and EUR/year do not. */
export function sameDimensions(a: Unit, b: Unit): boolean {
  if (a.dimensions.size !== b.dimensions.size) return false;
  return [...a.dimensions].every(([dimension, exponent]) => b.dimensions.get(dimension) === exponent);
}

const longestText = 200;

function refusal(kind: QuantityProblem['kind'], given: string): { ok: false; problem: QuantityProblem } {
  return { ok: false, problem: { kind, given } };
}

function readFactor(clean: string, digits: string): ParsedQuantity {
  const numeral = readNumeral(digits);
  if (!numeral.ok) return refusal(numeral.kind, clean);
  if (numeral.rest.trim() !== '') return { ok: false, problem: unknownUnit(numeral.rest.trim()) };
  const unit = { scale: 1, dimensions: new Map([['x', 1]]), spelling: 'x' };
  return { ok: true, value: numeral.value, unit, percent: false, factor: true, basis: null };
}

/** Takes `%` from the front and the basis from the end of what follows the number. */
function splitRest(rest: string): Pick<Quantity, 'percent' | 'basis'> & { units: string } {
  const percent = /^ ?(?:%|percent(?!\p{L})|per cent(?!\p{L})|pour ?cent(?!\p{L}))/iu.exec(rest);
  const afterPercent = rest.slice(percent?.[0].length ?? 0);
  const word = / (nominal|nominale|nominaux|effective|effectif|effectifs)$/iu.exec(afterPercent);
  const basis = word === null ? null : word[1]!.toLowerCase().startsWith('n') ? 'nominal' : 'effective';
  return { percent: percent !== null, basis, units: afterPercent.slice(0, word?.index) };
}

/** Reads the units: the first part above the line, all others below. */
function readUnit(lead: string, units: string, percent: boolean): Unit | QuantityProblem {
  const parts = units
    .replace(/(^| )(?:per|par) /giu, '/')
    .split('/')
    .map((part) => part.trim());
  if (lead !== '') parts[0] = `${lead} ${parts[0]!}`.trim();
  const dimensions = new Map<string, number>(percent ? [['%', 1]] : []);
  let scale = 1;
  let spelling = percent ? '%' : '';
  for (const [place, part] of parts.entries()) {
    if (part === '' && place === 0) continue;
    if (percent && place === 0) return { kind: 'missing-slash', given: `% ${part}`, nearest: `%/${part}` };
    const word = unitWord(part);
    if (word === undefined) return problemOfPart(part);
    if (dimensions.has(word.dimension)) return { kind: 'repeated-unit', given: part };
    dimensions.set(word.dimension, place === 0 ? 1 : -1);
    scale = place === 0 ? scale * word.scale : scale / word.scale;
    spelling += place === 0 ? word.spelling : `/${word.spelling}`;
  }
  return { scale, dimensions, spelling };
}

function problemOfPart(part: string): QuantityProblem {
  const words = part.split(' ');
  const meanings = words.map(unitWord);
  const unknown = words.find((_, place) => meanings[place] === undefined);
  if (unknown !== undefined || words.length < 2) return unknownUnit(unknown ?? part);
  if (meanings.filter((word) => isCurrencyDimension(word!.dimension)).length > 1) {
    return { kind: 'two-currencies', given: part };
  }
  return { kind: 'missing-slash', given: part, nearest: words.join('/') };
}

function unknownUnit(given: string): QuantityProblem {
  if (/^(?:\$|F ?CFA|CFA|francs?|dollars?)$/iu.test(given)) return unclearCurrency(given);
  const suggestion = nearest(given, knownUnitWords());
  return suggestion === undefined
    ? { kind: 'unknown-unit', given }
    : { kind: 'unknown-unit', given, nearest: suggestion };
}

/** A bare dollar or franc could be many currencies; the most frequent one is offered, never taken. */
function unclearCurrency(given: string): QuantityProblem {
  return { kind: 'unclear-currency', given, nearest: /^f|cfa/iu.test(given) ? 'XOF' : 'USD' };
}
