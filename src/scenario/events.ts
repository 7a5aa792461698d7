import { parseMonth } from '../numbers/calendar.ts';
import { nearest } from '../numbers/nearest.ts';
import type { EventChange, EventSpec } from '../schema/scenario.ts';
import type { Times } from './header.ts';
import { readWords } from './leaf-reader.ts';
import { checkLimits, limitsFor, limitsWords, staysWithin } from './limits.ts';
import { isMarkKey, markOf } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readNumber } from './number-reader.ts';
import { isRefused, type KnownQuantity, type Reading, spotOf } from './reading.ts';
import { valueWords } from './unit-words.ts';

const mostEvents = 100;
const mostChanges = 50;
const keys = ['what', 'title', 'on', 'from', 'for', 'chance'];

/**
 * Reads the events of a file: what happens, to whom, when, how likely, and which numbers it changes. Without the times of the
 * scenario it is not checked whether they happen in it.
 */
export function readEvents(reading: Reading, root: MapNode, times: Times | null): readonly EventSpec[] {
  const node = root.entries.get('events');
  if (node === undefined || node.type === 'null') return [];
  if (node.type !== 'map') {
    reading.issues.add('value-must-be-a-map', spotOf(node, 'events'), { given: shown(node) });
    return [];
  }
  const entries = [...node.entries].filter(([id]) => !isMarkKey(id));
  if (reading.issues.refuseTooMany(entries.length, mostEvents, spotOf(node, 'events'))) return [];
  return entries.flatMap(([id, each]) => readEvent(reading, id, each, times) ?? []);
}

function readEvent(reading: Reading, id: string, node: Node, times: Times | null): EventSpec | null {
  const { issues } = reading;
  const path = `events.${id}`;
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path }, { given: shown(node) });
    return null;
  }
  const on = readTarget(reading, node, path);
  const from = readFrom(reading, node, path, times);
  const changes = on === null ? [] : readChanges(reading, node, path, on);
  const hasChange = [...node.entries.keys()].some((key) => !keys.includes(key) && !isMarkKey(key));
  if (!hasChange)
    issues.add('event-must-change-something', { place: node.keyPlace, path }, { given: id, allowed: 'jobLoss: x3' });
  if (reading.strict && node.mark === null) {
    issues.add('value-must-have-a-mark', { place: node.keyPlace, path }, { given: id });
  }
  const months = readMonths(reading, node, path);
  if (from !== null && months !== null && times !== null && from + months <= times.start) {
    issues.add('event-must-happen-within-the-scenario', spotOf(node.entries.get('from')!, `${path}.from`), {
      given: id,
    });
  }
  const what = node.entries.get('what');
  const title = node.entries.get('title');
  const text = what?.type === 'scalar' ? what.text : id;
  const words = title === undefined ? undefined : readWords(reading, title, `${path}.title`);
  if (on === null || from === null) return null;
  const chance = readChance(reading, node, path);
  return {
    id,
    what: text,
    title: words ?? { fr: text, en: text },
    on,
    from,
    months,
    chance,
    changes,
    mark: markOf(node),
  };
}

function readTarget(reading: Reading, node: MapNode, path: string): string | null {
  const on = node.entries.get('on');
  if (on === undefined || on.type === 'null') {
    const label = { fr: 'qui est touché', en: 'who is hit' };
    reading.issues.add('field-must-be-given', { place: node.keyPlace, path: `${path}.on` }, { given: 'on', label });
    return null;
  }
  const known = [...reading.institutions.keys(), ...reading.currencies];
  const text = on.type === 'scalar' ? on.text.trim() : '';
  if (known.includes(text)) return text;
  if (reading.refused.has(text)) return null;
  const facts = { given: shown(on), allowed: known.join(', '), nearest: nearest(text, known) };
  reading.issues.add('reference-must-exist', spotOf(on, `${path}.on`), facts);
  return null;
}

function readFrom(reading: Reading, node: MapNode, path: string, times: Times | null): number | null {
  const from = node.entries.get('from');
  if (from === undefined || from.type === 'null') return times?.start ?? 0;
  const month = from.type === 'scalar' ? parseMonth(from.text.trim()) : null;
  const spot = spotOf(from, `${path}.from`);
  if (month === null) reading.issues.add('month-must-exist', spot, { given: shown(from) });
  else if (times !== null && month >= times.start + times.months) {
    reading.issues.add('event-must-happen-within-the-scenario', spot, { given: shown(from) });
  }
  return month;
}

function readMonths(reading: Reading, node: MapNode, path: string): number | null {
  const value = node.entries.get('for');
  if (value === undefined || value.type === 'null') return null;
  const spot = spotOf(value, `${path}.for`);
  const wanted = { patterns: ['month'], currency: null, currencies: [] };
  const number = value.type === 'scalar' ? readNumber(value.text, wanted, spot, reading.issues) : null;
  if (value.type !== 'scalar') reading.issues.add('value-must-be-a-text', spot, { given: shown(value) });
  if (number === null || (Number.isInteger(number.value) && number.value >= 1)) return number?.value ?? null;
  const allowed = { fr: 'des mois entiers, au moins 1', en: 'whole months, at least 1' };
  reading.issues.add('length-must-be-possible', spot, { given: shown(value), allowed });
  return null;
}

function readChance(reading: Reading, node: MapNode, path: string): number {
  const chance = node.entries.get('chance');
  if (chance === undefined || chance.type === 'null') return 1;
  const spot = spotOf(chance, `${path}.chance`);
  const wanted = { patterns: ['%'], currency: null, currencies: [] };
  const number = chance.type === 'scalar' ? readNumber(chance.text, wanted, spot, reading.issues) : null;
  if (chance.type !== 'scalar') reading.issues.add('value-must-be-a-text', spot, { given: shown(chance) });
  if (number === null) return 1;
  const shape = { min: 0, max: 1, whole: false, patterns: wanted.patterns };
  return checkLimits(number, shape, shown(chance), spot, reading.issues) ? number.value : 1;
}

function readChanges(reading: Reading, node: MapNode, path: string, on: string): readonly EventChange[] {
  const changes: EventChange[] = [];
  if (reading.issues.refuseTooMany(node.entries.size, mostChanges, spotOf(node, path))) return changes;
  for (const [key, value] of node.entries) {
    if (keys.includes(key) || isMarkKey(key)) continue;
    const known = reading.quantities.get(`${on}.${key}`);
    if (known === undefined) {
      reportUnknownPath(reading, on, key, value, path);
      continue;
    }
    const change = readChange(reading, key, value, known, `${path}.${key}`);
    if (change !== null) changes.push(change);
  }
  return changes;
}

function reportUnknownPath(reading: Reading, on: string, key: string, value: Node, path: string): void {
  if (isRefused(reading, `${on}.${key}`)) return;
  const start = `${on}.`;
  const paths = [...reading.quantities.keys()]
    .filter((each) => each.startsWith(start))
    .map((each) => each.slice(start.length));
  const facts = { given: key, on, allowed: [...keys, ...paths].join(', '), nearest: nearest(key, [...paths, ...keys]) };
  reading.issues.add(
    'event-must-change-a-number-of-its-target',
    { place: value.keyPlace, path: `${path}.${key}` },
    facts,
  );
}

/** `x3` multiplies; a number with the unit of the field replaces. The result must lie inside the field's limits. */
function readChange(reading: Reading, key: string, node: Node, known: KnownQuantity, path: string): EventChange | null {
  const { issues } = reading;
  const spot = spotOf(node, path);
  const { quantity, shape } = known;
  if (node.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(node) });
    return null;
  }
  const isFactor = /^[x×]/u.test(node.text.trim());
  const patterns = isFactor ? ['factor'] : [quantity.pattern];
  const wanted = { patterns, currency: quantity.currency, currencies: reading.currencies };
  const number = readNumber(node.text, wanted, spot, issues);
  if (number === null) return null;
  const limits = limitsFor(shape, quantity.pattern);
  const reach = isFactor ? known.reach.map((x) => x * number.value) : [number.value, number.value];
  if (quantity.formula === null && !staysWithin([Math.min(...reach), Math.max(...reach)], limits)) {
    issues.add('event-must-stay-within-limits', spot, {
      given: node.text,
      allowed: limitsWords(limits, quantity.pattern, quantity.currency),
      high: valueWords(Math.max(...reach), quantity.pattern, quantity.currency),
    });
    return null;
  }
  return { path: key, effect: isFactor ? 'multiplies' : 'replaces', value: number.value };
}
