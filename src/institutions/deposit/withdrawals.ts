import { domains } from '../../engine/parameters.ts';
import { roundAmount, splitByWeights } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { Deposit, Linked } from './instance.ts';
import { chanceToWithdraw } from './rules.ts';

/** Who takes the money back this month is paid from the till; when it is short, all are paid in proportion and wait. */
export function payWithdrawals(deposit: Deposit, linked: Linked, period: number): void {
  const { place, till, counters, memorandum } = deposit;
  const { ledger } = place.build;
  const due = askBack(deposit, linked, period);
  const total = Math.min(due, ledger.available(till.first));
  splitByWeights(total, linked.wanted, linked.paid, linked.count, period);
  let savers = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    const paid = linked.paid[unit]!;
    ledger.post(till.first, linked.first + unit, paid, linked.flows.withdrawals);
    ledger.post(linked.claims.first + unit, linked.owes.first + unit, paid, linked.flows.unbooked);
    linked.waits[unit] = linked.wanted[unit]! > paid ? 1 : 0;
    if (ledger.balances[linked.claims.first + unit]! > 0) savers++;
    else linked.held[unit] = 0;
  }
  counters.deposits -= total;
  counters.savers = savers;
  counters.wasRefused = due > total ? 1 : 0;
  ledger.post(memorandum.first, memorandum.first + 1, due, linked.flows.withdrawalDue);
  ledger.post(memorandum.first, memorandum.first + 1, due - total, linked.flows.withdrawalMissed);
}

/** Writes what each wants back into `wanted`, penalties taken off, and returns the sum. */
function askBack(deposit: Deposit, linked: Linked, period: number): number {
  const { place, counters } = deposit;
  const { ledger, draws } = place.build;
  const chance = chanceToWithdraw({
    ordinary: deposit.lapses === null ? deposit.withdraws.now : deposit.lapses.now,
    weight: deposit.disappointed.now,
    missing: counters.missing,
    panic: counters.wasRefused === 1 ? deposit.panic.now : 0,
  });
  const term = deposit.values.plan?.months.value ?? Infinity;
  draws.words(deposit.drivers.withdraws, domains.decision, period, linked.words, linked.count);
  let due = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    const hasMatured = linked.held[unit]! > term;
    const asks = hasMatured || linked.waits[unit] === 1 || uniformOfWord(linked.words[unit]!) < chance;
    linked.wanted[unit] = 0;
    if (!asks) continue;
    if (!hasMatured && linked.waits[unit] === 0) keepPenalty(deposit, linked, unit);
    const balance = ledger.balances[linked.claims.first + unit]!;
    if (balance > 0 && linked.waits[unit] === 0) counters.exits++;
    linked.wanted[unit] = balance;
    due += linked.wanted[unit]!;
  }
  return due;
}

/** A plan that is broken before its term leaves a part with the institution. */
function keepPenalty(deposit: Deposit, linked: Linked, unit: number): void {
  if (deposit.penalty === null) return;
  const { ledger } = deposit.place.build;
  const kept = roundAmount(ledger.balances[linked.claims.first + unit]! * deposit.penalty.now, 'down');
  ledger.post(linked.claims.first + unit, linked.owes.first + unit, kept, linked.flows.credited);
  deposit.counters.deposits -= kept;
  deposit.counters.ownFunds += kept;
}
