import type { EntriesWanted } from '../../analysis/replay/detail.ts';
import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { Language, Words } from '../../engine/words.ts';
import { monthOfDay } from '../../numbers/dates.ts';
import { formatDayName, formatFixed, formatMonthName } from '../../text/numbers.ts';
import { purposeTexts } from '../../text/purposes.ts';
import { capitalised, say, textOf } from '../../text/say.ts';

/** What is behind a cell: which lines of the book add up to it, and what it is called. */
export interface CellSource {
  readonly title: string;
  readonly wanted: EntriesWanted;
  /** The cell’s value in minor units, signed from the side of the account asked about. */
  readonly value: number;
}

export interface BookCell {
  readonly text: string;
  /** Null when nothing is behind the cell. */
  readonly source: CellSource | null;
}

/** A table of a group’s book, ready to be shown and printed. */
export interface BookTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly BookCell[] }[];
  readonly foot: { readonly label: string; readonly cells: readonly string[] } | null;
}

/** What members pay is shown without a sign under “paid”, what they receive under “received”. */
export function columnTitle(purpose: string, isPaid: boolean, language: Language): string {
  const known = purposeTexts[purpose] ?? { fr: purpose, en: purpose };
  return say(isPaid ? words.paid : words.received, language, { what: textOf(known, language) });
}

/** A purpose by itself, with a capital. */
export function purposeTitle(purpose: string, language: Language): string {
  return textOf(capitalised(purposeTexts[purpose] ?? { fr: purpose, en: purpose }), language);
}

/** An amount of minor units, with the decimals of its currency only when it has some; a dash for nothing. */
export function amountText(minor: number, minorUnits: number, language: Language): string {
  if (minor === 0) return '–';
  const decimals = minor % minorUnits === 0 ? 0 : String(minorUnits).length - 1;
  return formatFixed(minor / minorUnits, language, decimals);
}

/** A meeting by its month, or by its day where groups meet every week. */
export function meetingName(book: GroupBook, meeting: number, language: Language): string {
  const { day } = book.meetings[meeting]!;
  const date = book.step === 'month' ? formatMonthName(monthOfDay(day), language) : formatDayName(day, language);
  return say(words.meeting, language, { number: meeting + 1, date });
}

/** A member by the number in the list: names never travel in a scenario. */
export function memberName(book: GroupBook, member: number, language: Language): string {
  return say(member < book.firstAbroad ? words.member : words.memberAbroad, language, { number: member + 1 });
}

/** The account of a member, to ask for its entries. */
export function accountOf(book: GroupBook, member: number): { readonly block: number; readonly unit: number } {
  const isAbroad = member >= book.firstAbroad;
  const block = book.memberBlocks[isAbroad ? 1 : 0]!;
  return { block, unit: isAbroad ? member - book.firstAbroad : member };
}

/** What a member counts in. */
export function moneyOf(book: GroupBook, member: number): { readonly code: string; readonly minorUnits: number } {
  if (member < book.firstAbroad || book.currencyAbroad === null)
    return { code: book.currency, minorUnits: book.minorUnits };
  return { code: book.currencyAbroad, minorUnits: book.minorUnitsAbroad };
}

/** Columns of members’ money in the order of a passbook: what is paid in first, then what comes back. */
export function orderedColumns(book: GroupBook): readonly { readonly column: number; readonly isPaid: boolean }[] {
  return book.columns
    .map(({ amounts }, column) => ({ column, isPaid: amounts.reduce((a, b) => a + b, 0) < 0 }))
    .sort((a, b) => Number(b.isPaid) - Number(a.isPaid) || a.column - b.column);
}

/** Whether any cell of a column belongs to a member who counts abroad: then sums over members mean nothing. */
export function hasTwoCurrencies(book: GroupBook): boolean {
  return book.currencyAbroad !== null;
}

const words = {
  paid: { fr: 'Versé : {what}', en: 'Paid: {what}' },
  received: { fr: 'Reçu : {what}', en: 'Received: {what}' },
  meeting: { fr: 'Réunion {number}, {date}', en: 'Meeting {number}, {date}' },
  member: { fr: 'Membre {number}', en: 'Member {number}' },
  memberAbroad: { fr: 'Membre {number}, à l’étranger', en: 'Member {number}, abroad' },
} satisfies Record<string, Words>;
