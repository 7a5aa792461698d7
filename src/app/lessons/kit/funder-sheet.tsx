import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';

/** Hands counted before and after on the same sentences: what a funder may ask for, without a single name. */
export function FunderSheet() {
  const session = useSession();
  const statements = session.lesson.value!.steps.flatMap((step) => (step.kind === 'check' ? step.statements : []));
  return (
    <section class="paper">
      <h2>{session.t('sheetFunder')}</h2>
      <p>{session.t('funderHelp')}</p>
      <p>
        {session.t('place')} : ……………………………… {session.t('present')} : …………
      </p>
      <table class="paper-table">
        <thead>
          <tr>
            {(['sentence', 'goodAnswer', 'beforeLesson', 'afterLesson'] as const).map((key) => (
              <th key={key} scope="col">
                {session.t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ says, is }, place) => (
            <tr key={place}>
              <th scope="row">
                <Says text={says} />
              </th>
              <td>{session.t(is ? 'right' : 'wrong')}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
