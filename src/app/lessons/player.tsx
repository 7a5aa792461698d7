import { useEffect } from 'preact/hooks';
import { useSession } from './session-context.ts';
import type { LessonSession } from './lesson-session.ts';
import { Notes } from './notes.tsx';
import { Says } from './says.tsx';
import { StepView } from './step-view.tsx';
import { Timer } from './timer.tsx';

/** A lesson under way, a step at a time; the hall's window shows the step alone. */
export function Player({ isHall }: { isHall: boolean }) {
  const session = useSession();
  useEffect(() => (isHall ? undefined : listenToKeys(session)), [session, isHall]);
  const [lesson, play, step] = [session.lesson.value, session.play.value, session.step.value];
  if (lesson === null || play === null || step === null) {
    return (
      <p class="lesson-wait" role="status">
        {session.t('computing')}
      </p>
    );
  }
  const { step: at, notes } = session.saved.value;
  return (
    <article class="lesson" data-step={step.kind} data-at={at}>
      <header class="lesson-head">
        <h1>
          <Says text={lesson.title} />
        </h1>
        <p>{session.t('step', { n: at + 1, of: session.steps.value.length })}</p>
      </header>
      <Trouble />
      <StepView key={at} step={step} isHall={isHall} />
      {isHall ? null : (
        <>
          <Controls />
          {notes ? <Notes step={step} /> : null}
        </>
      )}
    </article>
  );
}

/** Why the numbers of the room are not in use, and whether a power cut would lose the lesson. */
function Trouble() {
  const session = useSession();
  const trouble = session.trouble.value;
  return (
    <>
      {trouble === null ? null : (
        <p class="wrong" role="alert">
          {session.t('roomDoesNotFit', { reason: session.frameLanguage() === 'en' ? trouble.en : trouble.fr })}
        </p>
      )}
      {session.isKept.value ? null : <p class="wrong">{session.t('notKept')}</p>}
    </>
  );
}

function Controls() {
  const session = useSession();
  const { step, notes } = session.saved.value;
  const last = session.steps.value.length - 1;
  return (
    <nav class="lesson-controls" aria-label={session.t('controls')}>
      <button type="button" class="button second" disabled={step === 0} onClick={() => session.go(-1)}>
        {session.t('back')}
      </button>
      <button type="button" class="button" disabled={step === last} onClick={() => session.go(1)}>
        {session.t('next')}
      </button>
      <button type="button" class="button second" aria-pressed={notes} onClick={() => session.toggleNotes()}>
        {session.t(notes ? 'hideNotes' : 'showNotes')}
      </button>
      <Timer />
      <button type="button" class="button second" onClick={() => session.openHall(hallAddress())}>
        {session.t('hallWindow')}
      </button>
      <a class="button second" href="#/lessons?view=kit">
        {session.t('kit')}
      </a>
      <button type="button" class="button second" onClick={() => session.quit()}>
        {session.t('quit')}
      </button>
    </nav>
  );
}

function hallAddress(): string {
  return `${location.href.replace(/#.*$/, '')}#/lessons?view=hall`;
}

/** The keys of a presenter's remote, and N for the notes; typing in a field stays typing. */
function listenToKeys(session: LessonSession): () => void {
  const hear = (event: KeyboardEvent) => {
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    const isRtl = session.direction.peek() === 'rtl';
    const forward = ['PageDown', isRtl ? 'ArrowLeft' : 'ArrowRight'];
    const back = ['PageUp', isRtl ? 'ArrowRight' : 'ArrowLeft'];
    if (forward.includes(event.key)) session.go(1);
    else if (back.includes(event.key)) session.go(-1);
    else if (event.key === 'n' || event.key === 'N') session.toggleNotes();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}
