import { valuesOfMeasure, shownMeasure } from '../analysis/claim-measures.ts';
import { unitOf } from '../analysis/claim-findings.ts';
import { type Ensemble, rowsOfFutures } from '../ensemble/ensemble.ts';
import { shown } from '../ensemble/layout.ts';
import { runEnsemble } from '../ensemble/run-ensemble.ts';
import { modelFor } from '../ensemble/run-batch.ts';
import { checkScenario } from '../scenario/check.ts';
import { measureIn } from '../scenario/claim-measures.ts';
import type { FileText } from '../scenario/read.ts';
import type { Measure } from '../schema/claims.ts';
import type { Scenario } from '../schema/scenario.ts';
import { holdsInFuture } from './holds.ts';
import { type Lesson, moreFutures, type RoomFigure } from './lesson.ts';
import { inTheRoom, type RoomNumbers } from './room-numbers.ts';

/** A number as a lesson says it: in major units or percent, or none where the future has no such value. */
export interface PlayedFigure {
  readonly value: number | null;
  /** `EUR`, `%`, `month`, or empty for a plain number. */
  readonly unit: string;
}

/** A row of months of one run in the pinned future, in shown units. */
export interface PlayedLine {
  readonly run: string;
  readonly series: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** One of the ten more futures: whether the reveal's sentence holds there, and the figures. */
export interface PlayedAgain {
  readonly future: number;
  readonly holds: boolean;
}

/** A lesson played: all that its screens show, as plain data. */
export interface LessonPlay {
  readonly start: number;
  readonly months: number;
  /** The room's figures in major units, for texts and scales. */
  readonly room: Readonly<Partial<Record<RoomFigure, number>>>;
  readonly currency: string | null;
  /** Units of the room's currency for one of the lesson's. */
  readonly factor: number;
  readonly figures: Readonly<Record<string, PlayedFigure>>;
  readonly lines: readonly PlayedLine[];
  /** By name of the guess that a reveal answers: whether its sentence holds in the pinned future and in ten more. */
  readonly reveals: Readonly<Record<string, { readonly holds: boolean; readonly again: readonly PlayedAgain[] }>>;
}

export interface PlayRequest {
  readonly lesson: Lesson;
  readonly scenario: FileText;
  readonly library: (name: string) => FileText | null;
  readonly numbers: RoomNumbers | null;
  /** The name of a card that was drawn, or null. */
  readonly shock: string | null;
  readonly signal?: AbortSignal;
}

/**
 * Plays every run of a lesson up to its pinned future and ten more, in the room's numbers. The same request gives the same
 * numbers on every machine. Rejects with an Error in words when the room's numbers leave what the scenario allows, and with an
 * AbortError when cancelled.
 */
export async function playLesson(request: PlayRequest): Promise<LessonPlay> {
  const { lesson } = request;
  const { scenarios, room } = scenariosOf(request);
  const runs = lesson.future + 1 + moreFutures;
  const ensembles = new Map<string, Ensemble>();
  for (const [name, scenario] of scenarios) {
    const options = request.signal === undefined ? { workers: 0 } : { workers: 0, signal: request.signal };
    ensembles.set(name, await runEnsemble({ scenario, seed: lesson.seed, runs }, options));
  }
  const first = scenarios.get(lesson.runs[0]!.name)!;
  const read = new Reader(lesson, scenarios, ensembles);
  return {
    start: first.start,
    months: first.months,
    room: room.figures,
    currency: room.currency,
    factor: room.factor,
    figures: read.figures(),
    lines: read.lines(),
    reveals: read.reveals(),
  };
}

/** The scenario of each run, checked in the room's numbers. */
function scenariosOf({ lesson, scenario: file, library, numbers, shock }: PlayRequest) {
  const room = inTheRoom(lesson, file, numbers);
  const card = lesson.shocks.find(({ name }) => name === shock);
  const scenarios = new Map<string, Scenario>();
  for (const { name, variant, set } of lesson.runs) {
    const settings = [...room.set, ...room.settings([...set, ...(card?.set ?? [])])];
    const { scenario, issues } = checkScenario(room.file, { variant, set: settings, library });
    if (scenario === null) throw new RoomDoesNotFit(issues[0]!.says);
    scenarios.set(name, scenario);
  }
  return { scenarios, room };
}

/** The room's numbers cannot be played: a sum out of all limits, a currency too coarse. `says` is the first reason. */
export class RoomDoesNotFit extends RangeError {
  readonly says: { readonly fr: string; readonly en: string };
  constructor(says: { readonly fr: string; readonly en: string }) {
    super(says.en);
    this.name = 'RoomDoesNotFit';
    this.says = says;
  }
}

interface Column {
  readonly own: Measure;
  readonly values: readonly (number | null)[];
}

class Reader {
  readonly #lesson: Lesson;
  readonly #scenarios: ReadonlyMap<string, Scenario>;
  readonly #ensembles: ReadonlyMap<string, Ensemble>;
  readonly #columns = new Map<string, Column>();

  constructor(lesson: Lesson, scenarios: ReadonlyMap<string, Scenario>, ensembles: ReadonlyMap<string, Ensemble>) {
    this.#lesson = lesson;
    this.#scenarios = scenarios;
    this.#ensembles = ensembles;
  }

  figures(): Record<string, PlayedFigure> {
    const { figures, future } = this.#lesson;
    const values = new Map<string, PlayedFigure>();
    for (const { name, run, measure, minus } of figures) {
      const played = this.#figure(run, measure, future);
      const less = minus === null ? null : values.get(minus)!;
      values.set(name, less === null ? played : { ...played, value: difference(played.value, less.value) });
    }
    return Object.fromEntries(values);
  }

  lines(): readonly PlayedLine[] {
    const wanted = new Map<string, { readonly run: string; readonly series: string }>();
    for (const step of this.#lesson.steps) {
      if (step.kind === 'predict' && (step.guess.form === 'line' || step.guess.form === 'shape')) {
        const { run, series } = step.guess;
        wanted.set(`${run} ${series}`, { run, series });
      }
      if (step.kind !== 'reveal') continue;
      for (const series of step.shows) {
        for (const run of step.claim.runs) wanted.set(`${run} ${series}`, { run, series });
      }
    }
    return [...wanted.values()].map(({ run, series }) => this.#line(run, series));
  }

  reveals(): LessonPlay['reveals'] {
    const { steps, future } = this.#lesson;
    return Object.fromEntries(
      steps.flatMap((step) => {
        if (step.kind !== 'reveal') return [];
        const again = Array.from({ length: moreFutures }, (_, i) => {
          const number = future + 1 + i;
          return { future: number, holds: this.#holds(step.claim, number) };
        });
        return [[step.of, { holds: this.#holds(step.claim, future), again }]];
      }),
    );
  }

  #holds({ runs, expected }: { runs: readonly string[]; expected: readonly ExpectedHere[] }, future: number): boolean {
    return expected.every(({ measure, expectation }) => {
      const steps = runs.map((run) => this.#value(run, measure, future));
      const isOther = expectation.is === 'above' || expectation.is === 'below';
      const than = isOther ? runs.map((run) => this.#value(run, expectation.than, future)) : [];
      return holdsInFuture(expectation, steps, than);
    });
  }

  #figure(run: string, measure: Measure, future: number): PlayedFigure {
    const { own, values } = this.#column(run, measure);
    const value = values[future] ?? null;
    const ensemble = this.#ensembles.get(run)!;
    return { value: value === null ? null : shownMeasure(ensemble, own, value), unit: unitOf(own) };
  }

  #value(run: string, measure: Measure, future: number): number | null {
    return this.#column(run, measure).values[future] ?? null;
  }

  /** A measure in every future of a run, looked up once. Its currency is that of the model that was played. */
  #column(run: string, measure: Measure): Column {
    const key = `${run} ${measure.text}`;
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const model = modelFor(this.#scenarios.get(run)!, this.#lesson.seed);
    const own = measureIn(model, measure.text) ?? measure;
    const column = { own, values: valuesOfMeasure(this.#ensembles.get(run)!, own) };
    this.#columns.set(key, column);
    return column;
  }

  #line(run: string, series: string): PlayedLine {
    const ensemble = this.#ensembles.get(run)!;
    const { layout, runs } = ensemble;
    const row = layout.series.findIndex(({ id }) => id === series);
    const { scale, unit } = layout.series[row]!;
    const rows = rowsOfFutures(ensemble);
    const values = Array.from({ length: layout.months }, (_, month) =>
      shown(rows[(row * layout.months + month) * runs + this.#lesson.future]!, scale),
    );
    return { run, series, unit, values };
  }
}

type ExpectedHere = Extract<Lesson['steps'][number], { kind: 'reveal' }>['claim']['expected'][number];

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Number((a - b).toPrecision(12));
}
