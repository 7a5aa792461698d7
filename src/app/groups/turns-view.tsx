import type { GroupBook } from '../../analysis/groups/group-book.ts';
import type { CellSource } from '../../charts/groups/book-table.ts';
import { turnList, waitingMembers } from '../../charts/groups/turn-list.ts';
import { language } from '../language.ts';
import { BookTableView } from './book-table-view.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { g } from './words.ts';

interface Props {
  readonly book: GroupBook;
  readonly meeting: number;
  readonly go: (meeting: number) => void;
  readonly open: (source: CellSource) => void;
}

/** Who has had the pot so far, and who still waits for the first one. */
export function TurnsView({ book, meeting, go, open }: Props) {
  const waiting = waitingMembers(book, meeting, language.value);
  return (
    <section class="turns">
      <MeetingSteps book={book} meeting={meeting} go={go} />
      <BookTableView table={turnList(book, meeting, language.value)} open={open} isTall />
      {waiting.length === 0 ? (
        <p>{g('nobodyWaits')}</p>
      ) : (
        <>
          <p>{g('waiting')}</p>
          <ul class="waiting">
            {waiting.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
