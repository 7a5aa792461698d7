import { useState } from 'preact/hooks';
import type { GroupBook } from '../../analysis/groups/group-book.ts';
import { memberName, type CellSource } from '../../charts/groups/book-table.ts';
import { passbookTable } from '../../charts/groups/passbook-table.ts';
import { language } from '../language.ts';
import { BookTableView } from './book-table-view.tsx';
import { g } from './words.ts';

/** One member’s passbook, from the first meeting to the last in which something was written. */
export function PassbookView({ book, open }: { book: GroupBook; open: (source: CellSource) => void }) {
  const [chosen, setChosen] = useState(0);
  const member = Math.min(chosen, book.members - 1);
  return (
    <section class="passbook">
      <label class="field">
        <span>{g('member')}</span>
        <select value={String(member)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {Array.from({ length: book.members }, (_, each) => (
            <option key={each} value={String(each)}>
              {memberName(book, each, language.value)}
            </option>
          ))}
        </select>
      </label>
      <BookTableView table={passbookTable(book, member, language.value)} open={open} isTall />
      <p class="note">
        {g('cells')} {g('noNames')}
      </p>
    </section>
  );
}
