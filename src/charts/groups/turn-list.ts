import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { Language, Words } from '../../engine/words.ts';
import { say } from '../../text/say.ts';
import { amountText, meetingName, memberName, moneyOf } from './book-table.ts';
import type { BookTable } from './book-table.ts';
import { paidCell } from './meeting-table.ts';

/** Who has had the pot, meeting by meeting, up to one of them; late parts stand in a column of their own. */
export function turnList(book: GroupBook, last: number, language: Language): BookTable {
  const pot = book.columns.findIndex(({ purpose }) => purpose === 'pot');
  const late = book.columns.findIndex(({ purpose }) => purpose === 'late-pot');
  const count = book.meetings.length;
  const columns = [pot, late].filter((column) => column >= 0);
  const rows: { label: string; cells: BookTable['rows'][number]['cells'] }[] = [];
  for (let meeting = 0; meeting <= last; meeting++) {
    for (let member = 0; member < book.members; member++) {
      const has = columns.some((column) => book.columns[column]!.amounts[member * count + meeting] !== 0);
      if (!has) continue;
      const name = { text: memberName(book, member, language), source: null };
      const cells = columns.map((column) => paidCell(book, { column, member, meeting }, language));
      rows.push({ label: meetingName(book, meeting, language), cells: [name, ...cells] });
    }
  }
  return {
    caption: say(words.caption, language, { currency: book.currency }),
    head: [
      say(words.meeting, language),
      say(words.member, language),
      ...columns.map((column) => say(column === late ? words.late : words.pot, language)),
    ],
    rows,
    foot: null,
  };
}

/** Members who have never had a pot up to a meeting, though they paid: who still waits. */
export function waitingMembers(book: GroupBook, last: number, language: Language): readonly string[] {
  const pot = book.columns.find(({ purpose }) => purpose === 'pot');
  const count = book.meetings.length;
  const waiting: string[] = [];
  for (let member = 0; member < book.members; member++) {
    let received = 0;
    let paid = 0;
    for (const { amounts, purpose } of book.columns) {
      for (let meeting = 0; meeting <= last; meeting++) {
        const amount = amounts[member * count + meeting]!;
        if (purpose === 'pot') received += amount;
        else if (amount < 0) paid -= amount;
      }
    }
    if (pot === undefined || received > 0 || paid === 0) continue;
    const { code, minorUnits } = moneyOf(book, member);
    const sum = `${amountText(paid, minorUnits, language)} ${code}`;
    waiting.push(say(words.waiting, language, { member: memberName(book, member, language), sum }));
  }
  return waiting;
}

const words = {
  caption: { fr: 'Qui a eu la cagnotte, en {currency}', en: 'Who has had the pot, in {currency}' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  member: { fr: 'Membre', en: 'Member' },
  pot: { fr: 'Cagnotte remise', en: 'Pot handed over' },
  late: { fr: 'Rattrapage', en: 'Late part' },
  waiting: { fr: '{member} ({sum} versés)', en: '{member} ({sum} paid)' },
} satisfies Record<string, Words>;
