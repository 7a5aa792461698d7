import type { Replay } from '../../analysis/replay/replay.ts';
import { type BalanceSheet, balanceSheets, type SheetLine } from '../../charts/flows/balance-sheet.ts';
import type { Span } from '../../charts/flows/spans.ts';
import { blockWords } from '../../text/blocks.ts';
import { capitalised } from '../../text/say.ts';
import { t, w } from '../language.ts';
import type { Result } from '../simulation.ts';
import { amountOf, partyName } from './book-names.ts';

interface Props {
  readonly result: Result;
  readonly replay: Replay;
  readonly span: Span;
  readonly name: string;
}

/** What each institution owns, owes and has of its own, before a span and at its end; the world outside comes last. */
export function SheetList({ result, replay, span, name }: Props) {
  const sheets = balanceSheets(replay, span);
  const ordered = [
    ...sheets.filter(({ institution }) => institution > 0),
    ...sheets.filter((s) => s.institution === 0),
  ];
  return (
    <section>
      <h3>{t('sheets', { span: name })}</h3>
      <p class="note">{t('sheetsHelp')}</p>
      <div class="sheets">
        {ordered.map((sheet) => (
          <Sheet
            key={`${sheet.institution} ${sheet.currency}`}
            result={result}
            replay={replay}
            sheet={sheet}
            isFirst={span.first === 0}
          />
        ))}
      </div>
    </section>
  );
}

interface SheetProps {
  readonly result: Result;
  readonly replay: Replay;
  readonly sheet: BalanceSheet;
  readonly isFirst: boolean;
}

function Sheet({ result, replay, sheet, isFirst }: SheetProps) {
  const { institution, currency } = sheet;
  const { id } = replay.institutions[institution]!;
  // Before the first period there was nothing.
  const columns = isFirst ? (['after'] as const) : (['before', 'after'] as const);
  const cells = (line: BalanceSheet['own']) =>
    columns.map((when) => (
      <td key={when} class="number">
        {amountOf(replay, currency, line[when])}
      </td>
    ));
  const title = t('sheetTitle', {
    who: partyName({ result, replay }, institution),
    code: replay.currencies[currency]!.code,
  });
  const group = (label: string, lines: readonly SheetLine[]) =>
    lines.length === 0 ? null : (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={1 + columns.length} class="side">
            {label}
          </th>
        </tr>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{w(capitalised(blockWords(line.name, id)))}</th>
            {cells(line)}
          </tr>
        ))}
      </tbody>
    );
  const total = (label: string, line: BalanceSheet['own']) => (
    <tr class="total">
      <th scope="row">{label}</th>
      {cells(line)}
    </tr>
  );
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={title}>
      <table class="balance" data-equal={String(sheet.isEqual)}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((when) => (
              <th key={when} scope="col" class="number">
                {t(when === 'before' ? 'sheetBefore' : 'sheetAfter')}
              </th>
            ))}
          </tr>
        </thead>
        {group(t('sheetOwns'), sheet.owns)}
        <tbody>{total(t('sheetLeft'), sheet.left)}</tbody>
        {group(t('sheetOwes'), sheet.owes)}
        {group(t('sheetSetAside'), sheet.setAside)}
        <tbody>
          {total(t('sheetOwn'), sheet.own)}
          {total(t('sheetRight'), sheet.right)}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={1 + columns.length} class={sheet.isEqual ? 'equal' : 'unequal'}>
              {t(sheet.isEqual ? 'sheetEqual' : 'sheetUnequal')}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
