import type { Ensemble, Gathering } from './ensemble.ts';

/** After so many milliseconds, or futures, the first look is worth taking. */
const [soonest, enough] = [50, 25];

/** Decides when what has been played so far is shown: early, and then each time three times as many futures are there. */
export class Looks {
  readonly #look: ((soFar: Ensemble) => void) | undefined;
  readonly #now: () => number;
  readonly #start: number;
  #next = 2;

  constructor(look: ((soFar: Ensemble) => void) | undefined, now: () => number = () => performance.now()) {
    this.#look = look;
    this.#now = now;
    this.#start = now();
  }

  /** Called after each batch. All futures together are no look: they are the result. */
  take(gathering: Gathering): void {
    const { played, runs } = gathering;
    if (this.#look === undefined || played < this.#next || played === runs) return;
    if (played < enough && this.#now() - this.#start < soonest) return;
    this.#next = 3 * played;
    this.#look(gathering.soFar());
  }
}
