import { readFileSync } from 'node:fs';
import { layoutOf, shown } from '../../src/ensemble/layout.ts';
import { cellsOfCsv, csv } from '../../src/export/records/csv.ts';
import { rounded } from '../../src/export/records/rounded.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compile } from '../../src/scenario/compile.ts';
import type { GoldenRun } from './runs.ts';

/** A figure as one line of `scenarios/figures.csv` keeps it. */
export interface Figure {
  readonly story: string;
  readonly figure: string;
  readonly unit: string;
  /** The lower median over the fifty futures of the golden run that have a value, in shown units; empty when none has. */
  readonly median: string;
  /** How many futures have no value; empty when the figure stands in the headline no more. */
  readonly without: string;
}

/** A figure that moved: since which version, and why. */
export interface MovedFigure extends Figure {
  readonly version: string;
  readonly why: string;
}

const columns = ['version', 'story', 'figure', 'unit', 'median', 'without', 'why'] as const;

/** The figures of a story's headline as its golden run has them. */
export function headlineOf(story: string, text: string, golden: GoldenRun): readonly Figure[] {
  const { scenario } = checkScenario({ file: `${story}.yaml`, text });
  if (scenario === null) throw new Error(`${story} has mistakes.`);
  const { indicators } = layoutOf(compile(scenario, golden.seed));
  return scenario.headline.flatMap((figure) => {
    const kept = golden.indicators[figure];
    const spec = indicators.find(({ id }) => id === figure);
    if (kept === undefined || spec === undefined) return [];
    const median = kept.p50 === null ? '' : String(rounded(shown(kept.p50, spec.scale)));
    return [{ story, figure, unit: spec.unit, median, without: String(kept.none) }];
  });
}

/** What the record lacks: figures that are not what its last line says of them, and those that are gone. */
export function unrecorded(record: readonly MovedFigure[], now: readonly Figure[]): readonly Figure[] {
  const last = new Map(record.map((line) => [nameOf(line), line]));
  const moved = now.filter((figure) => !isSame(last.get(nameOf(figure)), figure));
  const there = new Set(now.map(nameOf));
  const gone = [...last.values()].filter((line) => !there.has(nameOf(line)) && line.without !== '');
  return [...moved, ...gone.map(({ story, figure, unit }) => ({ story, figure, unit, median: '', without: '' }))];
}

/** Lines that say of a figure what the line before them said already. */
export function idleLines(record: readonly MovedFigure[]): readonly MovedFigure[] {
  const last = new Map<string, Figure>();
  return record.filter((line) => {
    const before = last.get(nameOf(line));
    last.set(nameOf(line), line);
    return isSame(before, line);
  });
}

export function readRecord(file: URL): readonly MovedFigure[] {
  const [head = [], ...lines] = cellsOfCsv(readFileSync(file, 'utf8'));
  if (head.join() !== columns.join()) throw new Error(`${file.pathname} has the columns ${head.join()}.`);
  return lines.map(([version = '', story = '', figure = '', unit = '', median = '', without = '', why = '']) => {
    return { version, story, figure, unit, median, without, why };
  });
}

export function recordText(record: readonly MovedFigure[]): string {
  return csv([columns, ...record.map((line) => columns.map((column) => line[column]))]);
}

function nameOf({ story, figure }: Figure): string {
  return `${story} ${figure}`;
}

function isSame(before: Figure | undefined, now: Figure): boolean {
  return before?.median === now.median && before.without === now.without && before.unit === now.unit;
}
