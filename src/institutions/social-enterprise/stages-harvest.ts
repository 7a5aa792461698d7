import { accrue, splitEvenly } from '../../numbers/money.ts';
import { cashOf, freeCash, payOutside } from './cash.ts';
import { clearMonth, harvestResiduals } from './harvest.ts';
import type { Harvest } from './harvest.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { affordableKilograms, averagePrice, greenOfYear, shareWithMarketing } from './rules-harvest.ts';
import { limits } from './rules.ts';
import { wageBill } from './staff.ts';
import { payForInputs } from './suppliers.ts';

/** Minor units that stay in the box for the fractions that bills carry. */
const spare = 2;

/** Phase `pay`, after the instalments: asks lenders for what buying this month's harvest and the month's bills lack. */
export function askForCredit(enterprise: Enterprise, period: number): void {
  const { harvest, life } = enterprise;
  if (harvest === null || harvest.loan === null) return;
  harvest.loan.clear();
  if (life.phase !== lifePhases.open || enterprise.monthly[period] === 0) return;
  const offered = offeredIn(enterprise, harvest, period);
  if (offered === 0) return;
  const needed = Math.ceil(offered * costEach(enterprise, harvest, period) + billsOfMonth(enterprise)) + spare;
  harvest.loan.wanted[0] = Math.max(0, needed - cashOf(enterprise));
}

/** Phase `trade`: sells the lot whose buyers pay now, then buys the month's delivery as far as cash goes. */
export function tradeHarvest(enterprise: Enterprise, period: number): void {
  const { harvest, life } = enterprise;
  if (harvest === null) return;
  clearMonth(harvest);
  if (life.phase !== lifePhases.open) {
    harvest.lots.fill(0);
    sellElsewhere(enterprise, harvest, offeredIn(enterprise, harvest, period));
    return;
  }
  sellLot(enterprise, harvest, period);
  buyDelivery(enterprise, harvest, period);
  spendOnMarketing(enterprise, harvest);
}

function sellLot(enterprise: Enterprise, harvest: Harvest, period: number): void {
  const { place, currency, cash, flows, life } = enterprise;
  const slot = (slotOf(enterprise, harvest, period) + 1) % harvest.lots.length;
  const kilograms = harvest.lots[slot]!;
  harvest.lots[slot] = 0;
  if (kilograms === 0) return;
  const share = harvest.certified[slot] === 1 ? shareOnLabel(enterprise, harvest) : 0;
  const price = priceNow(harvest, share);
  const { build } = place;
  const revenue = accrue(harvest.residual, harvestResiduals.sales, kilograms * price);
  build.ledger.post(build.world(currency).first, cash.first, revenue, flows.sales);
  harvest.month.sold = kilograms;
  harvest.month.price = price;
  harvest.month.share = share;
  life.month.served += Math.floor(kilograms);
}

function buyDelivery(enterprise: Enterprise, harvest: Harvest, period: number): void {
  const { life } = enterprise;
  const offered = offeredIn(enterprise, harvest, period);
  if (offered === 0) return;
  const slot = slotOf(enterprise, harvest, period);
  const each = costEach(enterprise, harvest, period);
  const bought = affordableKilograms(offered, freeCash(enterprise) - billsOfMonth(enterprise) - spare, each);
  const gate = gatePrice(enterprise, harvest, period);
  payGrowers(enterprise, harvest, bought * gate, period);
  const bill = accrue(harvest.residual, harvestResiduals.inputs, bought * (each - gate));
  const paid = payForInputs(enterprise, bill, cashOf(enterprise));
  harvest.residual[harvestResiduals.inputs]! += bill - paid;
  harvest.lots[slot]! += bought;
  harvest.certified[slot] = isCertified(enterprise, harvest, period) ? 1 : 0;
  harvest.month.offered = offered;
  harvest.month.bought = bought;
  life.month.limit = bought < offered ? limits.inputs : limits.capacity;
  if (bought === 0) life.month.noInputs = 1;
  sellElsewhere(enterprise, harvest, offered - bought);
}

/** The month's wages and fixed costs with what is late: kept back from the harvest, because staff buy it. */
function billsOfMonth(enterprise: Enterprise): number {
  const { owed } = enterprise.life;
  return wageBill(enterprise) + enterprise.settings.fixedCost.now + owed.wages + owed.suppliers;
}

/** Growers share the payment evenly; without growers in the model it goes outside. */
function payGrowers(enterprise: Enterprise, harvest: Harvest, amount: number, period: number): void {
  const { growers, payments, flows, residual } = harvest;
  const due = accrue(residual, harvestResiduals.growers, amount);
  const paid = Math.min(due, cashOf(enterprise));
  residual[harvestResiduals.growers]! += due - paid;
  const { ledger } = enterprise.place.build;
  if (growers === null) {
    payOutside(enterprise, paid, paid, flows.growers);
    return;
  }
  splitEvenly(paid, payments, growers.count, period);
  for (let unit = 0; unit < growers.count; unit++) {
    ledger.post(enterprise.cash.first, growers.first + unit, payments[unit]!, flows.growers);
  }
}

/** What the cooperative cannot buy goes to middlemen, who pay less. Growers outside the model are not followed. */
function sellElsewhere(enterprise: Enterprise, harvest: Harvest, kilograms: number): void {
  const { growers, payments, parameters, flows, residual } = harvest;
  if (growers === null || kilograms <= 0) return;
  const each = parameters.elsewhere.now * parameters.farmGate.now * priceNow(harvest, 0);
  const amount = accrue(residual, harvestResiduals.elsewhere, kilograms * each);
  const { build } = enterprise.place;
  splitEvenly(amount, payments, growers.count, 0);
  const world = build.world(enterprise.currency).first;
  for (let unit = 0; unit < growers.count; unit++) {
    build.ledger.post(world, growers.first + unit, payments[unit]!, flows.elsewhere);
  }
}

function spendOnMarketing(enterprise: Enterprise, { marketing, residual, flows }: Harvest): void {
  if (marketing === null) return;
  const { build } = enterprise.place;
  const fund = build.ledger.available(marketing.account.first);
  const amount = Math.min(fund, accrue(residual, harvestResiduals.marketing, fund * marketing.spends.now));
  build.ledger.post(marketing.account.first, build.world(enterprise.currency).first, amount, flows.marketing);
}

/** Kilograms of green that growers bring this month. The yield of a harvest is settled in its first month. */
function offeredIn(enterprise: Enterprise, harvest: Harvest, period: number): number {
  const { parameters, season, cherry } = harvest;
  const month = monthOfYear(enterprise, period);
  if (season[month] === 0) {
    cherry[0] = 0;
    return 0;
  }
  if (cherry[0] === 0) cherry[0] = parameters.yield.now;
  return season[month]! * greenOfYear(parameters.area.now, cherry[0]!, parameters.cherryPerGreen.now);
}

/** What a kilogram costs until it is sold: growers, milling, and the label from the start of conversion on. */
function costEach(enterprise: Enterprise, harvest: Harvest, period: number): number {
  const { processing, certification } = harvest.parameters;
  const label = monthsOfConversion(enterprise, period) >= 0 ? certification.now : 0;
  return gatePrice(enterprise, harvest, period) + processing.now + label;
}

/** The share of the day's selling price that growers get at delivery. */
function gatePrice(enterprise: Enterprise, harvest: Harvest, period: number): number {
  const share = isCertified(enterprise, harvest, period) ? shareOnLabel(enterprise, harvest) : 0;
  return harvest.parameters.farmGate.now * priceNow(harvest, share);
}

function priceNow({ parameters }: Harvest, share: number): number {
  const { worldPrice, discount, floorPrice, organicPremium, socialPremium } = parameters;
  const prices = {
    world: worldPrice.now,
    discount: discount.now,
    floor: floorPrice.now,
    organic: organicPremium.now,
    social: socialPremium.now,
  };
  return averagePrice(prices, share);
}

function shareOnLabel(enterprise: Enterprise, { parameters, marketing }: Harvest): number {
  const share = parameters.certifiedShare.now;
  if (marketing === null) return share;
  const fund = enterprise.place.build.ledger.available(marketing.account.first);
  return shareWithMarketing({ share, most: marketing.most.now, fund, reach: marketing.reach.now });
}

/** Only what is delivered after the whole conversion is sold on the terms of the label. */
function isCertified(enterprise: Enterprise, { parameters }: Harvest, period: number): boolean {
  return monthsOfConversion(enterprise, period) >= parameters.conversion.now;
}

/** Months since conversion began, negative before. */
function monthsOfConversion(enterprise: Enterprise, period: number): number {
  const { calendar } = enterprise.place.build;
  const from = enterprise.values.harvest!.certificationFrom ?? calendar.start;
  return calendar.start + calendar.monthOfPeriod[period]! - from;
}

function monthOfYear(enterprise: Enterprise, period: number): number {
  const { calendar } = enterprise.place.build;
  return (calendar.start + calendar.monthOfPeriod[period]!) % 12;
}

function slotOf(enterprise: Enterprise, harvest: Harvest, period: number): number {
  return enterprise.place.build.calendar.monthOfPeriod[period]! % harvest.lots.length;
}
