import { isCountDimension, isCurrencyDimension, type Unit, unitWord } from './units.ts';

/**
 * Tells whether a unit is one that a field accepts. A pattern is `number` (no unit), `factor` (`x3` or no unit), `count` (no
 * unit or one noun), `money` (one currency), `%`, `month` (a duration in months, quarters or years), `day` (one in days or
 * weeks) or any unit word, perhaps followed by denominators: `money/month`, `money/kg`, `%/year`, `act/day`, `count/week`.
 * Masses match each other (USD/lb is money/kg). Periods of flows and rates do not: EUR/year is not money/month, and the
 * caller says why.
 *
 * @example matchesPattern(unit, 'money/month') // true for EUR/month, false for EUR/year
 */
export function matchesPattern(unit: Unit, pattern: string): boolean {
  const [numerator, ...denominators] = pattern.split('/') as [string, ...string[]];
  const above = [...unit.dimensions].filter(([, exponent]) => exponent > 0).map(([dimension]) => dimension);
  const below = [...unit.dimensions].filter(([, exponent]) => exponent < 0).map(([dimension]) => dimension);
  if (below.length !== denominators.length || above.length > 1) return false;
  const isAlone = denominators.length === 0;
  return matchesNumerator(above[0], numerator, isAlone) && denominators.every((each) => matchesOneOf(below, each));
}

/**
 * The value of a quantity in the units of a pattern that its unit matches: durations in months or days, masses in kg, money
 * in major units, all else as given. Throws when the unit does not match.
 *
 * @example convertTo({ value: 10, unit: years }, 'month') // 120
 */
export function convertTo(quantity: { readonly value: number; readonly unit: Unit }, pattern: string): number {
  const { value, unit } = quantity;
  if (!matchesPattern(unit, pattern)) throw new Error(`The unit "${unit.spelling}" is not one of "${pattern}".`);
  if (unit.dimensions.size !== 1 || !Object.hasOwn(durations, pattern))
    return (value * unit.scale) / scaleOfPattern(pattern);
  const [dimension] = unit.dimensions.keys();
  return value * durations[pattern as keyof typeof durations].get(dimension!)!;
}

/** By pattern of a duration: how many of it each unit of time is. */
const durations = {
  month: new Map([
    ['month', 1],
    ['quarter', 3],
    ['year', 12],
  ]),
  day: new Map([
    ['day', 1],
    ['week', 7],
  ]),
} as const;

function matchesNumerator(dimension: string | undefined, pattern: string, isAlone: boolean): boolean {
  if (pattern === 'number' || pattern === '') return dimension === undefined;
  if (pattern === 'factor') return dimension === undefined || dimension === 'x';
  if (pattern === 'count') return dimension === undefined || isCountDimension(dimension);
  if (dimension === undefined) return false;
  if (isAlone && (pattern === 'month' || pattern === 'day')) return durations[pattern].has(dimension);
  return matchesWord(dimension, pattern);
}

function matchesOneOf(dimensions: readonly string[], pattern: string): boolean {
  return dimensions.some((dimension) => matchesWord(dimension, pattern));
}

function matchesWord(dimension: string, pattern: string): boolean {
  if (pattern === 'money') return isCurrencyDimension(dimension);
  if (pattern === 'count') return isCountDimension(dimension);
  return dimension === (unitWord(pattern)?.dimension ?? pattern);
}

/** The scale of the masses that a pattern itself names: 0.45359237 for kg in a pattern of `lb`, 1 for most. */
function scaleOfPattern(pattern: string): number {
  return pattern
    .split('/')
    .reduce((scale, part, place) => (place === 0 ? scale * scaleOf(part) : scale / scaleOf(part)), 1);
}

function scaleOf(part: string): number {
  return unitWord(part)?.scale ?? 1;
}
