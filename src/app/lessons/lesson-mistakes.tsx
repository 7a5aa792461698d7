import { w } from '../language.ts';
import { useSession } from './session-context.ts';

/** All mistakes of a lesson of the trainer's own, each by its line. */
export function LessonMistakes() {
  const session = useSession();
  return (
    <section class="sheet" role="alert">
      <h1>{session.t('lessonWrong')}</h1>
      <ul>
        {session.issues.value.map(({ place, rule, says }) => (
          <li key={`${place.line}:${place.column} ${rule}`}>
            <code dir="ltr">{`${place.file}:${place.line}:${place.column}`}</code> {w(says)}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => session.quit()}>
        {session.t('choose')}
      </button>
    </section>
  );
}
