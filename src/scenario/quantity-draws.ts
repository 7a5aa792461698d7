import type { DistributionText, Quantity } from '../schema/value.ts';
import { makeDistribution, readDistribution, recentred } from './distribution-text.ts';
import { readFlagText } from './flag-text.ts';
import { IssueList } from './issue-list.ts';
import { limitsFor, limitsWords, type Reach, reachWith, staysWithin } from './limits.ts';
import { shown } from './node.ts';
import { type CanonicalNumber, readNumber } from './number-reader.ts';
import { allows, type QuantityText, withUnit } from './quantity-parts.ts';
import { spotOf } from './reading.ts';
import { valueWords } from './unit-words.ts';

type DrawnAxis = 'range' | 'spread' | 'varies';

/** Reads a distribution of a quantity, its arguments in the quantity's unit; null when there is none or it was refused. */
export function readDrawn(
  text: QuantityText,
  axis: DrawnAxis,
  unit: CanonicalNumber,
  isFormula: boolean,
): DistributionText | null {
  const node = text.map.entries.get(axis);
  if (node === undefined || node.type === 'null') return null;
  const { issues } = text.reading;
  const spot = spotOf(node, `${text.path}.${axis}`);
  if (!allows(text, axis, node)) return null;
  if (node.type !== 'scalar') {
    issues.add('distribution-must-be-known', spot, { given: shown(node), allowed: 'lognormal(0.35)' });
    return null;
  }
  const same = { ...text.wanted, patterns: [unit.pattern], currency: unit.currency };
  const plain = { patterns: ['number', '%'], currency: null, currencies: [] };
  const readers = {
    value: (piece: string) => readNumber(withUnit(text.unit, piece), same, spot, issues)?.value ?? null,
    plain: (piece: string) => readNumber(piece, plain, spot, issues)?.value ?? null,
  };
  const drawn = readDistribution(node.text, readers, spot, issues);
  if (drawn === null) return null;
  const suits = drawn.name !== 'beta' || unit.pattern.startsWith('%') || unit.pattern === 'number';
  const isAbsolute = makeDistribution(drawn).effect === 'replaces';
  if (suits && !(isFormula && isAbsolute)) return moved(text, drawn, unit);
  issues.add('distribution-must-suit-its-value', spot, { given: node.text, allowed: 'lognormal(…), factor(…)' });
  return null;
}

/** Reads whether a sum of money follows the prices of its currency. */
export function readIndexed(text: QuantityText, unit: CanonicalNumber): boolean {
  const node = text.map.entries.get('indexed');
  if (node === undefined || node.type === 'null') return false;
  const { issues } = text.reading;
  const spot = spotOf(node, `${text.path}.indexed`);
  const flag = node.type === 'scalar' ? readFlagText(node.text) : null;
  if (flag === null) issues.add('value-must-be-yes-or-no', spot, { given: shown(node) });
  if (flag !== true || !allows(text, 'indexed', node)) return false;
  if (unit.currency === null) issues.add('only-money-can-be-indexed', spot, { given: unit.unit });
  return unit.currency !== null;
}

/** How far the drawn value can go; the first form that leads outside the field's limits is reported. */
export function checkReach(text: QuantityText, quantity: Quantity): Reach {
  const { pattern, currency } = quantity;
  const limits = limitsFor(text.shape, pattern);
  const all = [quantity.value, ...(quantity.dated ?? []).map(([, value]) => value)];
  const central: Reach = [Math.min(...all), Math.max(...all)];
  let reach = central;
  for (const axis of ['range', 'spread', 'varies'] as const) {
    const drawn = quantity[axis];
    if (drawn === null) continue;
    reach = reachWith(reach, makeDistribution(drawn));
    if (staysWithin(reach, limits)) continue;
    const node = text.map.entries.get(axis)!;
    text.reading.issues.add('drawn-values-must-stay-within-limits', spotOf(node, `${text.path}.${axis}`), {
      given: shown(node),
      allowed: limitsWords(limits, pattern, currency),
      low: valueWords(reach[0], pattern, currency),
      high: valueWords(reach[1], pattern, currency),
    });
    return central;
  }
  return reach;
}

/** Moves an absolute distribution with a centre that a setting replaced. */
function moved(text: QuantityText, drawn: DistributionText, unit: CanonicalNumber): DistributionText {
  const { replaced } = text.map;
  if (replaced?.type !== 'scalar' || replaced.text.startsWith('=')) return drawn;
  const silent = new IssueList();
  const before = withUnit(text.unit, replaced.text);
  const from = readNumber(before, text.wanted, spotOf(replaced, text.path), silent);
  if (from === null || from.pattern !== unit.pattern) return drawn;
  const { min, max } = limitsFor(text.shape, unit.pattern);
  const isShare = unit.pattern.startsWith('%') && min === 0 && max === 1;
  return recentred(drawn, { from: from.value, to: unit.value, isShare });
}
