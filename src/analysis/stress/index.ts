import { runEnsemble } from '../../ensemble/run-ensemble.ts';
import type { EnsembleOptions } from '../../ensemble/run-ensemble.ts';
import { checkScenario } from '../../scenario/check.ts';
import { type Risk, risks } from '../../scenario/risks/index.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { byDamage, type Damage, damageOf } from './damage.ts';
import { type Hit, stressedBy, type StressedStory } from './stressed.ts';

export type { Damage, Harm } from './damage.ts';
export { eventText } from './stressed.ts';
export type { Hit, StressedStory } from './stressed.ts';

/** One risk and what it does to a story. */
export interface StressRow {
  readonly risk: Risk;
  readonly hits: readonly Hit[];
  readonly damage: Damage;
}

/** A story put through every risk of the sources. */
export interface StressReport {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  /** The month, absolute, in which what comes comes. */
  readonly month: number;
  /** The worst first. */
  readonly rows: readonly StressRow[];
  /** Risks that touch nothing in this story. */
  readonly untouched: readonly Risk[];
}

export interface StressOptions {
  readonly runs: number;
  readonly seed: number;
  /** After how many months what comes comes; a quarter into the story unless told. */
  readonly after?: number;
  /** Only these risks. */
  readonly only?: readonly string[];
  readonly threads: Pick<EnsembleOptions, 'workers' | 'spawn'>;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Plays a story as it is and with each risk come true, in the same futures, and ranks the damage. Rejects when the story is
 * wrong or cancelled.
 *
 * @example (await stress(story, { runs: 200, seed: 1, threads: { workers: 0 } })).rows[0].risk.id // 'R10'
 */
export async function stress(story: StressedStory, options: StressOptions): Promise<StressReport> {
  const { runs, seed, threads, signal, only } = options;
  const { scenario, issues } = checkScenario(story.file, story);
  if (scenario === null) throw new Error(issues[0]!.says.en);
  const play = (played: Scenario) =>
    runEnsemble({ scenario: played, seed, runs }, { ...threads, ...(signal === undefined ? {} : { signal }) });
  const month = scenario.start + (options.after ?? Math.floor(scenario.months / 4));
  const calm = await play(scenario);
  const wanted = risks.filter(({ id }) => only === undefined || only.includes(id));
  const rows: StressRow[] = [];
  const untouched: Risk[] = [];
  for (const risk of wanted) {
    const stressed = stressedBy(story, risk, month);
    if (stressed === null) untouched.push(risk);
    else {
      const damage = damageOf(scenario.headline, calm, await play(stressed.scenario));
      rows.push({ risk, hits: stressed.hits, damage });
    }
    options.progress?.(rows.length + untouched.length, wanted.length);
  }
  return { scenario, seed, runs, month, rows: rows.sort((a, b) => byDamage(a.damage, b.damage)), untouched };
}
