import { quantitiesOf } from '../analysis/bases.ts';
import { leastOnGrid } from '../analysis/grid-search.ts';
import type { GridPlace } from '../analysis/grid-search.ts';
import { misfitOf, modelledRecords, splitRecords } from '../analysis/misfit.ts';
import type { Misfit } from '../analysis/misfit.ts';
import { presentOf } from '../analysis/remedies.ts';
import { writtenValue } from '../analysis/sensitivity/inputs.ts';
import type { Trial } from '../analysis/sensitivity/inputs.ts';
import type { Language } from '../engine/words.ts';
import { mostExact } from '../ensemble/ensemble.ts';
import { layoutOf } from '../ensemble/layout.ts';
import { modelFor } from '../ensemble/run-batch.ts';
import type { Lever, Scenario } from '../schema/scenario.ts';
import { recordTexts } from '../text/records.ts';
import { say, textOf } from '../text/say.ts';
import { readRecords } from './records-file.ts';
import { stringify } from '../export/records/rounded.ts';
import { cell, left, right } from './run-table.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { textTable } from './table.ts';
import { openTrials } from './trials.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface FitOptions extends RunOptions {
  readonly lever: readonly string[];
  readonly holdOut: string;
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
}

/** What a fit found: a lever, where the file has it and where the records put it. */
interface Fitted {
  readonly path: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  readonly atEdge: boolean;
}

interface Checked {
  readonly used: { readonly before: Misfit; readonly after: Misfit };
  readonly held: { readonly before: Misfit; readonly after: Misfit };
}

/** Estimates up to three levers from a group's own records, and shows the misfit on the months that were held out. */
export async function fit(
  file: string,
  data: string,
  options: FitOptions,
  language: Language,
  world: World,
): Promise<void> {
  if (!['table', 'json'].includes(options.format)) {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  const numbers = runNumbers(options, world);
  // A fit reads the months of each future, which are kept up to this many.
  wholeNumber('runs', options.runs, 1, mostExact);
  const heldShare = wholeNumber('hold-out', options.holdOut, 1, 90) / 100;
  const trials = openTrials({ file, options, numbers, language }, world);
  try {
    const { scenario } = trials;
    const levers = leversOf(scenario, options.lever);
    const series = layoutOf(modelFor(scenario, numbers.seed)).series.map(({ id }) => id);
    const records = readRecords(data, { start: scenario.start, months: scenario.months, series });
    const { used, held } = splitRecords(records, heldShare);
    const modelled = async (settings: Trial['settings']) =>
      modelledRecords(await trials.run({ held: {}, settings }), records);
    const costAt = async (place: GridPlace): Promise<number> =>
      misfitOf(await modelled(settingsAt(levers, place)), records, used).cost;
    const starts = levers.map(({ lever, present }) => placeOf(lever, present));
    const best = await leastOnGrid(
      levers.map(({ lever }) => sizeOf(lever)),
      starts,
      costAt,
    );
    const [before, after] = [await modelled({}), await modelled(settingsAt(levers, best))];
    const over = (places: readonly number[]) => {
      return { before: misfitOf(before, records, places), after: misfitOf(after, records, places) };
    };
    const checked: Checked = { used: over(used), held: over(held) };
    const fitted = levers.map(({ lever, present }, i): Fitted => {
      const atEdge = best[i] === 0 || best[i] === sizeOf(lever) - 1;
      return { path: lever.path, unit: lever.unit, before: present, after: valueAt(lever, best[i]!), atEdge };
    });
    const counts = { used: used.length, held: held.length };
    if (options.format === 'json') {
      const { runs, seed } = numbers;
      const head = { scenario: { title: scenario.title, hash: scenario.hash }, seed, runs, series: records.series };
      world.print(`${stringify({ ...head, months: counts, fitted, misfit: checked })}\n`);
      return;
    }
    const facts = { rows: used.length, data: nameOf(data), series: records.series.join(', '), held: held.length };
    world.print(`${say(recordTexts.fitHeading, language, facts)}\n\n${fitTables(fitted, checked, language)}`);
  } finally {
    trials.close();
  }
}

interface MovedLever {
  readonly lever: Lever;
  readonly present: number;
}

function leversOf(scenario: Scenario, paths: readonly string[]): readonly MovedLever[] {
  if (paths.length > 3 || new Set(paths).size < paths.length) {
    throw new InputError('One to three different levers can be estimated: more would fit anything.');
  }
  return paths.map((path) => {
    const lever = scenario.levers.find((each) => each.path === path);
    const named = quantitiesOf(scenario).find((each) => each.path === path);
    if (lever === undefined || named === undefined) {
      const known = scenario.levers.map((each) => each.path).join(', ');
      throw new InputError(`The scenario has no lever ${path}; it has ${known || 'none'}.`);
    }
    return { lever, present: presentOf(named.quantity, lever.unit) };
  });
}

function sizeOf({ from, to, step }: Lever): number {
  return Math.floor((to - from) / step + 1e-9) + 1;
}

function placeOf(lever: Lever, value: number): number {
  return Math.max(0, Math.min(sizeOf(lever) - 1, Math.round((value - lever.from) / lever.step)));
}

function valueAt({ from, step }: Lever, place: number): number {
  return Number((from + place * step).toPrecision(12));
}

function settingsAt(levers: readonly MovedLever[], place: GridPlace): Trial['settings'] {
  return Object.fromEntries(
    levers.map(({ lever }, i) => [lever.path, writtenValue(valueAt(lever, place[i]!), lever.unit)]),
  );
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1)!;
}

function fitTables(fitted: readonly Fitted[], { used, held }: Checked, language: Language): string {
  const { fitColumnPath, fitColumnBefore, fitColumnAfter, fitColumnMisfit, fitColumnUsed, fitColumnHeld } = recordTexts;
  const values = textTable(
    [
      left(textOf(fitColumnPath, language)),
      right(textOf(fitColumnBefore, language)),
      right(textOf(fitColumnAfter, language)),
      left(''),
    ],
    fitted.map(({ path, unit, before, after, atEdge }) => {
      const note = atEdge ? textOf(recordTexts.fitAtEdge, language) : '';
      return [path, ...[before, after].map((value) => `${cell(value, language)} ${unit}`), note];
    }),
  );
  const line = (name: string, { before, after }: Checked['used']): readonly string[] => {
    return [name, ...[before, after].map(({ percent }) => cell(percent ?? undefined, language))];
  };
  const misfits = textTable(
    [
      left(textOf(fitColumnMisfit, language)),
      right(textOf(fitColumnBefore, language)),
      right(textOf(fitColumnAfter, language)),
    ],
    [line(textOf(fitColumnUsed, language), used), line(textOf(fitColumnHeld, language), held)],
  );
  const worse = held.after.cost >= held.before.cost ? `${textOf(recordTexts.fitWorse, language)}\n` : '';
  return `${values}\n${misfits}\n${worse}${textOf(recordTexts.fitWarning, language)}\n`;
}
