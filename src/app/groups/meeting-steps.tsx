import type { GroupBook } from '../../analysis/groups/group-book.ts';
import { meetingName } from '../../charts/groups/book-table.ts';
import { language } from '../language.ts';
import type { GroupText } from '../../text/groups.ts';
import { g } from './words.ts';

interface Props {
  readonly book: GroupBook;
  readonly meeting: number;
  readonly go: (meeting: number) => void;
}

/** Step by step through the meetings, or straight to one. */
export function MeetingSteps({ book, meeting, go }: Props) {
  const last = book.meetings.length - 1;
  const name = meetingName(book, meeting, language.value);
  return (
    <div class="meeting-steps">
      <StepButton label="previousMeeting" text="previous" isOver={meeting === 0} go={() => go(meeting - 1)} />
      <StepButton label="nextMeeting" text="next" isOver={meeting === last} go={() => go(meeting + 1)} />
      <label>
        <span>{g('meeting')}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={meeting}
          aria-valuetext={name}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
      </label>
      <output aria-live="polite">{g('meetingOf', { meeting: name, n: last + 1 })}</output>
    </div>
  );
}

interface StepProps {
  readonly label: GroupText;
  readonly text: GroupText;
  readonly isOver: boolean;
  readonly go: () => void;
}

function StepButton({ label, text, isOver, go }: StepProps) {
  return (
    <button type="button" class="button second" aria-label={g(label)} disabled={isOver} onClick={go}>
      {g(text)}
    </button>
  );
}
