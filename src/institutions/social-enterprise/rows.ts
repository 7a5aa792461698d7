import type { AccountBlock } from '../../engine/accounts.ts';
import type { FlowTerm, MonthRule, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Enterprise } from './instance.ts';

/** Declares a row of money of an enterprise, `institution.name`, in minor units of its currency. */
export type MoneyRow = (name: string, label: Words, source: SeriesSource, month: MonthRule, theme: Theme) => void;

/** The maker of money rows of one enterprise. */
export function moneyRows(enterprise: Enterprise): MoneyRow {
  const { place, currency } = enterprise;
  const unit = place.build.currencyCodes[currency]!;
  return (name, label, source, month, theme) =>
    place.build.series({ id: `${place.id}.${name}`, label, unit, currency, source, month, theme });
}

/** Declares a row that is no money: a count, a share or a code. */
export function count(
  enterprise: Enterprise,
  name: string,
  label: Words,
  unit: string,
  source: SeriesSource,
  month: MonthRule,
): void {
  const { build, id } = enterprise.place;
  const theme: Theme = name === 'jobs' || name === 'served' ? 'impact' : 'none';
  build.series({ id: `${id}.${name}`, label, unit, currency: -1, source, month, theme });
}

/** What stands on a block at the end of a period. */
export function balanceOf(block: AccountBlock): SeriesSource {
  return { from: 'balances', blocks: [{ block, sign: 1 }] };
}

/** What some flows moved together in a period. */
export function totalOf(...flows: readonly number[]): SeriesSource {
  return { from: 'flows', terms: flows.map((flow): FlowTerm => ({ flow, sign: 1 })) };
}
