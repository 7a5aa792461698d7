import type { Replay } from '../../analysis/replay/replay.ts';
import { type MoneyCourse, moneyCourse, type MoneyStep } from '../../charts/enterprise-months.ts';
import { formatMoney } from '../../text/numbers.ts';
import { purposeTexts } from '../../text/purposes.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';

/** Where an institution's money came from and went in one future: a table whose last column is a waterfall. */
export function MoneyPicture({ replay, id, currency }: { replay: Replay; id: string; currency: string }) {
  const course = moneyCourse(replay, id, currency);
  if (course === null) return null;
  return (
    <div class="money-course">
      <div class="scroll" tabIndex={0} role="region" aria-label={t('enterpriseMoney')}>
        <table>
          <caption>{t('enterpriseMoney')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('enterprisePurpose')}</th>
              <th scope="col" class="number">
                {t('enterpriseAmount')}
              </th>
              <th scope="col">{t('enterpriseBar')}</th>
            </tr>
          </thead>
          <tbody>
            {course.steps.map((step) => (
              <Row key={step.purpose} label={purposeOf(step)} step={step} course={course} />
            ))}
          </tbody>
          <tfoot>
            <Row
              label={t('enterpriseMoneyLeft')}
              step={{ purpose: 'left', amount: course.left, from: 0, to: course.left }}
              course={course}
            />
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function Row({ label, step, course }: { label: string; step: MoneyStep; course: MoneyCourse }) {
  const levels = course.steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...levels), Math.max(1, ...levels)];
  const x = (level: number): number => (100 * (level - low)) / (high - low);
  const [from, to] = [x(Math.min(step.from, step.to)), x(Math.max(step.from, step.to))];
  const kind = step.purpose === 'left' ? 'left' : step.amount > 0 ? 'came' : 'went';
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="number">{formatMoney(step.amount / course.minorUnits, course.currency, language.value)}</td>
      <td class="bar-cell">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class={kind} x={from} y="1" width={Math.max(0.4, to - from)} height="8" />
        </svg>
      </td>
    </tr>
  );
}

function purposeOf({ purpose }: MoneyStep): string {
  return w(capitalised(purposeTexts[purpose] ?? { fr: purpose, en: purpose }));
}
