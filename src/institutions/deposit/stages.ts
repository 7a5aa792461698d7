import type { ModelBuilder } from '../../engine/builder.ts';
import { domains } from '../../engine/parameters.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { Deposit, Linked } from './instance.ts';
import { collectEarnings, lendAnew } from './lending.ts';
import { chanceToDeposit } from './rules.ts';
import { payWithdrawals } from './withdrawals.ts';

/**
 * Two stages, in the period that holds the first day of a month: in `open` savers are asked for what they would deposit here;
 * in `lend` deposits are counted, loans come back, interest is credited, withdrawals are paid, and what may be lent is lent.
 */
export function addStages(all: readonly Deposit[], build: ModelBuilder): void {
  build.stage({
    phase: 'open',
    name: { fr: 'les dépôts réclament', en: 'deposit asks' },
    run(period) {
      for (let i = 0; i < all.length; i++) ask(all[i]!, all[i]!.linked!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: { fr: 'les dépôts comptent', en: 'deposit counts' },
    run(period) {
      for (let i = 0; i < all.length; i++) count(all[i]!, all[i]!.linked!, period);
    },
  });
}

function ask(deposit: Deposit, linked: Linked, period: number): void {
  const { counters, weights, place } = deposit;
  linked.board.clear();
  counters.asked = 0;
  counters.exits = 0;
  if (deposit.months[period] === 0 || counters.hasVanished === 1) return;
  const chance = chanceToDeposit({
    base: weights.base.now,
    rateWeight: weights.rate.now,
    gap: deposit.rate.now - deposit.ordinaryRate.now,
    remoteWeight: weights.remote.now,
    isRemote: deposit.values.remote,
    social: weights.social.now,
    riskWeight: weights.risk.now,
    variance: weights.variance.now,
  });
  place.build.draws.words(deposit.drivers.here, domains.decision, period, linked.words, linked.count);
  counters.here = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    if (uniformOfWord(linked.words[unit]!) >= chance || linked.waits[unit] === 1) continue;
    linked.board.wanted[unit] = roundAmount(linked.amount.each[unit]!, 'half-even');
    counters.here++;
  }
}

function count(deposit: Deposit, linked: Linked, period: number): void {
  if (deposit.months[period] === 0) return;
  const { counters } = deposit;
  if (counters.hasVanished === 1) return;
  takeDeposits(deposit, linked);
  vanish(deposit, linked, period);
  collectEarnings(deposit, linked);
  creditInterest(deposit, linked);
  payWithdrawals(deposit, linked, period);
  lendAnew(deposit, linked);
  assertBalanced(deposit, linked);
}

/** The collector's part is taken out of each deposit; the saver's claim is for the rest. */
function takeDeposits(deposit: Deposit, linked: Linked): void {
  const { place, till, counters, currency } = deposit;
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  for (let unit = 0; unit < linked.count; unit++) {
    if (linked.held[unit]! > 0) linked.held[unit]! += 1;
    const paid = linked.board.granted[unit]!;
    if (paid === 0) continue;
    const fee = roundAmount(paid * deposit.fee.now, 'half-even');
    ledger.post(till.first, world, fee, linked.flows.fees);
    ledger.post(linked.owes.first + unit, linked.claims.first + unit, paid - fee, linked.flows.booked);
    counters.deposits += paid - fee;
    if (linked.held[unit] === 0) linked.held[unit] = 1;
  }
}

/** Whoever keeps the money goes off with what is in hand: claims remain, and nobody is there to pay them. */
function vanish(deposit: Deposit, linked: Linked, period: number): void {
  const { place, till, counters, currency } = deposit;
  const { build } = place;
  const draw = build.draws.uniform(deposit.drivers.vanishes, domains.event, 0, period);
  if (draw >= deposit.vanishes.now / 12) return;
  const taken = build.ledger.available(till.first);
  build.ledger.post(till.first, build.world(currency).first, taken, linked.flows.vanished);
  counters.ownFunds -= taken;
  counters.hasVanished = 1;
}

/** A twelfth of the yearly rate, as far as own funds reach; what is missing is remembered for about a year. */
function creditInterest(deposit: Deposit, linked: Linked): void {
  const { place, counters, memorandum } = deposit;
  const { ledger } = place.build;
  let promised = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    const balance = ledger.balances[linked.claims.first + unit]!;
    linked.wanted[unit] = accrue(linked.residuals, unit, (balance * deposit.rate.now) / 12);
    promised += linked.wanted[unit]!;
  }
  const share = promised === 0 ? 1 : Math.min(1, Math.max(0, counters.ownFunds) / promised);
  let paid = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    const credited = share === 1 ? linked.wanted[unit]! : Math.floor(linked.wanted[unit]! * share);
    ledger.post(linked.owes.first + unit, linked.claims.first + unit, credited, linked.flows.interest);
    paid += credited;
  }
  counters.ownFunds -= paid;
  counters.deposits += paid;
  const missing = promised === 0 ? 0 : 1 - paid / promised;
  counters.missing += (missing - counters.missing) / 12;
  ledger.post(memorandum.first, memorandum.first + 1, promised, linked.flows.interestDue);
  ledger.post(memorandum.first, memorandum.first + 1, promised - paid, linked.flows.interestMissed);
}

/** Till and loans are deposits and own funds: anything else is an error of the program. */
function assertBalanced({ place, till, counters }: Deposit, linked: Linked): void {
  const { balances } = place.build.ledger;
  const assets = balances[till.first]! + balances[linked.loans.first]!;
  if (assets !== counters.deposits + counters.ownFunds) {
    throw new Error(`${place.id} holds ${assets}, owes ${counters.deposits} and has ${counters.ownFunds} of its own.`);
  }
}
