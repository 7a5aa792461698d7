import type { ValueOf } from '../../schema/field.ts';
import type { fields } from './fields.ts';
import type { Association } from './instance.ts';
import { refusals } from './rules-funding.ts';
import { runningValues } from '../running-values.ts';
import type { Running } from '../running-values.ts';

type WorkValues = ValueOf<(typeof fields)['works']>[string];

/** Where a work stands: nothing asked, applied for, waiting for the own contribution, being built. */
export const workStates = { idle: 0, applying: 1, collecting: 2, building: 3 } as const;

/** Finished works of one kind whose use is followed one by one; later ones are counted as built only. */
export const mostUnits = 200;

/** One kind of works of an association, with the one that runs now. Amounts in whole minor units. */
export class Work {
  readonly name: string;
  readonly index: number;
  readonly values: WorkValues;
  readonly running: Running<WorkValues>;
  readonly driver: number;
  readonly idleDriver: number;
  /** By funder: what it pays for the work that runs now, and the month (from the start) in which it pays, -1 for never. */
  readonly grants: Float64Array;
  readonly paidIn: Int32Array;
  /** By reason of `refusals`: how often an application was refused for it. */
  readonly refused = new Float64Array(refusals.length);
  readonly inUse = new Uint8Array(mostUnits);

  state: number = workStates.idle;
  nextFrom = 0;
  answeredIn = 0;
  waited = 0;
  budget = 0;
  granted = 0;
  /** What it will cost in money, what of it is still to be paid, what must be at hand to begin, what is set aside. */
  price = 0;
  left = 0;
  needed = 0;
  held = 0;
  built = 0;
  serving = 0;
  given = 0;
  applied = 0;
  approved = 0;
  /** Own contribution of finished and running works, grants of them, and their budgets. */
  ownSum = 0;
  grantSum = 0;
  /** This month: works finished, refusals. */
  finishedNow = 0;

  constructor(association: Association, name: string, values: WorkValues, index: number) {
    const { place, funders } = association;
    this.name = name;
    this.index = index;
    this.values = values;
    this.running = runningValues(place, `works.${name}`, values);
    this.driver = place.build.driver(`${place.id}.work ${name}`);
    this.idleDriver = place.build.driver(`${place.id}.work ${name} idle`);
    this.grants = new Float64Array(funders.length);
    this.paidIn = new Int32Array(funders.length);
  }

  begin(): void {
    this.inUse.fill(0);
    this.refused.fill(0);
    this.nextFrom = this.values.after.value;
    this.built = this.serving = this.given = this.applied = this.approved = 0;
    this.ownSum = this.grantSum = this.finishedNow = 0;
    this.held = 0;
    this.rest();
  }

  openMonth(): void {
    this.finishedNow = 0;
  }

  /** Back to where nothing is asked. */
  rest(): void {
    this.state = workStates.idle;
    this.grants.fill(0);
    this.paidIn.fill(-1);
    this.waited = this.budget = this.granted = this.price = this.left = this.needed = 0;
  }

  complete(serves: boolean): void {
    if (this.built < mostUnits) this.inUse[this.built] = serves ? 1 : 0;
    if (serves && this.built < mostUnits) this.serving += 1;
    this.built += 1;
    this.finishedNow += 1;
    this.grantSum += this.granted;
    this.ownSum += Math.max(0, this.price - this.granted);
    this.rest();
  }

  stop(unit: number): void {
    this.inUse[unit] = 0;
    this.serving -= 1;
  }
}
