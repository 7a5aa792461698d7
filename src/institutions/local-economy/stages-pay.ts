import { reasons } from '../../engine/orders.ts';
import { accrue, splitByWeights, splitEvenly } from '../../numbers/money.ts';
import type { Group, LocalEconomy } from './instance.ts';
import { earnedBy } from './rules.ts';

/**
 * Pays the month's wages and profits out of the till, and takes at once what each household spends of them here; again, as
 * long as the till must wait for that money. What a till of whole units cannot pay in the end is owed on.
 */
export function payAndRespend(economy: LocalEconomy, period: number): void {
  const { groups, till, place } = economy;
  const { ledger } = place.build;
  let due = 0;
  for (let g = 0; g < groups.length; g++) due += shareOut(economy, g, period);
  while (due > 0) {
    const free = ledger.available(till.first);
    const part = free >= due ? 1 : free / due;
    let paid = 0;
    for (let g = 0; g < groups.length; g++) paid += payPart(economy, g, part);
    due -= paid;
    if (paid === 0) break;
  }
  for (let g = 0; g < groups.length; g++) oweOn(groups[g]!);
}

/** Whole units of labour evenly to all households of a group, of profits evenly to its owners; returns the sum. */
function shareOut({ groups, turn }: LocalEconomy, g: number, period: number): number {
  const { residual, pay, owed, owns, count } = groups[g]!;
  const labour = accrue(residual, 0, turn.earnedAsLabour[g]!);
  const profit = accrue(residual, 1, turn.earnedAsOwners[g]!);
  splitEvenly(labour, owed, count, period);
  splitByWeights(profit, owns, pay, count, period);
  for (let unit = 0; unit < count; unit++) owed[unit]! += pay[unit]!;
  return labour + profit;
}

/** Pays each household the same part of what it is owed, whole units, and sells it what it buys of it; returns the sum. */
function payPart({ groups, turn, till, place }: LocalEconomy, g: number, part: number): number {
  const group = groups[g]!;
  const { owed, count, cash, flows, earned } = group;
  const { ledger } = place.build;
  const all = earnedBy(turn, g);
  const carried = all === 0 ? 1 : turn.carried[g]! / all;
  let paid = 0;
  for (let unit = 0; unit < count; unit++) {
    const amount = part === 1 ? owed[unit]! : Math.floor(owed[unit]! * part);
    if (amount === 0) continue;
    ledger.post(till.first, cash.first + unit, amount, flows.income);
    owed[unit]! -= amount;
    paid += amount;
    earned[unit]! += amount * carried;
    respend(group, unit, amount * (1 - carried), till.first, place.build.ledger);
  }
  return paid;
}

/** Raises the order of each sector by its share of the earnings, and grants it. */
function respend(
  { stalls, flows, cash }: Group,
  unit: number,
  earnings: number,
  till: number,
  ledger: LocalEconomy['place']['build']['ledger'],
): void {
  if (earnings === 0) return;
  for (let i = 0; i < stalls.length; i++) {
    const { board, spends, residual } = stalls[i]!;
    const wanted = accrue(residual, unit, earnings * spends[0]!);
    const bought = Math.min(wanted, ledger.available(cash.first + unit));
    if (bought <= 0) continue;
    board.wanted[unit]! += bought;
    ledger.post(cash.first + unit, till, bought, flows.sales);
    board.grant(unit, bought, reasons.granted);
  }
}

/** A few units at most: those that rounding kept from coming back to the till. */
function oweOn({ owed, residual, count }: Group): void {
  for (let unit = 0; unit < count; unit++) {
    residual[0]! += owed[unit]!;
    owed[unit] = 0;
  }
}
