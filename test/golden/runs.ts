import { readdirSync, readFileSync } from 'node:fs';
import { indicatorsOf, runFuture } from '../../src/engine/run.ts';
import { hashBytes } from '../../src/numbers/fnv.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compile } from '../../src/scenario/compile.ts';

const scenarios = new URL('../../scenarios/', import.meta.url);

/** Names of all stories, without their endings. */
export const stories: readonly string[] = readdirSync(scenarios)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'))
  .map((name) => name.replace('.yaml', ''))
  .sort();

/** What a story's run is known by, so that a number that moves is noticed and named. */
export interface GoldenRun {
  readonly seed: number;
  readonly futures: number;
  /** By id: the lower median over the futures that have a value, as the model counts, and how many have none. */
  readonly indicators: Readonly<Record<string, { readonly p50: number | null; readonly none: number }>>;
  /** By id: the hash of the row's months in all futures, one after the other. */
  readonly series: Readonly<Record<string, string>>;
}

/** Plays a story as written. */
export function runStory(name: string, seed = 1, futures = 50): GoldenRun {
  const text = readFileSync(new URL(`${name}.yaml`, scenarios), 'utf8');
  const { scenario, issues } = checkScenario({ file: `${name}.yaml`, text });
  if (scenario === null) throw new Error(`${name} has mistakes: ${issues.map(({ says }) => says.en).join(' ')}`);
  const model = compile(scenario, seed);
  const { indicators, series } = model.parts;
  const values = indicators.map((): number[] => []);
  const hashes: (number | undefined)[] = series.map(() => undefined);
  for (let future = 0; future < futures; future++) {
    runFuture(model, future, null);
    for (const { index } of series) {
      hashes[index] = hashBytes(model.rows.slice(index * model.months, (index + 1) * model.months), hashes[index]);
    }
    indicatorsOf(model).forEach((value, i) => {
      if (typeof value === 'number') values[i]!.push(value);
    });
  }
  return {
    seed,
    futures,
    indicators: Object.fromEntries(
      indicators.map(({ id }, i) => [id, { p50: lowerMedian(values[i]!), none: futures - values[i]!.length }]),
    ),
    series: Object.fromEntries(series.map(({ id, index }) => [id, hashes[index]!.toString(16).padStart(8, '0')])),
  };
}

function lowerMedian(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
