import { explain, futureAtPercentile } from '../analysis/explain.ts';
import { findRemedies, remedyFutures } from '../analysis/remedies.ts';
import { summarise } from '../analysis/summarise.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { runEnsemble, type EnsembleOptions } from '../ensemble/run-ensemble.ts';
import { checkScenario, type CheckOptions } from '../scenario/check.ts';
import { checksumOf } from './checksum.ts';
import type { Laboratory, RunRequest, Settings } from './laboratory.ts';

/** The threads that futures are run in. */
export type Threads = Pick<EnsembleOptions, 'workers' | 'spawn'>;

/** How many ensembles are kept for receipts: the first look and the full number of what is shown. */
const kept = 2;

/** The laboratory itself, in the thread that calls it; `threads` says where the futures are run. */
export function makeLaboratory(threads: Threads): Laboratory {
  const ensembles = new Map<string, Ensemble>();

  async function ensembleOf(request: RunRequest, options: Partial<EnsembleOptions>): Promise<Ensemble> {
    const { scenario, seed, runs } = request;
    const key = `${scenario.hash} ${seed} ${runs}`;
    const known = ensembles.get(key);
    if (known !== undefined) return known;
    const ensemble = await runEnsemble({ scenario, seed, runs }, { ...threads, ...options });
    ensembles.set(key, ensemble);
    for (const old of [...ensembles.keys()].slice(0, -kept)) ensembles.delete(old);
    return ensemble;
  }

  return {
    async check(source, settings) {
      return checkScenario(source, optionsOf(settings));
    },

    async run(request, { signal, progress }) {
      return summarise(request.scenario, await ensembleOf(request, { signal, progress }));
    },

    async remedies(source, settings, seed, { signal, progress }) {
      const scenarioWith = (set: Readonly<Record<string, string>>) => {
        const { scenario } = checkScenario(source, optionsOf({ ...settings, set: { ...settings.set, ...set } }));
        if (scenario === null) throw new Error(`A lever leaves the limits of its field: ${JSON.stringify(set)}`);
        return scenario;
      };
      const rerun = (set: Readonly<Record<string, string>>) =>
        runEnsemble({ scenario: scenarioWith(set), seed, runs: remedyFutures }, { ...threads, signal });
      return findRemedies({ scenario: scenarioWith({}), rerun, signal, progress });
    },

    async checksum(request) {
      return checksumOf(await ensembleOf(request, {}));
    },

    async explain(request, indicator, percentile) {
      const future = futureAtPercentile(await ensembleOf(request, {}), indicator, percentile);
      const { scenario, seed } = request;
      return explain({ scenario, seed, indicator, future: future ?? 0 });
    },
  };
}

function optionsOf({ variant, set }: Settings): CheckOptions {
  return { variant, set: Object.entries(set).map(([path, value]) => ({ path, value })) };
}
