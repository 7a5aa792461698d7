import type { Step } from '../../../lessons/lesson.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';

/** A check that everyone makes for themselves: right or wrong, then why. */
export function CheckStep({ step, isHall }: { step: Extract<Step, { kind: 'check' }>; isHall: boolean }) {
  const session = useSession();
  const isShown = session.isShown();
  return (
    <>
      <h2>{session.t('check')}</h2>
      <ol class="statements">
        {step.statements.map(({ says, is, because }, place) => (
          <li key={place}>
            <p>
              <Says text={says} />
            </p>
            {isShown ? (
              <p class="answer">
                <span aria-hidden="true">{is ? '✓' : '✗'} </span>
                <strong>{session.t(is ? 'right' : 'wrong')}.</strong> <Says text={because} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {isShown || isHall ? null : (
        <button type="button" class="button" onClick={() => session.show()}>
          {session.t('showAnswer')}
        </button>
      )}
    </>
  );
}
