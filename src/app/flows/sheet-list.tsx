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
          <Sheet key={`${sheet.institution} ${sheet.currency}`} result={result} replay={replay} sheet={sheet} />
        ))}
      </div>
    </section>
  );
}

function Sheet({ result, replay, sheet }: { result: Result; replay: Replay; sheet: BalanceSheet }) {
  const { institution, currency } = sheet;
  const { id } = replay.institutions[institution]!;
  const money = (minor: number) => amountOf(replay, currency, minor);
  const title = t('sheetTitle', {
    who: partyName({ result, replay }, institution),
    code: replay.currencies[currency]!.code,
  });
  const group = (label: string, lines: readonly SheetLine[]) =>
    lines.length === 0 ? null : (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} class="side">
            {label}
          </th>
        </tr>
        {lines.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{w(capitalised(blockWords(name, id)))}</th>
            <td class="number">{money(before)}</td>
            <td class="number">{money(after)}</td>
          </tr>
        ))}
      </tbody>
    );
  const total = (label: string, { before, after }: { before: number; after: number }) => (
    <tr class="total">
      <th scope="row">{label}</th>
      <td class="number">{money(before)}</td>
      <td class="number">{money(after)}</td>
    </tr>
  );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="balance" data-equal={String(sheet.isEqual)}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="number">
              {t('sheetBefore')}
            </th>
            <th scope="col" class="number">
              {t('sheetAfter')}
            </th>
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
            <td colSpan={3} class={sheet.isEqual ? 'equal' : 'unequal'}>
              {t(sheet.isEqual ? 'sheetEqual' : 'sheetUnequal')}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
