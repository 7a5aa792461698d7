import { reasons } from '../../engine/orders.ts';
import { accrue } from '../../numbers/money.ts';
import type { LocalEconomy } from './instance.ts';
import { liveMonth } from './rules-counterfactual.ts';
import type { Measures } from './measures.ts';
import { payAndRespend } from './stages-pay.ts';
import { setLocalShares, setRemoved } from './stages-worlds.ts';
import { circulate } from './rules.ts';
import { sumOf } from './sums.ts';

/** Phase `pay`: earnings that the coming orders will count as income, before the households order. */
export function noteLate({ groups, measures }: LocalEconomy): void {
  for (let g = 0; g < groups.length; g++) measures.seen.late[g] = sumOf(groups[g]!.earned);
}

/** Phase `trade`: takes all orders that are left, lets the money go round, pays who works here, and imports the rest. */
export function trade(economy: LocalEconomy, period: number): void {
  const { circuit, turn, measures } = economy;
  openYears(measures);
  setCircuit(economy);
  see(economy, period);
  setRemoved(economy, period);
  setLocalShares(economy, period);
  turn.takings.fill(0);
  takeOrders(economy);
  takeOthers(economy, period);
  circulate(circuit, turn);
  payAndRespend(economy, period);
  importRest(economy);
  countSpent(economy);
  liveMonth(measures.before.circuit, measures.seen, measures.before);
  liveMonth(measures.projectless.circuit, measures.seen, measures.projectless);
  liveMonth(measures.cash.circuit, measures.seen, measures.cash);
}

function openYears({ book, before, projectless, cash, equalPart, sent, lines }: Measures): void {
  equalPart.turn();
  sent.turn();
  lines.turn();
  book.year.turn();
  before.year.turn();
  projectless.year.turn();
  cash.year.turn();
}

/** The shares of the month. */
function setCircuit({ circuit, sectors, groups, paidElsewhere }: LocalEconomy): void {
  const count = sectors.length;
  circuit.inputs.fill(0);
  for (let s = 0; s < count; s++) {
    const { labour, capacity, inputs } = sectors[s]!;
    circuit.labour[s] = labour === null ? 1 : labour.now;
    circuit.capacity[s] = capacity === null ? Infinity : capacity.now;
    for (let i = 0; i < inputs.length; i++) circuit.inputs[s * count + inputs[i]!.sector] = inputs[i]!.share.now;
  }
  let labour = 0;
  let profit = 0;
  for (let g = 0; g < groups.length; g++) {
    labour += groups[g]!.labour.now * groups[g]!.count;
    profit += groups[g]!.profit.now * groups[g]!.count;
  }
  const here = 1 - paidElsewhere.now;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    circuit.labourTo[g] = labour === 0 ? 0 : (here * group.labour.now * group.count) / labour;
    circuit.profitTo[g] = profit === 0 ? 0 : (here * group.profit.now * group.count) / profit;
  }
}

/** What the orders and purses show before anything is sold here. */
function see({ groups, measures, place, circuit }: LocalEconomy, period: number): void {
  const { seen, transfers, displaced, soldByOthers } = measures;
  const { ledger } = place.build;
  seen.ordered.fill(0);
  seen.ofTransfers.fill(0);
  seen.ofHeld.fill(0);
  circuit.respends.fill(0);
  displaced.fill(0);
  soldByOthers.fill(0);
  const count = circuit.local.length;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    transfers[g] = group.streams.transfers.now(ledger, period);
    seen.available[g] = ledger.total(group.cash);
    for (let i = 0; i < group.stalls.length; i++) {
      const { board, sector, spends } = group.stalls[i]!;
      const cell = g * count + sector;
      const sold = sumOf(board.granted);
      seen.ordered[cell]! += sumOf(board.wanted);
      seen.available[g]! += sold;
      displaced[sector]! += sold;
      soldByOthers[cell]! += sold;
      circuit.respends[cell]! += spends[0]!;
      // Cash that comes to people whom nobody supports is spent like what they earn.
      seen.ofTransfers[cell]! += group.streams.transfers.flows.length > 0 ? spends[1]! : spends[0]!;
      seen.ofHeld[cell]! += spends[2]!;
    }
  }
}

/** Takes what is left of every order, as far as the buyer's cash goes. */
function takeOrders({ groups, till, turn, place }: LocalEconomy): void {
  const { ledger } = place.build;
  for (let g = 0; g < groups.length; g++) {
    const { stalls, flows } = groups[g]!;
    for (let i = 0; i < stalls.length; i++) {
      const { board, sector } = stalls[i]!;
      const { payers } = board.spec;
      for (let row = 0; row < board.count; row++) {
        const rest = board.wanted[row]! - board.granted[row]!;
        if (rest <= 0) continue;
        const paid = Math.min(rest, ledger.available(payers[row]!));
        ledger.post(payers[row]!, till.first, paid, flows.sales);
        board.grant(row, paid, paid === rest ? reasons.granted : reasons.noCash);
        turn.takings[sector]! += paid;
      }
    }
  }
}

/** Other customers, less those whom projects took; and what waited in the till. */
function takeOthers(economy: LocalEconomy, period: number): void {
  const { sectors, till, turn, waiting, residual, projects, measures, place, currency, flows } = economy;
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  for (let s = 0; s < sectors.length; s++) {
    const usual = sectors[s]!.otherSales === null ? 0 : sectors[s]!.otherSales!.now;
    let taken = 0;
    for (let i = 0; i < projects.length; i++) {
      const { sector, displaces, streams } = projects[i]!;
      if (sector === s) taken += displaces.now * streams.sales.take(ledger, period);
    }
    const lost = Math.min(usual, taken);
    measures.displaced[s]! += lost;
    const others = accrue(residual, s, usual - lost);
    ledger.post(world, till.first, others, flows!.others);
    measures.before.others[s] = usual;
    measures.projectless.others[s] = usual;
    measures.cash.others[s] = usual;
    turn.takings[s]! += others + waiting[s]!;
    waiting[s] = 0;
  }
}

/** Sends out of the place what people elsewhere earned and what was not made here; inputs not bought yet wait. */
function importRest({ turn, till, waiting, residual, place, currency, flows }: LocalEconomy): void {
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  const sectors = turn.made.length;
  let left = ledger.available(till.first);
  for (let s = 0; s < sectors; s++) {
    waiting[s] = Math.min(left, Math.floor(turn.pending[s]!));
    left -= waiting[s]!;
  }
  const elsewhere = Math.min(left, accrue(residual, sectors, Math.max(0, paidElsewhereIn(turn))));
  ledger.post(till.first, world, elsewhere, flows!.elsewhere);
  ledger.post(till.first, world, left - elsewhere, flows!.imports);
}

function paidElsewhereIn(turn: LocalEconomy['turn']): number {
  return sumOf(turn.wages) + sumOf(turn.profits) - sumOf(turn.earnedAsLabour) - sumOf(turn.earnedAsOwners);
}

function countSpent({ groups, measures }: LocalEconomy): void {
  const { seen } = measures;
  for (let g = 0; g < groups.length; g++) {
    seen.spent[g] = 0;
    const { stalls } = groups[g]!;
    for (let i = 0; i < stalls.length; i++) seen.spent[g]! += sumOf(stalls[i]!.board.granted);
  }
}
