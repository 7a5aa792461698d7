import { accrue } from '../../numbers/money.ts';
import { cashOf, freeCash, payOutside } from './cash.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';

/**
 * Phase `settle`: inputs first, and what next month's will cost is kept back,
 * because without them there is no service; then the suppliers' arrears
 * and this month's fixed costs; then the staff, late wages before this month's. What cannot be paid is owed on.
 */
export function payMonth(enterprise: Enterprise): void {
  const { life, flows, settings, residual } = enterprise;
  const { owed, month } = life;
  owed.inputs -= payOutside(enterprise, owed.inputs, cashOf(enterprise), flows.inputs);

  owed.suppliers -= payOutside(enterprise, owed.suppliers, freeCash(enterprise), flows.fixed);
  month.suppliersDue = accrue(residual, residuals.fixed, settings.fixedCost.now);
  month.suppliersMissed =
    month.suppliersDue - payOutside(enterprise, month.suppliersDue, freeCash(enterprise), flows.fixed);
  owed.suppliers += month.suppliersMissed;

  payLateWages(enterprise);
  month.wagesDue = accrue(residual, residuals.wages, wageBill(enterprise));
  month.wagesMissed = month.wagesDue - payOutside(enterprise, month.wagesDue, freeCash(enterprise), flows.wages);
  owed.wages += month.wagesMissed;
}

/** Pays wages that are late, as far as free cash goes. */
export function payLateWages(enterprise: Enterprise): void {
  const { owed } = enterprise.life;
  owed.wages -= payOutside(enterprise, owed.wages, freeCash(enterprise), enterprise.flows.wages);
}

/** Wages of a month with their fraction, in minor units. */
export function wageBill(enterprise: Enterprise): number {
  let bill = 0;
  for (let i = 0; i < enterprise.staff.length; i++) {
    const { count, wage } = enterprise.staff[i]!;
    bill += count.now * wage.now;
  }
  return bill;
}

/** Paid posts, while the enterprise is open. */
export function postsOf(enterprise: Enterprise): number {
  let posts = 0;
  for (let i = 0; i < enterprise.staff.length; i++) posts += enterprise.staff[i]!.count.now;
  return posts;
}
