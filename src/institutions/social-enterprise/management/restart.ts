import { domains } from '../../../engine/parameters.ts';
import { accrue, roundAmount } from '../../../numbers/money.ts';
import { once } from '../../../random/draws.ts';
import type { Enterprise } from '../instance.ts';
import { lifePhases } from '../life.ts';
import { memory } from './management.ts';
import type { Restarts } from './management.ts';
import { learnt } from './rules.ts';

/**
 * Phase `open`, once a month: an owner whose enterprise has closed goes abroad, if willing to try again, and saves there; with
 * the capital together, comes back, buys new equipment and opens again.
 */
export function beginAgain(enterprise: Enterprise): void {
  const { life, conduct } = enterprise;
  const { restarts, state } = conduct;
  if (restarts === null || life.phase !== lifePhases.closed) return;
  if (state[memory.triesAgain] === 0) leave(enterprise, restarts);
  if (state[memory.isAbroad] === 0) return;
  state[memory.saved]! += accrue(restarts.residual, 0, restarts.saves.now);
  const capital = roundAmount(restarts.capital.now, 'up');
  if (state[memory.saved]! < capital) return;
  state[memory.saved]! -= capital;
  reopen(enterprise, restarts, capital);
}

/** The month after a failure: one draw decides for good whether the owner will try again. */
function leave({ conduct, place }: Enterprise, restarts: Restarts): void {
  const { state } = conduct;
  state[memory.triesAgain] = 1;
  state[memory.failures]! += 1;
  state[memory.experience] = learnt(state[memory.experience]!, restarts.learns.now);
  const drawn = place.build.draws.uniform(restarts.driver, domains.decision, state[memory.failures]!, once);
  state[memory.isAbroad] = drawn < restarts.chance.now ? 1 : 0;
}

/** Back home with the capital: old debts and what is left of the old equipment are gone, customers remember the name. */
function reopen(enterprise: Enterprise, restarts: Restarts, capital: number): void {
  const { life, conduct, place, currency, cash, equipment, flows, results } = enterprise;
  const { build } = place;
  build.ledger.post(build.world(currency).first, cash.first, capital, restarts.flows.reinvested);
  if (equipment !== null) {
    const left = build.ledger.balances[equipment.first]!;
    build.ledger.post(equipment.first, build.worldValues(currency).first, left, flows.equipmentLost);
  }
  const { state } = conduct;
  state[memory.isAbroad] = 0;
  state[memory.triesAgain] = 0;
  state[memory.lossesInARow] = 0;
  state[memory.hasProspered] = 0;
  results.fill(0);
  life.monthsOpen = 0;
  life.phase = equipment === null ? lifePhases.open : lifePhases.equipping;
  Object.assign(life.owed, { inputs: 0, suppliers: 0, wages: 0 });
  Object.assign(life.trouble, { unpaidMonths: 0, noInputMonths: 0 });
  Object.assign(life.year, { result: 0, worn: 0, months: 0, toSend: 0 });
}
