import { signal } from '@preact/signals';
import type { Receipt } from '../analysis/report.ts';
import type { Laboratory, Percentile } from './laboratory.ts';
import type { Result } from './simulation.ts';

/** A receipt that is open: which figure, in which future, and its content once it has been replayed. */
export interface OpenReceipt {
  /** The run it belongs to; a comparison has several. */
  readonly result: Ran;
  readonly indicator: string;
  readonly percentile: Percentile;
  readonly receipt: Receipt | null;
}

/** What a receipt is taken from. */
export type Ran = Pick<Result, 'scenario' | 'report'>;

/** Opens one receipt at a time; an answer that comes late for another one is dropped. */
export class Receipts {
  readonly open = signal<OpenReceipt | null>(null);
  readonly #laboratory: Laboratory;
  readonly #whenBroken: (error: unknown) => void;
  #asked = 0;

  constructor(laboratory: Laboratory, whenBroken: (error: unknown) => void) {
    this.#laboratory = laboratory;
    this.#whenBroken = whenBroken;
  }

  async show(result: Ran, indicator: string, percentile: Percentile): Promise<void> {
    const { scenario, report } = result;
    const number = ++this.#asked;
    this.open.value = { result, indicator, percentile, receipt: null };
    try {
      const request = { scenario, seed: report.seed, runs: report.runs };
      const receipt = await this.#laboratory.explain(request, indicator, percentile);
      if (number === this.#asked) this.open.value = { result, indicator, percentile, receipt };
    } catch (error) {
      if (number !== this.#asked) return;
      this.open.value = null;
      this.#whenBroken(error);
    }
  }

  close(): void {
    this.#asked++;
    this.open.value = null;
  }
}
