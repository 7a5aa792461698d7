import { signal } from '@preact/signals';
import { isAbort, type ComparedDesigns } from '../laboratory.ts';
import type { Result, Work } from '../simulation.ts';
import type { AppState } from '../state.ts';
import type { Choice } from './choice.ts';
import { isOpened, openDesign, type BrokenDesign, type OpenedDesign } from './open-design.ts';

/** Designs that were played in the same futures. */
export interface Outcome {
  readonly choice: Choice;
  readonly designs: readonly OpenedDesign[];
  readonly compared: ComparedDesigns;
}

/** Opens and plays the designs of the newest choice; an older one that is still running is given up. */
export class Comparing {
  readonly work = signal<Work>({ stage: 'idle' });
  readonly opened = signal<readonly (OpenedDesign | BrokenDesign)[]>([]);
  readonly outcome = signal<Outcome | null>(null);
  readonly #state: AppState;
  #running = new AbortController();

  constructor(state: AppState) {
    this.#state = state;
  }

  /** Plays a choice: opens each design, and compares when there are two and none is broken. */
  async play(choice: Choice): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.work.value = { stage: 'checking' };
    this.outcome.value = null;
    try {
      const opening = choice.designs.map((address, i) => openDesign('ABCDEF'[i]!, address, this.#state));
      const opened = await Promise.all(opening);
      if (running.signal.aborted) return;
      this.opened.value = opened;
      const designs = opened.filter(isOpened);
      if (designs.length < 2 || designs.length < opened.length) {
        this.work.value = { stage: 'idle' };
        return;
      }
      const compared = await this.#compare(choice, designs, running.signal);
      if (running.signal.aborted) return;
      this.outcome.value = { choice, designs, compared };
      this.work.value = { stage: 'idle' };
    } catch (error) {
      if (running.signal.aborted || isAbort(error)) return;
      this.work.value = { stage: 'idle' };
      this.#state.simulation.fail(error);
    }
  }

  /** Ends what is running; the designs stay chosen. */
  cancel(): void {
    this.#running.abort();
    this.work.value = { stage: 'cancelled' };
  }

  #compare({ seed, runs }: Choice, designs: readonly OpenedDesign[], stop: AbortSignal): Promise<ComparedDesigns> {
    const progress = (done: number, total: number): void => {
      if (!stop.aborted) this.work.value = { stage: 'running', done, total };
    };
    progress(0, designs.length * runs);
    const requests = designs.map(({ scenario }) => ({ scenario, seed, runs }));
    return this.#state.laboratory.compare(requests, { signal: stop, progress });
  }
}

/** The result of one design, as its own page has it. */
export function resultOf({ designs, compared }: Outcome, place: number): Result {
  const { source, settings, scenario } = designs[place]!;
  return { source, settings, scenario, report: compared.designs[place]!.report, preview: false };
}
