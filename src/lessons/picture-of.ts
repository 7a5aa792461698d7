import type { Lesson, Picture, Step } from './lesson.ts';

/**
 * The picture of a step: its own; for a rule of thumb that of the last step before it that has one, because the rule is
 * remembered by it; for a text the people it tells of. The other kinds of step draw their numbers themselves: signs and
 * hands, coins, ten futures, cards.
 *
 * @example pictureOf(lesson, lesson.steps[0]) // { form: 'coins', whole: 'usual', part: null }
 */
export function pictureOf(lesson: Lesson, step: Step): Picture | null {
  if (step.picture !== null) return step.picture;
  if (step.kind === 'tell') return { form: 'people', count: Math.max(1, lesson.names.length), marked: 0 };
  if (step.kind !== 'rule') return null;
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step));
  return before.findLast(({ picture }) => picture !== null)?.picture ?? null;
}
