import type { Words } from '../engine/words.ts';
import { parseMonth } from '../numbers/calendar.ts';
import type { Axis, QuantityShape } from '../schema/field.ts';
import { sayBoth } from '../text/say.ts';
import { checkLimits } from './limits.ts';
import { type MapNode, type Node, type ScalarNode, shown } from './node.ts';
import { type CanonicalNumber, type NumberWanted, readNumber } from './number-reader.ts';
import { type Reading, spotOf } from './reading.ts';
import { patternsWords } from './unit-words.ts';

/** A quantity while it is read: its map, what its field wants, and the unit that the map gives for bare numbers. */
export interface QuantityText {
  readonly reading: Reading;
  readonly shape: QuantityShape;
  readonly wanted: NumberWanted;
  readonly path: string;
  readonly map: MapNode;
  /** Empty when the map gives none. */
  readonly unit: string;
}

/** The central value, or null after saying what is wrong with it. */
export function readCentral(text: QuantityText, node: Node): CanonicalNumber | null {
  const isBare = node.place === text.map.place;
  return readOne(text, node, isBare ? text.path : `${text.path}.value`, text.wanted);
}

/** A formula has no unit of its own: it takes the one given beside it, or the field's in the institution's currency. */
export function readFormulaUnit(text: QuantityText, node: ScalarNode): CanonicalNumber | null {
  const { issues, currency } = text.reading;
  const spot = spotOf(node, text.path);
  if (!allows(text, 'formula', node)) return null;
  if (text.unit !== '') {
    const sample = readNumber(`1 ${text.unit}`, text.wanted, spot, issues);
    return sample === null ? null : { ...sample, value: 0 };
  }
  const pattern = text.shape.patterns[0]!;
  const isMoney = pattern.startsWith('money');
  if (isMoney && currency === null) {
    const given = node.text;
    const allowed = patternsWords([pattern], text.reading.currencies[0] ?? null);
    issues.add('formula-must-have-a-unit', spot, { given, allowed });
    return null;
  }
  const unit = pattern.replace('money', currency ?? '').replace(/^(number|count)$/, '');
  return { value: 0, pattern, unit, currency: isMoney ? currency : null };
}

/** Dated values in ascending order with the unit they share. */
export interface Dated {
  readonly values: readonly (readonly [number, number])[];
  readonly unit: CanonicalNumber;
}

/** Reads `[[2009-01, 1.32], …]`; numbers without a unit are in that of the value beside them. */
export function readDated(text: QuantityText, node: Node, central: CanonicalNumber | null): Dated | null {
  const { issues } = text.reading;
  const path = `${text.path}.data`;
  if (!allows(text, 'dated', node)) return null;
  if (node.type !== 'list' || node.items.length === 0) {
    issues.add('data-must-be-pairs', spotOf(node, path), { given: shown(node) });
    return null;
  }
  const values: (readonly [number, number])[] = [];
  let unit = central;
  for (const row of node.items) {
    const [when, what] = row.type === 'list' && row.items.length === 2 ? row.items : [];
    const month = when?.type === 'scalar' ? parseMonth(when.text) : null;
    if (month === null || what === undefined) {
      issues.add('data-must-be-pairs', spotOf(row, path), { given: shown(row) });
      continue;
    }
    const like = unit === null ? text.wanted : { ...text.wanted, patterns: [unit.pattern], currency: unit.currency };
    const number = readOne(text, likeValue(what, central), path, like);
    if (number === null) continue;
    if (values.length > 0 && values.at(-1)![0] >= month) {
      issues.add('data-must-be-in-order', spotOf(row, path), { given: shown(when!) });
      continue;
    }
    values.push([month, number.value]);
    unit ??= number;
  }
  return values.length > 0 && unit !== null ? { values, unit } : null;
}

/** Tells whether the field takes a form, and says so when it does not. */
export function allows(text: QuantityText, axis: Axis, node: Node): boolean {
  const { axes } = text.shape;
  if (axes.includes(axis)) return true;
  const allowed = axes.map((each) => axisKeys[each]).join(', ');
  const facts = { given: axisKeys[axis], allowed: allowed === '' ? sayBoth({ fr: 'aucune', en: 'none' }) : allowed };
  const isFormula = axis === 'formula';
  const spot = isFormula ? spotOf(node, text.path) : { place: node.keyPlace, path: `${text.path}.${axisKeys[axis]}` };
  text.reading.issues.add('field-must-allow-it', spot, facts);
  return false;
}

/** What the field would take, for messages. */
export function allowedUnits(text: Pick<QuantityText, 'shape' | 'reading'>): Words {
  return patternsWords(text.shape.patterns, text.reading.currency);
}

/** A bare number takes the unit that the map gives beside it. */
export function withUnit(unit: string, text: string): string {
  return unit !== '' && bareNumber.test(text) ? `${text} ${unit}` : text;
}

const bareNumber = /^[-+−\d\s.,'’e]+$/;

/** What a form is called in a file. */
const axisKeys: Readonly<Record<Axis, string>> = {
  range: 'range',
  spread: 'spread',
  varies: 'varies',
  dated: 'data',
  formula: '= …',
  indexed: 'indexed',
};

function readOne(text: QuantityText, node: Node, path: string, wanted: NumberWanted): CanonicalNumber | null {
  const { issues } = text.reading;
  const spot = spotOf(node, path);
  if (node.type !== 'scalar') {
    issues.add('value-must-be-a-number', spot, { given: shown(node), allowed: allowedUnits(text) });
    return null;
  }
  const number = readNumber(withUnit(text.unit, node.text), wanted, spot, issues);
  return number !== null && checkLimits(number, text.shape, node.text, spot, issues) ? number : null;
}

function likeValue(node: Node, central: CanonicalNumber | null): Node {
  if (node.type !== 'scalar' || central === null || !bareNumber.test(node.text)) return node;
  return { ...node, text: `${node.text} ${central.unit}` };
}
