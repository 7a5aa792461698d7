import { accrue, roundAmount } from '../../numbers/money.ts';
import { freeCash, payOutside } from './cash.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';
import { setAsideOf, wearBy } from './rules-wear.ts';
import { gainEquipment } from './stages-building.ts';

/**
 * Phase `settle`, after the wages: the equipment loses a month's value, a share of it goes to the
 * replacement fund, and at the end of its life it is replaced or worn out. Nothing is saved while wages are late.
 * Returns the value lost, in minor units.
 */
export function wearEquipment(enterprise: Enterprise): number {
  const { equipment, fund, life, settings, place } = enterprise;
  if (equipment === null || fund === null) return 0;
  const lost = depreciate(enterprise);
  if (life.owed.wages === 0) {
    const saved = setAsideOf(lost, settings.setAside!.now, freeCash(enterprise));
    place.build.ledger.post(enterprise.cash.first, fund.first, saved, enterprise.flows.toFund);
  }
  if (life.wear.age >= settings.equipmentLife!.now) replace(enterprise);
  return lost;
}

/** Books a month of wear between the equipment and the values outside; the last month takes what rounding has left. */
function depreciate(enterprise: Enterprise): number {
  const { life, settings, place, residual, flows } = enterprise;
  const { ledger } = place.build;
  const account = enterprise.equipment!.first;
  const left = ledger.balances[account]!;
  const lifeMonths = settings.equipmentLife!.now;
  const value = left + life.wear.sinceReplaced;
  const { method } = enterprise.values.equipment!;
  const month = wearBy(method, { value, left, lifeMonths, age: life.wear.age });
  const wear = accrue(residual, residuals.wear, month);
  const lost = life.wear.age + 1 >= lifeMonths ? left : Math.min(left, wear);
  ledger.post(account, place.build.worldValues(enterprise.currency).first, lost, flows.equipmentLost);
  life.wear.age += 1;
  life.wear.sinceReplaced += lost;
  return lost;
}

/** Buys new equipment at the price of the day, from the fund and then from cash; otherwise it is worn out until money is there. */
function replace(enterprise: Enterprise): void {
  const { life, place, cash, flows } = enterprise;
  const { ledger } = place.build;
  const fund = enterprise.fund!.first;
  const price = roundAmount(enterprise.settings.equipmentValue!.now, 'up');
  const saved = ledger.available(fund);
  if (saved + freeCash(enterprise) < price) {
    life.wear.wornOut = 1;
    return;
  }
  ledger.post(fund, cash.first, Math.min(saved, price), flows.fromFund);
  payOutside(enterprise, price, price, flows.equipment);
  enterprise.residual[residuals.wear] = 0;
  gainEquipment(enterprise, price);
}
