import type { Basis } from '../analysis/report.ts';
import type { Words } from '../engine/words.ts';
import type { Mark } from '../schema/value.ts';
import type { Settings } from './laboratory.ts';
import { ownerOf } from './owners.ts';
import type { Result } from './simulation.ts';

/** A lever as its panel shows it; numbers in shown units. */
export interface LeverView {
  readonly path: string;
  readonly label: Words;
  /** The institution it belongs to. */
  readonly owner: Words;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly unit: string;
  readonly whose: Words | null;
  readonly value: number;
  /** The file's own value, and how it is known; null until a result without the setting was seen. */
  readonly written: number | null;
  readonly mark: Mark;
  readonly changed: boolean;
}

/** The levers of one panel. What the reader set stands over what the result was run with, so that a slider never jumps back. */
export function leverViews(
  result: Result,
  settings: Settings,
  written: ReadonlyMap<string, Basis>,
  role: 'decision' | 'assumption',
): readonly LeverView[] {
  const { scenario, report } = result;
  const views: LeverView[] = [];
  for (const lever of scenario.levers) {
    const basis = report.bases.find(({ path }) => path === lever.path);
    if (basis === undefined || lever.role !== role) continue;
    const own = written.get(lever.path) ?? null;
    const set = settings.set[lever.path];
    views.push({
      path: lever.path,
      label: basis.label,
      owner: ownerOf(scenario, lever.path),
      from: lever.from,
      to: lever.to,
      step: lever.step,
      unit: basis.unit,
      whose: lever.whose,
      value: set === undefined ? (own?.value ?? basis.value) : Number.parseFloat(set),
      written: own?.value ?? null,
      mark: (set === undefined ? own?.mark : null) ?? basis.mark,
      changed: set !== undefined,
    });
  }
  return views;
}

/** A value as a file writes it, for `Settings.set`: `28 EUR/month`. */
export function writtenValue(value: number, unit: string): string {
  return `${Number(value.toPrecision(12))} ${unit}`.trim();
}

/** A number as people type it, with a comma or a point, with or without spaces; null when it is none. */
export function readTyped(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^[-+]?\d*\.?\d+$/.test(plain)) return null;
  return Number(plain);
}

/** The path of the set value that an issue's path speaks of; undefined when the issue is the text's own. */
export function leverAt(path: string, set: Settings['set']): string | undefined {
  // A lever's path is short, as in `--set`; that of an issue begins with the part of the file.
  const short = path.replace(/^(institutions|currencies)\./, '');
  return Object.keys(set).find((own) => short === own || short.startsWith(`${own}.`));
}

/** Values as the file has them, by path, with those of a result added: one that is not set stands there as it is written. */
export function withWritten(
  known: ReadonlyMap<string, Basis>,
  { report, settings }: Result,
): ReadonlyMap<string, Basis> {
  const written = new Map(known);
  for (const basis of report.bases) if (settings.set[basis.path] === undefined) written.set(basis.path, basis);
  return written;
}
