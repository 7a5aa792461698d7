import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import type { BatchParameters } from './parameters.ts';
import { costOfChick, feedOfMonth } from './rules-batches.ts';

/** What the cash box can pay, in minor units. */
export function cashOf(enterprise: Enterprise): number {
  return enterprise.place.build.ledger.available(enterprise.cash.first);
}

/**
 * What the batch in the house will still eat until its cycle ends, or what the next one costs when the house is empty; in minor
 * units. Kept back from bills and wages, because a farm that eats its chicks' money has nothing to sell.
 */
export function flockReserve(enterprise: Enterprise): number {
  const { batches, life } = enterprise;
  if (batches === null || life.phase !== lifePhases.open) return 0;
  const { flock } = life;
  if (flock.birds > 0) return Math.ceil(flock.birds * Math.max(0, batches.months - flock.age) * feedOf(enterprise));
  return life.wear.wornOut === 1 ? 0 : Math.ceil(chicksWanted(enterprise, batches) * chickCost(batches));
}

/** Chicks of the next batch: what the last one taught, at most the plan. */
export function chicksWanted(enterprise: Enterprise, batches: BatchParameters): number {
  const plan = Math.floor(batches.birds.now);
  const { next } = enterprise.life.flock;
  return next === 0 ? plan : Math.min(plan, next);
}

/** What a chick costs until it is sold, at today's prices, in minor units. */
export function chickCost(batches: BatchParameters): number {
  return costOfChick(batches.chick.now, batches.otherCost.now, batches.feed.now, batches.feedPrice.now);
}

/** What one bird eats in a month at today's price, in minor units; 0 without batches. */
export function feedOf(enterprise: Enterprise): number {
  const { batches } = enterprise;
  if (batches === null) return 0;
  return feedOfMonth(batches.feed.now, batches.feedPrice.now, batches.months);
}

/** What is free for bills, wages, lenders and savings: cash above what the next inputs need, never below zero. */
export function freeCash(enterprise: Enterprise): number {
  return Math.max(0, cashOf(enterprise) - flockReserve(enterprise) - enterprise.life.restock);
}

/** Pays the world outside as much of a due sum as a limit lets; returns what was paid. All whole minor units. */
export function payOutside(enterprise: Enterprise, due: number, limit: number, flow: number): number {
  const paid = Math.max(0, Math.min(due, limit));
  const { ledger } = enterprise.place.build;
  ledger.post(enterprise.cash.first, enterprise.place.build.world(enterprise.currency).first, paid, flow);
  return paid;
}
