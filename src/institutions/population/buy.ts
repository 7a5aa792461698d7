import { accrue, roundAmount } from '../../numbers/money.ts';
import type { Population } from './instance.ts';
import { meansOf, transfersOf } from './living.ts';
import { boundOf, labelledOf, showSpending, spendingOf } from './purchases.ts';
import type { Purchase } from './purchases.ts';

/** What a programme adds to the labelled parts of the transfers of the month. */
export function receiveMatch(population: Population): void {
  const { cash, count, purchases, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let i = 0; i < purchases.length; i++) {
    const { match, reserved } = purchases[i]!;
    if (match === null || match.now === 0) continue;
    for (let unit = 0; unit < count; unit++) {
      const added = roundAmount(labelledOf(purchases[i]!, transfersOf(population, unit)) * match.now, 'half-even');
      ledger.post(world, cash.first + unit, added, flows.match);
      if (reserved !== null) reserved[unit]! += added;
    }
  }
}

/** Keeps for its sector what binding labels give it of the transfers of the month, as far as the cash is there. */
export function reserveLabelled(population: Population): void {
  const { cash, count, purchases, place } = population;
  const { ledger } = place.build;
  for (let i = 0; i < purchases.length; i++) {
    const { reserved } = purchases[i]!;
    if (reserved === null) continue;
    for (let unit = 0; unit < count; unit++) {
      const free = ledger.available(cash.first + unit) - boundOf(purchases, unit);
      const wanted = roundAmount(labelledOf(purchases[i]!, transfersOf(population, unit)), 'half-even');
      reserved[unit]! += Math.max(0, Math.min(wanted, free));
    }
  }
}

/** Orders the purchases of a month, sector after sector in the order of their names, as far as each unit's cash goes. */
export function orderPurchases(population: Population): void {
  const { cash, count, purchases, place } = population;
  const { ledger } = place.build;
  for (let i = 0; i < purchases.length; i++) {
    showSpending(purchases[i]!);
    const { wanted } = purchases[i]!.board!;
    for (let unit = 0; unit < count; unit++) {
      if (population.gone[unit] === 1) continue;
      const own = purchases[i]!.reserved;
      // What other sectors' labels bind is not for this one; what they ordered already is counted with their orders.
      let left = ledger.available(cash.first + unit) - boundOf(purchases, unit) + (own === null ? 0 : own[unit]!);
      for (let earlier = 0; earlier < i; earlier++) left -= ordinaryOf(purchases[earlier]!, unit);
      const spent = spendingOf(purchases[i]!, unit, meansOf(population, unit));
      const { residual } = purchases[i]!;
      const amount = residual === null ? roundAmount(spent, 'half-even') : accrue(residual, unit, spent);
      wanted[unit] = amount < left ? amount : Math.max(0, left);
    }
  }
  population.earned.fill(0);
}

/** Buys outside what no enterprise of the model has served. */
export function buyElsewhere(population: Population): void {
  const { cash, count, purchases, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let i = 0; i < purchases.length; i++) {
    const board = purchases[i]!.board!;
    const { reserved } = purchases[i]!;
    for (let unit = 0; unit < count; unit++) {
      let rest = board.wanted[unit]! - board.granted[unit]!;
      if (reserved !== null) {
        // A bound sum is for whoever sells in the model: what was not served stays bound.
        reserved[unit] = Math.max(0, reserved[unit]! - board.granted[unit]!);
        rest = Math.max(0, rest - reserved[unit]!);
      }
      const held = ledger.available(cash.first + unit);
      ledger.post(cash.first + unit, world, rest < held ? rest : held, flows.imports);
    }
  }
}

/** What a sector ordered beyond what is bound to it. */
function ordinaryOf({ board, reserved }: Purchase, unit: number): number {
  const wanted = board!.wanted[unit]!;
  return reserved === null ? wanted : Math.max(0, wanted - reserved[unit]!);
}
