import { currencyOf } from '../numbers/currency.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { isMarkKey } from '../scenario/marks.ts';
import type { Node } from '../scenario/node.ts';

/** Money of one currency becomes money of another: `factor` units of `to` for one of `from`. */
export interface Denomination {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
}

/** What a file says, without places: what JSON can hold. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Digits that a sum keeps: 131 191 francs become 131 000, as people would say. */
const digits = 3;

/**
 * A scenario in another currency, so that a hall sees its own money: every sum in `from` is multiplied and rounded to three
 * digits, the currency is renamed wherever it is named, and rates per unit of it are divided. A scenario that knows `to` already
 * has the two change places: the other one's sums shrink as these grow. Words, marks and everything that is no money stay.
 *
 * @example redenominate(root, { from: 'EUR', to: 'XOF', factor: 655 }) // `200 EUR/month` becomes `131000 XOF/month`
 */
export function redenominate(root: Node, { from, to, factor }: Denomination): Plain {
  const currencies = root.type === 'map' ? root.entries.get('currencies') : undefined;
  const isSwap = from !== to && currencies?.type === 'map' && currencies.entries.has(to);
  const there: Denomination = { from, to, factor };
  const back: Denomination = { from: to, to: from, factor: 1 / factor };
  const changes = isSwap ? [there, back] : [there];
  return plainOf(root, '', { from, to, changes, rateDivisor: isSwap ? factor * factor : factor });
}

/** A single value as a setting gives it, such as `1050 EUR/month`, in the other currency. */
export function redenominateText(text: string, denomination: Denomination): string {
  return changedText(text, { ...denomination, changes: [denomination], rateDivisor: denomination.factor });
}

/** All that changes in a file: one currency's sums, or those of two that change places. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Denomination[];
  /** Rates per unit of the first currency are divided by this. */
  readonly rateDivisor: number;
}

function plainOf(node: Node, key: string, change: Change): Plain {
  if (node.type === 'null') return null;
  if (node.type === 'scalar') {
    if (isMarkKey(key) || prose.has(key)) return node.text;
    return changedText(node.text, change);
  }
  if (node.type === 'list') return node.items.map((item) => plainOf(item, key, change));
  const entries = [...node.entries].map(([name, value]) => {
    const rate = rateKey(name, change);
    if (rate === null) return [renamed(name, change), plainOf(value, name, change)] as const;
    return [rate, dividedRates(value, change)] as const;
  });
  return Object.fromEntries(entries);
}

/** Keys whose texts are words for people. */
const prose = new Set(['title', 'sources', 'says', 'fr', 'en', 'what']);

function renamed(name: string, { changes }: Change): string {
  return changes.find(({ from }) => from === name)?.to ?? name;
}

/** The new name of a key such as `perEUR`, or null for any other key. */
function rateKey(name: string, { from, to }: Change): string | null {
  return name === `per${from}` ? `per${to}` : null;
}

/** Units of another currency for one unit: fewer for a smaller unit. */
function dividedRates(node: Node, change: Change): Plain {
  if (node.type === 'null') return null;
  if (node.type === 'list') {
    return node.items.map((item) => (item.type === 'list' ? pairOf(item.items, change) : plainOf(item, '', change)));
  }
  if (node.type === 'scalar') return rateText(node.text, change);
  return Object.fromEntries(
    [...node.entries].map(([name, value]) => {
      const isRate = name === 'value' || name === 'data';
      return [name, isRate ? dividedRates(value, change) : plainOf(value, name, change)];
    }),
  );
}

function pairOf(items: readonly Node[], change: Change): Plain {
  return items.map((item, i) =>
    i === 1 && item.type === 'scalar' ? rateText(item.text, change) : plainOf(item, '', change),
  );
}

function rateText(text: string, { rateDivisor }: Change): string {
  const rate = readNumeral(text.trim());
  return rate.ok ? String(Number((rate.value / rateDivisor).toPrecision(10))) + rate.rest : text;
}

/** Every sum of a text such as `uniform(20 EUR; 60 EUR/month)`, and the bare name of the currency. */
function changedText(text: string, change: Change): string {
  const bare = renamed(text.trim(), change);
  if (bare !== text.trim()) return bare;
  const signs = change.changes.flatMap(({ from }) => unitsOf(from).map(escaped));
  const sums = new RegExp(`(-?\\d[\\d .,'’]*?)\\s*(${signs.join('|')})(?![A-Za-z])`, 'gu');
  return text.replace(sums, (whole, number: string, sign: string) => {
    const read = readNumeral(number.trim());
    const its = change.changes.find(({ from }) => unitsOf(from).includes(sign));
    return read.ok && its !== undefined ? `${sumText(read.value * its.factor, its.to)} ${its.to}` : whole;
  });
}

/** The code of a currency and its sign, as files may write it. */
function unitsOf(code: string): readonly string[] {
  const symbol = currencyOf(code)?.symbol;
  return symbol === undefined || symbol === code ? [code] : [code, symbol];
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** A sum in as many decimals as its currency has, of three digits that count. */
export function sumText(amount: number, currency: string): string {
  const decimals = currencyOf(currency)?.decimals ?? 2;
  return String(Number(Number(amount.toPrecision(digits)).toFixed(decimals)));
}
