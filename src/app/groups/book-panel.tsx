import { useState } from 'preact/hooks';
import type { GroupText } from '../../text/groups.ts';
import { w } from '../language.ts';
import type { GroupRead } from '../laboratory-groups.ts';
import { ownerOf } from '../owners.ts';
import { FutureChoice } from '../result/future-choice.tsx';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import { CellReceipt, type OpenCell } from './cell-receipt.tsx';
import './groups.css';
import { MeetingView } from './meeting-view.tsx';
import { PassbookView } from './passbook-view.tsx';
import { PrintView } from './print-view.tsx';
import { ShareOutView } from './share-out-view.tsx';
import { TurnsView } from './turns-view.tsx';
import { useGroup } from './use-group.ts';
import { g } from './words.ts';

type View = 'viewMeeting' | 'viewPassbook' | 'viewTurns' | 'viewShareOut' | 'viewPrint';

/** A savings group in one future as its members see it: meeting by meeting, passbooks, who has had the pot, the share-out. */
export function BookPanel({ result, institutions }: PanelProps) {
  const [group, setGroup] = useState(institutions[0]!);
  const [percentile, setPercentile] = useState<5 | 50 | 95>(50);
  const [view, setView] = useState<View>('viewMeeting');
  const read = useGroup(result, group, percentile);
  return (
    <div class="group-book">
      {institutions.length < 2 ? null : (
        <label class="field">
          <span>{g('which')}</span>
          <select value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
            {institutions.map((id) => (
              <option key={id} value={id}>
                {w(ownerOf(result.scenario, id))}
              </option>
            ))}
          </select>
        </label>
      )}
      <FutureChoice
        result={result}
        shown={read === null ? null : { future: read.group.book.future, by: read.by }}
        percentile={percentile}
        choose={setPercentile}
      />
      {read === null ? (
        <p aria-live="polite">{g('computing')}</p>
      ) : (
        <Views result={result} read={read.group} view={view} choose={setView} />
      )}
    </div>
  );
}

interface ViewsProps {
  readonly result: Result;
  readonly read: GroupRead;
  readonly view: View;
  readonly choose: (view: View) => void;
}

function Views({ result, read, view, choose }: ViewsProps) {
  const [cell, setCell] = useState<OpenCell | null>(null);
  const [meeting, setMeeting] = useState(0);
  const { book } = read;
  if (book.meetings.length === 0) return <p>{g('noMeeting')}</p>;
  const names: readonly View[] =
    book.type === 'rotating'
      ? ['viewMeeting', 'viewPassbook', 'viewTurns', 'viewPrint']
      : ['viewMeeting', 'viewPassbook', 'viewShareOut', 'viewPrint'];
  const shown = names.includes(view) ? view : 'viewMeeting';
  const now = Math.min(meeting, book.meetings.length - 1);
  const open = (source: OpenCell['source']) => setCell({ source, future: book.future });
  return (
    <>
      <div class="view-row" role="group" aria-label={g('views')}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="button second"
            aria-pressed={name === shown}
            onClick={() => choose(name)}
          >
            {g(name satisfies GroupText)}
          </button>
        ))}
      </div>
      {shown === 'viewMeeting' ? (
        <MeetingView result={result} book={book} meeting={now} go={setMeeting} open={open} />
      ) : null}
      {shown === 'viewPassbook' ? <PassbookView book={book} open={open} /> : null}
      {shown === 'viewTurns' ? <TurnsView book={book} meeting={now} go={setMeeting} open={open} /> : null}
      {shown === 'viewShareOut' ? <ShareOutView read={read} /> : null}
      {shown === 'viewPrint' ? <PrintView result={result} book={book} /> : null}
      <CellReceipt result={result} cell={cell} close={() => setCell(null)} />
    </>
  );
}
