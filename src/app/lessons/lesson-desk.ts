import type { Words } from '../../engine/words.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { LessonPlay } from '../../lessons/play-lesson.ts';
import type { Issue } from '../../schema/issue.ts';

/** A lesson as it was read, or its mistakes. */
export interface OpenedLesson {
  readonly lesson: Lesson | null;
  readonly issues: readonly Issue[];
}

/** A lesson played; `trouble` says why the numbers of the room could not be used, when they could not. */
export interface PlayedLesson {
  readonly play: LessonPlay;
  readonly trouble: Words | null;
}
