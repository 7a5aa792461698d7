import { unitCell } from '../charts/figures.ts';
import type { SensitivityInput } from '../analysis/sensitivity/inputs.ts';
import type { Interval } from '../analysis/sensitivity/interval.ts';
import type { MorrisEffect } from '../analysis/sensitivity/morris.ts';
import type { Outcome } from '../analysis/sensitivity/outcome.ts';
import type { SobolResult } from '../analysis/sensitivity/sobol.ts';
import type { Tornado } from '../analysis/sensitivity/tornado.ts';
import type { Language, Words } from '../engine/words.ts';
import { say, textOf } from '../text/say.ts';
import { sensitivityTexts } from '../text/sensitivity.ts';
import { cell, left, right } from './run-table.ts';
import type { Column } from './table.ts';
import { textTable } from './table.ts';

/** What was asked, and what comes out when nothing is moved. */
export function sensitivityHeading(
  facts: {
    readonly indicator: string;
    readonly unit: string;
    readonly runs: number;
    readonly seed: number;
    readonly hash: string;
    readonly base: Outcome;
  },
  language: Language,
): string {
  const { indicator, unit, runs, seed, hash, base } = facts;
  const value = cell(base.value ?? undefined, language);
  return [
    say(sensitivityTexts.about, language, { indicator, unit: unitCell(unit, language) || unit, runs, seed, hash }),
    say(sensitivityTexts.base, language, { value }),
    '',
  ].join('\n');
}

/** One line an input, the widest first. */
export function tornadoTable({ bars }: Tornado, language: Language): string {
  const { columnInput, columnRole, columnLow, columnHigh, columnAtLow, columnAtHigh, columnSwing, columnFailed } =
    sensitivityTexts;
  const columns: readonly Column[] = [
    ...lefts(language, columnInput, columnRole, columnLow, columnHigh),
    ...rights(language, columnAtLow, columnAtHigh, columnSwing, columnFailed),
  ];
  const rows = bars.map(({ input, from, to, low, high, swing }) => [
    input.path,
    textOf(sensitivityTexts[input.role], language),
    from,
    to,
    ...[low.value, high.value, swing].map((value) => cell(value ?? undefined, language)),
    low.failed + high.failed === 0 ? '' : `${low.failed + high.failed}`,
  ]);
  return `${textTable(columns, rows)}${textOf(sensitivityTexts.ends, language)}\n`;
}

/** One line an input, the largest mean size first. */
export function morrisTable(
  found: {
    readonly inputs: readonly SensitivityInput[];
    readonly effects: readonly MorrisEffect[];
    readonly ways: number;
  },
  language: Language,
): string {
  const { columnInput, columnRole, columnEffect, columnSize, columnInterval, columnDeviation } = sensitivityTexts;
  const columns = [
    ...lefts(language, columnInput, columnRole),
    ...rights(language, columnEffect, columnSize, columnInterval, columnDeviation),
  ];
  const rows = sorted(found.effects, ({ size }) => size).map(([effect, i]) => [
    ...nameCells(found.inputs[i]!, language),
    cell(effect.mean, language),
    cell(effect.size, language),
    intervalCell(effect.sizeInterval, language),
    cell(effect.deviation, language),
  ]);
  return `${textTable(columns, rows)}${say(sensitivityTexts.morrisMeans, language, { ways: found.ways })}\n`;
}

/** One line an input, the largest total share first. */
export function sobolTable(
  { inputs, result }: { readonly inputs: readonly SensitivityInput[]; readonly result: SobolResult },
  language: Language,
): string {
  const { columnInput, columnRole, columnFirst, columnTotal, columnInterval } = sensitivityTexts;
  const columns = [
    ...lefts(language, columnInput, columnRole),
    ...rights(language, columnFirst, columnInterval, columnTotal, columnInterval),
  ];
  const rows = sorted(result.indices, ({ total }) => total).map(([index, i]) => [
    ...nameCells(inputs[i]!, language),
    cell(index.first, language),
    intervalCell(index.firstInterval, language),
    cell(index.total, language),
    intervalCell(index.totalInterval, language),
  ]);
  const { rows: used, lost } = result;
  return `${textTable(columns, rows)}${say(sensitivityTexts.sobolMeans, language, { rows: used, lost })}\n`;
}

function sorted<T>(items: readonly T[], by: (item: T) => number): readonly (readonly [T, number])[] {
  return items.map((item, i) => [item, i] as const).sort(([a], [b]) => by(b) - by(a));
}

function nameCells({ path, role }: SensitivityInput, language: Language): readonly string[] {
  return [path, textOf(sensitivityTexts[role], language)];
}

function intervalCell({ low, high }: Interval, language: Language): string {
  return Number.isNaN(low) ? '–' : `${cell(low, language)} … ${cell(high, language)}`;
}

function lefts(language: Language, ...words: readonly Words[]): readonly Column[] {
  return words.map((each) => left(textOf(each, language)));
}

function rights(language: Language, ...words: readonly Words[]): readonly Column[] {
  return words.map((each) => right(textOf(each, language)));
}
