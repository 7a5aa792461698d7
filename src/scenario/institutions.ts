import { sameWords } from '../engine/words.ts';
import { nearest } from '../numbers/nearest.ts';
import type { AnyKind, Neighbours } from '../institutions/kind.ts';
import type { Issue } from '../schema/issue.ts';
import type { InstitutionSpec } from '../schema/scenario.ts';
import { namePattern, readFields } from './field-reader.ts';
import { required, type Times } from './header.ts';
import type { IssueList } from './issue-list.ts';
import { readWords } from './leaf-reader.ts';
import { isMarkKey } from './marks.ts';
import { deepestPlace, type MapNode, type Node, shown } from './node.ts';
import { isRefused, type Reading } from './reading.ts';
import { keysOf } from './settings.ts';

const mostInstitutions = 200;
const reserved = ['kind', 'title', 'preset'];
/** Words that formulas, paths and the book use for something else. */
const taken = new Set([
  'outside',
  'month',
  'year',
  'period',
  'start',
  'level',
  'rate',
  'pi',
  'length',
  'step',
  'events',
]);

/** An institution of the file whose kind is known. */
export interface Declared {
  readonly id: string;
  readonly kind: AnyKind;
  readonly node: MapNode;
}

/** The institutions with a kind that exists; everything else is reported. */
export function declaredIn(root: MapNode, kinds: readonly AnyKind[], issues: IssueList): readonly Declared[] {
  const node = required(root, 'institutions', issues);
  if (node === null) return [];
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path: 'institutions' }, { given: shown(node) });
    return [];
  }
  const entries = [...node.entries].filter(([id]) => !isMarkKey(id));
  if (issues.refuseTooMany(entries.length, mostInstitutions, { place: node.keyPlace, path: 'institutions' })) return [];
  if (entries.length === 0) {
    issues.add(
      'scenario-must-have-an-institution',
      { place: node.keyPlace, path: 'institutions' },
      { given: shown(node) },
    );
  }
  return entries.flatMap(([id, each]) => declared(id, each, kinds, issues));
}

/** Institutions of the file that cannot be read: what refers to them is not reported again. */
export function refusedIn(root: MapNode, declared: readonly Declared[]): readonly string[] {
  return keysOf(root, 'institutions').filter((id) => !declared.some((institution) => institution.id === id));
}

/** What was read of the institutions, and which of them had no mistake. */
export interface ReadInstitutions {
  readonly specs: readonly InstitutionSpec[];
  readonly clean: ReadonlySet<string>;
}

/** Reads the fields of all institutions. */
export function readInstitutions(reading: Reading, institutions: readonly Declared[]): ReadInstitutions {
  const clean = new Set<string>();
  const specs = institutions.map((institution) => {
    const before = reading.issues.count;
    const spec = readInstitution(reading, institution);
    const isWhole = reading.issues.count === before && !isRefusedWithin(reading, institution.id);
    if (isWhole) clean.add(institution.id);
    return spec;
  });
  return { specs, clean };
}

/**
 * Lets each kind compare the fields of its clean institutions with each other and with those of others. Where a kind asks for
 * a field of another institution that was refused, nobody knows what it meant, and nothing is said.
 */
export function checkKinds(
  reading: Reading,
  institutions: readonly Declared[],
  { specs, clean }: ReadInstitutions,
  times: Times,
): void {
  const byId = new Map(specs.map((spec) => [spec.id, spec]));
  for (const institution of institutions) {
    let isKnown = true;
    const neighbours: Neighbours = {
      step: times.step,
      months: times.months,
      kindOf: (id) => byId.get(id)?.kind ?? null,
      valueOf: (id, field) => {
        isKnown &&= clean.has(id) || !isRefusedWithin(reading, `${id}.${field}`);
        return isKnown ? byId.get(id)?.values[field] : undefined;
      },
    };
    if (!clean.has(institution.id)) continue;
    const found = mistakesOf(institution, byId.get(institution.id)!, neighbours);
    if (isKnown) for (const issue of found) reading.issues.push(issue);
  }
}

/** Tells whether a path, what it lies in, or anything in it was refused. */
function isRefusedWithin(reading: Reading, path: string): boolean {
  if (isRefused(reading, path)) return true;
  for (const refused of reading.refused) if (refused.startsWith(`${path}.`)) return true;
  return false;
}

function declared(id: string, node: Node, kinds: readonly AnyKind[], issues: IssueList): Declared[] {
  const path = id;
  if (!namePattern.test(id)) issues.add('name-must-be-a-word', { place: node.keyPlace, path }, { given: id });
  if (taken.has(id)) issues.add('name-must-not-be-taken', { place: node.keyPlace, path }, { given: id });
  if (node.type !== 'map') {
    issues.add(
      'value-must-be-a-map',
      { place: node.type === 'null' ? node.keyPlace : node.place, path },
      { given: shown(node) },
    );
    return [];
  }
  const names = kinds.map((kind) => kind.name);
  const kind = node.entries.get('kind');
  if (kind?.type !== 'scalar') {
    const label = { fr: 'genre d’institution', en: 'kind of institution' };
    issues.add('field-must-be-given', { place: node.keyPlace, path: `${path}.kind` }, { given: 'kind', label });
    return [];
  }
  const found = kinds.find((each) => each.name === kind.text.trim());
  if (found === undefined) {
    const facts = { given: kind.text, allowed: names.join(', '), nearest: nearest(kind.text, names) };
    issues.add('kind-must-exist', { place: kind.place, path: `${path}.kind` }, facts);
    return [];
  }
  checkPreset(found, node, path, issues);
  return [{ id, kind: found, node }];
}

function checkPreset(kind: AnyKind, node: MapNode, path: string, issues: IssueList): void {
  const preset = node.entries.get('preset');
  if (preset === undefined) return;
  const known = Object.keys(kind.presets);
  const items = preset.type === 'list' && preset.items.length > 0 ? preset.items : [preset];
  for (const item of items) {
    const text = item.type === 'scalar' ? item.text : '';
    if (known.includes(text)) continue;
    const facts = {
      given: shown(item),
      kind: kind.name,
      allowed: known.length === 0 ? { fr: 'aucun', en: 'none' } : known.join(', '),
      nearest: nearest(text, known),
    };
    issues.add('preset-must-exist', { place: item.place, path: `${path}.preset` }, facts);
  }
}

function readInstitution(reading: Reading, institution: Declared): InstitutionSpec {
  const { id, kind, node } = institution;
  const title = node.entries.get('title');
  const words = title === undefined ? undefined : readWords(reading, title, `${id}.title`);
  const own = { ...reading, currency: ownCurrency(reading, institution) };
  const values = readFields(own, kind.fields, node, id, reserved);
  return { id, kind: kind.name, title: words ?? sameWords(id), values };
}

/** The currency of an institution, which all its sums of money must be in; null when its kind has none. */
function ownCurrency(reading: Reading, { kind, node }: Declared): string | null {
  if (kind.fields['currency']?.shape.type !== 'currency') return null;
  const given = node.entries.get('currency');
  return given?.type === 'scalar' && reading.currencies.includes(given.text) ? given.text : null;
}

function mistakesOf({ id, kind, node }: Declared, spec: InstitutionSpec, neighbours: Neighbours): readonly Issue[] {
  // The values were read from the fields of this very kind, which is what `AnyKind` forgot.
  return kind.check(spec.values as never, neighbours).map((issue) => ({
    ...issue,
    place: deepestPlace(node, issue.path.split('.')),
    path: `${id}.${issue.path}`,
    nearest: null,
  }));
}
