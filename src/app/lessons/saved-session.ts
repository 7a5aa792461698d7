import type { RoomGuess } from '../../lessons/guesses.ts';
import type { RoomNumbers } from '../../lessons/room-numbers.ts';
import type { LessonFiles } from './lesson-library.ts';

/** All that a trainer would lose in a power cut: where the lesson is, what the room said, whose numbers it uses. */
export interface SavedSession {
  readonly lesson: string | null;
  /** The files of a lesson of the trainer's own. */
  readonly own: LessonFiles | null;
  readonly length: 'full' | 'short';
  readonly step: number;
  readonly language: string;
  readonly numbers: RoomNumbers | null;
  readonly guesses: Readonly<Record<string, RoomGuess>>;
  readonly shock: string | null;
  /** Steps whose answer, ten futures or reveal have been opened. */
  readonly shown: readonly number[];
  readonly notes: boolean;
  /** When the timer was started, in milliseconds since 1970; null while it rests. */
  readonly since: number | null;
}

export const emptySession: SavedSession = {
  lesson: null,
  own: null,
  length: 'full',
  step: 0,
  language: 'fr',
  numbers: null,
  guesses: {},
  shock: null,
  shown: [],
  notes: false,
  since: null,
};

const key = 'passerelle-lesson';

/** The session that was kept on this device, or an empty one in a language when there is none or storage is closed. */
export function readSession(language: string): SavedSession {
  const empty = { ...emptySession, language };
  try {
    const text = localStorage.getItem(key);
    if (text === null) return empty;
    // Written by `keepSession` below; a key that an older version lacked takes its empty value.
    return { ...empty, ...(JSON.parse(text) as Partial<SavedSession>) };
  } catch {
    // Storage may be closed to this page, or hold what no version of the program wrote: a lesson runs without it.
    return empty;
  }
}

/** Keeps the session; tells whether it could be kept. */
export function keepSession(session: SavedSession): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(session));
    return true;
  } catch {
    return false;
  }
}

/** Whether a lesson was left in the middle, so that a program that starts again goes back to it. */
export function isUnderWay({ lesson, own }: SavedSession): boolean {
  return lesson !== null || own !== null;
}
