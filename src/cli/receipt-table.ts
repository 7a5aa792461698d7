import { unitCell } from '../charts/figures.ts';
import { purposeTitle } from '../charts/groups/book-table.ts';
import { reasonIn } from '../text/marks.ts';
import type { Receipt, ReceiptEntry, ReceiptPart } from '../analysis/report.ts';
import type { Language, Words } from '../engine/words.ts';
import { currencyOf } from '../numbers/currency.ts';
import { formatFixed, formatNumber } from '../text/numbers.ts';
import { elsewhereTexts } from '../text/purposes.ts';
import { appTexts } from '../text/app.ts';
import { markTexts, noneTexts, reportTexts, takenTexts } from '../text/report.ts';
import { say, textOf } from '../text/say.ts';
import { textTable } from './table.ts';

/** A receipt as people read it in a terminal: value, formula, the entries that add up to each part, the values behind. */
export function receiptTable(receipt: Receipt, language: Language): string {
  const { label, indicator, future, unit, value, none, formula, definition } = receipt;
  const why: Words = noneTexts[(none ?? 'never') as keyof typeof noneTexts] ?? { fr: none ?? '', en: none ?? '' };
  const result =
    value === null
      ? say(reportTexts.noValue, language, { why: textOf(why, language) })
      : say(reportTexts.value, language, { value: `${ofUnit(value, unit, language)}` });
  return [
    `${textOf(label, language)} (${indicator})`,
    `${say(reportTexts.future, language, { n: future })}. ${result}`,
    say(reportTexts.formula, language, { formula: textOf(formula, language) }),
    ...(definition === null
      ? []
      : [say(reportTexts.definition, language, { definition: textOf(definition, language) })]),
    '',
    ...receipt.parts.map((part) => partText(part, language)),
    textOf(reportTexts.inputs, language),
    inputsTable(receipt, language),
  ].join('\n');
}

function partText(part: ReceiptPart, language: Language): string {
  const how = say(reportTexts.how, language, { how: textOf(takenTexts[part.how], language) });
  const label = `${textOf(part.label, language)} (${part.series}), ${how}`;
  const head = `${say(appTexts.labelled, language, { label, value: ofPart(part, language) })}\n`;
  if (part.entriesCount === 0) {
    const isMoney = /^[A-Z]{3}$/.test(part.unit) && part.value === 0;
    return `${head}  ${textOf(isMoney ? reportTexts.nothingMoved : reportTexts.noEntries, language)}\n`;
  }
  const rows = part.entries.map((entry) => [
    `  ${entry.month}`,
    `${partyIn(entry.from, language)} → ${partyIn(entry.to, language)}`,
    purposeOf(entry, language),
    signed(entry.sign * entry.amount, part.unit, language),
  ]);
  const columns = [
    { title: '', align: 'left' },
    { title: '', align: 'left' },
    { title: '', align: 'left' },
    { title: unitCell(part.unit, language), align: 'right' },
  ] as const;
  const left = part.entriesCount - part.entries.length;
  const rest = { n: left, sum: `${signed(part.entriesTotal, part.unit, language)} ${unitCell(part.unit, language)}` };
  return head + textTable(columns, rows) + (left === 0 ? '' : `  ${say(reportTexts.entriesLeft, language, rest)}\n`);
}

/** An institution by its id, with its number where there are several; the world outside in words. */
function partyIn(party: string, language: Language): string {
  return textOf(elsewhereTexts[party], language) ?? party;
}

function purposeOf(entry: ReceiptEntry, language: Language): string {
  return entry.purpose === 'carried-forward'
    ? textOf(reportTexts.carriedForward, language)
    : purposeTitle(entry.purpose, language);
}

function inputsTable({ inputs }: Receipt, language: Language): string {
  const rows = inputs.map(({ path, label, value, unit, mark }) => [
    `  ${path}`,
    textOf(label, language),
    `${exact(value, language)} ${unitCell(unit, language, value)}`.trim(),
    textOf(markTexts[mark.name], language),
    reasonIn(mark, language),
  ]);
  const columns = rows.length === 0 ? [] : Array.from({ length: 5 }, () => ({ title: '', align: 'left' }) as const);
  return textTable(columns, rows);
}

/** A sum with all its cents, anything else as it is, with its unit. */
function ofUnit(value: number, unit: string, language: Language): string {
  const cents = currencyOf(unit)?.decimals;
  return `${cents === undefined ? exact(value, language) : formatFixed(value, language, cents)} ${unitCell(unit, language, value)}`.trim();
}

/** Months in which something is so, added up, are months. */
function ofPart({ value, unit, how }: ReceiptPart, language: Language): string {
  return ofUnit(value, unit === 'yes' && how === 'total' ? 'month' : unit, language);
}

/** Nothing is left out of a receipt: up to four decimals. */
function exact(value: number, language: Language): string {
  return formatNumber(value, language, 4);
}

/** A line of the book: with all cents of its currency, so that the column can be added up by eye. */
function signed(value: number, unit: string, language: Language): string {
  const cents = currencyOf(unit)?.decimals;
  const size = Math.abs(value);
  return `${value < 0 ? '−' : '+'}${cents === undefined ? exact(size, language) : formatFixed(size, language, cents)}`;
}
