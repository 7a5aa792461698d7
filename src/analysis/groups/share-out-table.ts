import { timeWeighted } from '../../institutions/savings-group/rules-shares.ts';
import type { GroupBook } from './group-book.ts';

/** The rules by which a profit can be divided. */
export const sharingRules = ['per-share', 'time-weighted', 'equal', 'dividend'] as const;
export type SharingRuleName = (typeof sharingRules)[number];

/** What else must be known: the most the fourth rule pays on savings, and whether debts are taken from the own payout. */
export interface ShareOutTerms {
  readonly dividend: number;
  readonly offsets: boolean;
}

/** One member on the day of a share-out, in minor units; what each rule would have paid, whole units. */
export interface ShareOutRow {
  readonly member: number;
  readonly saved: number;
  /** Money × meetings it lay in the box. */
  readonly weight: number;
  readonly paid: number;
  readonly byRule: Readonly<Record<SharingRuleName, number>>;
}

/** A share-out with the four rules side by side on the same book. */
export interface ShareOutTable {
  readonly meeting: number;
  readonly saved: number;
  /** What was paid out beyond the savings, or less than them. */
  readonly profit: number;
  /** By rule: what stays in the group. Only the dividend leaves something. */
  readonly reserve: Readonly<Record<SharingRuleName, number>>;
  readonly rows: readonly ShareOutRow[];
}

/**
 * The share-outs of a future, each with what four rules would have given each member out of the same money: who gains by the
 * rule. A loss is borne by savings under every rule. What a member still owed and had taken from the own payout is counted as
 * paid out. Empty for a group that shares nothing out.
 */
export function shareOutTables(book: GroupBook, terms: ShareOutTerms): ShareOutTable[] {
  const paidOut = book.columns.find(({ purpose }) => purpose === 'share-out');
  const bought = book.columns.find(({ purpose }) => purpose === 'shares');
  const savings = book.stocks.find(({ purpose }) => purpose === 'savings');
  if (paidOut === undefined || bought === undefined || savings === undefined) return [];
  const count = book.meetings.length;
  const tables: ShareOutTable[] = [];
  let first = 0;
  for (let meeting = 0; meeting < count; meeting++) {
    const isEnd = isShareOut(book, savings.amounts, meeting);
    if (!isEnd) continue;
    tables.push(tableOf({ ...terms, book, paid: paidOut.amounts, bought: bought.amounts, first, meeting }));
    first = meeting + 1;
  }
  return tables;
}

/** All savings are gone after this meeting, and were there before it or bought at it. */
function isShareOut(book: GroupBook, savings: Float64Array, meeting: number): boolean {
  const count = book.meetings.length;
  let before = 0;
  let after = 0;
  for (let member = 0; member < book.members; member++) {
    after += savings[member * count + meeting]!;
    if (meeting > 0) before += savings[member * count + meeting - 1]!;
  }
  return after === 0 && before > 0;
}

interface Cycle extends ShareOutTerms {
  readonly book: GroupBook;
  readonly paid: Float64Array;
  readonly bought: Float64Array;
  readonly first: number;
  readonly meeting: number;
}

function tableOf({ book, paid, bought, first, meeting, dividend, offsets }: Cycle): ShareOutTable {
  const count = book.meetings.length;
  const rows = Array.from({ length: book.members }, (_, member) => {
    let saved = 0;
    let weight = 0;
    for (let m = first; m <= meeting; m++) {
      const amount = 0 - bought[member * count + m]!;
      saved += amount;
      weight += amount * (meeting - m);
    }
    const out = paid[member * count + meeting]!;
    const owed = offsets ? (book.writtenOff?.[member * count + meeting] ?? 0) : 0;
    // Whose savings did not cover the debt got no more than them.
    return { member, saved, weight, paid: out === 0 ? Math.min(owed, saved) : out + owed };
  }).filter(({ saved, paid: out }) => saved > 0 || out > 0);
  const saved = rows.reduce((sum, row) => sum + row.saved, 0);
  const profit = rows.reduce((sum, row) => sum + row.paid, 0) - saved;
  const parts = partsOf(rows, { saved, profit, dividend });
  return {
    meeting,
    saved,
    profit,
    reserve: {
      'per-share': 0,
      'time-weighted': 0,
      equal: 0,
      dividend: Math.max(0, profit - Math.min(profit, Math.floor(dividend * saved))),
    },
    rows: rows.map((row, i) => {
      const at = (rule: SharingRuleName): number => row.saved + Math.floor(parts[rule][i]!);
      const byRule = Object.fromEntries(sharingRules.map((rule) => [rule, at(rule)]));
      // Every rule of the list stands once.
      return { ...row, byRule: byRule as Record<SharingRuleName, number> };
    }),
  };
}

function partsOf(
  rows: readonly { readonly saved: number; readonly weight: number }[],
  { saved, profit, dividend }: { readonly saved: number; readonly profit: number; readonly dividend: number },
): Record<SharingRuleName, readonly number[]> {
  const perShare = rows.map((row) => (saved === 0 ? 0 : (profit * row.saved) / saved));
  if (profit <= 0) return { 'per-share': perShare, 'time-weighted': perShare, equal: perShare, dividend: perShare };
  const held = rows.map(({ weight }) => ({ amount: weight, sessions: 1 }));
  const isHeld = held.some(({ amount }) => amount > 0);
  const paid = Math.min(profit, Math.floor(dividend * saved));
  return {
    'per-share': perShare,
    'time-weighted': isHeld ? timeWeighted(held, profit).profits : perShare,
    equal: rows.map(() => profit / rows.length),
    dividend: rows.map((row) => (saved === 0 ? 0 : (paid * row.saved) / saved)),
  };
}
