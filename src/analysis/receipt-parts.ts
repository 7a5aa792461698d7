import type { Part, Taken } from '../engine/indicator.ts';
import type { Entry, Journal } from '../engine/journal.ts';
import type { Model } from '../engine/model.ts';
import { viewOf } from '../engine/run.ts';
import type { Series } from '../engine/series.ts';
import { layoutOf, shown } from '../ensemble/layout.ts';
import { formatMonth } from '../numbers/dates.ts';
import type { ReceiptEntry, ReceiptPart } from './report.ts';

/** The months of a row that go into a part, from 0, and what their sum is divided by. */
export interface MonthsTaken {
  readonly months: readonly number[];
  readonly divisor: number;
  readonly how: Taken;
}

/**
 * Which months of a row a part takes. Of a balance the months are not added up: `total` and `by-month` of a balance take
 * the last month. A month that is asked for by itself is taken alone.
 */
export function monthsTaken(model: Model, part: Part, series: Series, month: number | undefined): MonthsTaken {
  const row = viewOf(model).row(series.id);
  const all = Array.from(row, (_, i) => i);
  const alone = (only: number, how: Taken): MonthsTaken => ({ months: [only], divisor: 1, how });
  if (month !== undefined) return alone(month, 'month');
  if (part.how === 'first') return alone(0, part.how);
  if (part.how === 'last') return alone(all.length - 1, part.how);
  if (part.how === 'lowest') return alone(row.indexOf(Math.min(...row)), part.how);
  if (part.how === 'highest') return alone(row.indexOf(Math.max(...row)), part.how);
  if (part.how === 'mean') return { months: all, divisor: all.length, how: part.how };
  if (series.month === 'last' && part.how === 'by-month') return alone(all.length - 1, part.how);
  return { months: all, divisor: 1, how: part.how };
}

/** The flows a journal must keep for some rows: those they add up, and for a balance all that touch its institution. */
export function wantedFlows(model: Model, rows: readonly Series[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const { source } of rows) {
    if (source.from === 'flows') for (const { flow } of source.terms) wanted.add(flow);
    if (source.from !== 'balances') continue;
    const owners = new Set(source.blocks.map(({ block }) => block.owner));
    for (const flow of model.parts.ledger.flows) {
      if (owners.has(flow.from) || owners.has(flow.to)) wanted.add(flow.index);
    }
  }
  return wanted;
}

interface PartRequest extends MonthsTaken {
  readonly model: Model;
  readonly journal: Journal;
  readonly series: Series;
  readonly most: number;
}

/** One signed line of a receipt, in minor units. */
interface Line {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly signed: number;
}

/** A part of a receipt with the lines of the replayed book behind it; they add up to it to the minor unit. */
export function partOf(request: PartRequest): ReceiptPart {
  const { model, series, months, divisor, most } = request;
  const { scale, label, unit } = layoutOf(model).series[series.index]!;
  const row = viewOf(model).row(series.id);
  let sum = 0;
  for (const month of months) sum += row[month]!;
  const lines = linesOf(request);
  let rest = 0;
  for (const line of lines.slice(most)) rest += line.signed;
  return {
    series: series.id,
    label,
    how: request.how,
    unit,
    value: shown(sum / divisor, scale),
    divisor,
    entries: lines.slice(0, most).map((line) => entryOf(model, line, scale)),
    entriesTotal: shown(rest, scale),
    entriesCount: lines.length,
  };
}

function linesOf(request: PartRequest): readonly Line[] {
  const { source } = request.series;
  if (source.from === 'measure') return [];
  return source.from === 'flows' ? flowLines(request) : balanceLines(request);
}

function flowLines({ model, journal, series, months }: PartRequest): readonly Line[] {
  if (series.source.from !== 'flows') return [];
  const { calendar } = model.parts;
  const wanted = new Set(months);
  const lines: Line[] = [];
  for (const entry of journal.entries) {
    const month = calendar.monthOfPeriod[entry.period]!;
    if (!wanted.has(month) || !countsInMonth(model, series, entry.period)) continue;
    for (const term of series.source.terms) {
      if (term.flow === entry.flow) lines.push(lineOf(model, entry, month, term.sign * entry.amount));
    }
  }
  return lines;
}

/** Whether a period's flows go into its month: all do when the month is a sum, the last period's when it is not. */
function countsInMonth(model: Model, series: Series, period: number): boolean {
  const { monthOfPeriod, periods } = model.parts.calendar;
  if (series.month === 'sum') return true;
  return period === periods - 1 || monthOfPeriod[period + 1] !== monthOfPeriod[period];
}

/** Of each month taken: the balance at its start, carried forward, then what came in and went out during it. */
function balanceLines({ model, journal, series, months }: PartRequest): readonly Line[] {
  if (series.source.from !== 'balances') return [];
  const { calendar, institutions } = model.parts;
  const signs = signsByAccount(series);
  const opening = new Float64Array(calendar.months);
  const during: Line[][] = Array.from({ length: calendar.months }, () => []);
  for (const entry of journal.entries) {
    const signed = (signs.get(entry.to) ?? 0) * entry.amount - (signs.get(entry.from) ?? 0) * entry.amount;
    if (signed === 0) continue;
    const month = calendar.monthOfPeriod[entry.period]!;
    during[month]!.push(lineOf(model, entry, month, signed));
    if (month + 1 < opening.length) opening[month + 1]! += signed;
  }
  for (let month = 1; month < opening.length; month++) opening[month]! += opening[month - 1]!;
  const owner = institutions[series.source.blocks[0]?.block.owner ?? 0]!.id;
  return months.flatMap((month) => {
    const carried = { month, from: owner, to: owner, purpose: 'carried-forward', signed: opening[month]! };
    return opening[month] === 0 ? during[month]! : [carried, ...during[month]!];
  });
}

function signsByAccount(series: Series): ReadonlyMap<number, number> {
  const signs = new Map<number, number>();
  if (series.source.from !== 'balances') return signs;
  for (const { block, sign } of series.source.blocks) {
    for (let account = block.first; account < block.first + block.count; account++) {
      signs.set(account, (signs.get(account) ?? 0) + sign);
    }
  }
  return signs;
}

function lineOf(model: Model, entry: Entry, month: number, signed: number): Line {
  return {
    month,
    from: nameOfAccount(model, entry.from),
    to: nameOfAccount(model, entry.to),
    purpose: model.parts.ledger.flows[entry.flow]!.purpose,
    signed,
  };
}

/** The institution, with the unit's number from 1 where it has several: `members 12`. */
function nameOfAccount(model: Model, account: number): string {
  const { ledger, institutions } = model.parts;
  const block = ledger.blocks.find(({ first, count }) => account >= first && account < first + count);
  if (block === undefined) throw new Error(`There is no account ${account}.`);
  const { id } = institutions[block.owner]!;
  return block.count === 1 ? id : `${id} ${account - block.first + 1}`;
}

function entryOf(model: Model, line: Line, scale: number): ReceiptEntry {
  return {
    month: formatMonth(model.parts.calendar.start + line.month),
    from: line.from,
    to: line.to,
    purpose: line.purpose,
    amount: shown(Math.abs(line.signed), scale),
    sign: line.signed < 0 ? -1 : 1,
  };
}
