import { ceilings, lawNames, type LawName } from '../../finance/loans/usury.ts';
import { t, w } from '../language.ts';
import type { LoanSheet } from './loan-sheet.ts';
import { rateShown, type Sheets } from './shown.ts';

/** What usury laws say of both loans, each with its article. */
export function LawTable({ sheets }: { sheets: Sheets }) {
  return (
    <section class="sheet" aria-labelledby="loan-laws">
      <h2 id="loan-laws">{t('loanLaws')}</h2>
      <p>{t('loanLawsLead')}</p>
      <table class="loans">
        <tbody>
          {lawNames.map((law) => (
            <tr key={law}>
              <th scope="row">
                {t(`law-${law}`)}
                <p class="note">{w(ceilings[law].article)}</p>
              </th>
              <td>
                <p>{t('labelled', { label: t('loanA'), value: verdictOf(sheets.a, law) })}</p>
                <p>{t('labelled', { label: t('loanB'), value: verdictOf(sheets.b, law) })}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function verdictOf(sheet: LoanSheet | null, law: LawName): string {
  if (sheet === null) return '–';
  const breach = sheet.laws.find((each) => each.law === law)?.breach ?? null;
  if (breach === null) return t('loanAllowed');
  const shown = (rate: number) => (breach.byMonth ? t('loanByMonth', { rate: rateShown(rate) }) : rateShown(rate));
  return t('loanForbidden', { rate: shown(breach.rate), most: shown(breach.most) });
}
