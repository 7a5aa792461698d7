import { definitions, tagNames, type TagName } from '../../finance/loans/price-tags.ts';
import { t } from '../language.ts';
import type { LoanSheet } from './loan-sheet.ts';
import { rateShown, type Sheets } from './shown.ts';

/** One loan, seven price tags: each definition with what it counts, how it adds up, and where it is written. */
export function TagTable({ sheets }: { sheets: Sheets }) {
  const rate = (sheet: LoanSheet | null, name: TagName) =>
    sheet === null ? '–' : rateShown(sheet.tags.find((tag) => tag.name === name)?.rate ?? null);
  return (
    <section class="sheet" aria-labelledby="loan-tags">
      <h2 id="loan-tags">{t('loanTags')}</h2>
      <p>{t('loanTagsLead')}</p>
      <table class="loans tags">
        <thead>
          <tr>
            <th scope="col">{t('loanTag')}</th>
            <th scope="col" class="number">
              {t('loanA')}
            </th>
            <th scope="col" class="number">
              {t('loanB')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tagNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                {t(`tag-${name}`)}
                <Counts name={name} />
              </th>
              <td class="number">{rate(sheets.a, name)}</td>
              <td class="number">{rate(sheets.b, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Counts({ name }: { name: TagName }) {
  const { counts, compounds, source } = definitions[name];
  const parts = [
    t('loanCountInterest'),
    ...(counts.fees ? [t('loanCountFees')] : []),
    ...(counts.insurance ? [t('loanCountInsurance')] : []),
    ...(counts.saving ? [t('loanCountSaving')] : []),
    t(compounds ? 'loanCompounds' : 'loanSimple'),
  ];
  return (
    <details>
      <summary>{parts.join(', ')}</summary>
      <p>
        {t('labelled', { label: t('loanSource'), value: '' })}
        <span lang="en">{source}</span>
      </p>
    </details>
  );
}
