import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Flow } from '../../../engine/flows.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import type { Tally } from '../../../engine/tallies.ts';
import { loanBackedByRemittances } from '../../../finance/lending/remittance-backed.ts';
import { exp } from '../../../numbers/elementary.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';

/** Regular transfers as a guarantee: what each unit received through the named channels, and what it may borrow on it. */
export interface Remittances {
  /** Transfers through each channel over the last months, and the share of them that counts. */
  readonly tallies: readonly { readonly tally: Tally; readonly share: number }[];
  readonly months: number;
  readonly share: Parameter;
  readonly haircut: Parameter;
  readonly steadies: Parameter;
}

export function openRemittances(pool: Pool, product: Product, theirs: AccountBlock): Remittances | null {
  const given = product.values.remittances;
  if (given === null) return null;
  const { build } = pool.place;
  const path = `${product.path}.remittances`;
  const periods = build.calendar.step === 'month' ? given.months.value : Math.round((given.months.value * 52) / 12);
  const channels = Object.keys(given.through).sort();
  return {
    tallies: channels.map((id) => {
      const channel = build.institutionIndex(id);
      const brings = (flow: Flow): boolean =>
        flow.from === channel && flow.to === theirs.owner && flow.purpose === 'transfer' && flow.plane === 'cash';
      return { tally: build.tally(brings, 'to', theirs, periods), share: given.through[id]!.value };
    }),
    months: given.months.value,
    share: pool.place.parameter(`${path}.share`, given.share),
    haircut: pool.place.parameter(`${path}.haircut`, given.haircut),
    steadies: pool.place.parameter(`${path}.steadies`, given.steadies),
  };
}

/** What a unit received a month through the channels that count, minor units, over the months there are. */
export function monthlyTransfers({ tallies, months }: Remittances, row: number, monthsRun: number): number {
  let sum = 0;
  for (let i = 0; i < tallies.length; i++) sum += tallies[i]!.tally.sums[row]! * tallies[i]!.share;
  return sum / Math.max(1, Math.min(months, monthsRun));
}

/** How regular the transfers are: transfers a month through these channels, at most 1. */
export function regularityOf({ tallies, months }: Remittances, row: number, monthsRun: number): number {
  let count = 0;
  for (let i = 0; i < tallies.length; i++) count += tallies[i]!.tally.counts[row]! * tallies[i]!.share;
  return Math.min(1, count / Math.max(1, Math.min(months, monthsRun)));
}

/** By what misfortune is multiplied for a unit with regular transfers: exp(-φ regularity). Source: claim C26. */
export function steadyFactor(remittances: Remittances | null, row: number, monthsRun: number): number {
  if (remittances === null) return 1;
  return exp(0 - remittances.steadies.now * regularityOf(remittances, row, monthsRun));
}

/** The most a unit may borrow on its transfers, whole minor units; `rate` is a tick's. */
export function limitOf(
  remittances: Remittances,
  product: Product,
  row: number,
  monthsRun: number,
  rate: number,
): number {
  const { pace, terms } = product;
  const monthsOfInstalment = pace.tick === 'month' ? pace.every : (pace.every * 12) / 52;
  const { afterHaircut } = loanBackedByRemittances({
    remittance: monthlyTransfers(remittances, row, monthsRun) * monthsOfInstalment,
    debtServiceRatio: remittances.share.now,
    rate: rate * pace.every,
    instalments: terms.instalments,
    haircut: remittances.haircut.now,
  });
  return Math.floor(afterHaircut);
}
