import { accrue, roundAmount } from '../../numbers/money.ts';
import type { Programme } from './instance.ts';

/** How many people the last level trains in a month, and moves the local trainers of a cascade on by a month. */
export function placesOf({ values, running, present, locals }: Programme): number {
  const direct = present * running.trainers.serves.now;
  const { cascade } = running;
  const levels = values.cascade?.levels.value ?? 0;
  if (cascade === null || levels === 0) return direct;
  let incoming = direct;
  for (let level = 0; level < levels; level++) {
    const room = Math.max(0, cascade.most.now - locals[level]!);
    locals[level] = locals[level]! * (1 - cascade.leaves.now) + Math.min(incoming, room);
    incoming = locals[level]! * cascade.each.now;
  }
  return incoming;
}

/** What is left of the quality after all levels. */
export function qualityOf({ values, running }: Programme): number {
  const levels = values.cascade?.levels.value ?? 0;
  let quality = 1;
  for (let level = 0; level < levels; level++) quality *= running.cascade!.keeps.now;
  return quality;
}

/** Phase `settle`: pays trainers and all else as far as cash goes; trainers who are not paid leave. Then people are trained. */
export function runMonth(programme: Programme, period: number): void {
  const months = programme.monthsIn(period);
  programme.costNow = programme.doubledNow = programme.paidShare = 0;
  if (months === 0) programme.present = programme.running.trainers.count.now;
  if (months < 0) return;
  payCosts(programme);
  train(programme, period);
}

function payCosts(programme: Programme): void {
  const { place, running, cash, currency, flows, memorandum } = programme;
  const { ledger } = place.build;
  const { overlap, register, trainers } = running;
  const upkeep = register?.upkeep.now ?? 0;
  const shared = running.fixedCost.now + upkeep + (overlap?.mapping.now ?? 0);
  const costs = programme.isOpen ? programme.present * trainers.cost.now + shared : upkeep;
  const due = roundAmount(costs * (1 - running.partnersPay.now), 'half-even');
  const paid = Math.min(due, ledger.available(cash.first));
  ledger.post(memorandum, memorandum + 1, due, flows.due);
  ledger.post(cash.first, place.build.world(currency).first, paid, flows.cost);
  ledger.post(memorandum + 1, memorandum, due - paid, flows.missed);
  programme.costNow = due;
  programme.paidShare = due === 0 ? 1 : paid / due;
  programme.present *= programme.paidShare;
  programme.doubledNow = roundAmount(paid * doubledShare(programme), 'half-even');
}

/** The share of places that doubles what others do already. */
function doubledShare({ running }: Programme): number {
  const { overlap } = running;
  return overlap === null ? 0 : overlap.share.now * (1 - overlap.mapped.now);
}

function train(programme: Programme, period: number): void {
  const { audiences, place, cash } = programme;
  const places = programme.isOpen ? placesOf(programme) * (1 - doubledShare(programme)) : 0;
  const quality = qualityOf(programme);
  for (let i = 0; i < audiences.length; i++) {
    const audience = audiences[i]!;
    const due = audience.learn(places * audience.running.share.now);
    const paid = Math.min(due, place.build.ledger.available(cash.first));
    audience.payStipends(programme, paid, period);
    audience.level = (quality * audience.knowing) / audience.people.count;
  }
}

/** Phase `earn`: the funder's money of the month, less and less while it leaves. */
export function receiveSupport(programme: Programme, period: number, residual: Float64Array): void {
  const { support } = programme.running;
  const months = programme.monthsIn(period);
  if (support === null || months < 0 || months >= support.months.now) return;
  const left = support.months.now - months;
  const phase = support.phaseOut.now;
  const part = phase > 0 && left < phase ? left / phase : 1;
  const { place, currency, cash, flows } = programme;
  const sum = accrue(residual, 0, support.amount.now * part);
  place.build.ledger.post(place.build.world(currency).first, cash.first, sum, flows.support);
}
