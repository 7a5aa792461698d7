import type { Records } from '../analysis/misfit.ts';
import { parseMonth } from '../numbers/dates.ts';
import { textOfFile } from './load.ts';
import { InputError } from './world.ts';

/**
 * Reads a group's own records: a table with a column `month` (`2024-03`) and columns named as series (`association.dues`), in
 * major units, separated by commas, semicolons or tabs; an empty cell is a month without a note. Throws an InputError that
 * names the line and the column.
 */
export function readRecords(
  file: string,
  scenario: { readonly start: number; readonly months: number; readonly series: readonly string[] },
): Records {
  const lines = textOfFile(file)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const head = lines[0] ?? '';
  const separator = [';', '\t', ','].find((each) => head.includes(each)) ?? ',';
  const columns = head.split(separator).map((name) => name.trim());
  const series = columns.slice(1);
  if (columns[0] !== 'month' || series.length === 0) {
    throw new InputError(`${file}:1 The first column is "month", the others are series such as ${scenario.series[0]}.`);
  }
  for (const id of series) {
    if (scenario.series.includes(id)) continue;
    throw new InputError(`${file}:1 There is no series "${id}"; there are ${scenario.series.join(', ')}.`);
  }
  const months = lines.flatMap((line, i) => {
    if (i === 0 || line.trim() === '') return [];
    const cells = line.split(separator).map((cell) => cell.trim());
    const month = (parseMonth(cells[0]!) ?? Number.NaN) - scenario.start;
    if (!(month >= 0 && month < scenario.months)) {
      throw new InputError(`${file}:${i + 1} "${cells[0]}" is no month of the scenario, such as 2024-03.`);
    }
    const values = series.map((id, column) => numberOf(cells[column + 1] ?? '', { file, line: i + 1, id, separator }));
    return [{ month, values }];
  });
  if (months.length < 2) throw new InputError(`${file} holds fewer than two months: one is held out to check the fit.`);
  return { series, months: months.sort((a, b) => a.month - b.month) };
}

function numberOf(
  text: string,
  at: { readonly file: string; readonly line: number; readonly id: string; readonly separator: string },
): number | null {
  if (text === '') return null;
  // With semicolons or tabs between cells a comma is a decimal comma.
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, '');
  const value = Number(at.separator === ',' ? plain : plain.replace(',', '.'));
  if (Number.isFinite(value)) return value;
  throw new InputError(`${at.file}:${at.line} "${text}" of ${at.id} is no number.`);
}
