import type { Step } from '../../lessons/lesson.ts';
import { fillText } from '../../lessons/lesson-text.ts';
import type { LessonTextKey } from '../../text/lessons.ts';
import { ReadAloud } from '../read-aloud.tsx';
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
      <ReadAloud
        text={sentenceOf(step, session)}
        language={say === null ? session.frameLanguage() : session.language.value}
        label={session.t('readAloud')}
        stopLabel={session.t('readStop')}
      />
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
