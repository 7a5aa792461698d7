import { nearest } from '../numbers/nearest.ts';
import { parseQuantity } from '../numbers/quantities.ts';
import type { Lever } from '../schema/scenario.ts';
import { clean, readNumber } from './number-reader.ts';
import { readWords } from './leaf-reader.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { isRefused, type KnownQuantity, type Reading, spotOf } from './reading.ts';
import { checkLimits, limitsFor } from './limits.ts';

const keys = ['from', 'to', 'step', 'role', 'whose'];
const roles = ['decision', 'assumption'] as const;
const mostPositions = 1000;
const mostLevers = 200;

/** Reads the levers: numbers of the scenario that people may move, from where to where and in which steps. */
export function readLevers(reading: Reading, root: MapNode): readonly Lever[] {
  const node = root.entries.get('levers');
  if (node === undefined || node.type === 'null') return [];
  if (node.type !== 'map') {
    reading.issues.add('value-must-be-a-map', spotOf(node, 'levers'), { given: shown(node) });
    return [];
  }
  if (reading.issues.refuseTooMany(node.entries.size, mostLevers, spotOf(node, 'levers'))) return [];
  return [...node.entries].flatMap(([path, each]) => (isMarkKey(path) ? [] : (readLever(reading, path, each) ?? [])));
}

/** Reports a path that leads to no number of the scenario. */
export function reportUnknownQuantity(reading: Reading, path: string, node: Node, inside: string): void {
  if (isRefused(reading, path)) return;
  const known = [...reading.quantities.keys()];
  const own = known.filter((each) => each.startsWith(`${path.split('.')[0]!}.`));
  const allowed = (own.length > 0 ? own : [...reading.institutions.keys()]).slice(0, 12).join(', ');
  const facts = { given: path, allowed, nearest: nearest(path, known) };
  reading.issues.add('path-must-lead-to-a-number', { place: node.keyPlace, path: inside }, facts);
}

function readLever(reading: Reading, path: string, node: Node): Lever | null {
  const { issues } = reading;
  const inside = `levers.${path}`;
  const known = reading.quantities.get(path);
  if (known === undefined) {
    reportUnknownQuantity(reading, path, node, inside);
    return null;
  }
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(node, inside), { given: shown(node) });
    return null;
  }
  for (const [key, value] of node.entries) {
    if (keys.includes(key) || isMarkKey(key)) continue;
    const facts = { given: key, allowed: keys.join(', '), nearest: nearest(key, keys) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${inside}.${key}` }, facts);
  }
  const [from, to, step] = ['from', 'to', 'step'].map((key) => readPosition(reading, known, node, key, inside));
  const role = readRole(reading, node, inside);
  const whose = node.entries.get('whose');
  if (!from || !to || !step) return null;
  if (from.unit !== to.unit || from.unit !== step.unit) {
    const given = [from.unit, to.unit, step.unit].join(', ');
    issues.add('lever-must-have-one-unit', { place: node.keyPlace, path: inside }, { given, allowed: from.unit });
    return null;
  }
  const isPossible = from.value < to.value && step.value > 0 && (to.value - from.value) / step.value <= mostPositions;
  if (!isPossible) {
    const given = `${from.value} … ${to.value}, ${step.value}`;
    issues.add(
      'lever-must-run-upwards-in-steps',
      { place: node.keyPlace, path: inside },
      { given, allowed: `${mostPositions}` },
    );
    return null;
  }
  const words = whose === undefined ? null : (readWords(reading, whose, `${inside}.whose`) ?? null);
  return { path, from: from.value, to: to.value, step: step.value, unit: from.unit, role, whose: words };
}

/** A position of a lever as it is written, with its unit; checked against the field it moves. */
function readPosition(
  reading: Reading,
  { quantity, shape }: KnownQuantity,
  map: MapNode,
  key: string,
  inside: string,
): { readonly value: number; readonly unit: string } | null {
  const { issues } = reading;
  const node = map.entries.get(key);
  const path = `${inside}.${key}`;
  if (node?.type !== 'scalar') {
    const label = { fr: 'position du levier', en: 'position of the lever' };
    issues.add('field-must-be-given', { place: node?.place ?? map.keyPlace, path }, { given: key, label });
    return null;
  }
  const spot = spotOf(node, path);
  const wanted = { patterns: [quantity.pattern], currency: quantity.currency, currencies: reading.currencies };
  const number = readNumber(node.text, wanted, spot, issues);
  if (number === null) return null;
  const limits = limitsFor(shape, quantity.pattern);
  const isStep = key === 'step';
  if (!isStep && !checkLimits(number, { ...shape, ...limits }, node.text, spot, issues)) return null;
  const parsed = parseQuantity(node.text);
  if (!parsed.ok) return null;
  return { value: clean(parsed.percent ? parsed.value * 100 : parsed.value), unit: parsed.unit.spelling };
}

function readRole(reading: Reading, map: MapNode, inside: string): 'decision' | 'assumption' {
  const node = map.entries.get('role');
  const text = node?.type === 'scalar' ? node.text.trim() : '';
  for (const role of roles) if (role === text) return role;
  const path = `${inside}.role`;
  const facts = {
    given: node === undefined ? '' : shown(node),
    allowed: roles.join(', '),
    nearest: nearest(text, roles),
  };
  const place = node?.place ?? map.keyPlace;
  if (node === undefined) {
    const label = { fr: 'décision ou hypothèse', en: 'decision or assumption' };
    reading.issues.add('field-must-be-given', { place, path }, { given: 'role', label });
  } else reading.issues.add('value-must-be-one-of-the-choices', { place, path }, facts);
  return 'assumption';
}
