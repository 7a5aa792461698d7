import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { Language, Words } from '../../engine/words.ts';
import { say } from '../../text/say.ts';
import { amountText, meetingName, purposeTitle } from './book-table.ts';
import type { BookCell, BookTable } from './book-table.ts';

/** What is in the box, the social fund and the treasurer’s hands before and after a meeting. */
export function boxTable(book: GroupBook, meeting: number, language: Language): BookTable {
  const { period } = book.meetings[meeting]!;
  const name = meetingName(book, meeting, language);
  return {
    caption: say(words.caption, language, { meeting: name, currency: book.currency }),
    head: [words.purse, words.before, words.change, words.after].map((text) => say(text, language)),
    rows: book.purses.map(({ name: purse, closing, block }) => {
      const before = meeting === 0 ? 0 : closing[meeting - 1]!;
      const after = closing[meeting]!;
      const unit = { block, unit: 0 };
      const cell = (value: number, periods: readonly [number, number], text: Words): BookCell => ({
        text: signed(value, book.minorUnits, language, text === words.change),
        source:
          value === 0
            ? null
            : {
                title: say(words.cell, language, {
                  purse: say(words[purse], language),
                  what: say(text, language),
                  meeting: name,
                }),
                wanted: { unit, periods },
                value,
              },
      });
      return {
        label: say(words[purse], language),
        cells: [
          cell(before, [0, meeting === 0 ? -1 : book.meetings[meeting - 1]!.period], words.before),
          cell(after - before, [period, period], words.change),
          cell(after, [0, period], words.after),
        ],
      };
    }),
    foot: null,
  };
}

/** Money between the group and anybody but its members at a meeting; empty rows when there was none. */
export function othersTable(
  book: GroupBook,
  meeting: number,
  titleOf: (party: string) => string,
  language: Language,
): BookTable {
  const { period } = book.meetings[meeting]!;
  const rows = book.others.filter(({ amounts }) => amounts[meeting] !== 0);
  return {
    caption: say(words.others, language, { currency: book.currency }),
    head: [words.purpose, words.party, words.amount].map((text) => say(text, language)),
    rows: rows.map(({ purpose, party, flows, amounts }) => ({
      label: purposeTitle(purpose, language),
      cells: [
        { text: titleOf(party), source: null },
        {
          text: signed(amounts[meeting]!, book.minorUnits, language, true),
          source: {
            title: `${purposeTitle(purpose, language)} – ${meetingName(book, meeting, language)}`,
            wanted: { flows, periods: [period, period] },
            value: amounts[meeting]!,
          },
        },
      ],
    })),
    foot: null,
  };
}

function signed(minor: number, minorUnits: number, language: Language, withSign: boolean): string {
  const text = amountText(Math.abs(minor), minorUnits, language);
  if (minor === 0) return text;
  return minor < 0 ? `−${text}` : withSign ? `+${text}` : text;
}

const words = {
  caption: { fr: '{meeting} : l’argent du groupe, en {currency}', en: '{meeting}: the group’s money, in {currency}' },
  purse: { fr: 'Où', en: 'Where' },
  before: { fr: 'Avant la réunion', en: 'Before the meeting' },
  change: { fr: 'Pendant', en: 'During it' },
  after: { fr: 'Après', en: 'After it' },
  box: { fr: 'La caisse', en: 'The box' },
  fund: { fr: 'La caisse de secours', en: 'The social fund' },
  float: { fr: 'Chez le trésorier', en: 'With the treasurer' },
  cell: { fr: '{purse} – {what} – {meeting}', en: '{purse} – {what} – {meeting}' },
  others: { fr: 'Avec d’autres que les membres, en {currency}', en: 'With others than members, in {currency}' },
  purpose: { fr: 'Pour quoi', en: 'What for' },
  party: { fr: 'Avec qui', en: 'With whom' },
  amount: { fr: 'Montant', en: 'Amount' },
} satisfies Record<string, Words>;
