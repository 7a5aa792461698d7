import type { AccountBlock } from '../../../engine/accounts.ts';
import type { FlowTerm, MonthRule, SeriesSource, Theme } from '../../../engine/series.ts';
import type { Words } from '../../../engine/words.ts';
import { sayBoth } from '../../../text/say.ts';
import { titled } from '../../titled.ts';
import type { MonthFigures } from '../month.ts';
import type { Pool } from '../pool.ts';

/** What flows move in a period. */
export function moved(...terms: readonly FlowTerm[]): SeriesSource {
  return { from: 'flows', terms };
}

/** The balances of some blocks together. */
export function balances(...blocks: readonly AccountBlock[]): SeriesSource {
  return { from: 'balances', blocks: blocks.map((block) => ({ block, sign: 1 })) };
}

/** A count or a sum that is no flow of the book. */
export function measure(read: (period: number) => number): SeriesSource {
  return { from: 'measure', read };
}

/** Declares a row of money, `pool.name`. */
export function row(
  pool: Pool,
  name: string,
  label: Words,
  source: SeriesSource,
  month: MonthRule,
  theme: Theme,
): void {
  const { build, id } = pool.place;
  build.series({
    id: `${id}.${name}`,
    label,
    unit: pool.values.currency,
    currency: pool.currency,
    source,
    month,
    theme,
  });
}

/** Declares a row out of the figures of the month. */
export function figure(pool: Pool, name: string, label: Words, of: keyof MonthFigures, theme: Theme): void {
  row(
    pool,
    name,
    label,
    measure(() => pool.month[of]),
    'sum',
    theme,
  );
}

/** Declares a promise with its rows of what was due and missed. */
export function promise(
  pool: Pool,
  name: string,
  label: Words,
  due: keyof MonthFigures,
  missed: keyof MonthFigures,
): void {
  const { build, id, title } = pool.place;
  figure(pool, due, sayBoth({ fr: 'Dû : {label}', en: 'Due: {label}' }, { label }), due, 'none');
  figure(pool, missed, sayBoth({ fr: 'Manqué : {label}', en: 'Missed: {label}' }, { label }), missed, 'none');
  build.promise({
    id: `${id}.${name}`,
    label: titled(title, label),
    due: `${id}.${due}`,
    missed: `${id}.${missed}`,
  });
}

/** Declares a row that counts loans, people or months. */
export function count(
  pool: Pool,
  name: string,
  label: Words,
  unit: string,
  read: () => number,
  month: MonthRule,
): void {
  const { build, id } = pool.place;
  build.series({
    id: `${id}.${name}`,
    label,
    unit,
    currency: -1,
    source: { from: 'measure', read },
    month,
    theme: 'none',
  });
}
