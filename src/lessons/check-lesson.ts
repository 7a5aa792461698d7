import type { Model } from '../engine/model.ts';
import { checkScenario } from '../scenario/check.ts';
import { compile } from '../scenario/compile.ts';
import { freeze } from '../scenario/freeze.ts';
import { IssueList } from '../scenario/issue-list.ts';
import { type MapNode, shown } from '../scenario/node.ts';
import { type FileText, read } from '../scenario/read.ts';
import { spotOf } from '../scenario/reading.ts';
import { type Issue, sortIssues } from '../schema/issue.ts';
import { type Lesson, type LessonRun, mostPinned } from './lesson.ts';
import { entry, LessonReader } from './lesson-reader.ts';
import { readFigures, readRoom, readRuns, readShocks } from './read-head.ts';
import { readSteps } from './read-steps.ts';
import { languageCode, languageExamples } from '../text/translation.ts';

export interface LessonOptions {
  /** The file a name in `of` or `extends` stands for, or null when there is none. */
  readonly library: (name: string) => FileText | null;
}

export interface CheckedLesson {
  /** Complete and frozen; null when there is any issue. */
  readonly lesson: Lesson | null;
  /** The scenario it plays, when it was found. */
  readonly scenario: FileText | null;
  /** All mistakes, in the order of the file. */
  readonly issues: readonly Issue[];
}

const lessonFormat = 1;

/** The keys of a lesson, in the order in which they are usually written. */
export const lessonKeys = [
  'lesson',
  'title',
  'question',
  'languages',
  'of',
  'seed',
  'future',
  'minutes',
  'group',
  'illustrates',
  'stories',
  'names',
  'room',
  'runs',
  'figures',
  'shocks',
  'steps',
] as const;

/** Tells whether a file is a lesson by its header; a file that cannot be read is none. */
export function isLessonFile(input: FileText): boolean {
  const root = read(input, new IssueList());
  return root?.type === 'map' && root.entries.has('lesson') && !root.entries.has('passerelle');
}

/**
 * Text to lesson: reads and checks a lesson file together with the scenario it plays, and reports every mistake with its place,
 * all at once. What comes back plays. Never throws.
 *
 * @example checkLesson({ file: 'a.lesson.yaml', text }, { library: (name) => readBeside(name) })
 */
export function checkLesson(input: FileText, options: LessonOptions): CheckedLesson {
  const issues = new IssueList();
  const found = readLesson(input, options, issues);
  const isGood = issues.count === 0 && found !== null;
  return {
    lesson: isGood ? found.lesson : null,
    scenario: found?.scenario ?? null,
    issues: sortIssues(issues.all),
  };
}

interface Found {
  readonly lesson: Lesson;
  readonly scenario: FileText;
}

function readLesson(input: FileText, options: LessonOptions, issues: IssueList): Found | null {
  const root = read(input, issues);
  if (root === null) return null;
  if (root.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(root, ''), { given: shown(root) });
    return null;
  }
  checkFormat(root, issues);
  const reader = new LessonReader(issues, languagesOf(root, issues));
  reader.onlyKeys(root, lessonKeys, '');
  const names = reader.list(root, 'names').map((node) => reader.word(node, 'names'));
  names.forEach((_, i) => reader.places.add(`name${i + 1}`));
  const room = readRoom(reader, root);
  const runs = readRuns(reader, root);
  const shocks = readShocks(reader, root);
  const scenario = scenarioOf(reader, root, options);
  if (scenario === null) return null;
  const models = modelsOf(reader, root, { scenario, runs, cards: shocks, library: options.library });
  if (models === null) return null;
  const figures = readFigures(reader, root, models);
  const steps = readSteps(
    reader,
    root,
    { models, figures },
    shocks.map(({ name }) => name),
  );
  const lesson: Lesson = {
    format: lessonFormat,
    title: reader.needed(root, 'title', 'title'),
    question: reader.needed(root, 'question', 'question'),
    languages: reader.languages,
    ...readPinned(reader, root),
    ...readSpans(reader, root),
    illustrates: reader.list(root, 'illustrates').map((node) => reader.word(node, 'illustrates')),
    stories: reader.list(root, 'stories').map((node) => reader.word(node, 'stories')),
    names,
    room,
    runs,
    figures,
    shocks,
    steps,
  };
  return { lesson: freeze(lesson), scenario };
}

function checkFormat(root: MapNode, issues: IssueList): void {
  const format = root.entries.get('lesson');
  const allowed = `${lessonFormat}`;
  if (format === undefined) {
    const facts = { given: [...root.entries.keys()][0] ?? '', allowed: `lesson: ${allowed}` };
    issues.add('file-must-begin-with-its-format', spotOf(root, 'lesson'), facts);
    return;
  }
  const text = format.type === 'scalar' ? format.text.trim() : shown(format);
  if (text === allowed) return;
  const isNewer = /^\d+$/.test(text) && Number(text) > lessonFormat;
  const rule = isNewer ? 'format-must-not-be-newer-than-the-program' : 'lesson-must-be-of-a-known-format';
  issues.add(rule, spotOf(format, 'lesson'), { given: text, allowed });
}

/** The languages a lesson says it is written in, or those of its title. What is no code of a language is reported. */
function languagesOf(root: MapNode, issues: IssueList): readonly string[] {
  const given = root.entries.get('languages') ?? root;
  return codesOf(root).filter((code) => {
    const isCode = languageCode(code) !== null;
    const facts = { given: code, allowed: languageExamples };
    if (!isCode) issues.add('language-code-must-be-known', spotOf(given, 'languages'), facts);
    return isCode;
  });
}

function codesOf(root: MapNode): readonly string[] {
  const given = root.entries.get('languages');
  if (given?.type === 'list') return given.items.flatMap((item) => (item.type === 'scalar' ? item.text.trim() : []));
  if (given?.type === 'scalar') return [given.text.trim()];
  const title = root.entries.get('title');
  return title?.type === 'map' ? [...title.entries.keys()] : ['fr'];
}

function scenarioOf(reader: LessonReader, root: MapNode, { library }: LessonOptions): FileText | null {
  const of = entry(root, 'of');
  if (of === null) {
    reader.missing(root, 'of', 'of');
    return null;
  }
  const name = reader.word(of, 'of');
  const scenario = name === '' ? null : library(name);
  if (scenario === null) {
    if (name !== '') reader.issues.add('lesson-must-play-a-scenario', spotOf(of, 'of'), { given: name });
    return null;
  }
  const { issues } = checkScenario(scenario, { library });
  if (issues.length === 0) return scenario;
  const { place, rule } = issues[0]!;
  const first = `${place.file}:${place.line}:${place.column} ${rule}`;
  reader.issues.add('lesson-must-play-a-scenario-without-mistakes', spotOf(of, 'of'), {
    given: name,
    count: issues.length,
    first,
  });
  return null;
}

interface Played {
  readonly scenario: FileText;
  readonly runs: readonly LessonRun[];
  readonly cards: readonly { readonly name: string; readonly set: LessonRun['set'] }[];
  readonly library: LessonOptions['library'];
}

/** The model of each run, which figures and steps are checked against; each card is tried on the first run. Null after a mistake. */
function modelsOf(reader: LessonReader, root: MapNode, played: Played): ReadonlyMap<string, Model> | null {
  const { scenario, runs, cards, library } = played;
  const [first] = runs;
  const models = new Map<string, Model>();
  const before = reader.issues.count;
  const check = (under: 'runs' | 'shocks', name: string, variant: string | null, set: LessonRun['set']): void => {
    const { scenario: good, issues } = checkScenario(scenario, { variant, set, library });
    const map = root.entries.get(under);
    const node = map?.type === 'map' ? (map.entries.get(name) ?? map) : root;
    for (const issue of issues) reader.issues.push({ ...issue, place: node.place, path: `${under}.${name}` });
    if (good !== null && under === 'runs') models.set(name, compile(good, 0));
  };
  for (const { name, variant, set } of runs) check('runs', name, variant, set);
  for (const { name, set } of cards) check('shocks', name, first?.variant ?? null, [...(first?.set ?? []), ...set]);
  return reader.issues.count > before ? null : models;
}

function readPinned(reader: LessonReader, root: MapNode): Pick<Lesson, 'of' | 'seed' | 'future'> {
  const [of, seed, future] = [entry(root, 'of'), entry(root, 'seed'), entry(root, 'future')];
  return {
    of: of === null ? '' : reader.word(of, 'of'),
    seed: seed === null ? 1 : reader.whole(seed, { min: 0, max: Number.MAX_SAFE_INTEGER }, 'seed'),
    future: future === null ? 0 : reader.whole(future, { min: 0, max: mostPinned - 1 }, 'future'),
  };
}

function readSpans(reader: LessonReader, root: MapNode): Pick<Lesson, 'minutes' | 'group'> {
  const minutes = reader.map(root, 'minutes', 'minutes');
  const group = reader.map(root, 'group', 'group');
  const whole = (map: MapNode | null, key: string, path: string, otherwise: number): number => {
    const node = map === null ? null : entry(map, key);
    return node === null ? otherwise : reader.whole(node, { min: 1, max: 500 }, path);
  };
  return {
    minutes: { full: whole(minutes, 'full', 'minutes.full', 45), short: whole(minutes, 'short', 'minutes.short', 20) },
    group: { from: whole(group, 'from', 'group.from', 6), to: whole(group, 'to', 'group.to', 40) },
  };
}
