import { Says } from '../says.tsx';
import { useSession } from '../session-context.ts';
import { CardIcon } from '../steps/card-icon.tsx';
import { cardTexts } from '../steps/shock.tsx';

/** Cards to cut out: the rule of thumb, and what may happen. */
export function CardSheet() {
  const session = useSession();
  const lesson = session.lesson.value!;
  const rules = lesson.steps.flatMap((step) => (step.kind === 'rule' ? [step.says] : []));
  return (
    <section class="paper">
      <h2>{session.t('sheetRules')}</h2>
      <ul class="paper-cards">
        {rules.flatMap((says) =>
          [0, 1].map((copy) => (
            <li key={`${Object.values(says)[0]} ${copy}`} class="paper-card">
              <small>{session.t('rule')}</small>
              <p class="big">
                <Says text={says} />
              </p>
            </li>
          )),
        )}
        {lesson.shocks.map(({ name, icon, title }) => (
          <li key={name} class="paper-card">
            <CardIcon icon={icon} />
            <small>{session.t(cardTexts[icon])}</small>
            <p class="big">
              <Says text={title} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
