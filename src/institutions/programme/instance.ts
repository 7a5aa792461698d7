import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import { runningValues } from '../running-values.ts';
import type { Audience } from './audience.ts';
import type { Effect } from './effects.ts';
import type { fields } from './fields.ts';
import type { Skills } from './skills.ts';

export type ProgrammeValues = ValuesOf<typeof fields>;

/** One programme: what it was told, its cash box, and what `begin` resets for each future. */
export class Programme {
  readonly place: Place;
  readonly values: ProgrammeValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  readonly running: ReturnType<typeof runningOf>;
  readonly monthStarts: Uint8Array;
  /** Set in `connect`, when others can be seen. */
  audiences: readonly Audience[] = [];
  effects: readonly Effect[] = [];
  skills: Skills | null = null;
  flows: ProgrammeFlows = { opening: -1, support: -1, cost: -1, due: -1, missed: -1 };
  memorandum = -1;

  /** Trainers who are still there, local trainers by level of the cascade; counted with fractions. */
  present = 0;
  readonly locals: Float64Array;
  isMonthNow = false;
  /** This month: what was due and paid of the costs, what was doubled, and how much of the upkeep was paid. */
  costNow = 0;
  doubledNow = 0;
  paidShare = 0;

  constructor(values: ProgrammeValues, place: Place) {
    const { build, id, index } = place;
    this.place = place;
    this.values = values;
    this.currency = build.currencyIndex(values.currency);
    const own = { owner: index, currency: this.currency, count: 1 } as const;
    this.cash = build.accounts({ ...own, name: `${id}.cash`, class: 'asset', plane: 'cash' });
    this.running = runningOf(values, place);
    this.locals = build.state(Math.max(1, values.cascade?.levels.value ?? 0));
    this.monthStarts = monthStartTable(build.calendar);
  }

  /** Months since the programme began, below 0 before. */
  monthsIn(period: number): number {
    const { calendar } = this.place.build;
    const first = this.values.starts ?? calendar.start;
    return calendar.start + calendar.monthOfPeriod[period]! - first;
  }

  get isOpen(): boolean {
    return this.present >= 0.5;
  }

  inMonth(read: () => number): () => number {
    return () => (this.isMonthNow ? read() : 0);
  }
}

export interface ProgrammeFlows {
  readonly opening: number;
  readonly support: number;
  readonly cost: number;
  /** On the plane of values: costs that fell due, and what of them was missed. */
  readonly due: number;
  readonly missed: number;
}

function runningOf(values: ProgrammeValues, place: Place) {
  const { trainers, cascade, overlap, support, opening, register, information, care } = values;
  const optional = <R extends object>(path: string, record: R | null) =>
    record === null ? null : runningValues(place, path, record);
  const openingCash: Parameter | null = opening === null ? null : place.parameter('opening.cash', opening.cash);
  return {
    openingCash,
    partnersPay: place.parameter('partnersPay', values.partnersPay),
    fixedCost: place.parameter('fixedCost', values.fixedCost),
    trainers: runningValues(place, 'trainers', trainers),
    cascade: optional('cascade', cascade),
    overlap: optional('overlap', overlap),
    support: optional('support', support),
    register: optional('register', register),
    information: optional('information', information),
    care: optional('care', care),
    skills: Object.entries(values.skills).map(([name, skill]) => runningValues(place, `skills.${name}`, skill)),
  };
}
