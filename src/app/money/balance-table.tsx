import type { Replay } from '../../analysis/replay/replay.ts';
import type { BalanceSheet } from '../../charts/money-flows.ts';
import { exactFigure } from '../../charts/figures.ts';
import type { AppText } from '../../text/app.ts';
import { language, t, w } from '../language.ts';
import { partyWords } from './party-words.ts';
import type { Money } from './sankey-picture.tsx';

const columns = [
  ['cashBefore', 'moneyBefore'],
  ['came', 'moneyCame'],
  ['went', 'moneyWent'],
  ['cash', 'moneyCash'],
  ['things', 'moneyThings'],
  ['claims', 'moneyClaims'],
  ['debts', 'moneyDebts'],
  ['own', 'moneyOwn'],
] as const satisfies readonly (readonly [keyof BalanceSheet, AppText])[];

interface BalanceTableProps {
  readonly sheets: readonly BalanceSheet[];
  readonly replay: Replay;
  readonly money: Money;
}

/** What each institution owns and owes at the end of the span, and whether its cash adds up. */
export function BalanceTable({ sheets, replay, money }: BalanceTableProps) {
  if (sheets.length === 0) return null;
  const uneven = sheets.filter(({ isEven }) => !isEven).map(({ institution }) => w(partyWords(replay, institution)));
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('moneySheets')}>
        <table class="balance-sheets">
          <caption>{t('moneySheets')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(([key, title]) => (
                <th key={key} scope="col" class="number">
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <tr key={sheet.institution}>
                <th scope="row">{w(partyWords(replay, sheet.institution))}</th>
                {columns.map(([key]) => (
                  <td key={key} class="number">
                    {exactFigure(sheet[key] / money.minorUnits, money.code, language.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{uneven.length === 0 ? t('moneyEven') : t('moneyUneven', { who: uneven.join(', ') })}</p>
    </>
  );
}
