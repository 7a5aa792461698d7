import type { Claim, Expectation, Level, Measure } from '../schema/claims.ts';

/** What evaluating a claim came to. `contested`: evaluated all the same, but a source disagrees. */
export type Outcome = 'holds' | 'fails' | 'vacuous' | 'contested';

/** Why one expectation came to its outcome. */
export type FindingReason =
  | 'as-expected'
  | 'mean-does-not-go-that-way'
  | 'too-many-futures-go-the-other-way'
  | 'a-future-goes-the-other-way'
  | 'a-future-does-not-change'
  | 'it-changes'
  | 'outside-the-limits'
  | 'nothing-changes'
  | 'no-future-to-look-at'
  | 'condition-is-never-met';

/** One step of a claim: the measure over the futures that count. */
export interface StepNumbers {
  readonly name: string;
  /** Futures with a value, under the condition. */
  readonly n: number;
  /** The mean in shown units; null when no future has a value. */
  readonly mean: number | null;
}

/** Two steps that follow each other, future by future. */
export interface PairNumbers {
  readonly from: string;
  readonly to: string;
  /** Futures that were compared: both have a value and meet the condition. */
  readonly n: number;
  readonly up: number;
  readonly down: number;
  readonly equal: number;
  /** Futures that were not: failed, without a value, or outside the condition. */
  readonly leftOut: number;
  /** The mean difference in shown units; null when nothing was compared. */
  readonly mean: number | null;
}

/** A future that goes against the claim: replay it to see why. Values in shown units. */
export interface CounterExample {
  readonly future: number;
  readonly step: string;
  readonly values: readonly number[];
}

/** One expectation of a claim, evaluated. */
export interface Finding {
  readonly measure: Measure;
  readonly expectation: Expectation;
  readonly level: Level;
  readonly outcome: 'holds' | 'fails' | 'vacuous';
  readonly reason: FindingReason;
  readonly steps: readonly StepNumbers[];
  /** Empty for limits, which look at each step by itself. */
  readonly pairs: readonly PairNumbers[];
  /** The first future that goes against the expectation, or null. */
  readonly counterExample: CounterExample | null;
}

/** A claim, evaluated: what the command line prints and the page of claims shows. */
export interface ClaimResult {
  /** The story's name, as in `of`. */
  readonly of: string;
  readonly claim: Omit<Claim, 'steps'>;
  readonly outcome: Outcome;
  /** What the evaluation said by itself, whether or not a source disagrees. */
  readonly evaluated: 'holds' | 'fails' | 'vacuous';
  readonly findings: readonly Finding[];
  readonly seed: number;
  readonly futures: number;
  /** Futures that stopped in one of the steps. */
  readonly failed: number;
}
