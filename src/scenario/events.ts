import { sameWords } from '../engine/words.ts';
import { parseMonth } from '../numbers/calendar.ts';
import { nearest } from '../numbers/nearest.ts';
import type { EventSpec, InstitutionSpec } from '../schema/scenario.ts';
import { sayBoth } from '../text/say.ts';
import { eventKeys, readChanges } from './event-changes.ts';
import type { Times } from './header.ts';
import { readWords } from './leaf-reader.ts';
import { checkLimits } from './limits.ts';
import { isMarkKey, markOf } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readNumber } from './number-reader.ts';
import { type Reading, spotOf } from './reading.ts';
import { type Risk, riskNamed, risks } from './risks/index.ts';
import { changesOf, rolesIn } from './risks/risk-changes.ts';

const mostEvents = 100;

/** What the events of a scenario are read with; without its times it is not checked whether they happen in it. */
interface Surroundings {
  readonly times: Times | null;
  readonly institutions: readonly InstitutionSpec[];
}

/**
 * Reads the events of a file: what happens, to whom, when, how likely, and which numbers it changes. A risk of the catalogue
 * (`what: R01`) brings its changes with it, and without `on` it hits everyone it can.
 */
export function readEvents(reading: Reading, root: MapNode, around: Surroundings): readonly EventSpec[] {
  const node = root.entries.get('events');
  if (node === undefined || node.type === 'null') return [];
  if (node.type !== 'map') {
    reading.issues.add('value-must-be-a-map', spotOf(node, 'events'), { given: shown(node) });
    return [];
  }
  const entries = [...node.entries].filter(([id]) => !isMarkKey(id));
  if (reading.issues.refuseTooMany(entries.length, mostEvents, spotOf(node, 'events'))) return [];
  return entries.flatMap(([id, each]) => readEvent(reading, id, each, around));
}

function readEvent(reading: Reading, id: string, node: Node, around: Surroundings): readonly EventSpec[] {
  const { issues } = reading;
  const path = `events.${id}`;
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path }, { given: shown(node) });
    return [];
  }
  const what = node.entries.get('what');
  const text = what?.type === 'scalar' ? what.text : id;
  const risk = readRisk(reading, what, `${path}.what`);
  if (risk === undefined) return [];
  const on = readTarget(reading, node, path, risk === null);
  const spec = readCourse(reading, id, node, { text, risk, times: around.times });
  const changes = typeof on === 'string' ? readChanges(reading, node, path, on) : [];
  const hasChange = [...node.entries.keys()].some((key) => !eventKeys.includes(key) && !isMarkKey(key));
  if (reading.strict && node.mark === null) {
    issues.add('value-must-have-a-mark', { place: node.keyPlace, path }, { given: id });
  }
  if (on === undefined || spec === null) return [];
  if (on !== null && (hasChange || risk === null)) {
    if (!hasChange) reportNoChange(reading, id, node, 'jobLoss: x3');
    return [{ ...spec, on, changes }];
  }
  return risk === null ? [] : hitBy(reading, risk, spec, { on, node, institutions: around.institutions });
}

/** One event for each institution that a risk touches; they share the draw that says whether it happens. */
function hitBy(
  reading: Reading,
  risk: Risk,
  spec: Omit<EventSpec, 'on' | 'changes'>,
  { on, node, institutions }: { on: string | null; node: MapNode; institutions: readonly InstitutionSpec[] },
): readonly EventSpec[] {
  const roles = rolesIn(institutions);
  const hit = institutions
    .filter(({ id }) => on === null || id === on)
    .map((target) => ({ on: target.id, changes: changesOf(risk, target, roles, reading.quantities) }))
    .filter(({ changes }) => changes.length > 0);
  if (hit.length === 0) reportNoChange(reading, spec.id, node, [...new Set(risk.changes.map(pathOfKind))].join(', '));
  if (on !== null) return hit.map((each) => ({ ...spec, ...each }));
  return hit.map((each) => ({ ...spec, ...each, id: `${spec.id}.${each.on}`, draw: spec.id }));
}

function pathOfKind({ kind, path }: Risk['changes'][number]): string {
  return `${kind}.${path}`;
}

function reportNoChange(reading: Reading, id: string, node: MapNode, allowed: string): void {
  const spot = { place: node.keyPlace, path: `events.${id}` };
  reading.issues.add('event-must-change-something', spot, { given: id, allowed });
}

/** The risk that `what` names; null for other words, which only describe the event; undefined after a mistake. */
function readRisk(reading: Reading, what: Node | undefined, path: string): Risk | null | undefined {
  if (what?.type !== 'scalar' || !/^[Rr]\d+$/.test(what.text.trim())) return null;
  const risk = riskNamed(what.text.trim());
  if (risk !== undefined) return risk;
  const ids = risks.map(({ id }) => id);
  const facts = { given: what.text, allowed: `${ids[0]!} – ${ids.at(-1)!}`, nearest: nearest(what.text.trim(), ids) };
  reading.issues.add('value-must-be-one-of-the-choices', spotOf(what, path), facts);
  return undefined;
}

/** Everything of an event but whom it hits and what it changes; null when it cannot be said when it happens. */
function readCourse(
  reading: Reading,
  id: string,
  node: MapNode,
  { text, risk, times }: { text: string; risk: Risk | null; times: Times | null },
): Omit<EventSpec, 'on' | 'changes'> | null {
  const path = `events.${id}`;
  const from = readFrom(reading, node, path, times);
  const written = readMonths(reading, node, path);
  const months = node.entries.has('for') ? written : (risk?.months ?? null);
  if (from !== null && months !== null && times !== null && from + months <= times.start) {
    reading.issues.add('event-must-happen-within-the-scenario', spotOf(node.entries.get('from')!, `${path}.from`), {
      given: id,
    });
  }
  const title = node.entries.get('title');
  const words = title === undefined ? undefined : readWords(reading, title, `${path}.title`);
  if (from === null) return null;
  const chance = readChance(reading, node, path);
  return {
    id,
    what: text,
    title: words ?? risk?.name ?? sameWords(text),
    from,
    months,
    chance,
    mark: markOf(node),
  };
}

/** Whom an event hits; null for everyone, which only a risk of the catalogue may; undefined after a mistake. */
function readTarget(reading: Reading, node: MapNode, path: string, isNeeded: boolean): string | null | undefined {
  const on = node.entries.get('on');
  if (on === undefined || on.type === 'null') {
    if (!isNeeded) return null;
    const label = { fr: 'qui est touché', en: 'who is hit' };
    reading.issues.add('field-must-be-given', { place: node.keyPlace, path: `${path}.on` }, { given: 'on', label });
    return undefined;
  }
  const known = [...reading.institutions.keys(), ...reading.currencies];
  const text = on.type === 'scalar' ? on.text.trim() : '';
  if (known.includes(text)) return text;
  if (reading.refused.has(text)) return undefined;
  const facts = { given: shown(on), allowed: known.join(', '), nearest: nearest(text, known) };
  reading.issues.add('reference-must-exist', spotOf(on, `${path}.on`), facts);
  return undefined;
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
  const allowed = sayBoth({ fr: 'des mois entiers, au moins 1', en: 'whole months, at least 1' });
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
