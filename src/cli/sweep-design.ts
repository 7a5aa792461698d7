import { unitDraws } from '../analysis/sensitivity/unit-draws.ts';
import { writtenValue } from '../analysis/sensitivity/inputs.ts';
import type { Language } from '../engine/words.ts';
import { parseQuantity } from '../numbers/quantities.ts';
import { IssueList } from '../scenario/issue-list.ts';
import type { MapNode, Node } from '../scenario/node.ts';
import { read } from '../scenario/read.ts';
import { issueLine, textOfFile } from './load.ts';
import { InputError } from './world.ts';

/** Settings of one point, as `--set` takes them, by path. */
export type SweepSettings = Readonly<Record<string, string>>;

/** What a sweep runs: every scenario × variant × setting × seed. */
export interface SweepDesign {
  /** Paths of scenario files, relative to the design. */
  readonly scenarios: readonly string[];
  /** Variants, null for the file as written. */
  readonly variants: readonly (string | null)[];
  readonly seeds: readonly number[];
  readonly runs: number;
  /** Grid × list × samples, in this order, the last turning fastest. */
  readonly settings: readonly SweepSettings[];
}

/** More points than that are a mistake in a grid. */
const mostPoints = 1_000_000;

/**
 * Reads a design in YAML; every mistake is reported at once with its line, in an InputError.
 *
 *   sweep: 1
 *   scenario: liege-kasangulu.yaml             one or a list
 *   variants: [as-written, clinic]             as-written is the file itself; only that unless told
 *   seeds: [1, 2]                              1 unless told
 *   runs: 200                                  futures at each point; 200 unless told
 *   grid:    { association.dues: { from: 10 EUR/month, to: 40 EUR/month, step: 10 EUR/month }, bank.margin: [1 %, 2 %] }
 *   list:    [ { association.duesFor: 24 months }, { association.duesFor: 36 months } ]
 *   samples: { count: 8, seed: 1, of: { project.workingCapital: { from: 1000 USD, to: 9000 USD } } }
 */
export function readDesign(file: string, language: Language): SweepDesign {
  const issues = new IssueList();
  const root = read({ file, text: textOfFile(file) }, issues);
  const mistakes = issues.all.map((issue) => issueLine(issue, language));
  const wrong = (node: Node, says: string): void => {
    mistakes.push(`${file}:${node.place.line}:${node.place.column} ${says}`);
  };
  if (root === null || mistakes.length > 0) throw new InputError(mistakes.join('\n'));
  if (root.type !== 'map') throw new InputError(`${file}:1:1 A sweep is a map that begins with "sweep: 1".`);
  const design = designOf(root, wrong);
  if (mistakes.length > 0) throw new InputError(mistakes.join('\n'));
  const count = design.scenarios.length * design.variants.length * design.seeds.length * design.settings.length;
  if (count > mostPoints) throw new InputError(`${file} asks for ${count} points; at most ${mostPoints} can be run.`);
  return design;
}

type Wrong = (node: Node, says: string) => void;

const keys = ['sweep', 'scenario', 'variants', 'seeds', 'runs', 'grid', 'list', 'samples'];

function designOf(root: MapNode, wrong: Wrong): SweepDesign {
  for (const [key, node] of root.entries) {
    if (!keys.includes(key)) wrong(node, `"${key}" is no part of a sweep; there are ${keys.join(', ')}.`);
  }
  const version = root.entries.get('sweep');
  if (version?.type !== 'scalar' || version.text !== '1') wrong(version ?? root, 'A sweep begins with "sweep: 1".');
  const scenarios = texts(root.entries.get('scenario'), wrong);
  if (scenarios.length === 0) wrong(root, 'A sweep names a scenario file: "scenario: story.yaml".');
  const whole = (node: Node | undefined, least: number): readonly number[] =>
    texts(node, wrong).map((text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= least) && node !== undefined) wrong(node, `"${text}" is no whole number of ${least} or more.`);
      return value;
    });
  const variants = texts(root.entries.get('variants'), wrong).map((text) => (text === 'as-written' ? null : text));
  const seeds = whole(root.entries.get('seeds'), 0);
  return {
    scenarios,
    variants: variants.length === 0 ? [null] : variants,
    seeds: seeds.length === 0 ? [1] : seeds,
    runs: whole(root.entries.get('runs'), 1)[0] ?? 200,
    settings: settingsOf(root, wrong),
  };
}

function settingsOf(root: MapNode, wrong: Wrong): readonly SweepSettings[] {
  let settings: readonly SweepSettings[] = [{}];
  const grid = mapAt(root, 'grid', wrong);
  for (const [path, node] of grid) {
    const values = valuesOf(node, wrong);
    if (settings.length * values.length > mostPoints) {
      wrong(node, `The grid has more than ${mostPoints} points here.`);
      return settings;
    }
    settings = settings.flatMap((before) => values.map((value) => ({ ...before, [path]: value })));
  }
  const list = root.entries.get('list');
  if (list !== undefined) {
    const rows = (list.type === 'list' ? list.items : [list]).map((row) => rowOf(row, wrong));
    settings = settings.flatMap((before) => rows.map((row) => ({ ...before, ...row })));
  }
  const samples = samplesOf(mapAt(root, 'samples', wrong), wrong);
  return settings.flatMap((before) => samples.map((sample) => ({ ...before, ...sample })));
}

function rowOf(row: Node, wrong: Wrong): SweepSettings {
  if (row.type === 'map') {
    return Object.fromEntries([...row.entries].map(([path, node]) => [path, texts(node, wrong)[0] ?? '']));
  }
  wrong(row, 'A row of the list is a map of paths to values.');
  return {};
}

/** Values a path takes: one, a list, or from – to – step. */
function valuesOf(node: Node, wrong: Wrong): readonly string[] {
  if (node.type !== 'map') return texts(node, wrong);
  const [from, to, step] = ['from', 'to', 'step'].map((key) => numberAt(node, key, wrong));
  if (!from || !to || !step) return [];
  const steps = Math.floor((to.value - from.value) / step.value + 1e-9);
  if (!(step.value > 0 && steps >= 0 && steps < mostPoints)) {
    wrong(node, 'A grid runs upwards: from below to, and a step above 0.');
    return [];
  }
  return Array.from({ length: steps + 1 }, (_, k) =>
    writtenValue(Number((from.value + k * step.value).toPrecision(12)), from.unit),
  );
}

/** Values drawn evenly between two ends; the k-th sample is the same whatever their number. */
function samplesOf(given: ReadonlyMap<string, Node>, wrong: Wrong): readonly SweepSettings[] {
  if (given.size === 0) return [{}];
  const of = given.get('of');
  const count = Number(texts(given.get('count'), wrong)[0]);
  const seed = Number(texts(given.get('seed'), wrong)[0] ?? '1');
  if (of?.type !== 'map' || !(count >= 1 && count <= mostPoints) || !Number.isSafeInteger(seed) || seed < 0) {
    wrong([...given.values()][0]!, 'Samples have a count, a seed if wanted, and "of": paths with from and to.');
    return [{}];
  }
  const columns = [...of.entries].map(([path, node]) => {
    const ends = node.type === 'map' ? ['from', 'to'].map((key) => numberAt(node, key, wrong)) : [null, null];
    if (node.type !== 'map') wrong(node, 'A sampled path has from and to.');
    return { path, from: ends[0]!, to: ends[1]!, draw: unitDraws(seed, `sweep.${path}`) };
  });
  return Array.from({ length: Math.floor(count) }, (_, sample) => {
    const row = columns.map(({ path, from, to, draw }): [string, string] => {
      if (from === null || to === null) return [path, ''];
      const value = from.value + draw(sample, 0) * (to.value - from.value);
      return [path, writtenValue(Number(value.toPrecision(6)), from.unit)];
    });
    return Object.fromEntries(row);
  });
}

function numberAt(map: MapNode, key: string, wrong: Wrong): { readonly value: number; readonly unit: string } | null {
  const node = map.entries.get(key);
  const parsed = node?.type === 'scalar' ? parseQuantity(node.text) : null;
  if (parsed?.ok === true) {
    return { value: parsed.percent ? parsed.value * 100 : parsed.value, unit: parsed.unit.spelling };
  }
  wrong(node ?? map, `"${key}" must be a number with its unit, such as 20 EUR/month.`);
  return null;
}

function mapAt(root: MapNode, key: string, wrong: Wrong): ReadonlyMap<string, Node> {
  const node = root.entries.get(key);
  if (node === undefined || node.type === 'null') return new Map();
  if (node.type === 'map') return node.entries;
  wrong(node, `"${key}" is a map.`);
  return new Map();
}

function texts(node: Node | undefined, wrong: Wrong): readonly string[] {
  if (node === undefined || node.type === 'null') return [];
  if (node.type === 'scalar') return [node.text.trim()];
  if (node.type === 'list') return node.items.flatMap((item) => texts(item, wrong));
  wrong(node, 'A value or a list of values is expected here.');
  return [];
}
