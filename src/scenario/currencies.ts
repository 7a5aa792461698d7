import { currencyCodes } from '../numbers/currency.ts';
import { nearest } from '../numbers/nearest.ts';
import { quantity } from '../schema/field.ts';
import type { QuantityShape } from '../schema/field.ts';
import type { CurrencySpec } from '../schema/scenario.ts';
import { leftOut } from './defaults.ts';
import { required } from './header.ts';
import type { IssueList } from './issue-list.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, mapAt, type Node, shown } from './node.ts';
import { readQuantity } from './quantity-reader.ts';
import type { Reading } from './reading.ts';
import type { Quantity } from '../schema/value.ts';

/** How fast prices rise in a currency, effective, by the year. */
export const pricesField = quantity({
  unit: '%/year',
  min: -0.5,
  max: 100,
  axes: ['range', 'varies', 'dated', 'formula'],
  default: { value: 0, why: { fr: 'aucune hausse des prix indiquée', en: 'no rise of prices was given' } },
  label: { fr: 'hausse des prix', en: 'rise of prices' },
  help: {
    fr: 'Hausse annuelle effective des prix dans cette monnaie.',
    en: 'Effective yearly rise of prices in this currency.',
  },
});

/** How many units of a currency one unit of the first currency buys. */
export const perBaseField = quantity({
  unit: 'number',
  min: 1e-9,
  max: 1e9,
  axes: ['range', 'varies', 'dated', 'formula'],
  label: { fr: 'cours de change', en: 'exchange rate' },
  help: {
    fr: 'Unités de cette monnaie pour une unité de la première monnaie.',
    en: 'Units of this currency for one unit of the first currency.',
  },
});

/**
 * The declared codes in the order of the file, the base first. A code that does not exist is reported, and the nearest one
 * stands in for it, so that its amounts are not reported as well.
 */
export function readCodes(root: MapNode, issues: IssueList): readonly string[] {
  const node = required(root, 'currencies', issues);
  if (node === null) return [];
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path: 'currencies' }, { given: shown(node) });
    return [];
  }
  const codes: string[] = [];
  for (const [code, value] of node.entries) {
    if (isMarkKey(code)) continue;
    const near = currencyCodes().includes(code) ? code : nearest(code, currencyCodes());
    if (near !== undefined && !codes.includes(near)) codes.push(near);
    if (near !== code) {
      const facts = { given: code, allowed: currencyCodes().join(', '), nearest: near };
      issues.add('currency-must-be-listed', { place: value.keyPlace, path: `${code}` }, facts);
    }
  }
  if (codes.length === 0) {
    issues.add('scenario-must-have-a-currency', { place: node.keyPlace, path: 'currencies' }, { given: shown(node) });
  }
  return codes;
}

/** Reads price paths and exchange rates. The quantities are known as `USD.prices` and `USD.perEUR`. */
export function readCurrencies(reading: Reading, root: MapNode): readonly CurrencySpec[] {
  const node = root.entries.get('currencies');
  const map = node?.type === 'map' ? node : mapAt(root.place, new Map());
  return reading.currencies.map((code) => {
    const given = map.entries.get(code);
    return given === undefined ? standIn(reading, code, map) : readCurrency(reading, code, given);
  });
}

/** A currency whose code was misspelt: enough to go on reading. */
function standIn(reading: Reading, code: string, map: MapNode): CurrencySpec {
  return { code, prices: readPrices(reading, code, map), perBase: null, regime: 'float' };
}

function readCurrency(reading: Reading, code: string, node: Node): CurrencySpec {
  const { issues, currencies } = reading;
  const base = currencies[0]!;
  const perKey = `per${base}`;
  const known = code === base ? ['prices'] : ['prices', perKey, 'regime'];
  if (node.type !== 'map' && node.type !== 'null') {
    issues.add('value-must-be-a-map', { place: node.place, path: `${code}` }, { given: shown(node) });
  }
  const map = node.type === 'map' ? node : { ...mapAt(node.place, new Map()), keyPlace: node.keyPlace };
  for (const [key, value] of map.entries) {
    if (known.includes(key) || isMarkKey(key)) continue;
    const spot = { place: value.keyPlace, path: `${code}.${key}` };
    if (code === base && key.startsWith('per'))
      issues.add('first-currency-must-have-no-rate', spot, { given: key, base });
    else {
      const facts = {
        given: key,
        allowed: known.join(', '),
        nearest: key.startsWith('per') ? perKey : nearest(key, known),
      };
      issues.add('key-must-be-known', spot, facts);
    }
  }
  return {
    code,
    prices: readPrices(reading, code, map),
    perBase: code === base ? null : readRate(reading, code, perKey, map),
    regime: readRegime(reading, code, map),
  };
}

function readPrices(reading: Reading, code: string, map: MapNode): Quantity {
  const node = map.entries.get('prices');
  const shape = pricesField.shape as QuantityShape; // Made by `quantity` above.
  const isGiven = node !== undefined && node.type !== 'null';
  const read = isGiven ? readQuantity(reading, shape, node, `${code}.prices`, 'effective') : null;
  if (read !== null) return read;
  const silent = isGiven ? { ...reading, quantities: new Map() } : reading;
  return leftOut(silent, pricesField, `${code}.prices`, map.keyPlace) as Quantity; // The default of that very field.
}

function readRate(reading: Reading, code: string, key: string, map: MapNode): Quantity | null {
  const node = map.entries.get(key);
  if (node === undefined || node.type === 'null') {
    const { label } = perBaseField.shape;
    reading.issues.add('field-must-be-given', { place: map.keyPlace, path: `${code}.${key}` }, { given: key, label });
    return null;
  }
  return readQuantity(reading, perBaseField.shape as QuantityShape, node, `${code}.${key}`);
}

function readRegime(reading: Reading, code: string, map: MapNode): 'float' | 'peg' {
  const node = map.entries.get('regime');
  if (node === undefined || node.type === 'null') return 'float';
  const text = node.type === 'scalar' ? node.text.trim() : '';
  if (text === 'float' || text === 'peg') return text;
  const facts = { given: shown(node), allowed: 'float, peg', nearest: nearest(text, ['float', 'peg']) };
  reading.issues.add('value-must-be-one-of-the-choices', { place: node.place, path: `${code}.regime` }, facts);
  return 'float';
}
