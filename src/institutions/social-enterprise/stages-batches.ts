import { domains } from '../../engine/parameters.ts';
import { accrue } from '../../numbers/money.ts';
import { once } from '../../random/draws.ts';
import { cashOf, chickCost, chicksWanted, feedOf } from './cash.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';
import type { BatchParameters } from './parameters.ts';
import { lifePhases } from './life.ts';
import type { Flock } from './life.ts';
import { pullOf } from './market/stages.ts';
import { limits } from './rules.ts';
import { payForInputs } from './suppliers.ts';
import { affordableChicks, nextBatchSize, priceOfKilogram } from './rules-batches.ts';

/** Phase `produce`: a new batch when the house is empty, and the draw of a disease in the last month of a cycle. */
export function beginFlock(enterprise: Enterprise): void {
  const { batches, life } = enterprise;
  if (batches === null) return;
  life.flock.struck = 0;
  if (life.phase !== lifePhases.open) return;
  if (life.flock.birds === 0) beginBatch(enterprise, batches);
  if (life.flock.birds > 0 && life.flock.age === batches.months - 1) strikeWithDisease(enterprise, batches);
}

/** Phase `produce`, after all draws: a disease in one flock of a market may reach the others, each with its own chance. */
export function spreadDisease(rivals: readonly Enterprise[], period: number): void {
  if (rivals[0]!.monthly[period] === 0) return;
  let isAbout = false;
  for (let i = 0; i < rivals.length; i++) if (rivals[i]!.life.flock.struck === 1) isAbout = true;
  if (!isAbout) return;
  for (let i = 0; i < rivals.length; i++) {
    const { batches, life, place } = rivals[i]!;
    if (batches === null || life.flock.birds === 0 || life.flock.struck === 1) continue;
    const drawn = place.build.draws.uniform(batches.spreadDriver, domains.decision, 0, period);
    if (drawn < batches.spreads.now) loseToDisease(life.flock, batches);
  }
}

/** Phase `produce`: a month of feed and of deaths. */
export function keepFlock(enterprise: Enterprise): void {
  const { batches, life } = enterprise;
  if (batches === null || life.phase !== lifePhases.open || life.flock.bought === 0 || life.flock.birds === 0) return;
  feedFlock(enterprise);
  if (life.flock.age < batches.months) loseToDeath(enterprise, batches);
  life.flock.age += 1;
}

/** Buys as many chicks as are wanted, as cash pays for until their sale, and as the house, if not worn out, can hold. */
function beginBatch(enterprise: Enterprise, batches: BatchParameters): void {
  const { flock, wear, month } = enterprise.life;
  if (wear.wornOut === 1) {
    month.limit = limits.wornOut;
    return;
  }
  const wanted = chicksWanted(enterprise, batches);
  // Two minor units stay for the fractions that bills carry.
  const chicks = affordableChicks(wanted, cashOf(enterprise) - 2, chickCost(batches));
  if (chicks < wanted) month.limit = limits.inputs;
  if (chicks === 0) {
    month.noInputs = 1;
    return;
  }
  payInputs(enterprise, chicks * (batches.chick.now + batches.otherCost.now));
  flock.birds = chicks;
  flock.bought = chicks;
  flock.age = 0;
  flock.sold = 0;
  flock.monthsOfSale = 0;
  flock.batches += 1;
  enterprise.residual[residuals.flock] = 0;
}

/** One draw a batch; its unit is the number of the batch, so that other batches keep their luck. */
function strikeWithDisease(enterprise: Enterprise, batches: BatchParameters): void {
  const { flock } = enterprise.life;
  const drawn = enterprise.place.build.draws.uniform(batches.diseaseDriver, domains.decision, flock.batches, once);
  if (drawn >= batches.disease.now) return;
  flock.struck = 1;
  loseToDisease(flock, batches);
}

function loseToDisease(flock: Flock, batches: BatchParameters): void {
  flock.birds = Math.floor(flock.birds * (1 - batches.diseaseLoss.now));
}

/** Feeds the birds for a month from all cash; those that cannot be fed are lost. */
function feedFlock(enterprise: Enterprise): void {
  const { flock, month } = enterprise.life;
  const ration = feedOf(enterprise);
  const fed = affordableChicks(flock.birds, cashOf(enterprise), ration);
  if (fed < flock.birds) month.limit = limits.inputs;
  flock.birds = fed;
  payInputs(enterprise, fed * ration);
}

/** Deaths of a month of the cycle, even parts of the chicks bought, whole birds in the long run. */
function loseToDeath(enterprise: Enterprise, batches: BatchParameters): void {
  const { flock } = enterprise.life;
  const dying = (flock.bought * batches.mortality.now) / batches.months;
  flock.birds = Math.max(0, flock.birds - accrue(enterprise.residual, residuals.flock, dying));
}

/** Pays a bill of inputs with its fraction; what a last minor unit cannot pay waits for the next bill. */
function payInputs(enterprise: Enterprise, amount: number): void {
  const { residual } = enterprise;
  const due = accrue(residual, residuals.inputs, amount);
  const paid = payForInputs(enterprise, due, cashOf(enterprise));
  residual[residuals.inputs]! += due - paid;
}

/** Phase `trade`: sells ready birds, as many as the market takes. */
export function sellBirds(enterprise: Enterprise): void {
  const { batches, life, residual, place } = enterprise;
  if (batches === null || life.phase !== lifePhases.open) return;
  const { flock, month } = life;
  if (flock.birds === 0 || flock.age < batches.months) {
    if (month.limit === limits.notOpen) month.limit = limits.flock;
    return;
  }
  const pull = pullOf(enterprise.market, batches.price.now, batches.price.now);
  const asked = accrue(residual, residuals.market, batches.demand.now * pull);
  const sold = Math.min(flock.birds, asked);
  const imported = batches.importedPrice === null ? Infinity : batches.importedPrice.now;
  const each = batches.weight.now * priceOfKilogram(batches.price.now, imported, batches.premium.now);
  const { build } = place;
  const revenue = accrue(residual, residuals.birdSales, sold * each);
  build.ledger.post(build.world(enterprise.currency).first, enterprise.cash.first, revenue, enterprise.flows.sales);
  if (month.limit === limits.notOpen) month.limit = asked < flock.birds ? limits.demand : limits.flock;
  flock.birds -= sold;
  flock.sold += sold;
  flock.monthsOfSale += 1;
  month.served += sold;
  if (flock.birds === 0)
    flock.next = nextBatchSize(flock, Math.floor(batches.birds.now), batches.months, batches.mortality.now);
}
