import { fillText } from '../../lessons/lesson-text.ts';
import type { LessonText } from '../../lessons/lesson.ts';
import { useSession } from './session-context.ts';

/** A text of the lesson with its numbers, each set apart so that it keeps its order in a line written from right to left. */
export function Says({ text }: { text: LessonText }) {
  const session = useSession();
  return (
    <>
      {fillText(session.plainText(text), session.places()).map(({ text: piece, isValue }, i) =>
        isValue ? (
          <bdi key={i} class="said">
            {piece}
          </bdi>
        ) : (
          piece
        ),
      )}
    </>
  );
}
