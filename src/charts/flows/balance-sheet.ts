import type { Replay } from '../../analysis/replay/replay.ts';
import type { Span } from './spans.ts';

/** One line of a balance sheet: what stood there before the span and at its end, minor units. */
export interface SheetLine {
  /** Name of the block of accounts. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/**
 * What an institution owns, owes, and has of its own in one currency, before a span and at its end.
 *
 *     owns = owes + set aside + its own
 *
 * The left side and what is owed and set aside are balances of accounts. `own` is not what is left over: it is what all flows
 * brought since the beginning, less what they took. That both sides are equal is therefore a check.
 */
export interface BalanceSheet {
  /** Index of the institution. */
  readonly institution: number;
  readonly currency: number;
  readonly owns: readonly SheetLine[];
  readonly owes: readonly SheetLine[];
  /** Reserves and what was charged for them. */
  readonly setAside: readonly SheetLine[];
  readonly own: { readonly before: number; readonly after: number };
  readonly left: { readonly before: number; readonly after: number };
  readonly right: { readonly before: number; readonly after: number };
  readonly isEqual: boolean;
}

/** The balance sheets of a future at the end of a span, one for each institution and currency that holds anything. */
export function balanceSheets(replay: Replay, span: Span): readonly BalanceSheet[] {
  return replay.institutions.flatMap(({ index }) =>
    replay.currencies.flatMap((_, currency) => {
      const sheet = sheetOf(replay, span, index, currency);
      return sheet === null ? [] : [sheet];
    }),
  );
}

function sheetOf(replay: Replay, span: Span, institution: number, currency: number): BalanceSheet | null {
  const blocks = replay.blocks.filter((block) => block.owner === institution && block.currency === currency);
  if (blocks.length === 0) return null;
  const at = (closing: Float64Array, period: number): number => (period < 0 ? 0 : closing[period]!);
  const lines: Record<'owns' | 'owes' | 'setAside', SheetLine[]> = { owns: [], owes: [], setAside: [] };
  for (const { name, class: kind, closing } of blocks) {
    // What an outside account lacks it has paid in advance: it stays on the left, below zero, as in the book.
    const side =
      kind === 'debt' ? 'owes' : kind === 'equity' || kind === 'income' || kind === 'expense' ? 'setAside' : 'owns';
    const sign = side === 'owns' ? 1 : -1;
    const line = { name, before: sign * at(closing, span.first - 1) + 0, after: sign * at(closing, span.last) + 0 };
    if (line.before !== 0 || line.after !== 0) lines[side].push(line);
  }
  const own = {
    before: broughtUntil(replay, institution, currency, span.first - 1),
    after: broughtUntil(replay, institution, currency, span.last),
  };
  const sum = (some: readonly SheetLine[], when: 'before' | 'after') => some.reduce((all, line) => all + line[when], 0);
  const left = { before: sum(lines.owns, 'before'), after: sum(lines.owns, 'after') };
  const right = {
    before: sum(lines.owes, 'before') + sum(lines.setAside, 'before') + own.before,
    after: sum(lines.owes, 'after') + sum(lines.setAside, 'after') + own.after,
  };
  if (lines.owns.length + lines.owes.length + lines.setAside.length === 0 && own.before === 0 && own.after === 0) {
    return null;
  }
  const isEqual = left.before === right.before && left.after === right.after;
  return { institution, currency, ...lines, own, left, right, isEqual };
}

/** What all flows of a currency brought an institution up to a period, less what they took; money and values. */
function broughtUntil({ flows }: Replay, institution: number, currency: number, last: number): number {
  let brought = 0;
  for (const { from, to, currency: counted, amounts } of flows) {
    if (counted !== currency || from === to || (from !== institution && to !== institution)) continue;
    for (let period = 0; period <= last; period++) brought += (to === institution ? 1 : -1) * amounts[period]!;
  }
  return brought;
}
