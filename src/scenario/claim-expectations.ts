import type { Model } from '../engine/model.ts';
import { nearest } from '../numbers/nearest.ts';
import { courses, type Expectation, type Expected, type Measure } from '../schema/claims.ts';
import { measureIn, reportUnknownMeasure, wantedOf } from './claim-measures.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readNumber } from './number-reader.ts';
import { spotOf } from './reading.ts';

/**
 * Reads what a claim expects: a course (`rises`), limits (`{ between: [90 %, 95 %] }`, `{ at: 95 %, within: 0.1 % }`; `at`
 * may list one value for each step), or another result of the same future (`{ above: total(association.events) }`). A measure
 * must be a result of every step's model.
 */
export function readExpectations(
  claim: MapNode,
  path: string,
  models: readonly Model[],
  issues: IssueList,
): readonly Expected[] {
  const node = claim.entries.get('expect');
  const inside = `${path}.expect`;
  if (node?.type !== 'map' || node.entries.size === 0) {
    const place = node?.place ?? claim.keyPlace;
    const label = { fr: 'ce que l’affirmation attend', en: 'what the claim expects' };
    issues.add('field-must-be-given', { place, path: inside }, { given: 'expect', label });
    return [];
  }
  return [...node.entries].flatMap(([text, value]) => {
    const measure = readMeasure(models, text, { place: value.keyPlace, path: inside }, issues);
    if (measure === null) return [];
    const expectation = readExpectation({ measure, models, issues }, value, `${inside}.${text}`);
    return expectation === null ? [] : [{ measure, expectation }];
  });
}

/** A measure that every step has; the first step says what it is. */
function readMeasure(models: readonly Model[], text: string, spot: Spot, issues: IssueList): Measure | null {
  const lacking = models.find((model) => measureIn(model, text) === null);
  if (lacking === undefined) return measureIn(models[0]!, text);
  reportUnknownMeasure(lacking, text, spot, issues);
  return null;
}

interface Wanted {
  readonly measure: Measure;
  readonly models: readonly Model[];
  readonly issues: IssueList;
}

function readExpectation(wanted: Wanted, node: Node, path: string): Expectation | null {
  const { issues } = wanted;
  if (node.type === 'map') return readLimits(wanted, node, path);
  const text = node.type === 'scalar' ? node.text.trim() : '';
  const course = courses.find((each) => each === text);
  if (course === undefined) {
    const facts = { given: shown(node), allowed: allowedExpectations, nearest: nearest(text, courses) };
    issues.add('claim-must-expect-something', spotOf(node, path), facts);
    return null;
  }
  if (wanted.models.length >= 2) return { is: course };
  issues.add('claim-must-change-something', spotOf(node, path), { given: course });
  return null;
}

const allowedExpectations = `${courses.join(', ')}, { between: [a, b] }, { at: a, within: b }, { above: x }, { below: x }`;

function readLimits(wanted: Wanted, map: MapNode, path: string): Expectation | null {
  const { issues } = wanted;
  const known = [...forms, 'within'];
  for (const [key, value] of map.entries) {
    if (known.includes(key)) continue;
    const facts = { given: key, allowed: known.join(', '), nearest: nearest(key, known) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
  }
  const given = forms.filter((form) => map.entries.has(form));
  const [form] = given;
  if (form === undefined || given.length > 1) {
    const facts = { given: shown(map), allowed: allowedExpectations };
    issues.add('claim-must-expect-something', spotOf(map, path), facts);
    return null;
  }
  const node = map.entries.get(form)!;
  if (form === 'between') return readBetween(wanted, node, `${path}.between`);
  if (form !== 'at') return readOther(wanted, form, node, `${path}.${form}`);
  const within = map.entries.get('within');
  const values = readValues(wanted, node, `${path}.at`);
  const tolerance = within === undefined ? 0 : readLimit(wanted, within, `${path}.within`);
  return values === null || tolerance === null ? null : { is: 'at', values, within: tolerance };
}

const forms = ['between', 'at', 'above', 'below'] as const;

/** Another measure in the same unit. */
function readOther(wanted: Wanted, is: 'above' | 'below', node: Node, path: string): Expectation | null {
  const { measure, models, issues } = wanted;
  const spot = spotOf(node, path);
  if (node.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(node) });
    return null;
  }
  const than = readMeasure(models, node.text.trim(), spot, issues);
  if (than === null) return null;
  if (than.unit === measure.unit) return { is, than };
  const given = `${measure.text}, ${than.text}`;
  issues.add('condition-must-compare-like-with-like', spot, { given, allowed: `${measure.unit}, ${than.unit}` });
  return null;
}

function readBetween(wanted: Wanted, node: Node, path: string): Expectation | null {
  const items = node.type === 'list' ? node.items : [];
  if (items.length !== 2) {
    const facts = { given: shown(node), allowed: '{ between: [a, b] }' };
    wanted.issues.add('claim-must-expect-something', spotOf(node, path), facts);
    return null;
  }
  const [low, high] = items.map((item) => readLimit(wanted, item, path));
  if (low === null || high === null || low === undefined || high === undefined) return null;
  if (low <= high) return { is: 'between', low, high };
  wanted.issues.add('span-must-not-run-backwards', spotOf(node, path), { given: shown(node), text: shown(node) });
  return null;
}

/** One value for each step; a single one holds for all. */
function readValues(wanted: Wanted, node: Node, path: string): readonly number[] | null {
  const steps = wanted.models.length;
  const items = node.type === 'list' ? node.items : Array.from({ length: steps }, () => node);
  if (items.length !== steps) {
    const facts = { given: `${items.length}`, allowed: `${steps}` };
    wanted.issues.add('claim-lists-must-be-of-one-length', spotOf(node, path), facts);
    return null;
  }
  const values = items.map((item) => readLimit(wanted, item, path));
  return values.every((value) => value !== null) ? values : null;
}

function readLimit({ measure, issues }: Wanted, node: Node, path: string): number | null {
  if (node.type === 'scalar')
    return readNumber(node.text, wantedOf(measure), spotOf(node, path), issues)?.value ?? null;
  issues.add('value-must-be-a-text', spotOf(node, path), { given: shown(node) });
  return null;
}
