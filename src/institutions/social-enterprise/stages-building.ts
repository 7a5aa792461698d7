import { roundAmount } from '../../numbers/money.ts';
import { cashOf, payOutside } from './cash.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import {
  buildingCost,
  builtAfterMonth,
  divertedShare,
  isBuilt,
  needsTranche,
  nextTranche,
  reachesBuilders,
} from './rules-building.ts';

/** Phase `open`: begins the project in its month, and asks the funder for what is needed now and not at hand. */
export function askForFunds(enterprise: Enterprise, period: number): void {
  const { life, funding } = enterprise;
  if (funding !== null) funding.clear();
  if (life.phase === lifePhases.waiting && hasStarted(enterprise, period)) startProject(enterprise);
  if (life.phase === lifePhases.equipping) equip(enterprise);
  if (funding !== null) funding.wanted[0] = Math.max(0, neededNow(enterprise) - cashOf(enterprise));
}

function hasStarted(enterprise: Enterprise, period: number): boolean {
  const { calendar } = enterprise.place.build;
  const { starts } = enterprise.values;
  return starts === null || calendar.start + calendar.monthOfPeriod[period]! >= starts;
}

function startProject(enterprise: Enterprise): void {
  const { life, settings } = enterprise;
  if (settings.quote === null) {
    life.phase = lifePhases.equipping;
    return;
  }
  life.site.quote = roundAmount(settings.quote.now, 'half-even');
  life.site.cost = buildingCost(life.site.quote, settings.overrun!.now);
  life.site.months = Math.max(1, settings.months!.now + settings.delay!.now);
  life.site.permitLeft = settings.permit!.now;
  life.phase = lifePhases.building;
}

/** What the enterprise must have in its cash box this month, in minor units. */
function neededNow(enterprise: Enterprise): number {
  const { life } = enterprise;
  if (life.phase === lifePhases.building) {
    return life.site.permitLeft <= 0 && needsTranche(life.site) ? trancheOf(enterprise) : 0;
  }
  return life.phase === lifePhases.equipping ? priceToOpen(enterprise) : 0;
}

function trancheOf(enterprise: Enterprise): number {
  const tranches = enterprise.values.building!.tranches.value;
  return nextTranche(enterprise.life.site, tranches, divertedNow(enterprise));
}

function divertedNow(enterprise: Enterprise): number {
  const { diverted, committeeFactor, associationFactor } = enterprise.settings;
  const { holder } = enterprise.values.building!;
  return divertedShare(diverted!.now, holder, committeeFactor!.now, associationFactor!.now);
}

function equipmentPrice(enterprise: Enterprise): number {
  const { equipmentValue } = enterprise.settings;
  return equipmentValue === null ? 0 : roundAmount(equipmentValue.now, 'up');
}

function priceToOpen(enterprise: Enterprise): number {
  return equipmentPrice(enterprise) + roundAmount(enterprise.settings.workingCapital.now, 'up');
}

/** Phase `settle`: the permit, the works or the running-in go on by a month, as far as money lets. */
export function goOnBuilding(enterprise: Enterprise): void {
  const { life } = enterprise;
  if (life.phase === lifePhases.runningIn) runIn(enterprise);
  else if (life.phase === lifePhases.equipping) {
    equip(enterprise);
    if (life.phase === lifePhases.equipping) life.month.waited = 1;
  } else if (life.phase === lifePhases.building) {
    if (life.site.permitLeft > 0) life.site.permitLeft -= 1;
    else work(enterprise);
  }
}

function runIn(enterprise: Enterprise): void {
  const { life } = enterprise;
  life.site.runningInLeft -= 1;
  if (life.site.runningInLeft <= 0) life.phase = lifePhases.open;
}

/** A month of work: pays a tranche when one is due and at hand, then builds as far as the builders were paid. */
function work(enterprise: Enterprise): void {
  const { life } = enterprise;
  const { site } = life;
  if (needsTranche(site)) {
    const tranche = trancheOf(enterprise);
    if (cashOf(enterprise) >= tranche) payTranche(enterprise, tranche);
  }
  const before = site.built;
  site.built = builtAfterMonth(site);
  if (isBuilt(site)) life.phase = lifePhases.equipping;
  else if (site.built === before) life.month.waited = 1;
}

function payTranche(enterprise: Enterprise, tranche: number): void {
  const { site } = enterprise.life;
  const arrives = reachesBuilders(tranche, divertedNow(enterprise), site.cost - site.paid);
  payOutside(enterprise, arrives, arrives, enterprise.flows.building);
  payOutside(enterprise, tranche - arrives, tranche - arrives, enterprise.flows.diverted);
  site.paid += arrives;
  site.tranches += 1;
}

/** Buys the equipment once cash pays for it and leaves the working capital; opens at once when nothing must be run in. */
function equip(enterprise: Enterprise): void {
  const { life, settings } = enterprise;
  if (cashOf(enterprise) < priceToOpen(enterprise)) return;
  buyEquipment(enterprise, equipmentPrice(enterprise));
  life.site.runningInLeft = settings.runningIn === null ? 0 : settings.runningIn.now;
  life.phase = life.site.runningInLeft > 0 ? lifePhases.runningIn : lifePhases.open;
}

/** Pays for equipment from cash and takes it into the values. */
function buyEquipment(enterprise: Enterprise, price: number): void {
  if (enterprise.equipment === null) return;
  payOutside(enterprise, price, price, enterprise.flows.equipment);
  gainEquipment(enterprise, price);
}

/** Takes equipment of a value into the book's plane of values, new. */
export function gainEquipment(enterprise: Enterprise, value: number): void {
  const { build } = enterprise.place;
  const { equipment, flows, life } = enterprise;
  build.ledger.post(build.worldValues(enterprise.currency).first, equipment!.first, value, flows.equipmentGained);
  life.wear.age = 0;
  life.wear.sinceReplaced = 0;
  life.wear.wornOut = 0;
}
