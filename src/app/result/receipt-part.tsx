import type { ReceiptEntry, ReceiptPart } from '../../analysis/report.ts';
import { exactFigure } from '../../charts/figures.ts';
import { parseMonth } from '../../numbers/dates.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { purposeTexts } from '../../text/purposes.ts';
import { takenTexts } from '../../text/report.ts';
import { language, t, w } from '../language.ts';
import { partyOf } from '../owners.ts';

/** One row that goes into a figure, with the entries of the book that add up to it. */
export function ReceiptPartTable({ part, scenario }: { part: ReceiptPart; scenario: Scenario }) {
  const title = t('receiptPart', { part: w(part.label), how: w(takenTexts[part.how]) });
  const money = (value: number) => exactFigure(value, part.unit, language.value);
  if (part.entriesCount === 0) {
    const isNothing = part.value === 0 && /^[A-Z]{3}$/.test(part.unit);
    const isSum = part.how === 'total';
    const label = isSum && !isNothing ? t('receiptPart', { part: w(part.label), how: t('howMonthsAdded') }) : title;
    // Months in which something is so, added up, are months.
    const value = isSum && part.unit === 'yes' ? exactFigure(part.value, 'month', language.value) : money(part.value);
    return (
      <p>
        {t('labelled', { label, value })}. {t(isNothing ? 'receiptNothingMoved' : 'receiptNoEntries')}
      </p>
    );
  }
  const others = part.entriesCount - part.entries.length;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="entries">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entryMonth')}</th>
            <th scope="col" class="number">
              {t('entryAmount')}
            </th>
            <th scope="col">{t('entryPurpose')}</th>
            <th scope="col">{t('entryFrom')}</th>
            <th scope="col">{t('entryTo')}</th>
          </tr>
        </thead>
        <tbody>
          {part.entries.map((entry, index) => (
            <EntryRow key={index} entry={entry} money={money} scenario={scenario} />
          ))}
          {others > 0 ? (
            <tr data-amount={part.entriesTotal}>
              <td />
              <td class="number">{money(part.entriesTotal)}</td>
              <td colSpan={3}>{t('entryOthers', { n: others })}</td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr data-total={part.value} data-divisor={part.divisor}>
            <th scope="row">{part.divisor === 1 ? t('entryTotal') : t('entryMean', { n: part.divisor })}</th>
            <td class="number">{money(part.value)}</td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** `2029-04` as people say it: `avril 2029`. */
function monthInWords(month: string): string {
  const parsed = parseMonth(month);
  return parsed === null ? month : formatMonthName(parsed, language.value);
}

interface RowProperties {
  readonly entry: ReceiptEntry;
  readonly money: (value: number) => string;
  readonly scenario: Scenario;
}

function EntryRow({ entry, money, scenario }: RowProperties) {
  const signed = entry.sign < 0 ? -entry.amount : entry.amount;
  const purpose = purposeTexts[entry.purpose];
  return (
    <tr data-amount={signed}>
      <td class="month">{monthInWords(entry.month)}</td>
      <td class="number">{money(signed)}</td>
      <td>{purpose === undefined ? entry.purpose : w(purpose)}</td>
      <td>{w(partyOf(scenario, entry.from))}</td>
      <td>{w(partyOf(scenario, entry.to))}</td>
    </tr>
  );
}
