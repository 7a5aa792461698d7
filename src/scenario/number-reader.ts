import { minorUnitsPer } from '../numbers/currency.ts';
import { convertTo, matchesPattern, type ParsedQuantity, parseQuantity, type Unit } from '../numbers/quantities.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { problemRules } from './number-problems.ts';
import { canonicalUnit, patternsWords } from './unit-words.ts';
import { reportWrongUnit } from './wrong-unit.ts';
import { nearest } from '../numbers/nearest.ts';

/** What a number may be: the unit patterns of its field and the currencies it may be in. */
export interface NumberWanted {
  readonly patterns: readonly string[];
  /** The only currency allowed, or null for any that is declared. */
  readonly currency: string | null;
  readonly currencies: readonly string[];
  /** Whether the words nominal and effective may follow a rate. */
  readonly basis?: 'effective';
}

/** A number in the canonical unit of the pattern it matched: money in minor units, shares as fractions. */
export interface CanonicalNumber {
  readonly value: number;
  readonly pattern: string;
  readonly unit: string;
  readonly currency: string | null;
}

/**
 * Reads one number with its unit and converts it. What is wrong with it is reported with the remedy, and null comes back.
 *
 * @example readNumber('20 EUR/month', wanted, spot, issues) // value 2000, pattern money/month, currency EUR
 */
export function readNumber(text: string, wanted: NumberWanted, spot: Spot, issues: IssueList): CanonicalNumber | null {
  const parsed = parseQuantity(text);
  if (!parsed.ok) {
    const { kind, given, nearest: suggestion } = parsed.problem;
    const allowed = patternsWords(wanted.patterns, wanted.currency);
    issues.add(problemRules[kind], spot, { given: given === '' ? text : given, allowed, nearest: suggestion, text });
    return null;
  }
  if (parsed.basis !== null && parsed.basis !== wanted.basis) {
    const rule = wanted.basis === undefined ? 'rate-must-be-as-its-field-says' : 'rate-must-be-effective';
    issues.add(rule, spot, { given: text });
    return null;
  }
  const pattern = wanted.patterns.find((each) => matchesPattern(parsed.unit, each));
  if (pattern === undefined) {
    reportWrongUnit(text, parsed, wanted, spot, issues);
    return null;
  }
  const currency = currencyIn(parsed.unit);
  if (currency !== null && !isAllowed(currency, text, wanted, spot, issues)) return null;
  return { ...canonical(parsed, pattern, currency), unit: canonicalUnit(parsed.unit, pattern) };
}

/** The currency a unit speaks of, or null. */
export function currencyIn(unit: Unit): string | null {
  for (const dimension of unit.dimensions.keys()) {
    if (/^[A-Z]{3}$/.test(dimension)) return dimension;
  }
  return null;
}

/** Takes off the noise of binary fractions: 1.15 EUR are 115 cents and not 114.99999999999999. */
export function clean(x: number): number {
  return Number(x.toPrecision(15));
}

function canonical(
  parsed: ParsedQuantity & { ok: true },
  pattern: string,
  currency: string | null,
): Omit<CanonicalNumber, 'unit'> {
  const scale = currency === null ? 1 : minorUnitsPer(currency);
  return { value: clean(convertTo(parsed, pattern) * scale), pattern, currency };
}

function isAllowed(currency: string, text: string, wanted: NumberWanted, spot: Spot, issues: IssueList): boolean {
  if (!wanted.currencies.includes(currency)) {
    if (wanted.currencies.length === 0) return false; // A scenario without currencies was reported as a whole.
    const facts = { given: currency, allowed: wanted.currencies.join(', '), text };
    issues.add('currency-must-be-declared', spot, { ...facts, nearest: nearest(currency, wanted.currencies) });
    return false;
  }
  if (wanted.currency === null || wanted.currency === currency) return true;
  issues.add('mixed-currency', spot, { given: currency, allowed: wanted.currency, text });
  return false;
}
