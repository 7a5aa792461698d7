import { handsAt, withHands } from '../../../lessons/guesses.ts';
import type { Step } from '../../../lessons/lesson.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { DrawLine } from './draw-line.tsx';
import { optionsOf, type GuessOption } from './options.tsx';

type Predict = Extract<Step, { kind: 'predict' }>;

/** The room guesses: hands for each answer, or a line that is drawn together. */
export function PredictStep({ step, isHall }: { step: Predict; isHall: boolean }) {
  const session = useSession();
  const { guess, name } = step;
  return (
    <>
      <p class="big">
        <Says text={step.ask} />
      </p>
      {guess.form === 'line' ? (
        <DrawLine name={name} guess={guess} isHall={isHall} />
      ) : (
        <>
          <p>{session.t('handsHelp')}</p>
          <ul class="hands">
            {optionsOf(guess, session).map((option, place) => (
              <Hands key={place} name={name} option={option} place={place} isHall={isHall} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface HandsProperties {
  readonly name: string;
  readonly option: GuessOption;
  readonly place: number;
  readonly isHall: boolean;
}

/** One answer with the hands raised for it. */
function Hands({ name, option, place, isHall }: HandsProperties) {
  const session = useSession();
  const guess = session.guessOf(name);
  const hands = handsAt(guess, place);
  const change = (more: number) => session.guess(name, withHands(guess, place, more));
  return (
    <li class="hand-row">
      <span class="hand-option">
        {option.picture}
        <bdi>{option.text}</bdi>
      </span>
      {isHall ? null : (
        <button
          type="button"
          class="button second step-button"
          aria-label={session.t('oneLess', { option: option.text })}
          disabled={hands === 0}
          onClick={() => change(-1)}
        >
          −
        </button>
      )}
      <output class="hand-count" aria-label={session.t('handsFor', { option: option.text })}>
        {hands}
      </output>
      {isHall ? null : (
        <button
          type="button"
          class="button second step-button"
          aria-label={session.t('oneMore', { option: option.text })}
          onClick={() => change(1)}
        >
          +
        </button>
      )}
    </li>
  );
}
