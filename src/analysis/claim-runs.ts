import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Claim } from '../schema/claims.ts';
import type { Scenario } from '../schema/scenario.ts';

/** Plays a design through so many futures. */
export type Play = (scenario: Scenario, futures: number) => Promise<Ensemble>;

/**
 * Plays the designs of claims: each once, however many claims look at it (most begin with the story as written), and each
 * forgotten as soon as no claim to come looks at it, for a run of a long story takes tens of megabytes.
 *
 * @example const runs = new ClaimRuns(claims, (claim) => claim.futures, play); const ensembles = await runs.of(claims[0]);
 */
export class ClaimRuns {
  readonly #futuresOf: (claim: Claim) => number;
  readonly #play: Play;
  /** How many steps of claims to come ask for a run. */
  readonly #asked = new Map<string, number>();
  readonly #kept = new Map<string, Ensemble>();

  constructor(claims: readonly Claim[], futuresOf: (claim: Claim) => number, play: Play) {
    this.#futuresOf = futuresOf;
    this.#play = play;
    for (const claim of claims) {
      for (const { scenario } of claim.steps) this.#count(keyOf(scenario, futuresOf(claim)), 1);
    }
  }

  /** The futures of each step of a claim, in their order; once for each claim that was announced. Rejects as `play` does. */
  async of(claim: Claim): Promise<readonly Ensemble[]> {
    const futures = this.#futuresOf(claim);
    const ensembles: Ensemble[] = [];
    for (const { scenario } of claim.steps) {
      const key = keyOf(scenario, futures);
      const ensemble = this.#kept.get(key) ?? (await this.#play(scenario, futures));
      ensembles.push(ensemble);
      if (this.#count(key, -1) > 0) this.#kept.set(key, ensemble);
      else this.#kept.delete(key);
    }
    return ensembles;
  }

  #count(key: string, change: number): number {
    const asked = (this.#asked.get(key) ?? 0) + change;
    this.#asked.set(key, asked);
    return asked;
  }
}

/** The hash stands for all that changes a number; what a claim says of a run is read by id, never by a title. */
function keyOf({ hash }: Scenario, futures: number): string {
  return `${hash} ${futures}`;
}
