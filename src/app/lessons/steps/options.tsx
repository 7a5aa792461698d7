import type { JSX } from 'preact';
import { fillText } from '../../../lessons/lesson-text.ts';
import { spansOf } from '../../../lessons/guesses.ts';
import type { Guess, LessonText, ShapeName } from '../../../lessons/lesson.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import type { LessonTextKey } from '../../../text/lessons.ts';
import type { LessonSession } from '../lesson-session.ts';
import { ShapePicture } from './shape-picture.tsx';
import { Sign } from './sign.tsx';

/** An answer that hands can be raised for. */
export interface GuessOption {
  readonly text: string;
  /** What the answer looks like to whoever does not read. */
  readonly picture: JSX.Element;
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
      return guess.options.map(({ says }, place) => ({ text: filled(says, session), picture: <Sign place={place} /> }));
    case 'place': {
      const unit = play.figures[guess.figure]?.unit ?? '';
      const shown = (value: number) => sayFigure({ value, unit }, session.language.value, '');
      return spansOf(guess, play).map(({ from, to }, place) => ({
        text: session.t('between', { from: shown(from), to: shown(to) }),
        picture: <Sign place={place} />,
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
