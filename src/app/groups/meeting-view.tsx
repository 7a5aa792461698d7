import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { CellSource } from '../../charts/groups/book-table.ts';
import { boxTable, othersTable } from '../../charts/groups/box-table.ts';
import { meetingTable } from '../../charts/groups/meeting-table.ts';
import { language, w } from '../language.ts';
import { partyOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import { BookTableView } from './book-table-view.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { g } from './words.ts';

interface Props {
  readonly result: Result;
  readonly book: GroupBook;
  readonly meeting: number;
  readonly go: (meeting: number) => void;
  readonly open: (source: CellSource) => void;
}

/** One meeting: the box before and after, what each member paid and received, and everybody else’s money. */
export function MeetingView({ result, book, meeting, go, open }: Props) {
  const others = othersTable(book, meeting, (party) => w(partyOf(result.scenario, party)), language.value);
  return (
    <section class="meeting">
      <MeetingSteps book={book} meeting={meeting} go={go} />
      <BookTableView table={boxTable(book, meeting, language.value)} open={open} />
      <BookTableView table={meetingTable(book, meeting, language.value)} open={open} isTall />
      {others.rows.length === 0 ? <p class="note">{g('nothingElse')}</p> : <BookTableView table={others} open={open} />}
      <p class="note">
        {g('cells')} {g('noNames')}
      </p>
    </section>
  );
}
