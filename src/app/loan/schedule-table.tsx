import { t } from '../language.ts';
import type { LoanSheet } from './loan-sheet.ts';
import { dayShown, exactly } from './shown.ts';

/** What falls due of a loan, line by line. */
export function ScheduleTable({
  name,
  sheet,
  currency,
}: {
  name: 'a' | 'b';
  sheet: LoanSheet | null;
  currency: string;
}) {
  if (sheet === null) return null;
  const title = `${t('loanSchedule')} – ${t(name === 'a' ? 'loanA' : 'loanB')}`;
  return (
    <details class="sheet" open={sheet.rows.length <= 12}>
      <summary>
        <h2 id={`schedule-${name}`}>{title}</h2>
      </summary>
      <div class="scroll tall" tabIndex={0} role="region" aria-labelledby={`schedule-${name}`}>
        <table class="loans">
          <thead>
            <tr>
              <th scope="col" class="number">
                {t('loanNumber')}
              </th>
              <th scope="col">{t('loanDate')}</th>
              <th scope="col" class="number">
                {t('loanInstalment')}
              </th>
              <th scope="col" class="number">
                {t('loanInterest')}
              </th>
              <th scope="col" class="number">
                {t('loanPrincipal')}
              </th>
              <th scope="col" class="number">
                {t('loanBalance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <tr key={row.number}>
                <th scope="row" class="number">
                  {row.number}
                </th>
                <td>{dayShown(row.day)}</td>
                <td class="number">{exactly(row.instalment, currency)}</td>
                <td class="number">{exactly(row.interest, currency)}</td>
                <td class="number">{exactly(row.principal, currency)}</td>
                <td class="number">{exactly(row.balance, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
