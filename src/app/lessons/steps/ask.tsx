import type { Step } from '../../../lessons/lesson.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { Sign } from './sign.tsx';

/** A question to talk about, and its answer when the room has talked. */
export function AskStep({ step, isHall }: { step: Extract<Step, { kind: 'ask' }>; isHall: boolean }) {
  const session = useSession();
  const isShown = session.isShown();
  return (
    <>
      <h2>{session.t('question')}</h2>
      <p class="big">
        <Says text={step.ask} />
      </p>
      <ol class="choices">
        {step.choices.map((choice, place) => (
          <li key={place} class={isShown && place === step.right ? 'right' : ''}>
            <Sign place={place} />
            <Says text={choice} />
          </li>
        ))}
      </ol>
      {isShown ? (
        <p class="big" role="status">
          {session.t('answerIs', { answer: step.right + 1 })} <Says text={step.because} />
        </p>
      ) : isHall ? null : (
        <button type="button" class="button" onClick={() => session.show()}>
          {session.t('showAnswer')}
        </button>
      )}
    </>
  );
}
