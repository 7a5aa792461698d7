import type { ModelBuilder } from '../../engine/builder.ts';
import type { Spread } from './distribution.ts';
import type { MonthSeen, World } from './rules-counterfactual.ts';
import { turnoverOf } from './rules.ts';
import type { Circuit } from './rules.ts';
import { YearWindow } from './year-window.ts';

/** What is told of a world, or of the book, besides its money: incomes by group of the month and of the year, and prices. */
export interface Course {
  /** Incomes of the month by group: own, from migrants or in cash, and from here. */
  readonly incomes: Float64Array;
  /** Over the last twelve months: by sector what was made here, then by group incomes, then by group what was earned here. */
  readonly year: YearWindow;
  /** Price level of what households live on, 1 in the world before. */
  prices: number;
  /** Wages paid here in the month, whoever earns them. */
  wages: number;
  readonly spread: Spread;
}

export interface WorldCourse extends World, Course {
  /** The shares of the place, with the local ones of this world. */
  readonly circuit: Circuit;
}

/** Everything a local economy measures beside the book. Money in minor units. */
export interface Measures {
  readonly seen: MonthSeen;
  readonly book: Course;
  /** Without money from migrants or projects; with it but without projects; and with the same money in equal parts. */
  readonly before: WorldCourse;
  readonly projectless: WorldCourse;
  readonly cash: WorldCourse;
  /** The month's money from elsewhere: by group what migrants sent, and what came to projects. */
  readonly transfers: Float64Array;
  funding: number;
  /** What people here earned of projects since the month was last closed, and in the month that was. */
  projectWages: number;
  projectWagesOfMonth: number;
  /** What enterprises sold of the households' orders, by sector, and what displaced other customers. */
  readonly displaced: Float64Array;
  /** Of the month's orders, sold by enterprises, by group and sector. */
  readonly soldByOthers: Float64Array;
  /** Over the last twelve months: the equal part of each household in all money from elsewhere, what migrants sent, the poverty line. */
  readonly equalPart: YearWindow;
  readonly sent: YearWindow;
  readonly lines: YearWindow;
  /** Room for what groups earn in a world. */
  readonly earnedThere: Float64Array;
}

export function measuresOf(circuit: Circuit, build: ModelBuilder): Measures {
  const [sectors, groups] = [circuit.local.length, circuit.labourTo.length];
  const byGroup = (): Float64Array => build.state(groups);
  const byCell = (): Float64Array => build.state(groups * sectors);
  const course = (): Course => {
    const year = new YearWindow(sectors + 2 * groups);
    const made: Course = { incomes: byGroup(), year, prices: 1, wages: 0, spread: { gini: 0, poor: 0, gap: 0 } };
    return made;
  };
  const world = (): WorldCourse => ({
    ...course(),
    gap: byGroup(),
    late: byGroup(),
    pending: build.state(sectors),
    removed: byGroup(),
    others: build.state(sectors),
    ordered: byCell(),
    turn: turnoverOf(sectors, groups),
    circuit: { ...circuit, local: new Float64Array(sectors) },
  });
  const seen: MonthSeen = {
    ordered: byCell(),
    available: byGroup(),
    late: byGroup(),
    ofTransfers: byCell(),
    ofHeld: byCell(),
    spent: byGroup(),
    earned: byGroup(),
    direct: byGroup(),
    wealth: byGroup(),
  };
  const measures: Measures = {
    seen,
    book: course(),
    before: world(),
    projectless: world(),
    cash: world(),
    transfers: byGroup(),
    funding: 0,
    projectWages: 0,
    projectWagesOfMonth: 0,
    displaced: build.state(sectors),
    soldByOthers: byCell(),
    equalPart: new YearWindow(1),
    sent: new YearWindow(1),
    lines: new YearWindow(1),
    earnedThere: new Float64Array(groups),
  };
  build.onBegin(() => beginMeasures(measures));
  return measures;
}

function beginMeasures(measures: Measures): void {
  measures.funding = 0;
  measures.equalPart.begin();
  measures.sent.begin();
  measures.lines.begin();
  measures.projectWages = 0;
  measures.projectWagesOfMonth = 0;
  for (const course of [measures.book, measures.before, measures.projectless, measures.cash]) {
    course.year.begin();
    course.prices = 1;
    course.wages = 0;
    course.spread.gini = 0;
    course.spread.poor = 0;
    course.spread.gap = 0;
  }
}
