import { signal } from '@preact/signals';
import type { Report } from '../analysis/report.ts';
import { Pause } from '../ensemble/pause.ts';
import type { Issue } from '../schema/issue.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isAbort, type Laboratory, type ScenarioText, type Settings } from './laboratory.ts';

/** A scenario that was run, and what came out. */
export interface Result {
  readonly source: ScenarioText;
  readonly settings: Settings;
  readonly scenario: Scenario;
  readonly report: Report;
  /** True for a look at the first futures, which the full number follows. */
  readonly preview: boolean;
}

/** What is being done right now. `cancelled` stays until the next question. */
export type Work =
  | { readonly stage: 'idle' | 'checking' | 'cancelled' }
  | { readonly stage: 'running' | 'paused'; readonly done: number; readonly total: number };

export const seed = 1;
/** Futures of the full answer. */
export const allFutures = 1000;

interface Question {
  readonly source: ScenarioText;
  readonly settings: Settings;
}

/**
 * Answers one question at a time, the newest: a first look within a moment, looks at more and more futures, then the full number.
 * While a slider moves, a question that has begun is taken as far as its first look (it is newer than what stands there), the
 * rest is given up, and questions in between are left out. What is shown therefore only ever gets newer.
 */
export class Simulation {
  readonly result = signal<Result | null>(null);
  readonly issues = signal<readonly Issue[]>([]);
  /** The text the issues speak of. */
  readonly issuesOf = signal<ScenarioText | null>(null);
  readonly work = signal<Work>({ stage: 'idle' });
  readonly failure = signal<string | null>(null);

  readonly #laboratory: Laboratory;
  readonly #whenFull: (result: Result) => void;
  #wanted: Question | null = null;
  #looping = false;
  #running = new AbortController();
  #pause = new Pause();
  /** Whether the first look at the running question has been shown. */
  #looked = false;

  constructor(laboratory: Laboratory, whenFull: (result: Result) => void) {
    this.#laboratory = laboratory;
    this.#whenFull = whenFull;
  }

  /** Asks about a text with settings. Resolves when no question is left. */
  async ask(source: ScenarioText, settings: Settings): Promise<void> {
    this.#wanted = { source, settings };
    this.failure.value = null;
    // Who asks anew wants an answer.
    this.#pause.set(false);
    if (this.#looked) this.#running.abort();
    if (this.#looping) return;
    this.#looping = true;
    try {
      while (this.#wanted !== null) await this.#answer(this.#wanted);
    } finally {
      this.#looping = false;
    }
  }

  /** Forgets everything, for another story. */
  clear(): void {
    this.cancel();
    this.result.value = null;
    this.issues.value = [];
    this.issuesOf.value = null;
    this.failure.value = null;
    this.work.value = { stage: 'idle' };
  }

  /** Ends what is running; what is shown stays. */
  cancel(): void {
    this.#wanted = null;
    this.#running.abort();
    if (this.work.value.stage !== 'idle') this.work.value = { stage: 'cancelled' };
  }

  /** Holds what is running where it is; `goOn` takes it up there, and the result is the same. */
  pause(): void {
    const work = this.work.value;
    if (work.stage !== 'running') return;
    this.#pause.set(true);
    this.work.value = { ...work, stage: 'paused' };
  }

  goOn(): void {
    const work = this.work.value;
    if (work.stage !== 'paused') return;
    this.work.value = { ...work, stage: 'running' };
    this.#pause.set(false);
  }

  /** Shows a mistake of the program in its own words. */
  fail(error: unknown): void {
    this.failure.value = error instanceof Error ? error.message : String(error);
  }

  async #answer(question: Question): Promise<void> {
    this.#running = new AbortController();
    this.#pause = new Pause();
    this.#looked = false;
    const { signal: stop } = this.#running;
    try {
      if (this.work.value.stage !== 'running') this.work.value = { stage: 'checking' };
      const { scenario, issues } = await this.#laboratory.check(question.source, question.settings);
      if (stop.aborted) return;
      this.issues.value = issues;
      this.issuesOf.value = question.source;
      if (scenario !== null) await this.#run(question, scenario, stop);
      this.#finish(question);
    } catch (error) {
      if (!isAbort(error)) this.fail(error);
      if (!isAbort(error)) this.#finish(question);
    }
  }

  async #run(question: Question, scenario: Scenario, stop: AbortSignal): Promise<void> {
    const show = (report: Report, preview: boolean): void => {
      this.result.value = { ...question, scenario, report, preview };
    };
    const pause = this.#pause;
    const watch = {
      signal: stop,
      pause,
      progress: (done: number, total: number) => {
        // What was being played when it was held is still told.
        if (!stop.aborted) this.work.value = { stage: pause.isOn ? 'paused' : 'running', done, total };
      },
      look: (report: Report) => {
        if (stop.aborted) return;
        show(report, true);
        this.#looked = true;
        // Somebody asked again in the meantime: the full number of an old question is not worth waiting for.
        if (this.#wanted !== question) this.#running.abort();
      },
    };
    watch.progress(0, allFutures);
    const full = await this.#laboratory.run({ scenario, seed, runs: allFutures }, watch);
    if (stop.aborted) return;
    show(full, false);
  }

  #finish(question: Question): void {
    if (this.#wanted !== question) return;
    this.#wanted = null;
    this.work.value = { stage: 'idle' };
    const result = this.result.value;
    if (result !== null && !result.preview && result.settings === question.settings) this.#whenFull(result);
  }
}
