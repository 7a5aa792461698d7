import type { JSX } from 'preact';
import { fillText } from '../../../lessons/lesson-text.ts';
import { spansOf } from '../../../lessons/guesses.ts';
import type { Guess, LessonText, ShapeName } from '../../../lessons/lesson.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import type { LessonTextKey } from '../../../text/lessons.ts';
import type { LessonSession } from '../lesson-session.ts';
import { ShapePicture } from './shape-picture.tsx';

/** An answer that hands can be raised for. */
export interface GuessOption {
  readonly text: string;
  readonly picture: JSX.Element | null;
}

const shapeTexts: Readonly<Record<ShapeName, LessonTextKey>> = {
  rises: 'shapeRises',
  falls: 'shapeFalls',
  hump: 'shapeHump',
  valley: 'shapeValley',
  steps: 'shapeSteps',
  flat: 'shapeFlat',
};

/** The answers to a guess, in the order in which hands are counted. */
export function optionsOf(guess: Exclude<Guess, { form: 'line' }>, session: LessonSession): readonly GuessOption[] {
  const play = session.play.value!;
  switch (guess.form) {
    case 'choose':
      return guess.options.map(({ says }) => ({ text: filled(says, session), picture: null }));
    case 'place': {
      const unit = play.figures[guess.figure]?.unit ?? '';
      const shown = (value: number) => sayFigure({ value, unit }, session.language.value, '');
      return spansOf(guess, play).map(({ from, to }) => ({
        text: session.t('between', { from: shown(from), to: shown(to) }),
        picture: null,
      }));
    }
    case 'shape':
      return guess.shapes.map((shape) => ({
        text: session.t(shapeTexts[shape]),
        picture: <ShapePicture shape={shape} />,
      }));
  }
}

function filled(text: LessonText, session: LessonSession): string {
  return fillText(session.plainText(text), session.places())
    .map((part) => part.text)
    .join('');
}
