import type { Words } from '../engine/words.ts';
import type { Scenario } from './scenario.ts';

/**
 * How a statement is known: literature cited by the handbook, practitioners' claim, field observation, recommendation,
 * inference made for this program.
 */
export type Grade = 'L' | 'P' | 'O' | 'N' | 'I';

/** All grades, the best known first. */
export const grades: readonly Grade[] = ['L', 'O', 'P', 'N', 'I'];

/** Whether an expectation must hold in every future by itself or on average over them. */
export type Level = 'each' | 'average';

/** The expectations that compare each value of a change with the one before it. */
export const courses = ['rises', 'falls', 'never-rises', 'never-falls', 'same'] as const;

export type Course = (typeof courses)[number];

/**
 * What a claim looks at in a future: an indicator; a promise, which counts 1 in a future that keeps it and 0 in one that does
 * not; or a series taken in one way over its months (`total(isis.wagesMissed)`). `deviation` is the coefficient of variation,
 * the standard deviation of the months divided by their mean.
 */
export interface Measure {
  /** As written in the file. */
  readonly text: string;
  readonly from: 'indicator' | 'promise' | 'series';
  readonly id: string;
  readonly how: SeriesHow | null;
  readonly label: Words;
  /** As people read it: `EUR`, `%`, `yes`; empty for a pure number. */
  readonly unit: string;
  /** The currency of money, else null. */
  readonly currency: string | null;
}

/** How a row of months becomes one number. */
export const seriesHows = ['total', 'mean', 'first', 'last', 'lowest', 'highest', 'deviation'] as const;

export type SeriesHow = (typeof seriesHows)[number];

/**
 * What a claim expects of one measure. Limits are as the model counts: money in minor units, shares as fractions. `at` lists
 * one value for each step. `above` and `below` compare with another measure of the same future, in each step.
 */
export type Expectation =
  | { readonly is: Course }
  | { readonly is: 'above' | 'below'; readonly than: Measure }
  | { readonly is: 'between'; readonly low: number; readonly high: number }
  | { readonly is: 'at'; readonly values: readonly number[]; readonly within: number };

export interface Expected {
  readonly measure: Measure;
  readonly expectation: Expectation;
}

/** One side of a condition: a measure of each future, or a number or word of the scenario, by step; counted as in the model. */
export type Operand =
  | { readonly from: 'future'; readonly measure: Measure }
  | { readonly from: 'scenario'; readonly values: readonly (number | string)[] };

export const comparisons = ['<=', '>=', '!=', '<', '>', '='] as const;

export type Comparison = (typeof comparisons)[number];

/** When a claim speaks at all. Numbers of the scenario are its central values, since a condition is about the plan. */
export interface Condition {
  readonly text: string;
  readonly left: Operand;
  readonly comparison: Comparison;
  readonly right: Operand;
}

/** One design that a claim runs: its name as the file writes the value, and the checked scenario. */
export interface ClaimStep {
  readonly name: string;
  readonly scenario: Scenario;
}

/** A statement of a source as an executable check. */
export interface Claim {
  readonly id: string;
  readonly says: Words;
  readonly grades: readonly Grade[];
  readonly source: Words;
  /** A source that disagrees, and what it says; null when none is recorded. */
  readonly contested: { readonly source: Words; readonly says: Words } | null;
  readonly given: readonly Condition[];
  /** What is changed, by path; empty when variants are compared or the file is taken as written. */
  readonly paths: readonly string[];
  readonly steps: readonly ClaimStep[];
  readonly expected: readonly Expected[];
  /** Null leaves it to the expectation: each future for `never-…`, the average for the others. */
  readonly level: Level | null;
  readonly futures: number;
  /** The share of futures that may go the other way when something rises or falls on average, 0 to 1. */
  readonly share: number;
}

/** A checked claims file: plain data, frozen, with the scenarios its claims run. */
export interface ClaimsFile {
  readonly format: 1;
  /** The name of the story, as in `of`. */
  readonly of: string;
  readonly title: Words;
  readonly claims: readonly Claim[];
}

/** What holds when a claim does not say otherwise. */
export const claimDefaults = { futures: 200, share: 0.05 } as const;
