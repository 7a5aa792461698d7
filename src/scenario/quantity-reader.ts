import { nearest } from '../numbers/nearest.ts';
import type { QuantityShape } from '../schema/field.ts';
import type { Quantity } from '../schema/value.ts';
import type { IssueList } from './issue-list.ts';
import { isMarkKey, markKeys, markOf } from './marks.ts';
import { type MapNode, mapAt, type Node, shown } from './node.ts';
import { checkReach, readDrawn, readIndexed } from './quantity-draws.ts';
import {
  allowedUnits,
  type Dated,
  type QuantityText,
  readCentral,
  readDated,
  readFormulaUnit,
} from './quantity-parts.ts';
import { type Reading, spotOf } from './reading.ts';
import type { CanonicalNumber } from './number-reader.ts';

const keys = ['value', 'unit', 'range', 'spread', 'varies', 'data', 'indexed'];

/**
 * Reads a number in any of its forms: a bare text, or a map with a value (or dates), distributions, and a mark. Everything
 * that is wrong is reported; null comes back when there is no value to go on with. `basis` says that a rate may be called
 * effective.
 */
export function readQuantity(
  reading: Reading,
  shape: QuantityShape,
  node: Node,
  path: string,
  basis?: 'effective',
): Quantity | null {
  const { issues, currencies } = reading;
  const currency = shape.isForeign === true ? null : reading.currency;
  if (node.type === 'list') {
    const facts = { given: shown(node), allowed: allowedUnits({ shape, reading }) };
    issues.add('value-must-be-a-number', spotOf(node, path), facts);
    return null;
  }
  const map = node.type === 'map' ? node : mapAt(node.place, new Map([['value', node]]));
  reportUnknownKeys(map, path, issues);
  if (reading.strict && node.mark === null) {
    issues.add('value-must-have-a-mark', spotOf(node, path), { given: shown(map.entries.get('value') ?? node) });
  }
  const unit = map.entries.get('unit');
  const wanted = { patterns: shape.patterns, currency, currencies, ...(basis === undefined ? {} : { basis }) };
  return readParts({ reading, shape, wanted, path, map, unit: unit?.type === 'scalar' ? unit.text : '' }, node);
}

function readParts(text: QuantityText, node: Node): Quantity | null {
  const { reading, shape, path, map } = text;
  const value = map.entries.get('value');
  const data = map.entries.get('data');
  if (value === undefined && data === undefined) {
    reading.issues.add('value-must-be-given', { place: node.keyPlace, path }, { given: shown(node) });
    return null;
  }
  const formula = value?.type === 'scalar' && value.text.startsWith('=') ? value : null;
  const central =
    formula !== null ? readFormulaUnit(text, formula) : value === undefined ? null : readCentral(text, value);
  const dated = data === undefined ? null : readDated(text, data, central);
  const unit = central ?? dated?.unit ?? null;
  if (unit === null) return null;
  const isFormula = formula !== null;
  const quantity = {
    ...unit,
    value: valueAtStart(dated, central, reading.start) ?? unit.value,
    range: readDrawn(text, 'range', unit, isFormula),
    spread: readDrawn(text, 'spread', unit, isFormula),
    varies: readDrawn(text, 'varies', unit, isFormula),
    formula: formula === null ? null : formula.text.slice(1).trim(),
    dated: dated?.values ?? null,
    indexed: readIndexed(text, unit),
    mark: markOf(node),
  };
  const reach = isFormula ? ([0, 0] as const) : checkReach(text, quantity);
  reading.quantities.set(path, { quantity, shape, place: node.place, reach });
  if (quantity.formula !== null && formula !== null) {
    reading.formulas.push({ path, text: quantity.formula, place: formula.place, shape, quantity });
  }
  return quantity;
}

/** What dated values say of the first month; before the first date that is the value beside them, or the first of them. */
function valueAtStart(dated: Dated | null, central: CanonicalNumber | null, start: number): number | null {
  if (dated === null) return null;
  const known = dated.values.filter(([month]) => month <= start);
  return known.at(-1)?.[1] ?? central?.value ?? dated.values[0]![1];
}

function reportUnknownKeys(map: MapNode, path: string, issues: IssueList): void {
  for (const [key, value] of map.entries) {
    if (keys.includes(key) || isMarkKey(key)) continue;
    const known = [...keys, ...markKeys];
    const facts = { given: key, allowed: known.join(', '), nearest: nearest(key, known) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
  }
}
