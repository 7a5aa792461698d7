import { useEffect, useState } from 'preact/hooks';
import './lessons.css';
import './guesses.css';
import './paper.css';
import './steps.css';
import type { Query } from '../rooms.ts';
import { useAppState } from '../state.ts';
import { useStepInAddress } from './step-in-address.ts';
import { Kit } from './kit/kit.tsx';
import { LessonList } from './lesson-list.tsx';
import { LessonMistakes } from './lesson-mistakes.tsx';
import { LessonSession } from './lesson-session.ts';
import { Player } from './player.tsx';
import { SessionContext } from './session-context.ts';

/** The room of lessons: the list with the numbers of the hall, a lesson under way, its sheets, or the hall's own window. */
export function LessonsPage({ query }: { query: Query }) {
  const { laboratory, simulation } = useAppState();
  const [session] = useState(() => new LessonSession(laboratory, (error) => simulation.fail(error)));
  const isHall = query['view'] === 'hall';
  useEffect(() => (isHall ? session.follow() : session.begin()), [session, isHall]);
  const view = query['view'] ?? '';
  useStepInAddress(session, query);
  return (
    <SessionContext.Provider value={session}>
      <div class="lessons" lang={session.language.value} dir={session.direction.value}>
        <View view={view} session={session} />
      </div>
    </SessionContext.Provider>
  );
}

function View({ view, session }: { view: string; session: LessonSession }) {
  const { lesson: name, own } = session.saved.value;
  if (session.issues.value.length > 0) return <LessonMistakes />;
  if (view === 'kit') return <Kit />;
  if (view === 'hall') return <Player isHall />;
  return name === null && own === null ? <LessonList /> : <Player isHall={false} />;
}
