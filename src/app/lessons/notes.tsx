import type { Step } from '../../lessons/lesson.ts';
import { fillText } from '../../lessons/lesson-text.ts';
import { Says } from './says.tsx';
import { useSession } from './session-context.ts';

/** What only the trainer sees: a sentence to say, notes, and a voice that reads it. */
export function Notes({ step }: { step: Step }) {
  const session = useSession();
  const { say, notes, audio } = step;
  const recorded = audio === null ? undefined : session.recordings.value.get(session.plainText(audio));
  return (
    <aside class="sheet notes" aria-label={session.t('notes')}>
      <h2>{session.t('notes')}</h2>
      {say === null ? null : (
        <p>
          <strong>{session.t('say')} </strong>
          <Says text={say} />
        </p>
      )}
      {notes === null ? null : (
        <p>
          <Says text={notes} />
        </p>
      )}
      {say === null && notes === null ? <p>{session.t('noNotes')}</p> : null}
      {audio === null ? null : recorded === undefined ? (
        <p>{session.t('noRecording', { file: session.plainText(audio) })}</p>
      ) : (
        // The sentence itself stands above: it is its own caption.
        <audio controls src={recorded} aria-label={session.t('recording')} />
      )}
      {say !== null && 'speechSynthesis' in window ? (
        <button type="button" class="button second" onClick={() => readAloud(textOf(step), session.language.peek())}>
          {session.t('readAloud')}
        </button>
      ) : null}
    </aside>
  );

  function textOf({ say: sentence }: Step): string {
    if (sentence === null) return '';
    return fillText(session.plainText(sentence), session.places())
      .map(({ text }) => text)
      .join('');
  }
}

/** The device's own voice; it needs no network where a voice of the language is installed. */
function readAloud(text: string, language: string): void {
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}
