import type { AppText } from '../../text/app.ts';
import { t } from '../language.ts';
import type { LoanSheet } from './loan-sheet.ts';
import { exactly, type Sheets } from './shown.ts';

const lines: readonly (readonly [AppText, (sheet: LoanSheet) => number])[] = [
  ['loanReceived', ({ received }) => received],
  ['loanWithheld', ({ withheld }) => withheld],
  ['loanLargest', ({ largest }) => largest],
  ['loanPaid', ({ paid }) => paid],
  ['loanCost', ({ cost }) => cost],
];

/** What passes from hand to hand: the price before any rate. */
export function MoneyTable({ sheets, currency }: { sheets: Sheets; currency: string }) {
  const shown = (sheet: LoanSheet | null, of: (sheet: LoanSheet) => number) =>
    sheet === null ? '–' : exactly(of(sheet), currency);
  return (
    <section class="sheet" aria-labelledby="loan-money">
      <h2 id="loan-money">{t('loanInMoney')}</h2>
      <table class="loans">
        <thead>
          <tr>
            <td>{currency}</td>
            <th scope="col" class="number">
              {t('loanA')}
            </th>
            <th scope="col" class="number">
              {t('loanB')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([key, of]) => (
            <tr key={key} class={key === 'loanCost' ? 'strong' : ''}>
              <th scope="row">{t(key)}</th>
              <td class="number">{shown(sheets.a, of)}</td>
              <td class="number">{shown(sheets.b, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
