import { topOf } from '../../../lessons/guesses.ts';
import { lineOf } from '../../../lessons/guesses.ts';
import type { Step } from '../../../lessons/lesson.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { LineGround, lineSize } from '../steps/line-picture.tsx';
import { optionsOf } from '../steps/options.tsx';

type Predict = Extract<Step, { kind: 'predict' }>;

/** A sheet on which each learner ticks or draws a guess before anything is shown. */
export function GuessSheet() {
  const session = useSession();
  const steps = session.steps.value.filter((step): step is Predict => step.kind === 'predict');
  return (
    <section class="paper">
      <h2>{session.t('sheetGuess')}</h2>
      {steps.map((step) => (
        <div key={step.name} class="paper-guess">
          <p class="big">
            <Says text={step.ask} />
          </p>
          {step.guess.form === 'line' ? <Blank step={step} /> : <Boxes step={step} />}
        </div>
      ))}
    </section>
  );
}

function Boxes({ step }: { step: Predict }) {
  const session = useSession();
  if (step.guess.form === 'line') return null;
  return (
    <ul class="paper-boxes">
      {optionsOf(step.guess, session).map(({ text, picture }, place) => (
        <li key={place}>
          <span class="paper-box" aria-hidden="true" />
          {picture}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Blank({ step }: { step: Predict }) {
  const session = useSession();
  const play = session.play.value!;
  if (step.guess.form !== 'line') return null;
  const top = topOf(step.guess, play);
  const { unit } = lineOf(step.guess, play);
  return (
    <>
      <p>{session.t('drawHere')}</p>
      <svg class="line-picture" dir="ltr" viewBox={`0 0 ${lineSize.width} ${lineSize.height}`} aria-hidden="true">
        <LineGround top={top} bottom={0} />
        <text class="line-top" x={lineSize.margin + 8} y={lineSize.margin + 22}>
          {sayFigure({ value: top, unit }, session.language.value, '')}
        </text>
      </svg>
    </>
  );
}
