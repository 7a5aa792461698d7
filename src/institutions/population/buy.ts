import { roundAmount } from '../../numbers/money.ts';
import type { Population } from './instance.ts';
import { transfersOf } from './living.ts';
import { spendingOf } from './purchases.ts';

/** What a programme adds to the labelled parts of the transfers of the month. */
export function receiveMatch(population: Population): void {
  const { cash, count, purchases, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let i = 0; i < purchases.length; i++) {
    const { label, match } = purchases[i]!;
    if (label === null || match === null || match.now === 0) continue;
    for (let unit = 0; unit < count; unit++) {
      const added = roundAmount(label.now * match.now * transfersOf(population, unit), 'half-even');
      ledger.post(world, cash.first + unit, added, flows.match);
    }
  }
}

/** Orders the purchases of a month, sector after sector in the order of their names, as far as each unit's cash goes. */
export function orderPurchases(population: Population): void {
  const { cash, count, purchases, place } = population;
  const { ledger } = place.build;
  for (let i = 0; i < purchases.length; i++) {
    const { wanted } = purchases[i]!.board!;
    for (let unit = 0; unit < count; unit++) {
      if (population.gone[unit] === 1) continue;
      let left = ledger.available(cash.first + unit);
      for (let earlier = 0; earlier < i; earlier++) left -= purchases[earlier]!.board!.wanted[unit]!;
      const spent = spendingOf(purchases[i]!, unit, population.received[unit]!, transfersOf(population, unit));
      const amount = roundAmount(spent, 'half-even');
      wanted[unit] = amount < left ? amount : left;
    }
  }
}

/** Buys outside what no enterprise of the model has served. */
export function buyElsewhere(population: Population): void {
  const { cash, count, purchases, flows, place } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  for (let i = 0; i < purchases.length; i++) {
    const board = purchases[i]!.board!;
    for (let unit = 0; unit < count; unit++) {
      const rest = board.wanted[unit]! - board.granted[unit]!;
      const held = ledger.available(cash.first + unit);
      ledger.post(cash.first + unit, world, rest < held ? rest : held, flows.imports);
    }
  }
}
