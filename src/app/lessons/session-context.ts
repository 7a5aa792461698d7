import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LessonSession } from './lesson-session.ts';

export const SessionContext = createContext<LessonSession | null>(null);

/** The lesson under way; to be used inside the room of lessons only. */
export function useSession(): LessonSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A view of a lesson was drawn outside the room of lessons.');
  return session;
}
