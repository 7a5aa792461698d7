import { summarise } from '../../analysis/summarise.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { sha256 } from '../../numbers/sha256.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { indicatorsCsv, replicationsCsv, seriesCsv } from './csv.ts';
import type { Manifest } from './manifest.ts';
import { stringify } from './rounded.ts';
import { runJson } from './run-json.ts';

/** Files by their path in a pack. */
export type PackFiles = Readonly<Record<string, string | Uint8Array>>;

/** A run as it goes into a pack. */
export interface PackedRun {
  readonly scenario: Scenario;
  /** The whole run: a look at a run that goes on would never be reproduced. */
  readonly ensemble: Ensemble;
  /** The scenario file and those it extends, by file name; the scenario file comes first. */
  readonly texts: PackFiles;
  readonly variant: string | null;
  /** Settings as written, `path=value`. */
  readonly set: readonly string[];
  /** The version of the program. */
  readonly version: string;
}

/** The texts of a result, by file name; the same run gives the same bytes. */
export function resultsOf(scenario: Scenario, ensemble: Ensemble): Readonly<Record<string, string>> {
  const report = summarise(scenario, ensemble);
  return {
    'results/run.json': `${stringify(runJson(report))}\n`,
    'results/indicators.csv': indicatorsCsv(report),
    'results/series.csv': seriesCsv(report),
    'results/replications.csv': replicationsCsv(ensemble),
    'results/resolved.json': `${stringify(scenario)}\n`,
  };
}

/**
 * All files from which anyone can run a scenario again: its record `pack.json`, its texts and its results. The same run gives
 * the same bytes, on the command line and in the app. Throws a RangeError for a run that is not over.
 *
 * @example zipOf(packFiles({ scenario, ensemble, texts: { 'story.yaml': text }, variant: null, set: [], version: '0.1.0' }))
 */
export function packFiles({ scenario, ensemble, texts, variant, set, version }: PackedRun): PackFiles {
  const { played, runs, seed } = ensemble;
  if (played !== runs) throw new RangeError(`Only ${played} of ${runs} futures have been played.`);
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`files/${name}`, text]));
  const [file] = Object.keys(files);
  if (file === undefined) throw new RangeError('A pack needs the scenario file.');
  const results = resultsOf(scenario, ensemble);
  const manifest: Manifest = {
    passerelle: version,
    pack: 1,
    file,
    variant,
    set,
    seed,
    runs,
    hash: scenario.hash,
    files: fingerprints(files),
    results: fingerprints(results),
  };
  return { 'pack.json': `${stringify(manifest)}\n`, ...files, ...results };
}

function fingerprints(files: PackFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)]));
}
