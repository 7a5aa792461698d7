import { type Language, sameWords, type Words } from '../engine/words.ts';
import { inEach, sayBoth } from '../text/say.ts';
import { countryRows } from './countries.data.ts';
import { localeFor } from '../text/numbers-of-languages.ts';
import { spokenCode } from '../text/translation.ts';

/** A country at one end of a corridor. */
export interface Country {
  /** ISO 3166 code of three letters. */
  readonly code: string;
  readonly name: Words;
  /** ISO 4217 code of the money in which people there are usually paid out. */
  readonly currency: string;
}

/** What the World Bank's file calls Kosovo, now in one column, now in the other. */
const otherCodes: Readonly<Record<string, string>> = { KSV: 'XKX' };

/**
 * A country by its ISO code of three letters, or null for one between which no prices are published.
 *
 * @example countryOf('MAR')?.currency // 'MAD'
 */
export function countryOf(code: string): Country | null {
  const row = byCode.get(plainCode(code));
  if (row === undefined) return null;
  const [iso3, iso2, currency] = row;
  return { code: iso3, name: inEach((language) => nameOf(iso2, language)), currency };
}

/** A country by its ISO code of two letters, or null. */
export function countryOfTwoLetters(code: string): Country | null {
  const row = countryRows.find(([, iso2]) => iso2 === code.trim().toUpperCase());
  return row === undefined ? null : countryOf(row[0]);
}

/** The code in capitals, with the one code that is written in two ways made one. */
export function plainCode(code: string): string {
  const capitals = code.trim().toUpperCase();
  return otherCodes[capitals] ?? capitals;
}

/** Codes of all countries, in alphabetical order. */
export function countryCodes(): readonly string[] {
  return countryRows.map(([code]) => code);
}

/** A corridor: money goes from the first country to the second. */
export interface CorridorCode {
  readonly from: string;
  readonly to: string;
}

/** Names of both countries; a code where there is no name. */
export function namesOf({ from, to }: CorridorCode): { readonly from: Words; readonly to: Words } {
  const name = (code: string): Words => countryOf(code)?.name ?? sameWords(code);
  return { from: name(from), to: name(to) };
}

/**
 * A corridor by the names of its countries.
 *
 * @example corridorWords({ from: 'BEL', to: 'MAR' }).fr // 'Belgique – Maroc'
 */
export function corridorWords(corridor: CorridorCode): Words {
  const { from, to } = namesOf(corridor);
  return sayBoth({ fr: '{from} – {to}', en: '{from} – {to}' }, { from, to });
}

/**
 * Reads a corridor written `BEL-MAR`, `belmar` or `BEL MAR`; null for anything else.
 *
 * @example readCorridor('BEL-MAR') // { from: 'BEL', to: 'MAR' }
 */
export function readCorridor(text: string): CorridorCode | null {
  const found = /^([a-z]{3})[-–>/ ]*([a-z]{3})$/i.exec(text.trim());
  return found === null ? null : { from: plainCode(found[1]!), to: plainCode(found[2]!) };
}

const byCode = new Map(countryRows.map((row) => [row[0], row]));
const displays = new Map<string, Intl.DisplayNames>();

function nameOf(iso2: string, language: Language): string {
  const code = localeFor(spokenCode(language), language, Intl.DisplayNames);
  const display = displays.get(code) ?? new Intl.DisplayNames([code], { type: 'region' });
  displays.set(code, display);
  return display.of(iso2) ?? iso2;
}
