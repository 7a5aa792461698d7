import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { Language, Words } from '../../engine/words.ts';
import { say } from '../../text/say.ts';
import {
  accountOf,
  amountText,
  columnTitle,
  hasTwoCurrencies,
  meetingName,
  memberName,
  moneyOf,
  orderedColumns,
  purposeTitle,
} from './book-table.ts';
import type { BookCell, BookTable } from './book-table.ts';

/** One meeting: what each member paid and received, and where they stand afterwards. Any cell opens into its entries. */
export function meetingTable(book: GroupBook, meeting: number, language: Language): BookTable {
  const columns = orderedColumns(book).filter(({ column }) => hasSomething(book, column, meeting));
  const name = meetingName(book, meeting, language);
  return {
    caption: say(words.caption, language, { meeting: name, currency: currenciesOf(book, language) }),
    head: [
      say(words.member, language),
      ...columns.map(({ column, isPaid }) => columnTitle(book.columns[column]!.purpose, isPaid, language)),
      ...book.stocks.map(({ purpose }) => say(words[purpose], language)),
      ...(book.type === 'rotating' ? [say(words.standing, language)] : []),
    ],
    rows: Array.from({ length: book.members }, (_, member) => ({
      label: memberName(book, member, language),
      cells: [
        ...columns.map(({ column }) => paidCell(book, { column, member, meeting }, language)),
        ...book.stocks.map((_stock, stock) => stockCell(book, { stock, member, meeting }, language)),
        ...(book.type === 'rotating' ? [standingCell(book, member, meeting, language)] : []),
      ],
    })),
    foot: footOf(book, columns, meeting, language),
  };
}

interface At {
  readonly member: number;
  readonly meeting: number;
}

/** Money of one purpose at one meeting, without its sign: the head says who pays. */
export function paidCell(
  book: GroupBook,
  { column, member, meeting }: At & { readonly column: number },
  language: Language,
): BookCell {
  const { amounts, flows, purpose } = book.columns[column]!;
  const value = amounts[member * book.meetings.length + meeting]!;
  const { period } = book.meetings[meeting]!;
  const text = amountText(Math.abs(value), moneyOf(book, member).minorUnits, language);
  if (value === 0) return { text, source: null };
  const wanted = { flows, periods: [period, period] as const, unit: accountOf(book, member) };
  return { text, source: { title: titleOf(book, purpose, { member, meeting }, language), wanted, value } };
}

/** Savings or debt after a meeting: all entries up to it. */
export function stockCell(
  book: GroupBook,
  { stock, member, meeting }: At & { readonly stock: number },
  language: Language,
): BookCell {
  const { amounts, flows, purpose, block } = book.stocks[stock]!;
  const held = amounts[member * book.meetings.length + meeting]!;
  const text = amountText(held, book.minorUnits, language);
  if (held === 0) return { text, source: null };
  const { period } = book.meetings[meeting]!;
  const name = say(words.cell, language, {
    what: say(words[purpose], language),
    member: memberName(book, member, language),
    meeting: meetingName(book, meeting, language),
  });
  const wanted = { flows, periods: [0, period] as const, unit: { block, unit: member } };
  return { text, source: { title: name, wanted, value: purpose === 'debt' ? 0 - held : held } };
}

/** Received less paid since the first meeting: all cash entries with the group up to this one. */
export function standingCell(book: GroupBook, member: number, meeting: number, language: Language): BookCell {
  const count = book.meetings.length;
  let standing = 0;
  for (const { amounts } of book.columns) {
    for (let m = 0; m <= meeting; m++) standing += amounts[member * count + m]!;
  }
  const text = signedText(standing, moneyOf(book, member).minorUnits, language);
  const { period } = book.meetings[meeting]!;
  const flows = book.columns.flatMap((column) => column.flows);
  const title = say(words.cell, language, {
    what: say(words.standing, language),
    member: memberName(book, member, language),
    meeting: meetingName(book, meeting, language),
  });
  const wanted = { flows, periods: [0, period] as const, unit: accountOf(book, member) };
  return { text, source: standing === 0 ? null : { title, wanted, value: standing } };
}

function signedText(minor: number, minorUnits: number, language: Language): string {
  const text = amountText(Math.abs(minor), minorUnits, language);
  return minor === 0 ? text : `${minor < 0 ? '−' : '+'}${text}`;
}

function titleOf(book: GroupBook, purpose: string, { member, meeting }: At, language: Language): string {
  return say(words.cell, language, {
    what: purposeTitle(purpose, language),
    member: memberName(book, member, language),
    meeting: meetingName(book, meeting, language),
  });
}

function hasSomething({ columns, members, meetings }: GroupBook, column: number, meeting: number): boolean {
  const { amounts } = columns[column]!;
  for (let member = 0; member < members; member++) if (amounts[member * meetings.length + meeting] !== 0) return true;
  return false;
}

/** Sums over all members, where they all count in one currency. */
function footOf(
  book: GroupBook,
  columns: readonly { readonly column: number }[],
  meeting: number,
  language: Language,
): BookTable['foot'] {
  if (hasTwoCurrencies(book)) return null;
  const sum = (amounts: Float64Array): string => {
    let total = 0;
    for (let member = 0; member < book.members; member++) total += amounts[member * book.meetings.length + meeting]!;
    return amountText(Math.abs(total), book.minorUnits, language);
  };
  return {
    label: say(words.together, language),
    cells: [
      ...columns.map(({ column }) => sum(book.columns[column]!.amounts)),
      ...book.stocks.map(({ amounts }) => sum(amounts)),
      ...(book.type === 'rotating' ? [''] : []),
    ],
  };
}

function currenciesOf(book: GroupBook, language: Language): string {
  if (book.currencyAbroad === null) return book.currency;
  return say(words.currencies, language, { home: book.currency, abroad: book.currencyAbroad });
}

const words = {
  caption: { fr: '{meeting} : chaque membre, en {currency}', en: '{meeting}: each member, in {currency}' },
  currencies: { fr: '{home} (à l’étranger : {abroad})', en: '{home} (abroad: {abroad})' },
  member: { fr: 'Membre', en: 'Member' },
  savings: { fr: 'Épargne', en: 'Savings' },
  debt: { fr: 'Doit encore', en: 'Still owes' },
  standing: { fr: 'Reçu moins versé', en: 'Received less paid' },
  cell: { fr: '{what} – {member} – {meeting}', en: '{what} – {member} – {meeting}' },
  together: { fr: 'Ensemble', en: 'Together' },
} satisfies Record<string, Words>;
