import type { Step } from '../../../lessons/lesson.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';

/** Ten more futures: how often the sentence holds. */
export function AgainStep({ step, isHall }: { step: Extract<Step, { kind: 'again' }>; isHall: boolean }) {
  const session = useSession();
  const { again } = session.play.value!.reveals[step.of]!;
  const holding = again.filter(({ holds }) => holds).length;
  return (
    <>
      <h2>{session.t('again')}</h2>
      <p class="big">
        <Says text={step.says} />
      </p>
      {session.isShown() ? (
        <>
          <ol class="futures">
            {again.map(({ future, holds }) => (
              <li key={future} class={holds ? 'future holds' : 'future'}>
                <span aria-hidden="true">{holds ? '●' : '○'}</span>
                <span class="hidden">{session.t(holds ? 'futureYes' : 'futureNo', { n: future })}</span>
              </li>
            ))}
          </ol>
          <p class="big">{session.t('againHolds', { n: holding })}</p>
        </>
      ) : isHall ? null : (
        <button type="button" class="button" onClick={() => session.show()}>
          {session.t('againTen')}
        </button>
      )}
    </>
  );
}
