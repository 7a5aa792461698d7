import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { Language, Words } from '../../engine/words.ts';
import { say } from '../../text/say.ts';
import { columnTitle, meetingName, memberName, moneyOf, orderedColumns } from './book-table.ts';
import type { BookTable } from './book-table.ts';
import { paidCell, standingCell, stockCell } from './meeting-table.ts';

/** One member’s passbook: every meeting at which something was written in it. Any cell opens into its entries. */
export function passbookTable(book: GroupBook, member: number, language: Language): BookTable {
  const count = book.meetings.length;
  const columns = orderedColumns(book).filter(({ column }) => {
    const row = book.columns[column]!.amounts.subarray(member * count, (member + 1) * count);
    return row.some((amount) => amount !== 0);
  });
  const isRotating = book.type === 'rotating';
  const lastWritten = lastMeeting(book, member);
  const meetings = book.meetings.map((_, meeting) => meeting).filter((meeting) => meeting <= lastWritten);
  return {
    caption: say(words.caption, language, {
      member: memberName(book, member, language),
      currency: moneyOf(book, member).code,
    }),
    head: [
      say(words.meeting, language),
      ...columns.map(({ column, isPaid }) => columnTitle(book.columns[column]!.purpose, isPaid, language)),
      ...book.stocks.map(({ purpose }) => say(words[purpose], language)),
      ...(isRotating ? [say(words.standing, language)] : []),
    ],
    rows: meetings.map((meeting) => ({
      label: meetingName(book, meeting, language),
      cells: [
        ...columns.map(({ column }) => paidCell(book, { column, member, meeting }, language)),
        ...book.stocks.map((_stock, stock) => stockCell(book, { stock, member, meeting }, language)),
        ...(isRotating ? [standingCell(book, member, meeting, language)] : []),
      ],
    })),
    foot: null,
  };
}

/** The last meeting at which the member paid or received something, or still held something. */
function lastMeeting(book: GroupBook, member: number): number {
  const count = book.meetings.length;
  for (let meeting = count - 1; meeting >= 0; meeting--) {
    const cell = member * count + meeting;
    if (book.columns.some(({ amounts }) => amounts[cell] !== 0)) return meeting;
    if (book.stocks.some(({ amounts }) => amounts[cell] !== 0)) return meeting;
  }
  return -1;
}

const words = {
  caption: { fr: 'Carnet : {member}, en {currency}', en: 'Passbook: {member}, in {currency}' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  savings: { fr: 'Épargne', en: 'Savings' },
  debt: { fr: 'Doit encore', en: 'Still owes' },
  standing: { fr: 'Reçu moins versé', en: 'Received less paid' },
} satisfies Record<string, Words>;
