import type { Field, Fields, Shape } from '../../src/schema/field.ts';
import type { Quantity } from '../../src/schema/value.ts';

/** Values with everything that is left out taken from the fields' defaults; throws on a name that is no field. */
export function filledWith(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  currency: string | null = currencyIn(values),
): Record<string, unknown> {
  for (const name of Object.keys(values)) {
    if (!(name in fields)) throw new Error(`There is no field ${name} among ${Object.keys(fields).join(', ')}.`);
  }
  const filled: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) filled[name] = valueFor(name, field, values[name], currency);
  return filled;
}

/** The limits of the quantity at a path below an institution, such as `products.act.price`. */
export function limitsAt(fields: Fields, path: string): { min: number; max: number } {
  let shape: Shape | null = null;
  let inside: Fields = fields;
  for (const name of path.split('.')) {
    const field: Field<unknown> | undefined = shape !== null && 'of' in shape ? shape.of : inside[name];
    if (field === undefined) throw new Error(`No field stands at ${path}.`);
    shape = field.shape;
    if (shape.type === 'record') inside = shape.fields;
  }
  if (shape?.type !== 'quantity') throw new Error(`The field at ${path} is no quantity.`);
  return { min: shape.min, max: shape.max };
}

function currencyIn(values: Readonly<Record<string, unknown>>): string | null {
  return typeof values['currency'] === 'string' ? values['currency'] : null;
}

function valueFor(name: string, field: Field<unknown>, given: unknown, currency: string | null): unknown {
  const { shape } = field;
  if (given === undefined || given === null) return leftOut(name, field, currency);
  if (shape.type === 'record') return filledWith(shape.fields, given as Record<string, unknown>, currency);
  if (shape.type === 'list')
    return (given as unknown[]).map((item, i) => valueFor(`${name}.${i}`, shape.of, item, currency));
  if (shape.type === 'map' || shape.type === 'reference-map') {
    const entries = Object.entries(given as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, valueFor(`${name}.${key}`, shape.of, item, currency)]),
    );
  }
  if (shape.type === 'quantity') checkQuantity(name, shape.patterns, given as Quantity);
  return given;
}

/** Catches a test that gives a field a unit it does not take. */
function checkQuantity(name: string, patterns: readonly string[], given: Quantity): void {
  if (!patterns.includes(given.pattern)) {
    throw new Error(`${name} takes ${patterns.join(' or ')}, not ${given.pattern}.`);
  }
}

function leftOut(name: string, field: Field<unknown>, currency: string | null): unknown {
  const { shape } = field;
  if (shape.type === 'quantity' && shape.default !== null)
    return defaultQuantity(shape.patterns[0]!, shape.default, currency);
  if ((shape.type === 'choice' || shape.type === 'list') && shape.default !== null) return shape.default;
  if (shape.type === 'flag') return shape.default;
  if (shape.type === 'map' || shape.type === 'reference-map') return {};
  if (!field.required) return null;
  if (shape.type === 'record') return filledWith(shape.fields, {}, currency);
  throw new Error(`The field ${name} is required.`);
}

function defaultQuantity(
  pattern: string,
  given: { value: number; why: { en: string } },
  currency: string | null,
): Quantity {
  return {
    value: given.value,
    pattern,
    unit: currency === null ? pattern : pattern.replace('money', currency),
    currency: pattern.includes('money') ? currency : null,
    range: null,
    spread: null,
    varies: null,
    formula: null,
    dated: null,
    indexed: false,
    mark: { name: 'default', why: given.why.en },
  };
}
