import type { ScenarioText } from '../laboratory.ts';
import { storyText } from '../stories.ts';

const lessons = import.meta.glob<string>('../../../scenarios/lessons/*.lesson.yaml', {
  query: '?raw',
  import: 'default',
});
const scenarios = import.meta.glob<string>(
  ['../../../scenarios/lessons/*.yaml', '!../../../scenarios/lessons/*.lesson.yaml'],
  {
    query: '?raw',
    import: 'default',
  },
);

/** The lessons in the order in which a course would give them; one that is not listed comes last. */
const order = [
  'what-200-costs',
  'one-fee-three-definitions',
  'alone-or-in-a-tontine',
  'first-turn-last-turn',
  'share-out-day',
  'not-25-percent-a-year',
  'seven-price-tags',
  'lending-without-interest',
  'kin-or-pool',
  'when-the-pot-is-stolen',
  'the-false-agent',
  'the-clinic-nobody-visits',
  'ten-shops-of-a-kind',
  'deciding-together',
];

/** The names of the lessons that ship with the program. */
export function lessonNames(): readonly string[] {
  const names = Object.keys(lessons).map((path) => nameOf(path, '.lesson.yaml'));
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A lesson and all files it may play, by its name; null when there is none of that name. */
export async function lessonFiles(name: string): Promise<LessonFiles | null> {
  const path = Object.keys(lessons).find((each) => nameOf(each, '.lesson.yaml') === name);
  const load = path === undefined ? undefined : lessons[path];
  if (load === undefined) return null;
  const text = await load();
  return { name, file: { file: `${name}.lesson.yaml`, text }, library: await filesFor(text) };
}

/** A lesson of the reader's own, out of the files that were chosen; null when none of them is one. */
export async function ownLessonFiles(files: readonly ScenarioText[]): Promise<LessonFiles | null> {
  const file = files.find(({ text }) => /^lesson\s*:/m.test(text));
  if (file === undefined) return null;
  const own = files.filter((each) => each !== file);
  return { name: null, file, library: [...own, ...(await filesFor(file.text))] };
}

export interface LessonFiles {
  /** The lesson's name in the library; null for the reader's own. */
  readonly name: string | null;
  readonly file: ScenarioText;
  readonly library: readonly ScenarioText[];
}

/** The scenario that a lesson names in `of`, from the lessons or the stories. */
async function filesFor(text: string): Promise<readonly ScenarioText[]> {
  const of = /^of\s*:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
  const path = Object.keys(scenarios).find((each) => nameOf(each, '.yaml') === of);
  const load = path === undefined ? undefined : scenarios[path];
  const found = load === undefined ? await storyText(of) : await load();
  return found === null ? [] : [{ file: `${of}.yaml`, text: found }];
}

function nameOf(path: string, ending: string): string {
  return path.replace(/^.*\//, '').replace(ending, '');
}
