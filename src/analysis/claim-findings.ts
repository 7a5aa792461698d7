import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Claim, Expectation, Expected, Level, Measure } from '../schema/claims.ts';
import { counterExampleOf } from './claim-counter-example.ts';
import { judgeCourse, movementsOf } from './claim-courses.ts';
import type { Columns, Movement } from './claim-courses.ts';
import { judgeLimits } from './claim-limits.ts';
import { shownMeasure, valuesOfMeasure } from './claim-measures.ts';
import type { Finding, FindingReason, PairNumbers, StepNumbers } from './claim-result.ts';

export interface Evaluated {
  readonly claim: Claim;
  readonly expected: Expected;
  /** One for each step, through the same futures. */
  readonly ensembles: readonly Ensemble[];
  /** By step and future: whether the claim speaks there. */
  readonly met: readonly (readonly boolean[])[];
}

/** Evaluates one expectation of a claim. */
export function evaluate({ claim, expected, ensembles, met }: Evaluated): Finding {
  const { measure, expectation } = expected;
  const columns = columnsOf(measure, ensembles, met);
  const level = claim.level ?? levelOf(expectation);
  const pairs = pairsOf(columns, expectation, claim, (than) => columnsOf(than, ensembles, met));
  const shows = (value: number): number => shownMeasure(ensembles[0]!, measure, value);
  const reason = met.every((step) => !step.includes(true))
    ? 'condition-is-never-met'
    : judge({ columns, pairs, expectation, level, claim, ensembles });
  return {
    measure,
    expectation: shownExpectation(expectation, shows),
    level,
    outcome: outcomes[reason],
    reason,
    steps: columns.map((column, step) => stepNumbers(claim.steps[step]!.name, column, shows)),
    pairs: pairs.map((pair) => pairNumbers(pair, ensembles[0]!.runs, shows)),
    counterExample: counterExampleOf({ columns, pairs, expectation, claim, shows }),
  };
}

/** Two columns that are compared future by future: neighbouring steps, or two measures of one step. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly columns: Columns;
  readonly movement: Movement;
}

function columnsOf(measure: Measure, ensembles: readonly Ensemble[], met: Evaluated['met']): Columns {
  return ensembles.map((ensemble, step) =>
    valuesOfMeasure(ensemble, measure).map((value, future) => (met[step]![future] === true ? value : null)),
  );
}

function pairsOf(
  columns: Columns,
  expectation: Expectation,
  { steps }: Claim,
  columnsFor: (than: Measure) => Columns,
): readonly Pair[] {
  if (expectation.is === 'between' || expectation.is === 'at') return [];
  if (expectation.is === 'above' || expectation.is === 'below') {
    const { than } = expectation;
    const others = columnsFor(than);
    return columns.map((column, step) => pairOf(than.text, steps[step]!.name, [others[step]!, column]));
  }
  return columns.slice(1).map((column, i) => pairOf(steps[i]!.name, steps[i + 1]!.name, [columns[i]!, column]));
}

function pairOf(from: string, to: string, columns: Columns): Pair {
  return { from, to, columns, movement: movementsOf(columns)[0]! };
}

interface Judged {
  readonly columns: Columns;
  readonly pairs: readonly Pair[];
  readonly expectation: Expectation;
  readonly level: Level;
  readonly claim: Claim;
  readonly ensembles: readonly Ensemble[];
}

function judge({ columns, pairs, expectation, level, claim, ensembles }: Judged): FindingReason {
  if (expectation.is === 'between' || expectation.is === 'at') return judgeLimits(columns, expectation, level);
  // A measure above another one rises from it.
  const course = expectation.is === 'above' ? 'rises' : expectation.is === 'below' ? 'falls' : expectation.is;
  const changesSomething = course !== 'same' || anythingMoves(ensembles);
  const movements = pairs.map(({ movement }) => movement);
  return judgeCourse(movements, { course, level, share: claim.share, changesSomething });
}

const outcomes: Readonly<Record<FindingReason, Finding['outcome']>> = {
  'as-expected': 'holds',
  'mean-does-not-go-that-way': 'fails',
  'too-many-futures-go-the-other-way': 'fails',
  'a-future-goes-the-other-way': 'fails',
  'a-future-does-not-change': 'fails',
  'it-changes': 'fails',
  'outside-the-limits': 'fails',
  'nothing-changes': 'vacuous',
  'no-future-to-look-at': 'vacuous',
  'condition-is-never-met': 'vacuous',
};

function levelOf({ is }: Expectation): Level {
  return is === 'never-rises' || is === 'never-falls' ? 'each' : 'average';
}

/** Whether any result of any future differs between two steps that follow each other. */
function anythingMoves(ensembles: readonly Ensemble[]): boolean {
  return ensembles.slice(1).some((after, i) => {
    const before = ensembles[i]!;
    return after.series.length !== before.series.length || after.series.some((value, j) => value !== before.series[j]);
  });
}

function stepNumbers(name: string, column: Columns[number], shows: (value: number) => number): StepNumbers {
  const values = column.filter((value) => value !== null);
  const mean = values.length === 0 ? null : shows(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { name, n: values.length, mean };
}

function pairNumbers({ from, to, movement }: Pair, futures: number, shows: (value: number) => number): PairNumbers {
  const { n, up, down, equal, mean } = movement;
  return { from, to, n, up, down, equal, leftOut: futures - n, mean: n === 0 ? null : shows(mean) };
}

/** Limits as people see them. */
function shownExpectation(expectation: Expectation, shows: (value: number) => number): Expectation {
  if (expectation.is === 'between') {
    return { is: 'between', low: shows(expectation.low), high: shows(expectation.high) };
  }
  if (expectation.is === 'at') {
    return { is: 'at', values: expectation.values.map(shows), within: shows(expectation.within) };
  }
  return expectation;
}

/** The unit of a finding's numbers, for people: `EUR`, `%`, or nothing for a plain number. */
export function unitOf({ unit, currency }: Measure): string {
  return currency ?? (unit === 'yes' ? '' : unit);
}
