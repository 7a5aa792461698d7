import { roundAmount } from '../../numbers/money.ts';
import type { Deposit, Lending, Linked } from './instance.ts';
import { roomToLend } from './rules.ts';

/** What placing idle money brings, and what comes back from borrowers or is lost; before interest is credited. */
export function collectEarnings(deposit: Deposit, linked: Linked): void {
  const { place, till, counters, currency } = deposit;
  const { ledger } = place.build;
  const placed = roundAmount((ledger.balances[till.first]! * deposit.places.now) / 12, 'half-even');
  ledger.post(place.build.world(currency).first, till.first, placed, linked.flows.loanInterest);
  counters.ownFunds += placed;
  if (deposit.lending !== null) collectLoans(deposit, linked, deposit.lending);
}

function collectLoans(deposit: Deposit, linked: Linked, lending: Lending): void {
  const { place, till, counters, currency } = deposit;
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  const { flows, loans, loanDebts } = linked;
  const out = ledger.balances[loans.first]!;
  const interest = roundAmount((out * lending.rate.now) / 12, 'half-even');
  ledger.post(world, till.first, interest, flows.loanInterest);
  const lost = Math.min(out, roundAmount(out * lending.losses.now, 'half-even'));
  ledger.post(loans.first, loanDebts.first, lost, flows.loanLost);
  const back = Math.min(out - lost, Math.ceil((out - lost) / lending.months));
  ledger.post(world, till.first, back, flows.repaid);
  ledger.post(loans.first, loanDebts.first, back, flows.loanRepaid);
  counters.ownFunds += interest - lost;
}

/** New loans of the month, after withdrawals were paid. */
export function lendAnew(deposit: Deposit, linked: Linked): void {
  const { place, till, counters, currency, lending } = deposit;
  if (lending === null) return;
  const { ledger } = place.build;
  counters.asked = roundAmount(lending.demand.now, 'half-even');
  const amount = roomToLend({
    asked: counters.asked,
    deposits: counters.deposits,
    out: ledger.balances[linked.loans.first]!,
    cash: ledger.balances[till.first]!,
    part: lending.part.now,
    minimum: lending.minimum.now,
  });
  ledger.post(till.first, place.build.world(currency).first, amount, linked.flows.lent);
  ledger.post(linked.loanDebts.first, linked.loans.first, amount, linked.flows.loanBooked);
}
