import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';
import { postsFactor } from './growth/growth.ts';
import type { Enterprise } from './instance.ts';

/** Posts of one trade. */
export interface Staff {
  readonly name: string;
  readonly count: Parameter;
  readonly wage: Parameter;
  readonly serves: Parameter | null;
  /** What the post gets for each unit of a product served; the product by its place among the products. */
  readonly fee: { readonly product: number; readonly each: Parameter } | null;
}

/** Who leaves when wages are late, and what it costs in customers. */
export interface Quits {
  readonly chance: Parameter;
  readonly hiring: Parameter;
  readonly customersLost: Parameter;
  /** Share of each trade's posts that are empty; a mean number. */
  readonly empty: Float64Array;
}

/** Posts in the order of their names. */
export function staffOf(values: EnterpriseValues, place: Place): readonly Staff[] {
  const products = Object.keys(values.products).sort();
  return Object.keys(values.staff)
    .sort()
    .map((name) => {
      const { count, wage, serves, fee } = values.staff[name]!;
      const at = (field: string): string => `staff.${name}.${field}`;
      return {
        name,
        count: place.parameter(at('count'), count),
        wage: place.parameter(at('wage'), wage),
        serves: serves === null ? null : place.parameter(at('serves'), serves),
        fee:
          fee === null
            ? null
            : { product: products.indexOf(fee.of.en), each: place.parameter(at('fee.each'), fee.each) },
      };
    });
}

export function declareQuits(values: EnterpriseValues, place: Place): Quits | null {
  if (values.quits === null) return null;
  const { chance, hiring, customersLost } = values.quits;
  return {
    chance: place.parameter('quits.chance', chance),
    hiring: place.parameter('quits.hiring', hiring),
    customersLost: place.parameter('quits.customersLost', customersLost),
    empty: place.build.state(Object.keys(values.staff).length),
  };
}

/** Paid posts that are filled. */
export function postsOf({ staff, quits, growth }: Enterprise): number {
  let posts = 0;
  for (let i = 0; i < staff.length; i++) posts += staff[i]!.count.now * filled(quits, i);
  return posts * postsFactor(growth);
}

/** Wages of a month with their fraction, in minor units, without what is paid by the act. */
export function wageBill({ staff, quits, growth }: Enterprise): number {
  let bill = 0;
  for (let i = 0; i < staff.length; i++) bill += staff[i]!.count.now * filled(quits, i) * staff[i]!.wage.now;
  return bill * postsFactor(growth);
}

/** What the month's services have earned those who are paid by the act, with its fraction. */
export function feesOfMonth({ staff, served }: Enterprise): number {
  let fees = 0;
  for (let i = 0; i < staff.length; i++) {
    const { fee } = staff[i]!;
    if (fee !== null) fees += served[fee.product]! * fee.each.now;
  }
  return fees;
}

/** Units all staff together can serve in a month; Infinity when nobody limits them. */
export function unitsOfStaff({ staff, quits, growth }: Enterprise): number {
  let units = 0;
  let limited = false;
  for (let i = 0; i < staff.length; i++) {
    const { count, serves } = staff[i]!;
    if (serves === null) continue;
    limited = true;
    units += count.now * filled(quits, i) * serves.now;
  }
  return limited ? units * postsFactor(growth) : Infinity;
}

/** The share of posts that are filled, 1 when there is none. */
export function filledShare({ staff, quits }: Enterprise): number {
  let posts = 0;
  let there = 0;
  for (let i = 0; i < staff.length; i++) {
    posts += staff[i]!.count.now;
    there += staff[i]!.count.now * filled(quits, i);
  }
  return posts === 0 ? 1 : there / posts;
}

/** The share of customers who come although posts are empty, 1 when all are filled. */
export function customersKept(enterprise: Enterprise): number {
  const { quits } = enterprise;
  return quits === null ? 1 : 1 - quits.customersLost.now * (1 - filledShare(enterprise));
}

/**
 * Phase `settle`, after the wages: a share of those still there leaves for each month of wages that is owed; empty posts are
 * filled little by little once nothing is.
 */
export function quitOrHire(enterprise: Enterprise): void {
  const { quits, life } = enterprise;
  if (quits === null) return;
  const bill = wageBill(enterprise);
  const late = bill <= 0 ? 0 : life.owed.wages / bill;
  const leaving = leavingShare(quits.chance.now, late);
  const { empty } = quits;
  for (let i = 0; i < empty.length; i++) {
    if (late > 0) empty[i]! += (1 - empty[i]!) * leaving;
    else empty[i]! -= empty[i]! * quits.hiring.now;
  }
}

/**
 * The share of staff who leave within a month: a chance for each month of wages owed, at most all (C43; sizes assumed).
 *
 * @example leavingShare(0.04, 3) // 0.12
 */
export function leavingShare(chance: number, monthsLate: number): number {
  return Math.min(1, chance * monthsLate);
}

function filled(quits: Quits | null, trade: number): number {
  return quits === null ? 1 : 1 - quits.empty[trade]!;
}
