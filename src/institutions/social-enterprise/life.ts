import type { Site } from './rules-building.ts';
import { limits } from './rules.ts';

/** Where an enterprise stands in its life; it goes from one to the next, and back to `equipping` only when its owner begins again. */
export const lifePhases = { waiting: 0, building: 1, equipping: 2, runningIn: 3, open: 4, closed: 5 } as const;

/**
 * What an enterprise remembers from month to month, by concern. Money in whole minor units, times in months. The figures of
 * the month (`month`) start anew with every period.
 */
export interface Life {
  phase: number;
  monthsOpen: number;
  readonly site: Site & { permitLeft: number; runningInLeft: number; quote: number };
  readonly wear: { age: number; sinceReplaced: number; wornOut: number };
  readonly owed: { inputs: number; suppliers: number; wages: number };
  /** Kept back for next month's inputs: what this month's would have cost in full. */
  restock: number;
  readonly flock: Flock;
  readonly trouble: { unpaidMonths: number; noInputMonths: number };
  readonly year: { result: number; worn: number; months: number; toSend: number };
  /** Cash results since the start, and how much of them earlier months have taken note of. */
  readonly total: { result: number; noted: number };
  readonly month: MonthFigures;
}

/** The batch in the house. Ages count months fed; a batch of age `months` of its cycle is for sale. */
export interface Flock {
  birds: number;
  age: number;
  bought: number;
  /** Batches begun so far: the unit of the draw of a disease. */
  batches: number;
  sold: number;
  monthsOfSale: number;
  /** Chicks to buy next; 0 stands for the plan. */
  next: number;
  /** 1 in the period in which a disease has struck it. */
  struck: number;
}

export interface MonthFigures {
  /** 1 when it was open this month. */
  worked: number;
  waited: number;
  served: number;
  limit: number;
  suppliersDue: number;
  suppliersMissed: number;
  wagesDue: number;
  wagesMissed: number;
  instalmentsDue: number;
  instalmentsMissed: number;
  /** 1 when customers came and cash for inputs let nobody be served. */
  noInputs: number;
  /** The true result: cash results less wear, minor units. */
  profit: number;
}

const fresh = {
  site: { cost: 0, paid: 0, built: 0, tranches: 0, months: 1, permitLeft: 0, runningInLeft: 0, quote: 0 },
  wear: { age: 0, sinceReplaced: 0, wornOut: 0 },
  owed: { inputs: 0, suppliers: 0, wages: 0 },
  flock: { birds: 0, age: 0, bought: 0, batches: 0, sold: 0, monthsOfSale: 0, next: 0, struck: 0 },
  trouble: { unpaidMonths: 0, noInputMonths: 0 },
  year: { result: 0, worn: 0, months: 0, toSend: 0 },
  total: { result: 0, noted: 0 },
  month: {
    worked: 0,
    waited: 0,
    served: 0,
    limit: limits.notOpen,
    suppliersDue: 0,
    suppliersMissed: 0,
    wagesDue: 0,
    wagesMissed: 0,
    instalmentsDue: 0,
    instalmentsMissed: 0,
    noInputs: 0,
    profit: 0,
  },
};

/** A life that has not begun. */
export function newLife(): Life {
  return { phase: lifePhases.waiting, monthsOpen: 0, restock: 0, ...structuredClone(fresh) };
}

/** Puts a life back to its beginning, for a new future. */
export function beginLife(life: Life): void {
  life.phase = lifePhases.waiting;
  life.monthsOpen = 0;
  life.restock = 0;
  Object.assign(life.site, fresh.site);
  Object.assign(life.wear, fresh.wear);
  Object.assign(life.owed, fresh.owed);
  Object.assign(life.flock, fresh.flock);
  Object.assign(life.trouble, fresh.trouble);
  Object.assign(life.year, fresh.year);
  Object.assign(life.total, fresh.total);
  Object.assign(life.month, fresh.month);
}

/** Clears the figures of the month but the instalments, which fall due in any period. Allocates nothing. */
export function beginMonth(life: Life): void {
  const { month } = life;
  month.worked = 0;
  month.waited = 0;
  month.served = 0;
  month.limit = life.phase === lifePhases.closed ? limits.closed : limits.notOpen;
  month.suppliersDue = 0;
  month.suppliersMissed = 0;
  month.wagesDue = 0;
  month.wagesMissed = 0;
  month.noInputs = 0;
  month.profit = 0;
}

/** Ends a life: what stood in the house is lost, nothing is owed anew, cash stays where it is. */
export function closeForGood(life: Life): void {
  life.phase = lifePhases.closed;
  life.flock.birds = 0;
  life.restock = 0;
  life.year.toSend = 0;
  life.month.limit = limits.closed;
}
