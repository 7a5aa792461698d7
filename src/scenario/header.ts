import { sameWords, type Words } from '../engine/words.ts';
import { parseMonth } from '../numbers/calendar.ts';
import { nearest } from '../numbers/nearest.ts';
import { sayBoth } from '../text/say.ts';
import type { IssueList } from './issue-list.ts';
import { readWords } from './leaf-reader.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { readNumber } from './number-reader.ts';

/** The parts of a scenario file. */
export const scenarioKeys = [
  'passerelle',
  'title',
  'sources',
  'start',
  'length',
  'step',
  'currencies',
  'institutions',
  'events',
  'correlations',
  'levers',
  'variants',
  'headline',
  'illustrates',
  'extends',
] as const;

const longestMonths = 1200;

/** Reports keys that no scenario has. */
export function checkRootKeys(root: MapNode, issues: IssueList): void {
  for (const [key, value] of root.entries) {
    if ((scenarioKeys as readonly string[]).includes(key) || isMarkKey(key)) continue;
    const near = nearest(key, scenarioKeys);
    if (near === 'passerelle' && !root.entries.has(near)) continue; // Said by `upgraded`.
    const facts = { given: key, allowed: scenarioKeys.join(', '), nearest: near };
    issues.add('key-must-be-known', { place: value.keyPlace, path: key }, facts);
  }
}

/** When a scenario starts, how long it lasts and in which steps; what is wrong is replaced so that reading can go on. */
export interface Times {
  readonly start: number;
  readonly months: number;
  readonly step: 'month' | 'week';
}

/** The times of a scenario, and whether they are those of the file. */
export function readTimes(root: MapNode, issues: IssueList): { readonly times: Times; readonly areKnown: boolean } {
  const before = issues.count;
  const times = { start: readStart(root, issues), months: readMonths(root, issues), step: readStep(root, issues) };
  return { times, areKnown: issues.count === before };
}

/** Source keys and what they stand for, in one text or in French and English. */
export function readSources(root: MapNode, issues: IssueList): Record<string, Words> {
  const node = root.entries.get('sources');
  const sources: Record<string, Words> = {};
  if (node === undefined || node.type === 'null') return sources;
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path: 'sources' }, { given: shown(node) });
    return sources;
  }
  for (const [key, value] of node.entries) {
    // One that could not be read was reported; that it is named elsewhere is no second mistake.
    sources[key] = readWords({ issues }, value, `sources.${key}`) ?? { fr: '', en: '' };
  }
  return sources;
}

/** A required part of the file, reported when it is missing. */
export function required(root: MapNode, key: string, issues: IssueList): Node | null {
  const node = root.entries.get(key);
  if (node !== undefined && node.type !== 'null') return node;
  // The file it extends could not be read, and that was said: nobody knows what is missing.
  if (root.entries.has('extends')) return null;
  const words = rootLabels[key] ?? sameWords(key);
  const place = node?.keyPlace ?? root.entries.get('passerelle')?.keyPlace ?? root.place;
  issues.add('field-must-be-given', { place, path: key }, { given: key, label: words });
  return null;
}

const rootLabels: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  title: { fr: 'titre', en: 'title' },
  start: { fr: 'premier mois', en: 'first month' },
  length: { fr: 'durée', en: 'length' },
  currencies: { fr: 'monnaies', en: 'currencies' },
  institutions: { fr: 'institutions', en: 'institutions' },
};

function readStart(root: MapNode, issues: IssueList): number {
  const node = required(root, 'start', issues);
  const fallback = 2020 * 12;
  if (node === null) return fallback;
  const month = node.type === 'scalar' ? parseMonth(node.text.trim()) : null;
  if (month === null) issues.add('month-must-exist', { place: node.place, path: 'start' }, { given: shown(node) });
  return month ?? fallback;
}

function readMonths(root: MapNode, issues: IssueList): number {
  const node = required(root, 'length', issues);
  if (node === null) return 12;
  const spot = { place: node.place, path: 'length' };
  const wanted = { patterns: ['month'], currency: null, currencies: [] };
  const number = node.type === 'scalar' ? readNumber(node.text, wanted, spot, issues) : null;
  if (node.type !== 'scalar') issues.add('value-must-be-a-text', spot, { given: shown(node) });
  if (number === null) return 12;
  const { value } = number;
  if (Number.isInteger(value) && value >= 1 && value <= longestMonths) return value;
  const allowed = sayBoth({ fr: '1 mois à 100 ans, en mois entiers', en: '1 month to 100 years, in whole months' });
  issues.add('length-must-be-possible', spot, { given: shown(node), allowed });
  return 12;
}

function readStep(root: MapNode, issues: IssueList): 'month' | 'week' {
  const node = root.entries.get('step');
  if (node === undefined || node.type === 'null') return 'month';
  const text = node.type === 'scalar' ? node.text.trim() : '';
  if (text === 'month' || text === 'week') return text;
  const facts = { given: shown(node), allowed: 'month, week', nearest: nearest(text, ['month', 'week']) };
  issues.add('value-must-be-one-of-the-choices', { place: node.place, path: 'step' }, facts);
  return 'month';
}
