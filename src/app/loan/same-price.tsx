import { t } from '../language.ts';
import { rateAtTheSamePrice } from './equal-price.ts';
import { rateShown, type Sheets } from './shown.ts';

/** The rate at which the second loan would cost what the first one does. */
export function SamePrice({ sheets }: { sheets: Sheets }) {
  if (sheets.a === null || sheets.b === null) return null;
  const solved = rateAtTheSamePrice(sheets.a, sheets.b);
  return (
    <section class="sheet" aria-labelledby="loan-solve">
      <h2 id="loan-solve">{t('loanSolve')}</h2>
      <p>{t('loanSolveLead')}</p>
      <p role="status">
        <strong>
          {solved === null
            ? t('loanUnsolved')
            : t('loanSolved', { rate: rateShown(solved.rate), now: rateShown(solved.now) })}
        </strong>
      </p>
    </section>
  );
}
