import { useEffect, useRef } from 'preact/hooks';
import type { Query } from '../rooms.ts';
import { useAppState } from '../state.ts';
import type { LessonSession } from './lesson-session.ts';

/**
 * Keeps the step of a lesson in the address (`#/lessons?at=3`), so that the browser's way back goes a step back and a bookmark
 * finds the step. What the address says when it changes is done; otherwise the address follows the lesson.
 */
export function useStepInAddress(session: LessonSession, query: Query): void {
  const state = useAppState();
  const seen = useRef<string | null>(null);
  const at = query['at'] ?? null;
  const isOwn = query['view'] === undefined;
  const { lesson: name, own, step } = session.saved.value;
  const isUnderWay = name !== null || own !== null;
  const isOpen = session.lesson.value !== null;
  useEffect(() => {
    if (!isOwn) return;
    if (!isUnderWay) {
      seen.current = null;
      if (at !== null) state.replace({ page: 'room', name: 'lessons', query: {} });
      return;
    }
    if (!isOpen) return;
    const isNew = at !== null && at !== seen.current;
    seen.current = at;
    if (isNew) session.goTo(Number(at) - 1);
    const now = String(session.saved.peek().step + 1);
    if (now === at) return;
    const route = { page: 'room', name: 'lessons', query: { at: now } } as const;
    if (at === null || isNew) state.replace(route);
    else state.go(route);
  }, [session, state, isOwn, isUnderWay, isOpen, at, step]);
}
