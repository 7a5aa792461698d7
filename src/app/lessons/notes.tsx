import type { Step } from '../../lessons/lesson.ts';
import { fillText } from '../../lessons/lesson-text.ts';
import type { LessonTextKey } from '../../text/lessons.ts';
import type { LessonSession } from './lesson-session.ts';
import { Says } from './says.tsx';
import { useSession } from './session-context.ts';

/** What to say at a step whose file gives no sentence of its own. */
const sayings: Readonly<Record<Step['kind'], LessonTextKey>> = {
  tell: 'sayTell',
  predict: 'sayPredict',
  reveal: 'sayReveal',
  again: 'sayAgain',
  shock: 'sayShock',
  ask: 'sayAsk',
  rule: 'sayRule',
  check: 'sayCheck',
};

/** What only the trainer sees: a sentence to say, notes, and a voice that reads it. */
export function Notes({ step }: { step: Step }) {
  const session = useSession();
  const { say, notes } = step;
  return (
    <aside class="sheet notes" aria-label={session.t('notes')}>
      <h2>{session.t('notes')}</h2>
      <p>
        <strong>{session.t('say')} </strong>
        {say === null ? session.t(sayingOf(step)) : <Says text={say} />}
      </p>
      {notes === null ? null : (
        <p>
          <Says text={notes} />
        </p>
      )}
      <Recording step={step} />
      {'speechSynthesis' in window ? (
        <button
          type="button"
          class="button second"
          onClick={() =>
            readAloud(sentenceOf(step, session), say === null ? session.frameLanguage() : session.language.peek())
          }
        >
          {session.t('readAloud')}
        </button>
      ) : null}
    </aside>
  );
}

function Recording({ step: { audio } }: { step: Step }) {
  const session = useSession();
  if (audio === null) return null;
  const recorded = session.recordings.value.get(session.plainText(audio));
  if (recorded === undefined) return <p>{session.t('noRecording', { file: session.plainText(audio) })}</p>;
  // The sentence itself stands above: it is its own caption.
  return <audio controls src={recorded} aria-label={session.t('recording')} />;
}

function sayingOf(step: Step): LessonTextKey {
  return step.kind === 'predict' && step.guess.form === 'line' ? 'sayDraw' : sayings[step.kind];
}

function sentenceOf(step: Step, session: LessonSession): string {
  if (step.say === null) return session.t(sayingOf(step));
  return fillText(session.plainText(step.say), session.places())
    .map(({ text }) => text)
    .join('');
}

/** The device's own voice; it needs no network where a voice of the language is installed. */
function readAloud(text: string, language: string): void {
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}
