import { figure } from '../../charts/figures.ts';
import { placeById } from '../../prices/places.ts';
import { currencySign, formatNumber } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { Later } from '../later.tsx';
import type { ProjectRoute } from '../route.ts';
import { typedOf } from './answers.ts';
import { ProjectForm } from './project-form.tsx';

const formKeys = { gift: 'asGift', loan: 'asLoan', share: 'asShare' } as const;

interface ProjectAnswersProps {
  readonly answers: ProjectRoute;
}

/** What was asked, in a line for the verdict: who gives how much for how long, and whose money it is then. */
export function AnswersLine({ answers }: ProjectAnswersProps) {
  const { members, months, amount, as } = answers;
  const each = figure(amount, 'EUR/month', language.value);
  return <p class="note">{t('answersSay', { members, months, amount: each, form: t(formKeys[as]) })}</p>;
}

/** The form again with what was asked, behind a line that opens it; and which money the sums are in. */
export function ProjectAnswers({ answers }: ProjectAnswersProps) {
  const { currency, perEuro } = placeById(answers.place);
  const money = currencySign(currency, language.value);
  const rate = `${formatNumber(perEuro.value, language.value, 4)}\u00a0${money}`;
  return (
    <section class="sheet" aria-label={t('answers')}>
      <p>{t('answersSize')}</p>
      {currency === 'EUR' ? null : <p>{t('answersMoney', { money, rate })}</p>}
      <Later summary={t('answersChange')}>{() => <ProjectForm first={typedOf(answers)} />}</Later>
    </section>
  );
}
