import { signal } from '@preact/signals';
import type { Remedies } from '../analysis/report.ts';
import { shareOf, shareThatHolds } from '../analysis/verdict.ts';
import { isAbort, type Laboratory } from './laboratory.ts';
import { seed, type Result } from './simulation.ts';

/** How far the search is for what would make it hold. */
export type Search =
  | { readonly stage: 'none' | 'stopped' }
  | { readonly stage: 'searching'; readonly done: number; readonly total: number }
  | { readonly stage: 'found'; readonly remedies: Remedies };

/** Looks for remedies behind the result that is shown; a new result ends the search for the old one. */
export class RemedySearch {
  readonly search = signal<Search>({ stage: 'none' });
  readonly #laboratory: Laboratory;
  readonly #whenBroken: (error: unknown) => void;
  #running = new AbortController();

  constructor(laboratory: Laboratory, whenBroken: (error: unknown) => void) {
    this.#laboratory = laboratory;
    this.#whenBroken = whenBroken;
  }

  async start(result: Result): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    // What holds already needs no remedy, and the search would only find that out again.
    if (shareOf(result.report.verdict) >= shareThatHolds) {
      this.search.value = { stage: 'found', remedies: { levers: [], together: null } };
      return;
    }
    this.search.value = { stage: 'searching', done: 0, total: result.scenario.levers.length };
    try {
      const remedies = await this.#laboratory.remedies(result.source, result.settings, seed, {
        signal: running.signal,
        progress: (done, total) => {
          if (!running.signal.aborted) this.search.value = { stage: 'searching', done, total };
        },
      });
      if (!running.signal.aborted) this.search.value = { stage: 'found', remedies };
    } catch (error) {
      if (!running.signal.aborted) this.search.value = { stage: 'stopped' };
      if (!isAbort(error)) this.#whenBroken(error);
    }
  }

  /** Ends the search; `forget` also clears what it says, because the result it belonged to is gone. */
  stop(): void {
    this.#running.abort();
    if (this.search.value.stage === 'searching') this.search.value = { stage: 'stopped' };
  }

  forget(): void {
    this.#running.abort();
    this.search.value = { stage: 'none' };
  }
}
