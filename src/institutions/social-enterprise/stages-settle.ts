import { accrue } from '../../numbers/money.ts';
import { cashOf, freeCash, payOutside } from './cash.ts';
import { residuals } from './instance.ts';
import { stageCosts } from './growth/growth.ts';
import type { Enterprise } from './instance.ts';
import { stepsBegun } from './rules.ts';
import { feesOfMonth, wageBill } from './staff.ts';
import { payForInputs } from './suppliers.ts';

/**
 * Phase `settle`: inputs first, and what next month's will cost is kept back,
 * because without them there is no service; then the suppliers' arrears
 * and this month's fixed costs; then the staff, late wages before this month's. What cannot be paid is owed on.
 */
export function payMonth(enterprise: Enterprise): void {
  const { life, flows, residual } = enterprise;
  const { owed, month } = life;
  owed.inputs -= payForInputs(enterprise, owed.inputs, cashOf(enterprise));

  owed.suppliers -= payOutside(enterprise, owed.suppliers, freeCash(enterprise), flows.fixed);
  month.suppliersDue = accrue(residual, residuals.fixed, billsBeforeWages(enterprise));
  month.suppliersMissed =
    month.suppliersDue - payOutside(enterprise, month.suppliersDue, freeCash(enterprise), flows.fixed);
  owed.suppliers += month.suppliersMissed;

  payLateWages(enterprise);
  month.wagesDue = accrue(residual, residuals.wages, wageBill(enterprise));
  month.wagesDue += accrue(residual, residuals.fees, feesOfMonth(enterprise));
  month.wagesMissed = month.wagesDue - payOutside(enterprise, month.wagesDue, freeCash(enterprise), flows.wages);
  owed.wages += month.wagesMissed;
}

/** Pays wages that are late, as far as free cash goes. */
export function payLateWages(enterprise: Enterprise): void {
  const { owed } = enterprise.life;
  owed.wages -= payOutside(enterprise, owed.wages, freeCash(enterprise), enterprise.flows.wages);
}

/** Fixed costs of a month and those of the steps its services have begun, with their fraction; in minor units. */
export function billsBeforeWages(enterprise: Enterprise): number {
  const { settings, life } = enterprise;
  const { stepUnits, stepCost } = settings;
  const fixed = settings.fixedCost.now + stageCosts(enterprise);
  if (stepUnits === null || stepCost === null) return fixed;
  return fixed + stepCost.now * stepsBegun(life.month.served, stepUnits.now);
}
