import type { Field, QuantityShape } from '../schema/field.ts';
import type { Place } from '../schema/issue.ts';
import type { Quantity } from '../schema/value.ts';
import type { Reading } from './reading.ts';

/** Tells whether a file may leave a field out: it is optional, has a default, or all that is inside it has. */
export function canBeLeftOut(field: Field<unknown>): boolean {
  const { shape } = field;
  if (!field.required) return true;
  if (shape.type === 'record') return Object.values(shape.fields).every(canBeLeftOut);
  return 'default' in shape && shape.default !== null;
}

/** The value of a field that a file leaves out: its default, nothing, or null. */
export function leftOut(reading: Reading, field: Field<unknown>, path: string, place: Place): unknown {
  const { shape } = field;
  switch (shape.type) {
    case 'quantity': {
      if (shape.default === null) return null;
      const quantity = defaultQuantity(shape, reading.currency ?? reading.currencies[0] ?? null);
      reading.quantities.set(path, { quantity, shape, place, reach: [quantity.value, quantity.value] });
      return quantity;
    }
    case 'choice':
    case 'flag':
    case 'list':
      return shape.default;
    case 'map':
    case 'reference-map':
      return {};
    case 'record': {
      if (!field.required) return null;
      const inside = Object.entries(shape.fields);
      return Object.fromEntries(inside.map(([name, each]) => [name, leftOut(reading, each, `${path}.${name}`, place)]));
    }
    case 'reference':
    case 'span':
    case 'text':
    case 'currency':
    case 'month':
      return null;
  }
}

/** The default of a field as a quantity that says so; a sum of money is in the institution's currency. */
export function defaultQuantity(shape: QuantityShape, currency: string | null): Quantity {
  const { value, why } = shape.default!;
  const pattern = shape.patterns[0]!;
  const isMoney = pattern.startsWith('money');
  return {
    value,
    pattern,
    unit: pattern.replace('money', currency ?? 'money').replace(/^(number|count|factor)$/, ''),
    currency: isMoney ? currency : null,
    range: null,
    spread: null,
    varies: null,
    formula: null,
    dated: null,
    indexed: false,
    mark: { name: 'default', why: why.en, says: why },
  };
}
