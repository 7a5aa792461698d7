import type { Words } from '../../engine/words.ts';
import { type Fraction, fractionOf, numberOf } from '../../finance/fraction.ts';
import { rationalOf } from '../../finance/rational.ts';
import { type Month, parseDate, parseMonth } from '../../numbers/calendar.ts';
import { caseTexts } from '../../text/cases.ts';
import { sayBoth } from '../../text/say.ts';

/** An input that cannot be read, in words for the author of the case. */
export class CaseProblem extends Error {
  readonly words: Words;

  constructor(text: Words, given: Readonly<Record<string, string | number>> = {}) {
    const words = sayBoth(text, given);
    super(words.en);
    this.words = words;
  }
}

/**
 * The inputs of a case, read by name and checked: what is missing or of the wrong kind throws a CaseProblem that names it.
 *
 * @example new Inputs({ rate: 0.1 }).numbers('rate') // { rate: 0.1 }
 */
export class Inputs {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #prefix: string;

  constructor(values: object, prefix = '') {
    this.#values = new Map(Object.entries(values));
    this.#prefix = prefix;
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#values.has(name));
  }

  /** Several numbers at once. */
  numbers<Name extends string>(...names: Name[]): Record<Name, number> {
    const read = names.map((name) => [name, this.number(name)]);
    // The entries are exactly the names asked for.
    return Object.fromEntries(read) as Record<Name, number>;
  }

  number(name: string, fallback?: number): number {
    if (fallback !== undefined && !this.has(name)) return fallback;
    return this.#numberAt(name, this.#value(name));
  }

  /** A whole number from `least` to `most`, 10 000 unless it is told otherwise, so that no rule goes on for ever. */
  whole(name: string, { least = 0, most = 10_000, fallback }: Bounds = {}): number {
    const value = this.number(name, fallback);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new CaseProblem(caseTexts.notWhole, { name: this.#named(name), given: value, least, most });
  }

  /** A number as the decimal it is written as, or a rate string as an exact fraction. */
  fraction(name: string, fallback?: Fraction): Fraction {
    if (fallback !== undefined && !this.has(name)) return fallback;
    return this.#fractionAt(this.#named(name), this.#value(name));
  }

  /** A rate string or number as the number nearest to it. */
  rate(name: string): number {
    return numberOf(this.fraction(name));
  }

  fractions(name: string): Fraction[] {
    return this.items(name).map((value, k) => this.#fractionAt(`${this.#named(name)}[${k}]`, value));
  }

  text(name: string): string {
    const value = this.#value(name);
    if (typeof value === 'string') return value;
    throw new CaseProblem(caseTexts.notAText, { name: this.#named(name), given: shown(value) });
  }

  texts(name: string): string[] {
    return this.items(name).map((value, k) => {
      if (typeof value === 'string') return value;
      throw new CaseProblem(caseTexts.notAText, { name: `${this.#named(name)}[${k}]`, given: shown(value) });
    });
  }

  /** A text that is one of a few. */
  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback?: Choice): Choice {
    if (fallback !== undefined && !this.has(name)) return fallback;
    const value = this.#value(name);
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new CaseProblem(caseTexts.notAChoice, {
      name: this.#named(name),
      choices: choices.join(', '),
      given: shown(value),
    });
  }

  flag(name: string): boolean {
    const value = this.#value(name);
    if (typeof value === 'boolean') return value;
    throw new CaseProblem(caseTexts.notAFlag, { name: this.#named(name), given: shown(value) });
  }

  /** As many true or false as wanted. */
  flags(name: string, length: number): boolean[] {
    const items = this.items(name);
    this.#checkLength(this.#named(name), items, length);
    const flags = insideOf(this.#named(name), Object.fromEntries(items.entries()));
    return items.map((_, k) => flags.flag(String(k)));
  }

  /** A list of numbers, of a wanted length when one is given. */
  list(name: string, length?: number): number[] {
    const items = this.items(name);
    if (length !== undefined) this.#checkLength(this.#named(name), items, length);
    return items.map((value, k) => this.#numberAt(`${name}[${k}]`, value));
  }

  /** A list of anything. */
  items(name: string): unknown[] {
    return this.#listAt(this.#named(name), this.#value(name));
  }

  /** Rows of numbers, all of one length. */
  matrix(name: string): number[][] {
    const items = this.items(name);
    if (items.length > largestMatrix) {
      const given = { name: this.#named(name), given: items.length, most: largestMatrix };
      throw new CaseProblem(caseTexts.tooLarge, given);
    }
    const rows = items.map((row, i) => this.#listAt(`${this.#named(name)}[${i}]`, row));
    return rows.map((row, i) => {
      this.#checkLength(`${this.#named(name)}[${i}]`, row, rows[0]!.length);
      return row.map((value, j) => this.#numberAt(`${name}[${i}][${j}]`, value));
    });
  }

  /** As many rows as columns. */
  square(name: string): number[][] {
    const matrix = this.matrix(name);
    this.#checkLength(this.#named(name), matrix, matrix[0]?.length ?? 0);
    return matrix;
  }

  /** An object below a name, with its own inputs. */
  inside(name: string): Inputs {
    return insideOf(this.#named(name), this.#value(name));
  }

  /** A list of objects. */
  records(name: string): Inputs[] {
    return this.items(name).map((value, k) => insideOf(`${this.#named(name)}[${k}]`, value));
  }

  /** A list of pairs [anything, number] or longer rows, each as inputs named 0, 1, 2 … */
  rows(name: string): Inputs[] {
    return this.items(name).map((row, k) => {
      const place = `${this.#named(name)}[${k}]`;
      return new Inputs(Object.fromEntries(this.#listAt(place, row).entries()), `${place}.`);
    });
  }

  /** A day since 1970-01-01. */
  day(name: string): number {
    const value = this.#value(name);
    const day = typeof value === 'string' ? parseDate(value) : null;
    if (day !== null) return day;
    throw new CaseProblem(caseTexts.notADate, { name: this.#named(name), given: shown(value) });
  }

  /** As many days as wanted. */
  days(name: string, length: number): number[] {
    const items = this.items(name);
    this.#checkLength(this.#named(name), items, length);
    const dates = insideOf(this.#named(name), Object.fromEntries(items.entries()));
    return items.map((_, k) => dates.day(String(k)));
  }

  month(name: string): Month {
    const value = this.#value(name);
    const month = typeof value === 'string' ? parseMonth(value) : null;
    if (month !== null) return month;
    throw new CaseProblem(caseTexts.notAMonth, { name: this.#named(name), given: shown(value) });
  }

  /** The problem of inputs that fit no variant of a rule. */
  noVariant(): CaseProblem {
    return new CaseProblem(caseTexts.noVariant, { names: this.names().join(', ') });
  }

  #named(name: string): string {
    return `${this.#prefix}${name}`;
  }

  #value(name: string): unknown {
    if (!this.has(name)) throw new CaseProblem(caseTexts.missing, { name: this.#named(name) });
    return this.#values.get(name);
  }

  #numberAt(name: string, value: unknown): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new CaseProblem(caseTexts.notANumber, { name: this.#named(name), given: shown(value) });
  }

  #fractionAt(name: string, value: unknown): Fraction {
    if (typeof value === 'string') return rationalOf(value);
    if (typeof value === 'number' && Number.isFinite(value)) return fractionOf(value);
    throw new CaseProblem(caseTexts.notANumber, { name, given: shown(value) });
  }

  #listAt(name: string, value: unknown): unknown[] {
    if (Array.isArray(value)) return value;
    throw new CaseProblem(caseTexts.notAList, { name, given: shown(value) });
  }

  #checkLength(name: string, items: readonly unknown[], wanted: number): void {
    if (items.length === wanted) return;
    throw new CaseProblem(caseTexts.wrongLength, { name, wanted, given: items.length });
  }
}

/** Rows of a matrix that can be inverted in a moment. */
const largestMatrix = 250;

interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly fallback?: number;
}

function insideOf(name: string, value: unknown): Inputs {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Inputs(value, `${name}.`);
  throw new CaseProblem(caseTexts.notAMap, { name, given: shown(value) });
}

/** A value as it was written, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
