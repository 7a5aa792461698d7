import { useState } from 'preact/hooks';
import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { FunderSheet } from './funder-sheet.tsx';
import { GuessSheet } from './guess-sheet.tsx';
import { MoneySheet } from './money-sheet.tsx';
import { PassbookSheet } from './passbook-sheet.tsx';
import { CardSheet } from './card-sheet.tsx';

const papers = ['A4', 'Letter'] as const;

/** Everything on paper for the lesson under way, in the numbers in use: it reads in black and white. */
export function Kit() {
  const session = useSession();
  const [paper, setPaper] = useState<(typeof papers)[number]>('A4');
  const [lesson, play] = [session.lesson.value, session.play.value];
  if (lesson === null || play === null) {
    return (
      <p class="lesson-wait" role="status">
        {session.t(session.saved.value.lesson === null ? 'kitWithoutLesson' : 'computing')}{' '}
        <a href="#/lessons">{session.t('choose')}</a>
      </p>
    );
  }
  return (
    <div class={`kit paper-${paper.toLowerCase()}`}>
      <header class="kit-head">
        <h1>
          {session.t('kit')} : <Says text={lesson.title} />
        </h1>
        <p>{session.t('kitHelp')}</p>
        <p class="lesson-starts">
          <label>
            {session.t('paper')}{' '}
            <select value={paper} onChange={(event) => setPaper(paperNamed(event.currentTarget.value))}>
              {papers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <button type="button" class="button" onClick={() => print()}>
            {session.t('print')}
          </button>
          <a class="button second" href="#/lessons">
            {session.t('back')}
          </a>
        </p>
      </header>
      <GuessSheet />
      <CardSheet />
      <MoneySheet />
      <PassbookSheet />
      <FunderSheet />
    </div>
  );
}

function paperNamed(name: string): (typeof papers)[number] {
  return papers.find((each) => each === name) ?? 'A4';
}
