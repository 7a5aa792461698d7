import type { ShockIcon, Step } from '../../../lessons/lesson.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import type { LessonTextKey } from '../../../text/lessons.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { CardIcon } from './card-icon.tsx';

export const cardTexts: Readonly<Record<ShockIcon, LessonTextKey>> = {
  drought: 'cardDrought',
  devaluation: 'cardDevaluation',
  theft: 'cardTheft',
  jobLoss: 'cardJobLoss',
  illness: 'cardIllness',
  other: 'cardOther',
};

/** Cards that can be drawn: each plays the lesson again, and the figure is shown before and after. */
export function ShockStep({ step, isHall }: { step: Extract<Step, { kind: 'shock' }>; isHall: boolean }) {
  const session = useSession();
  const lesson = session.lesson.value!;
  const { shock } = session.saved.value;
  const language = session.language.value;
  const [before, after] = [session.plain.value?.figures[step.shows], session.play.value!.figures[step.shows]!];
  const cards = lesson.shocks.filter(({ name }) => step.cards.includes(name));
  return (
    <>
      <h2>{session.t('cards')}</h2>
      <p class="big">
        <Says text={step.says} />
      </p>
      <div class="cards">
        {cards.map(({ name, icon, title }) => (
          <button
            key={name}
            type="button"
            class="card"
            disabled={isHall}
            aria-pressed={shock === name}
            onClick={() => session.draw(shock === name ? null : name)}
          >
            <CardIcon icon={icon} />
            <small>{session.t(cardTexts[icon])}</small>
            <Says text={title} />
          </button>
        ))}
      </div>
      {shock === null || session.playedShock.value !== shock || before === undefined ? null : (
        <dl class="before-after">
          <dt>{session.t('before')}</dt>
          <dd>
            <bdi class="said">{sayFigure(before, language, session.t('none'))}</bdi>
          </dd>
          <dt>{session.t('after')}</dt>
          <dd>
            <bdi class="said">{sayFigure(after, language, session.t('none'))}</bdi>
          </dd>
        </dl>
      )}
    </>
  );
}
