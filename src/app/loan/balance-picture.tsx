import { formatMoney } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { balancePicture } from './balance-steps.ts';
import type { Sheets } from './shown.ts';

/** What is still owed of both loans over time; the schedules below are its table twins. */
export function BalancePicture({ sheets, currency }: { sheets: Sheets; currency: string }) {
  if (sheets.a === null && sheets.b === null) return null;
  const { lines, levels } = balancePicture(sheets);
  return (
    <figure class="sheet balance-picture">
      <h2>{t('loanPicture')}</h2>
      <svg viewBox="0 0 600 220" role="img" aria-label={t('loanPictureSays')}>
        {levels.map(({ y, amount }) => (
          <g key={y}>
            <line class="level" x1="8" x2="592" y1={y} y2={y} />
            <text x="10" y={y} dy="-4">
              {formatMoney(amount, currency, language.value)}
            </text>
          </g>
        ))}
        {lines.map(({ name, points }) => (
          <polyline key={name} class={`line-${name}`} points={points} />
        ))}
      </svg>
      <figcaption>
        <ul class="key">
          {lines.map(({ name }) => (
            <li key={name}>
              <svg class="sample" viewBox="0 0 30 10" aria-hidden="true">
                <polyline class={`line-${name}`} points="0,5 30,5" />
              </svg>{' '}
              {t(name === 'a' ? 'loanA' : 'loanB')}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
