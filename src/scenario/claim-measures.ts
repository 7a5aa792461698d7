import type { Model } from '../engine/model.ts';
import { nearest } from '../numbers/nearest.ts';
import { type Measure, type SeriesHow, seriesHows } from '../schema/claims.ts';
import type { IssueRule } from '../text/issues.ts';
import type { IssueList, Spot } from './issue-list.ts';
import type { NumberWanted } from './number-reader.ts';

/**
 * The result that a text names in a model: an indicator, a promise, or a series with the way its months become one number.
 * Null when there is none.
 *
 * @example measureIn(model, 'total(clinic.wagesMissed)') // from series, how total
 */
export function measureIn(model: Model, text: string): Measure | null {
  const { indicators, promises, series } = model.parts;
  const currencyOf = (index: number): string | null => model.parts.currencyCodes[index] ?? null;
  const indicator = indicators.find(({ id }) => id === text);
  if (indicator !== undefined) {
    const { id, label, unit, currency } = indicator;
    return { text, from: 'indicator', id, how: null, label, unit, currency: currencyOf(currency) };
  }
  const promise = promises.find(({ id }) => id === text);
  if (promise !== undefined) {
    return { text, from: 'promise', id: promise.id, how: null, label: promise.label, unit: 'yes', currency: null };
  }
  const taken = /^([a-z]+)\(\s*([^()\s]+)\s*\)$/.exec(text);
  const how = seriesHows.find((each) => each === taken?.[1]);
  const row = series.find(({ id }) => id === taken?.[2]);
  if (how === undefined || row === undefined) return null;
  const { id, label } = row;
  if (how === 'deviation') return { text, from: 'series', id, how, label, unit: '', currency: null };
  return { text, from: 'series', id, how, label, unit: row.unit, currency: currencyOf(row.currency) };
}

/** Reports a text that names no result, with the nearest one there is. */
export function reportUnknownMeasure(
  model: Model,
  text: string,
  spot: Spot,
  issues: IssueList,
  rule: IssueRule = 'claim-must-name-a-result',
): void {
  const known = resultsOf(model);
  const inside = /\(([^()]*)\)/.exec(text)?.[1]?.trim() ?? text;
  const own = known.filter((id) => id.startsWith(`${inside.split('.')[0]!}.`));
  const rows = model.parts.series.map(({ id }) => id);
  const how = rows.includes(text) ? `total(${text})` : nearestOf(text, inside, known, rows);
  const allowed = (own.length > 0 ? own : known).slice(0, 20).join(', ');
  issues.add(rule, spot, { given: text, allowed, nearest: how });
}

/** The ids of a model's indicators and promises. */
export function resultsOf(model: Model): readonly string[] {
  return [...model.parts.indicators.map(({ id }) => id), ...model.parts.promises.map(({ id }) => id)];
}

/** What a number that is compared with a measure may be written in. */
export function wantedOf({ unit, currency }: Measure): NumberWanted {
  if (currency !== null) return { patterns: ['money'], currency, currencies: [currency] };
  const patterns = unit.startsWith('%') ? [unit] : unit === 'month' ? ['number', 'month'] : ['count'];
  return { patterns, currency: null, currencies: [] };
}

/** The nearest result; within brackets the nearest way and series. */
function nearestOf(
  text: string,
  inside: string,
  known: readonly string[],
  rows: readonly string[],
): string | undefined {
  if (inside === text) return nearest(text, known);
  const way = text.slice(0, text.indexOf('(')).trim();
  const how: SeriesHow | undefined = seriesHows.find((each) => each === nearest(way, seriesHows)) ?? undefined;
  const row = rows.includes(inside) ? inside : nearest(inside, rows);
  return row === undefined ? undefined : `${how ?? 'total'}(${row})`;
}
