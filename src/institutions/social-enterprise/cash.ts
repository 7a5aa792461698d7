import type { Enterprise } from './instance.ts';
import { feedOfMonth } from './rules-batches.ts';

/** What the cash box can pay, in minor units. */
export function cashOf(enterprise: Enterprise): number {
  return enterprise.place.build.ledger.available(enterprise.cash.first);
}

/** What the birds in the house will still eat until their cycle ends, in minor units: kept back from bills and wages. */
export function feedReserve(enterprise: Enterprise): number {
  const { batches, life } = enterprise;
  if (batches === null || life.flock.birds === 0) return 0;
  const left = Math.max(0, batches.months - life.flock.age);
  return Math.ceil(life.flock.birds * left * feedOf(enterprise));
}

/** What one bird eats in a month at today's price, in minor units; 0 without batches. */
export function feedOf(enterprise: Enterprise): number {
  const { batches } = enterprise;
  if (batches === null) return 0;
  return feedOfMonth(batches.feed.now, batches.feedPrice.now, batches.months);
}

/** What is free for bills, wages and savings: cash above the feed reserve, never below zero. */
export function freeCash(enterprise: Enterprise): number {
  return Math.max(0, cashOf(enterprise) - feedReserve(enterprise));
}

/** Pays the world outside as much of a due sum as a limit lets; returns what was paid. All whole minor units. */
export function payOutside(enterprise: Enterprise, due: number, limit: number, flow: number): number {
  const paid = Math.max(0, Math.min(due, limit));
  const { ledger } = enterprise.place.build;
  ledger.post(enterprise.cash.first, enterprise.place.build.world(enterprise.currency).first, paid, flow);
  return paid;
}
