import { comparisonSet, comparisonSets } from '../analysis/comparison-sets.ts';
import { compareDesigns } from '../analysis/compare.ts';
import type { Differences } from '../analysis/compare.ts';
import { comparisonOf } from '../analysis/comparison.ts';
import type { Comparison } from '../analysis/comparison.ts';
import type { Report } from '../analysis/report.ts';
import { verdictSentence } from '../analysis/sentences.ts';
import { summarise } from '../analysis/summarise.ts';
import type { Language } from '../engine/words.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { reportTexts } from '../text/report.ts';
import { say, textOf } from '../text/say.ts';
import { studiesOf } from './compare-studies.ts';
import type { NamedDesign, Studies, StudyOptions } from './compare-studies.ts';
import { budgetLines, standingsTable } from './comparison-table.ts';
import { differencesCsv } from '../export/records/csv.ts';
import { scenarioOf } from './load.ts';
import { stringify } from '../export/records/rounded.ts';
import { compareJson } from '../export/records/run-json.ts';
import { cell, left, right } from './run-table.ts';
import { runNumbers, simulate } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { robustnessTable, splitTable } from './study-tables.ts';
import { textTable } from './table.ts';
import { InputError } from './world.ts';
import type { World } from './world.ts';

export interface CompareOptions extends RunOptions, StudyOptions {
  readonly set?: readonly string[] | undefined;
  readonly format: string;
  /** The name of a ready comparison set, instead of files. */
  readonly ready?: string | undefined;
}

interface Design {
  readonly name: string;
  readonly report: Report;
  readonly ensemble: Ensemble;
}

/** Runs two to six designs (`FILE` or `FILE#variant`) through the same futures and prints how they differ. */
export async function compare(
  named: readonly string[],
  options: CompareOptions,
  language: Language,
  world: World,
): Promise<void> {
  if (!['table', 'json', 'csv'].includes(options.format)) {
    throw new InputError(`--format is table, json or csv, not "${options.format}".`);
  }
  const files = options.ready === undefined ? named : filesOfSet(options.ready, named);
  if (files.length < 2 || files.length > 6) {
    throw new InputError(`Two to six designs can be compared, not ${files.length}: FILE or FILE#variant.`);
  }
  const numbers = runNumbers(options, world);
  const given = files.map((text, i) => designAt(text, 'ABCDEF'[i]!, options.set));
  const scenarios = given.map(({ file, variant, set }) => scenarioOf(file, { variant, set }, language));
  const designs: Design[] = [];
  for (const [i, scenario] of scenarios.entries()) {
    const ensemble = await simulate(scenario, numbers, world);
    designs.push({ name: given[i]!.name, report: summarise(scenario, ensemble), ensemble });
  }
  const differences = compareDesigns(designs);
  const comparison = comparisonOf(designs);
  const studies = await studiesOf(given, options, { numbers, language, world });
  if (options.format === 'json') {
    const asked = Object.fromEntries(Object.entries(studies).filter(([, found]) => found !== null));
    world.print(`${stringify({ ...compareJson(designs, differences), comparison, ...asked })}\n`);
  } else if (options.format === 'csv') world.print(differencesCsv(differences));
  else {
    world.print(compareTable({ designs, differences, comparison }, language));
    world.print(studyTables(studies, options, { runs: numbers.runs, language }));
  }
}

/** The designs of a ready set, whose stories lie in `scenarios/` below the folder the program is started in. */
function filesOfSet(name: string, named: readonly string[]): readonly string[] {
  if (named.length > 0) throw new InputError('--ready names its designs itself: leave the files out.');
  const set = comparisonSet(name);
  if (set === undefined) {
    const sets = comparisonSets.map((known) => `  ${known.name}: ${known.question.en}`);
    throw new InputError([`There is no ready comparison "${name}". There are:`, ...sets].join('\n'));
  }
  return set.designs.map(({ story, variant }) => `scenarios/${story}.yaml${variant === null ? '' : `#${variant}`}`);
}

/** A design as it is named on the command line, `FILE` or `FILE#variant`. */
function designAt(text: string, name: string, set: readonly string[] | undefined): NamedDesign {
  const at = text.lastIndexOf('#');
  const [file, variant] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  return { name, file, variant, set };
}

function studyTables(
  { robustness, split }: Studies,
  options: StudyOptions,
  { runs, language }: { readonly runs: number; readonly language: Language },
): string {
  const card = robustness === null ? '' : `\n${robustnessTable(robustness, runs, language)}`;
  return split === null ? card : `${card}\n${splitTable(split, { indicator: options.split ?? '', runs }, language)}`;
}

interface Compared {
  readonly designs: readonly Design[];
  readonly differences: Differences;
  readonly comparison: Comparison;
}

function compareTable({ designs, differences, comparison }: Compared, language: Language): string {
  const heads = designs.map(({ name, report }) => {
    return `${name}: ${nameOf(report, language)}\n   ${verdictSentence(report, language)}\n`;
  });
  const { columnIndicator, columnUnit, columnWins, columnTies, columnLow, columnMiddle, columnHigh } = reportTexts;
  const columns = [columnUnit, columnWins, columnTies, columnLow, columnMiddle, columnHigh];
  const tables = Object.entries(differences).map(([pair, rows]) => {
    const [first = '', second = ''] = pair.split('-');
    const lines = Object.entries(rows).map(([id, row]) => [
      id,
      row.unit,
      row.wins === null ? '–' : `${row.wins} / ${row.n}`,
      `${row.ties}`,
      ...[row.p5, row.p50, row.p95].map((value) => cell(value, language)),
    ]);
    const title = say(reportTexts.differencesOf, language, { pair, first, second });
    const heading = [
      left(textOf(columnIndicator, language)),
      ...columns.map((words, i) => (i === 0 ? left : right)(textOf(words, language))),
    ];
    return `${title}\n${textTable(heading, lines)}`;
  });
  return [...heads, '', budgetLines(comparison, language), ...tables, standingsTable(comparison, language)].join('\n');
}

function nameOf({ scenario }: Report, language: Language): string {
  return scenario.variant === null
    ? textOf(scenario.title, language)
    : `${textOf(scenario.title, language)} (${scenario.variant})`;
}
