import { measuredIn } from '../robustness/measured.ts';
import type { Measured } from '../robustness/measured.ts';
import type { TriedDesign } from '../robustness/robustness.ts';
import { bootstrap } from '../sensitivity/interval.ts';
import type { Interval } from '../sensitivity/interval.ts';
import { componentsOf } from './crossed.ts';
import type { Components } from './crossed.ts';
import { worldsOf } from './worlds.ts';

/** Where the spread of a number over futures comes from; variances in its unit, squared. */
export interface SpreadSplit {
  /** A design's letter, or `A-B` for the difference of two in the same futures. */
  readonly name: string;
  readonly unit: string;
  /** Worlds (draws of what we do not know), and futures that have a value in each of them. */
  readonly worlds: number;
  readonly lucks: number;
  /** Null when fewer than two futures have a value in each world. */
  readonly parts: SpreadParts | null;
}

export interface SpreadParts {
  readonly mean: number;
  /** Total variance of one future, and the shares of it, which add up to 1. */
  readonly variance: number;
  readonly unknown: number;
  readonly unknownInterval: Interval;
  readonly changes: number;
  readonly together: number;
  /** Standard error of the mean over the number of futures asked about, in the unit; the ranges' even spread makes it less. */
  readonly samplingError: number;
}

/** Worlds, and futures in each, when nothing else is asked for: as many plays as a run has. */
export const usualSplit = { worlds: 40, runs: 25 } as const;

/**
 * Splits the spread of an indicator (or `holds`) in each design, and of the difference of each pair: what we do not know (the
 * ranges), what changes (months, people, events), and what only both together make. Each world is played in the same
 * futures, and each design meets the same worlds and futures. `runs` is the number of futures the sampling error is told for.
 * Rejects with a RangeError for an indicator that has no mean (see `measuredIn`).
 *
 * @example (await splitOf({ indicator: 'holds', worlds: 40, runs: 1000, seed: 1 }, designs))[0].parts.unknown // 0.41
 */
export async function splitOf(
  question: { readonly indicator: string; readonly worlds: number; readonly runs: number; readonly seed: number },
  designs: readonly TriedDesign[],
): Promise<readonly SpreadSplit[]> {
  const { indicator, worlds, seed } = question;
  const tables: Table[] = [];
  for (const { name, trials } of designs) {
    const held = worldsOf(trials.scenario, worlds, seed);
    const rows = await Promise.all(
      held.map(async (each) => measuredIn(await trials.run({ held: each, settings: {} }), indicator)),
    );
    tables.push({ name, rows });
  }
  const pairs = tables.flatMap((a, i) => tables.slice(i + 1).map((b) => differenceOf(a, b)));
  return [...tables, ...pairs].map((table) => splitTable(table, question));
}

interface Table {
  readonly name: string;
  readonly rows: readonly Measured[];
}

function differenceOf(a: Table, b: Table): Table {
  const rows = a.rows.map((row, world): Measured => {
    const other = b.rows[world]!.values;
    const values = row.values.map((value, future) => {
      const second = other[future] ?? null;
      return value === null || second === null ? null : value - second;
    });
    return { ...row, values };
  });
  return { name: `${a.name}-${b.name}`, rows };
}

function splitTable(
  { name, rows }: Table,
  { worlds, runs, seed }: { readonly worlds: number; readonly runs: number; readonly seed: number },
): SpreadSplit {
  const { unit, values } = rows[0]!;
  const complete = values.flatMap((_, future) => (rows.every((row) => row.values[future] !== null) ? [future] : []));
  const table = rows.map((row) => Float64Array.from(complete, (future) => row.values[future]!));
  const facts = { name, unit, worlds, lucks: complete.length };
  if (complete.length < 2 || worlds < 2) return { ...facts, parts: null };
  const found = componentsOf(table);
  const variance = totalOf(found);
  const [unknownInterval] = bootstrap(worlds, seed, (drawn) => {
    const again = componentsOf(Array.from(drawn, (row) => table[row]!));
    return [shareOf(again.rows, totalOf(again))];
  });
  const parts: SpreadParts = {
    mean: found.mean,
    variance,
    unknown: shareOf(found.rows, variance),
    unknownInterval: unknownInterval!,
    changes: shareOf(found.columns, variance),
    together: shareOf(found.together, variance),
    samplingError: Math.sqrt(Math.max(0, variance) / runs),
  };
  return { ...facts, parts };
}

function totalOf({ rows, columns, together }: Components): number {
  return rows + columns + together;
}

/** Of no variance each share is nought. */
function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : part / total;
}
