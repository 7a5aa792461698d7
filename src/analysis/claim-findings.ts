import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Claim, Expectation, Expected, Level, Measure } from '../schema/claims.ts';
import { shownMeasure, valuesOfMeasure } from './claim-measures.ts';
import { contrary, judgeCourse, movementsOf, wayOf } from './claim-courses.ts';
import type { Columns } from './claim-courses.ts';
import { isWithin, judgeLimits } from './claim-limits.ts';
import type { CounterExample, Finding, FindingReason, PairNumbers, StepNumbers } from './claim-result.ts';

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
  const columns: Columns = ensembles.map((ensemble, step) =>
    valuesOfMeasure(ensemble, measure).map((value, future) => (met[step]![future] ? value : null)),
  );
  const level = claim.level ?? levelOf(expectation);
  const isNeverMet = met.every((step) => !step.includes(true));
  const reason = isNeverMet ? 'condition-is-never-met' : judge(columns, expectation, level, claim, ensembles);
  const shows = (value: number): number => shownMeasure(ensembles[0]!, measure, value);
  const names = claim.steps.map(({ name }) => name);
  return {
    measure,
    expectation: shownExpectation(expectation, shows),
    level,
    outcome: outcomes[reason],
    reason,
    steps: columns.map((column, step) => stepNumbers(names[step]!, column, shows)),
    pairs: isCourse(expectation) ? pairsOf(columns, names, shows) : [],
    counterExample: counterExampleOf(columns, expectation, names, shows),
  };
}

function judge(
  columns: Columns,
  expectation: Expectation,
  level: Level,
  { share }: Claim,
  ensembles: readonly Ensemble[],
): FindingReason {
  if (!isCourse(expectation)) return judgeLimits(columns, expectation, level);
  const changesSomething = expectation.is !== 'same' || anythingMoves(ensembles);
  return judgeCourse(movementsOf(columns), { course: expectation.is, level, share, changesSomething });
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

type CourseExpectation = Exclude<Expectation, { readonly is: 'between' | 'at' }>;

function isCourse(expectation: Expectation): expectation is CourseExpectation {
  return expectation.is !== 'between' && expectation.is !== 'at';
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

function pairsOf(columns: Columns, names: readonly string[], shows: (value: number) => number): PairNumbers[] {
  return movementsOf(columns).map(({ n, up, down, equal, mean }, i) => ({
    from: names[i]!,
    to: names[i + 1]!,
    n,
    up,
    down,
    equal,
    leftOut: columns[i]!.length - n,
    mean: n === 0 ? null : shows(mean),
  }));
}

/** The first future that goes the other way between two steps, or lies outside the limits of a step. */
function counterExampleOf(
  columns: Columns,
  expectation: Expectation,
  names: readonly string[],
  shows: (value: number) => number,
): CounterExample | null {
  const futures = columns[0]?.length ?? 0;
  for (let future = 0; future < futures; future++) {
    for (let step = 0; step < columns.length; step++) {
      const value = columns[step]![future] ?? null;
      if (value === null) continue;
      if (!isCourse(expectation)) {
        if (!isWithin(value, expectation, step)) return { future, step: names[step]!, values: [shows(value)] };
        continue;
      }
      const before = step === 0 ? null : (columns[step - 1]![future] ?? null);
      if (before === null) continue;
      const way = wayOf(before, value);
      const other = contrary(expectation.is);
      if (other === null ? way !== 'equal' : way === other) {
        return { future, step: names[step]!, values: [shows(before), shows(value)] };
      }
    }
  }
  return null;
}

/** Limits as people see them. */
function shownExpectation(expectation: Expectation, shows: (value: number) => number): Expectation {
  if (isCourse(expectation)) return expectation;
  if (expectation.is === 'between') {
    return { is: 'between', low: shows(expectation.low), high: shows(expectation.high) };
  }
  return { is: 'at', values: expectation.values.map(shows), within: shows(expectation.within) };
}

/** The unit of a finding's numbers, for people: `EUR`, `%`, or nothing for a plain number. */
export function unitOf({ unit, currency }: Measure): string {
  return currency ?? (unit === 'yes' ? '' : unit);
}
