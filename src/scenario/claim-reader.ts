import type { Words } from '../engine/words.ts';
import { nearest } from '../numbers/nearest.ts';
import { type Claim, claimDefaults, type Grade, grades, type Level } from '../schema/claims.ts';
import { entryOf } from './claim-steps.ts';
import type { IssueList } from './issue-list.ts';
import { readWords } from './leaf-reader.ts';
import { type MapNode, shown } from './node.ts';
import { readNumber } from './number-reader.ts';
import { spotOf } from './reading.ts';

/** The keys of a claim, in the order in which they are usually written. */
export const claimKeys: readonly string[] = [
  'says',
  'grade',
  'source',
  'contested',
  'given',
  'variant',
  'set',
  'change',
  'variants',
  'expect',
  'level',
  'futures',
  'share',
];

const mostFutures = 100_000;

/** What a claim says, how it is known, by whom, and who disagrees. */
export function readSentence(
  claim: MapNode,
  path: string,
  issues: IssueList,
): Pick<Claim, 'says' | 'grades' | 'source' | 'contested'> {
  const says = entryOf(claim, 'says');
  const label = { fr: 'la phrase de l’affirmation', en: 'the sentence of the claim' };
  if (says === null) reportMissing(claim, path, 'says', label, issues);
  const words = says === null ? undefined : readWords({ issues }, says, `${path}.says`);
  return {
    says: words ?? { fr: '', en: '' },
    grades: readGrades(claim, path, issues),
    source: readSource(claim, path, issues),
    contested: readContested(claim, path, issues),
  };
}

/** Level, number of futures and allowed share of a claim, or what holds when it does not say. */
export function readTerms(claim: MapNode, path: string, issues: IssueList): Pick<Claim, 'level' | 'futures' | 'share'> {
  return {
    level: readLevel(claim, path, issues),
    futures: readFutures(claim, path, issues),
    share: readShare(claim, path, issues),
  };
}

/** One grade, or several in a list or apart by commas. */
export function readGrades(claim: MapNode, path: string, issues: IssueList): readonly Grade[] {
  const node = entryOf(claim, 'grade');
  const label = { fr: 'la manière dont on le sait, L, O, P, N ou I', en: 'how it is known: L, O, P, N or I' };
  if (node === null) {
    reportMissing(claim, path, 'grade', label, issues);
    return [];
  }
  const items = node.type === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    const letters = item.type === 'scalar' ? item.text.split(',').map((letter) => letter.trim()) : [shown(item)];
    return letters.flatMap((letter) => {
      const grade = grades.find((each) => each === letter);
      if (grade !== undefined) return [grade];
      const facts = { given: letter, allowed: grades.join(', '), nearest: nearest(letter.toUpperCase(), grades) };
      issues.add('value-must-be-one-of-the-choices', spotOf(item, `${path}.grade`), facts);
      return [];
    });
  });
}

function readSource(map: MapNode, path: string, issues: IssueList): Words {
  const node = entryOf(map, 'source');
  const words = node === null ? undefined : readWords({ issues }, node, `${path}.source`);
  const label = { fr: 'la source et sa ligne', en: 'the source and its line' };
  if (node === null) reportMissing(map, path, 'source', label, issues);
  return words ?? { fr: '', en: '' };
}

function readContested(claim: MapNode, path: string, issues: IssueList): Claim['contested'] {
  const node = entryOf(claim, 'contested');
  if (node === null) return null;
  const inside = `${path}.contested`;
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(node, inside), { given: shown(node) });
    return null;
  }
  const known = ['source', 'says'];
  for (const [key, value] of node.entries) {
    if (known.includes(key)) continue;
    const facts = { given: key, allowed: known.join(', '), nearest: nearest(key, known) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${inside}.${key}` }, facts);
  }
  const says = entryOf(node, 'says');
  const label = { fr: 'ce que dit l’autre source', en: 'what the other source says' };
  if (says === null) reportMissing(node, inside, 'says', label, issues);
  const words = says === null ? undefined : readWords({ issues }, says, `${inside}.says`);
  return { source: readSource(node, inside, issues), says: words ?? { fr: '', en: '' } };
}

export function readLevel(claim: MapNode, path: string, issues: IssueList): Level | null {
  const node = entryOf(claim, 'level');
  if (node === null) return null;
  const text = node.type === 'scalar' ? node.text.trim() : '';
  if (text === 'each' || text === 'average') return text;
  const known = ['each', 'average'];
  const facts = { given: shown(node), allowed: known.join(', '), nearest: nearest(text, known) };
  issues.add('value-must-be-one-of-the-choices', spotOf(node, `${path}.level`), facts);
  return null;
}

export function readFutures(claim: MapNode, path: string, issues: IssueList): number {
  const node = entryOf(claim, 'futures');
  if (node === null) return claimDefaults.futures;
  const text = node.type === 'scalar' ? node.text.trim() : '';
  const futures = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (futures >= 1 && futures <= mostFutures) return futures;
  const facts = { given: shown(node), allowed: `1 to ${mostFutures}` };
  issues.add('value-must-lie-within-limits', spotOf(node, `${path}.futures`), facts);
  return claimDefaults.futures;
}

export function readShare(claim: MapNode, path: string, issues: IssueList): number {
  const node = entryOf(claim, 'share');
  if (node === null) return claimDefaults.share;
  const spot = spotOf(node, `${path}.share`);
  const wanted = { patterns: ['%'], currency: null, currencies: [] };
  const text = node.type === 'scalar' ? node.text : '';
  const share = readNumber(text, wanted, spot, issues)?.value ?? claimDefaults.share;
  if (share >= 0 && share < 0.5) return share;
  issues.add('value-must-lie-within-limits', spot, { given: shown(node), allowed: '0 % to 49 %' });
  return claimDefaults.share;
}

function reportMissing(map: MapNode, path: string, key: string, label: Words, issues: IssueList): void {
  issues.add('field-must-be-given', { place: map.keyPlace, path: `${path}.${key}` }, { given: key, label });
}
