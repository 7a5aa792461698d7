import { nearest } from '../numbers/nearest.ts';
import type { Field, Fields } from '../schema/field.ts';
import { canBeLeftOut, leftOut } from './defaults.ts';
import { readLeaf, readReference } from './leaf-reader.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readQuantity } from './quantity-reader.ts';
import { type Reading, spotOf } from './reading.ts';

/** The word a path may be made of: letters of any language, digits, hyphens; never a dot. */
export const namePattern = /^\p{L}[\p{L}\d_-]{0,59}$/u;

/**
 * Reads the fields of a map, each from its description, and fills in what is left out. Keys that are no field, a mark or one
 * of `others` are reported. A field that was refused is undefined in the result, which is then not used.
 */
export function readFields(
  reading: Reading,
  fields: Fields,
  map: MapNode,
  path: string,
  others: readonly string[] = [],
): Record<string, unknown> {
  const known = [...Object.keys(fields), ...others];
  for (const [key, value] of map.entries) {
    if (known.includes(key) || isMarkKey(key)) continue;
    const facts = { given: key, allowed: known.join(', '), nearest: nearest(key, known) };
    reading.issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
  }
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    values[name] = readField(reading, field, map.entries.get(name) ?? null, `${path}.${name}`, map);
  }
  return values;
}

/** Reads one field and remembers it when it was refused. */
function readField(reading: Reading, field: Field<unknown>, node: Node | null, path: string, parent: Node): unknown {
  const value = readGiven(reading, field, node, path, parent);
  if (value === undefined) reading.refused.add(path);
  return value;
}

/** Reads one field; `parent` is the map it belongs to, where a missing one is reported. */
function readGiven(reading: Reading, field: Field<unknown>, node: Node | null, path: string, parent: Node): unknown {
  if (node === null || node.type === 'null') {
    if (canBeLeftOut(field)) return leftOut(reading, field, path, parent.keyPlace);
    const place = node?.keyPlace ?? parent.keyPlace;
    const name = path.slice(path.lastIndexOf('.') + 1);
    reading.issues.add('field-must-be-given', { place, path }, { given: name, label: field.shape.label });
    return undefined;
  }
  const { shape } = field;
  switch (shape.type) {
    case 'quantity':
      return readQuantity(reading, shape, node, path) ?? undefined;
    case 'record': {
      const map = asMap(reading, node, path);
      return map === null ? undefined : readFields(inItsCurrency(reading, shape.fields, map), shape.fields, map, path);
    }
    case 'list':
      return readList(reading, shape.of, shape.most, node, path);
    case 'map':
      return readMap(reading, shape.of, shape.most, node, path, null);
    case 'reference-map':
      return readMap(reading, shape.of, 50, node, path, shape.kinds);
    case 'choice':
    case 'reference':
    case 'span':
    case 'flag':
    case 'text':
    case 'currency':
    case 'month':
      return readLeaf(reading, shape, node, path);
  }
}

/** A part that names a currency of its own gives its sums in that one. */
function inItsCurrency(reading: Reading, fields: Fields, map: MapNode): Reading {
  if (fields['currency']?.shape.type !== 'currency') return reading;
  const given = map.entries.get('currency');
  const isKnown = given?.type === 'scalar' && reading.currencies.includes(given.text);
  return { ...reading, currency: isKnown ? given.text : null };
}

/** A list; one thing alone is a list of one. */
function readList(reading: Reading, of: Field<unknown>, most: number, node: Node, path: string): unknown[] {
  const items = node.type === 'list' ? node.items : [node];
  if (reading.issues.refuseTooMany(items.length, most, spotOf(node, path))) return [];
  return items.map((item, i) => readField(reading, of, item, `${path}.${i}`, node));
}

/** Free names, or ids of institutions of some kinds, with a value each. */
function readMap(
  reading: Reading,
  of: Field<unknown>,
  most: number,
  node: Node,
  path: string,
  kinds: readonly string[] | null,
): Record<string, unknown> | undefined {
  const map = asMap(reading, node, path);
  if (map === null) return undefined;
  const entries = [...map.entries].filter(([key]) => !isMarkKey(key));
  if (reading.issues.refuseTooMany(entries.length, most, spotOf(node, path))) return undefined;
  const values: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const spot = { place: value.keyPlace, path: `${path}.${key}` };
    if (kinds !== null) readReference(reading, key, kinds, spot);
    else if (!namePattern.test(key)) reading.issues.add('name-must-be-a-word', spot, { given: key });
    values[key] = readField(reading, of, value, spot.path, map);
  }
  return values;
}

function asMap(reading: Reading, node: Node, path: string): MapNode | null {
  if (node.type === 'map') return node;
  reading.issues.add('value-must-be-a-map', spotOf(node, path), { given: shown(node) });
  return null;
}
