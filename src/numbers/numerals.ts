/** A number read at the beginning of a text, and what follows it; or why there is none. */
export type Numeral =
  | { readonly ok: true; readonly value: number; readonly rest: string }
  | { readonly ok: false; readonly kind: 'not-a-number' | 'ambiguous-comma' | 'too-large' };

/**
 * Reads a number at the beginning of a text whose spaces are plain ones. Thousands may be set apart by spaces or apostrophes,
 * in groups of three; decimals follow a point or, as in French, a comma. A comma before exactly three digits could be either,
 * so `1,500` is refused (`0,500` is clear). A power of ten may follow, as in 1e-7.
 *
 * @example readNumeral('1 500,50 EUR') // { ok: true, value: 1500.5, rest: ' EUR' }
 */
export function readNumeral(text: string): Numeral {
  const match = pattern.exec(text);
  if (match === null) return { ok: false, kind: 'not-a-number' };
  const rest = text.slice(match[0].length);
  if (/^ *[\d.,'’]/.test(rest)) return { ok: false, kind: 'not-a-number' };
  const whole = match[2]!.replace(/[ '’]/g, '');
  const decimals = match[3] ?? '';
  if (decimals.startsWith(',') && decimals.length === 4 && !whole.startsWith('0') && whole === match[2]) {
    return { ok: false, kind: 'ambiguous-comma' };
  }
  const sign = match[1] === '-' || match[1] === '−' ? '-' : '';
  const value = Number(sign + whole + decimals.replace(',', '.') + (match[4] ?? ''));
  return Number.isFinite(value) ? { ok: true, value: value + 0, rest } : { ok: false, kind: 'too-large' };
}

/** Sign, digits in groups of three or without groups, decimals, power of ten. */
const pattern = /^([-−+]?) ?(\d{1,3}(?:[ '’]\d{3})+(?!\d)|\d+)([.,]\d+)?(e[-+]?\d{1,3}(?![\p{L}\d]))?/u;
