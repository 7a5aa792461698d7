import { allKinds } from '../institutions/index.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { nearest } from '../numbers/nearest.ts';
import type { Claim, ClaimsFile } from '../schema/claims.ts';
import { type Issue, sortIssues } from '../schema/issue.ts';
import { checkScenario } from './check.ts';
import { readConditions } from './claim-conditions.ts';
import { readExpectations } from './claim-expectations.ts';
import { claimKeys, readSentence, readTerms } from './claim-reader.ts';
import { entryOf, readSteps, type Story } from './claim-steps.ts';
import { compile } from './compile.ts';
import { namePattern } from './field-reader.ts';
import { freeze } from './freeze.ts';
import { IssueList } from './issue-list.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { type FileText, read } from './read.ts';
import { spotOf } from './reading.ts';

export interface ClaimsOptions {
  /** The file a name in `of` or `extends` stands for, or null when there is none. */
  readonly library: (name: string) => FileText | null;
  readonly kinds?: readonly AnyKind[];
}

export interface CheckedClaims {
  /** Complete and frozen; null when there is any issue. */
  readonly claims: ClaimsFile | null;
  /** All mistakes, in the order of the file. */
  readonly issues: readonly Issue[];
}

const claimsFormat = 1;
/** Each step of each claim is a scenario that is checked and run. */
const mostClaims = 100;

/** Tells whether a file is one of claims by its header; a file that cannot be read is none. */
export function isClaimsFile(input: FileText): boolean {
  const root = read(input, new IssueList());
  return root?.type === 'map' && root.entries.has('claims') && !root.entries.has('passerelle');
}

/**
 * Text to claims: reads and checks a claims file together with the story it is about, and reports every mistake with its
 * place in the claims file, all at once. What comes back runs. Never throws.
 *
 * @example checkClaims({ file: 'a.claims.yaml', text }, { library: (name) => readBeside(name) })
 */
export function checkClaims(input: FileText, options: ClaimsOptions): CheckedClaims {
  const issues = new IssueList();
  const claims = readClaims(input, { kinds: allKinds, ...options }, issues);
  return { claims: issues.count === 0 ? claims : null, issues: sortIssues(issues.all) };
}

function readClaims(input: FileText, options: Required<ClaimsOptions>, issues: IssueList): ClaimsFile | null {
  const root = read(input, issues);
  if (root === null) return null;
  if (root.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(root, ''), { given: shown(root) });
    return null;
  }
  checkHeader(root, issues);
  const ids = [...root.entries.keys()].filter((key) => !headerKeys.includes(key));
  if (ids.length === 0) issues.add('claims-must-not-be-missing', spotOf(root, ''), { given: '' });
  if (issues.refuseTooMany(ids.length, mostClaims, spotOf(root, ''))) return null;
  const of = root.entries.get('of');
  const found = readStory(root, options, issues);
  if (found === null || of?.type !== 'scalar') return null;
  const claims = ids.flatMap((id) => readClaim(id, root.entries.get(id)!, found.story, issues) ?? []);
  return freeze({ format: claimsFormat, of: of.text, title: found.title, claims });
}

const headerKeys = ['claims', 'of'];

function checkHeader(root: MapNode, issues: IssueList): void {
  const format = root.entries.get('claims');
  const allowed = `${claimsFormat}`;
  if (format === undefined) {
    const facts = { given: [...root.entries.keys()][0] ?? '', allowed: `claims: ${allowed}` };
    issues.add('file-must-begin-with-its-format', spotOf(root, 'claims'), facts);
    return;
  }
  const text = format.type === 'scalar' ? format.text.trim() : shown(format);
  if (text === allowed) return;
  const isNewer = /^\d+$/.test(text) && Number(text) > claimsFormat;
  const rule = isNewer ? 'format-must-not-be-newer-than-the-program' : 'claims-must-be-of-a-known-format';
  issues.add(rule, spotOf(format, 'claims'), { given: text, allowed });
}

/** The story with what its mistakes are checked with; it must be good by itself before claims are made of it. */
function readStory(
  root: MapNode,
  { library, kinds }: Required<ClaimsOptions>,
  issues: IssueList,
): { readonly story: Story; readonly title: ClaimsFile['title'] } | null {
  const of = entryOf(root, 'of');
  if (of?.type !== 'scalar') {
    const label = { fr: 'le scénario dont parlent les affirmations', en: 'the scenario the claims are about' };
    const place = of?.place ?? root.place;
    issues.add('field-must-be-given', { place, path: 'of' }, { given: 'of', label });
    return null;
  }
  const file = library(of.text);
  if (file === null) {
    issues.add('claims-must-be-of-a-story', spotOf(of, 'of'), { given: of.text });
    return null;
  }
  const { scenario, issues: found } = checkScenario(file, { library, kinds });
  if (scenario !== null) return { story: { file, library, kinds }, title: scenario.title };
  const { place, rule } = found[0]!;
  const first = `${place.file}:${place.line}:${place.column} ${rule}`;
  const facts = { given: of.text, count: found.length, first };
  issues.add('claims-must-be-of-a-story-without-mistakes', spotOf(of, 'of'), facts);
  return null;
}

function readClaim(id: string, node: Node, story: Story, issues: IssueList): Claim | null {
  const before = issues.count;
  if (!namePattern.test(id)) issues.add('name-must-be-a-word', { place: node.keyPlace, path: id }, { given: id });
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(node, id), { given: shown(node) });
    return null;
  }
  for (const [key, value] of node.entries) {
    if (claimKeys.includes(key)) continue;
    const facts = { given: key, allowed: claimKeys.join(', '), nearest: nearest(key, claimKeys) };
    issues.add('key-must-be-known', { place: value.keyPlace, path: `${id}.${key}` }, facts);
  }
  const sentence = readSentence(node, id, issues);
  const terms = readTerms(node, id, issues);
  const found = readSteps(node, id, story, issues);
  if (found === null) return null;
  const scenarios = found.steps.map(({ scenario }) => scenario);
  const models = scenarios.map((scenario) => compile(scenario, 0, story.kinds));
  const given = readConditions(node, id, { scenarios, models }, issues);
  const expected = readExpectations(node, id, models, issues);
  return issues.count > before ? null : { id, ...sentence, ...terms, given, ...found, expected };
}
