import type { AnyKind } from '../institutions/kind.ts';
import { allKinds } from '../institutions/index.ts';
import { makeCalendar } from '../numbers/calendar.ts';
import { type Issue, sortIssues } from '../schema/issue.ts';
import type { Scenario } from '../schema/scenario.ts';
import { compile } from './compile.ts';
import { readCorrelations } from './correlations.ts';
import { readCodes, readCurrencies } from './currencies.ts';
import { checkEventsAreHeard } from './events-heard.ts';
import { readEvents } from './events.ts';
import { checkFormulas } from './formula-check.ts';
import { freeze } from './freeze.ts';
import { hashOf } from './hash.ts';
import { checkRootKeys, readSources, readTimes, required, scenarioKeys } from './header.ts';
import { checkHeadline, readHeadline } from './headline.ts';
import { readIllustrations } from './illustrations.ts';
import { checkKinds, declaredIn, readInstitutions, refusedIn } from './institutions.ts';
import { IssueList } from './issue-list.ts';
import { readWords } from './leaf-reader.ts';
import { readLevers } from './levers.ts';
import { checkMarks } from './marks.ts';
import type { MapNode } from './node.ts';
import type { FileText } from './read.ts';
import type { Reading } from './reading.ts';
import { resolve, type Setting } from './resolve.ts';
import { keysOf } from './settings.ts';
import { currentFormat, type Formats, formats as shippedFormats } from './upgrades.ts';
import { readVariants } from './variants.ts';

export type { Setting } from './resolve.ts';
export type { FileText } from './read.ts';

export interface CheckOptions {
  /** The variant to take, or null for the file as written. */
  readonly variant?: string | null;
  /** Values that replace those of the file, as `--set` and levers give them. */
  readonly set?: readonly Setting[];
  /** The file a name in `extends` stands for, or null when there is none. */
  readonly library?: (name: string) => FileText | null;
  /** Whether a value without a mark is a mistake. */
  readonly strict?: boolean;
  readonly kinds?: readonly AnyKind[];
  /** The formats that are read; those of the program unless a test gives its own. */
  readonly formats?: Formats;
}

export interface Checked {
  /** Complete and frozen; null when there is any issue. */
  readonly scenario: Scenario | null;
  /** All mistakes, in the order of the file. */
  readonly issues: readonly Issue[];
}

/**
 * Text to scenario: reads, resolves and checks a file and reports every mistake with its place, all at once. A scenario that
 * comes back compiles, and nothing checks it again. Never throws.
 *
 * Without a variant and settings every variant of the file is checked as well, so that a good file has no bad variant.
 *
 * @example checkScenario({ file: 'a.yaml', text }, { set: [{ path: 'agent.fee.fixed', value: '2 EUR' }] })
 */
export function checkScenario(input: FileText, options: CheckOptions = {}): Checked {
  const issues = new IssueList();
  const scenario = checkOne(input, options, issues);
  const asWritten = (options.variant ?? null) === null && (options.set ?? []).length === 0;
  if (asWritten && scenario !== null) {
    for (const { id } of scenario.variants) checkOne(input, { ...options, variant: id }, issues);
  }
  return { scenario: issues.count === 0 ? scenario : null, issues: sortIssues(issues.all) };
}

/** Checks one variant of a file; null when it had a mistake. */
function checkOne(input: FileText, options: CheckOptions, issues: IssueList): Scenario | null {
  const before = issues.count;
  const { variant = null, set = [], strict = false, kinds = allKinds, formats = shippedFormats } = options;
  const library = options.library ?? (() => null);
  const root = resolve(input, { variant, set, library, kinds, formats }, issues);
  if (root === null) return null;
  const scenario = readScenario(root, { variant, strict, kinds }, issues);
  if (issues.count > before) return null;
  const frozen = freeze({ ...scenario, hash: hashOf(scenario) });
  return compiles(frozen, root, kinds, issues) ? frozen : null;
}

interface Wanted {
  readonly variant: string | null;
  readonly strict: boolean;
  readonly kinds: readonly AnyKind[];
}

function readScenario(root: MapNode, { variant, strict, kinds }: Wanted, issues: IssueList): Omit<Scenario, 'hash'> {
  issues.namesStandUnder(parentsIn(root));
  checkRootKeys(root, issues);
  const sources = readSources(root, issues);
  checkMarks(root, '', new Set(Object.keys(sources)), issues);
  const titleNode = required(root, 'title', issues);
  const title = titleNode === null ? undefined : readWords({ issues }, titleNode, 'title');
  const { times, areKnown } = readTimes(root, issues);
  const declared = declaredIn(root, kinds, issues);
  const reading: Reading = {
    issues,
    strict,
    start: times.start,
    currencies: readCodes(root, issues),
    institutions: new Map(declared.map(({ id, kind }) => [id, kind.name])),
    quantities: new Map(),
    formulas: [],
    refused: new Set(refusedIn(root, declared)),
    currency: null,
  };
  const currencies = readCurrencies(reading, root);
  const institutions = readInstitutions(reading, declared);
  checkFormulas({ reading, calendar: makeCalendar(times), currencies });
  checkKinds(reading, declared, institutions, times);
  return {
    format: currentFormat,
    title: title ?? { fr: '', en: '' },
    sources,
    ...times,
    currencies,
    institutions: institutions.specs,
    events: readEvents(reading, root, { times: areKnown ? times : null, institutions: institutions.specs }),
    ...readCorrelations(reading, root),
    levers: readLevers(reading, root),
    variants: readVariants(root, issues),
    headline: readHeadline(root, issues),
    illustrates: readIllustrations(reading, root, institutions.specs),
    variant,
  };
}

/** Where the names that begin a path stand in the file. */
function parentsIn(root: MapNode): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const parent of ['institutions', 'currencies']) {
    for (const name of keysOf(root, parent)) parents.set(name, parent);
  }
  for (const key of scenarioKeys) parents.delete(key);
  return parents;
}

/** Makes the model once, so that what is checked is known to run, and compares what the headline names with what there is. */
function compiles(scenario: Scenario, root: MapNode, kinds: readonly AnyKind[], issues: IssueList): boolean {
  try {
    const model = compile(scenario, 0, kinds);
    const isHeard = checkEventsAreHeard(model, scenario, root, issues);
    return checkHeadline(model, scenario, root, issues) && isHeard;
  } catch (problem) {
    const given = problem instanceof Error ? problem.message : String(problem);
    issues.add('scenario-must-make-a-model', { place: { ...root.place, line: 1, column: 1 }, path: '' }, { given });
    return false;
  }
}
