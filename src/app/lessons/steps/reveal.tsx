import { coinsLeft, type CoinCount } from '../../../lessons/coins.ts';
import { guessNamed, handsAt, handsOf, missAtTheEnd, placeThatCame, rightHands } from '../../../lessons/guesses.ts';
import type { Guess, Step } from '../../../lessons/lesson.ts';
import { isMoney, sayFigure } from '../../../lessons/say-figure.ts';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { BarRow } from './bar-row.tsx';
import { optionsOf } from './options.tsx';
import { RevealedLines } from './revealed-lines.tsx';

type Reveal = Extract<Step, { kind: 'reveal' }>;

/** What happens, laid over what the room had guessed, and the sentence that says it. */
export function RevealStep({ step }: { step: Reveal }) {
  const session = useSession();
  const lesson = session.lesson.value!;
  const guess = guessNamed(lesson, step.of);
  return (
    <>
      <h2>{session.t('reveal')}</h2>
      <Result name={step.of} guess={guess} />
      {step.shows.map((series) => (
        <RevealedLines key={series} series={series} runs={step.claim.runs} name={null} />
      ))}
      <RoomWas name={step.of} guess={guess} />
      <p class="big sentence">
        <Says text={step.claim.says} />
      </p>
      <p class="note">{session.t('claimNote', { source: session.plainText(step.claim.source) })}</p>
    </>
  );
}

/** The answer to a guess, with the hands of the room beside each option. */
function Result({ name, guess }: { name: string; guess: Guess }) {
  const session = useSession();
  const play = session.play.value!;
  if (guess.form === 'line') return <RevealedLines series={guess.series} runs={[guess.run]} name={name} />;
  const room = session.guessOf(name);
  const came = placeThatCame(guess, play);
  const options = optionsOf(guess, session);
  const language = session.language.value;
  const say = (figure: string) => sayFigure(play.figures[figure]!, language, session.t('none'));
  return (
    <>
      {guess.form === 'shape' ? <RevealedLines series={guess.series} runs={[guess.run]} name={null} /> : null}
      {guess.form === 'place' ? (
        <p class="big">
          <bdi class="said">{say(guess.figure)}</bdi>
        </p>
      ) : null}
      <ul class="bars">
        {options.map(({ text, picture }, place) => (
          <BarRow
            key={place}
            text={text}
            picture={picture}
            value={guess.form === 'choose' ? say(guess.options[place]!.figure) : null}
            size={sizeOf(guess, place)}
            isRight={place === came}
            hands={handsAt(room, place)}
          />
        ))}
      </ul>
    </>
  );

  /** Coins where sums of money are compared, else the length of a bar: of the figures, or of the hands. */
  function sizeOf(of: Exclude<Guess, { form: 'line' }>, place: number): CoinCount | number {
    if (of.form !== 'choose') return handsOf(room) === 0 ? 0 : handsAt(room, place) / handsOf(room);
    const figures = of.options.map(({ figure }) => play.figures[figure]!);
    const values = figures.map(({ value }) => value ?? 0);
    const most = Math.max(...values.map(Math.abs));
    if (most > 0 && figures.every(({ unit }) => isMoney(unit))) {
      const { there, missing } = coinsLeft(most, values[place]!);
      // What is missing counts where more is better; where less is better it is only not spent.
      return { there, missing: of.wins === 'highest' ? missing : 0 };
    }
    return most === 0 ? 0 : Math.abs(values[place]!) / most;
  }
}

/** How near the room was, without a word on who was wrong. */
function RoomWas({ name, guess }: { name: string; guess: Guess }) {
  const session = useSession();
  const play = session.play.value!;
  const room = session.guessOf(name);
  const miss = missAtTheEnd(guess, room, play);
  if (guess.form === 'line') {
    if (miss === null) return <p>{session.t('nobodyGuessed')}</p>;
    const unit = play.lines.find(({ run, series }) => run === guess.run && series === guess.series)!.unit;
    return <p>{session.t('offBy', { n: sayFigure({ value: miss, unit }, session.language.value, '') })}</p>;
  }
  const right = rightHands(guess, room, play);
  if (right === null || right.of === 0) return <p>{session.t('nobodyGuessed')}</p>;
  return <p>{session.t('roomSaid', right)}</p>;
}
