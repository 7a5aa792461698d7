import { explain, futureAtPercentile } from '../analysis/explain.ts';
import { replayEntries, replayUnits } from '../analysis/replay/detail.ts';
import { replayFailure } from '../analysis/replay/failure.ts';
import { replayLines } from '../analysis/replay/lines.ts';
import { replay } from '../analysis/replay/replay.ts';
import { findRemedies, remedyFutures } from '../analysis/remedies.ts';
import { summarise } from '../analysis/summarise.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { runEnsemble, type EnsembleOptions } from '../ensemble/run-ensemble.ts';
import { checkScenario } from '../scenario/check.ts';
import { checkLanguage } from '../scenario/language-file.ts';
import type { Scenario } from '../schema/scenario.ts';
import { checksumOf } from './checksum.ts';
import { catalogueHere } from './editor/catalogue-here.ts';
import { optionsOf } from './check-options.ts';
import type { Laboratory, RunRequest, Settings } from './laboratory.ts';

/** The threads that futures are run in. */
export type Threads = Pick<EnsembleOptions, 'workers' | 'spawn'>;

/** How many ensembles are kept for receipts: the first look and the full number of what is shown. */
const usuallyKept = 2;

/** The laboratory itself, in the thread that calls it; `threads` says where the futures are run. */
export function makeLaboratory(threads: Threads): Laboratory {
  const ensembles = new Map<string, Ensemble>();
  // A comparison keeps all its designs, until something else is run.
  let kept = usuallyKept;

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

    async catalogue() {
      return catalogueHere();
    },

    async readLanguage(file) {
      return checkLanguage(file);
    },

    async run(request, { signal, progress, look, pause }) {
      const { scenario } = request;
      kept = usuallyKept;
      const show = look === undefined ? {} : { look: (soFar: Ensemble) => look(summarise(scenario, soFar)) };
      const held = pause === undefined ? {} : { pause };
      return summarise(scenario, await ensembleOf(request, { signal, progress, ...held, ...show }));
    },

    async remedies(source, settings, seed, { signal, progress }) {
      const scenarioWith = (set: Settings['set']) =>
        checkScenario(source, optionsOf({ ...settings, set: { ...settings.set, ...set } })).scenario;
      const scenario = scenarioWith({});
      if (scenario === null) return { levers: [], together: null };
      const run = (tried: Scenario) =>
        runEnsemble({ scenario: tried, seed, runs: remedyFutures }, { ...threads, signal });
      const present = await run(scenario);
      const rerun = async (set: Settings['set']) => {
        const tried = scenarioWith(set);
        // A lever may reach further than what is drawn around its value may go. A value that is refused holds in no future.
        return tried === null ? { ...present, succeeded: new Int32Array(0) } : run(tried);
      };
      return findRemedies({ scenario, rerun, signal, progress });
    },

    async compare(requests, watch) {
      kept = Math.max(usuallyKept, requests.length);
      return (await studies()).compare(requests, ensembleOf, watch);
    },

    async compareRow(first, second, row) {
      const [ours, theirs] = [await ensembleOf(first, {}), await ensembleOf(second, {})];
      return (await studies()).pairedBands(ours, theirs, row);
    },

    async sensitivity(source, settings, question, watch) {
      return (await studies()).sensitivity({ source, settings }, question, threads, watch);
    },

    async seek(source, settings, question, watch) {
      return (await studies()).seek({ source, settings }, question, threads, watch);
    },

    async robustness(designs, question, watch) {
      return (await studies()).robustness(designs, question, threads, watch);
    },

    async split(designs, question, watch) {
      return (await studies()).split(designs, question, threads, watch);
    },

    async stress(story, question, watch) {
      return (await library()).stress(story, question, threads, watch);
    },

    async listMechanisms(stories) {
      return (await library()).listMechanisms(stories);
    },

    async proveMechanism(stories, id, watch) {
      return (await library()).proveMechanism(stories, id, threads, watch);
    },

    async listClaims(file, story) {
      return (await evidence()).listClaims(file, story);
    },

    async playClaim(file, story, id) {
      return (await evidence()).playClaim(file, story, id, threads);
    },

    async openLesson(file, library) {
      return (await lessons()).openLesson(file, library);
    },

    async playLesson(file, library, numbers, shock) {
      return (await lessons()).playInRoom(file, library, numbers, shock);
    },

    async runCases(text) {
      return (await evidence()).casesOf(text);
    },

    async checksum(request) {
      return checksumOf(await ensembleOf(request, {}));
    },

    async causes(request) {
      return (await check()).causesOf(request.scenario, await ensembleOf(request, {}));
    },

    async toldFutures(request, row, count) {
      return (await check()).toldFutures(request.scenario, await ensembleOf(request, {}), { row, count });
    },

    async moneyBands(request, row, view) {
      return (await check()).moneyBands(request.scenario, await ensembleOf(request, {}), row, view);
    },

    async pack(request, story, version) {
      return (await check()).packOf(request.scenario, await ensembleOf(request, {}), story, version);
    },

    async explain(request, indicator, percentile) {
      const future = futureAtPercentile(await ensembleOf(request, {}), indicator, percentile);
      const { scenario, seed } = request;
      return explain({ scenario, seed, indicator, future: future ?? 0 });
    },

    async futureAt(request, indicator, percentile) {
      return futureAtPercentile(await ensembleOf(request, {}), indicator, percentile);
    },

    async replay({ scenario, seed }, future) {
      return replay({ scenario, seed, future });
    },

    async replayFailure({ scenario, seed }, future) {
      return replayFailure({ scenario, seed, future });
    },

    async replayUnits({ scenario, seed }, future, blocks) {
      return replayUnits({ scenario, seed, future }, blocks);
    },

    async replayEntries({ scenario, seed }, future, wanted) {
      return replayEntries({ scenario, seed, future }, wanted);
    },

    async replayLines({ scenario, seed }, future, wanted) {
      return replayLines({ scenario, seed, future }, wanted);
    },

    async readGroup(request, future, group) {
      return (await groups()).readGroup(request, future, group);
    },

    async playTurns(request, group, alternative) {
      return (await groups()).playTurns(request, group, alternative);
    },
  };
}

/** Loaded when somebody gives a lesson. */
const lessons = () => import('./lessons/lessons-here.ts');

/** Loaded when somebody looks at what is checked, so that nobody else waits for it. */
const evidence = () => import('./evidence/evidence-here.ts');

/** Loaded when somebody looks at what the library shows, or puts a story through all risks. */
const library = () => import('./laboratory-library.ts');

/** Loaded when somebody takes a run away to check it, or asks what broke first. */
const check = () => import('./laboratory-check.ts');

/** Loaded when somebody compares or asks what moves a result. */
const studies = () => import('./laboratory-studies.ts');

/** Loaded when somebody opens the book of a savings group. */
const groups = () => import('./laboratory-groups.ts');
