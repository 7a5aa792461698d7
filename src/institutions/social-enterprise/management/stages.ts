import { domains } from '../../../engine/parameters.ts';
import { accrue } from '../../../numbers/money.ts';
import { normalQuantile } from '../../../numbers/elementary.ts';
import { cashOf, freeCash, payOutside } from '../cash.ts';
import type { Enterprise } from '../instance.ts';
import { closeForGood, lifePhases } from '../life.ts';
import { lastYearResult, revenueOf } from '../month-result.ts';
import { memory } from './management.ts';
import type { Support } from './management.ts';
import { coverage, kept, learnt, perceivedResult, togetherness } from './rules.ts';

/** Phase `earn`, once a month: the subsidy of a support service, and what it teaches or what is forgotten after it. */
export function receiveSupport(enterprise: Enterprise): void {
  const { conduct, life, place, currency, cash } = enterprise;
  const { support, state } = conduct;
  if (support === null || life.phase !== lifePhases.open) return;
  if (life.monthsOpen >= support.months.now) {
    state[memory.taught] = kept(state[memory.taught]!, 1, support.forgets.now);
    return;
  }
  const { build } = place;
  const amount = accrue(support.residual, 0, support.grant.now);
  build.ledger.post(build.world(currency).first, cash.first, amount, support.flows.grant);
  state[memory.taught] = taughtAfterMonth(state[memory.taught]!, support);
}

/** What is taught comes evenly over a year; what remains of an earlier life is not lost. */
function taughtAfterMonth(taught: number, { teaches, atHome, abroad }: Support): number {
  const most = teaches.now * coverage(atHome.now, abroad.now);
  return Math.max(taught, Math.min(most, taught + most / 12));
}

/** Managerial skill this month, 0 to 1: the file's, and what experience and support have added of what was lacking. */
export function skillOf({ conduct }: Enterprise): number {
  const { management, state } = conduct;
  if (management === null) return 1;
  return learnt(learnt(management.skill.now, state[memory.experience]!), state[memory.taught]!);
}

/** The share of revenue that vanishes: less with supervision and when migrant and family own it together. */
export function leakingShare({ conduct }: Enterprise): number {
  const { management } = conduct;
  if (management === null) return 0;
  const { leaks, supervised, owners } = management;
  let share = leaks.now * (1 - supervised.now);
  if (owners !== null) share *= 1 - owners.stopsLeaks.now * togetherness(owners.family.now, owners.migrant.now);
  return share;
}

/** Phase `settle`, before anything is paid: what vanishes of the month's revenue, as far as it is in the box. */
export function leak(enterprise: Enterprise, period: number): void {
  const { management } = enterprise.conduct;
  if (management === null) return;
  const share = leakingShare(enterprise);
  if (share === 0) return;
  const due = accrue(management.residual, 0, share * revenueOf(enterprise, period));
  payOutside(enterprise, due, cashOf(enterprise), management.flows.leaked);
}

/**
 * Phase `settle`, when the true result is known: what the manager believes it to be, what the owner takes of it out of free
 * cash, and whether the owner gives up.
 */
export function seeResult(enterprise: Enterprise, period: number): void {
  const { conduct, life, place } = enterprise;
  const { management, state } = conduct;
  if (life.monthsOpen >= 11 && lastYearResult(enterprise) > 0) state[memory.hasProspered] = 1;
  if (management === null) return;
  const normal = normalQuantile(place.build.draws.uniform(management.driver, domains.decision, 0, period));
  const believed = perceivedResult({
    profit: life.month.profit,
    revenue: revenueOf(enterprise, period),
    skill: skillOf(enterprise),
    blur: management.blur.now,
    normal,
  });
  state[memory.believed] = believed;
  state[memory.unseenLoss] = life.month.profit < 0 && believed > 0 ? 1 : 0;
  const taken = accrue(management.residual, 1, management.takes.now * Math.max(0, believed));
  // What is not there cannot be taken, and is not owed.
  payOutside(enterprise, taken, freeCash(enterprise), management.flows.taken);
  state[memory.lossesInARow] = believed < 0 ? state[memory.lossesInARow]! + 1 : 0;
  if (state[memory.lossesInARow]! >= management.givesUp) closeForGood(life);
}

/** Phase `observe`: shows others whether it lives. */
export function showViability({ conduct, life }: Enterprise): void {
  const isOpen = life.phase === lifePhases.open;
  conduct.viable[0] = isOpen && conduct.state[memory.hasProspered] === 1 ? 1 : 0;
}
