import { dayOf, lastDayOfMonth, monthOf, monthOfDay, parseDate, parseMonth, type Month } from '../../numbers/dates.ts';
import { plainWord } from './plain-word.ts';

/** Which of two numbers in `03/04/2024` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The order of day and month in a column of dates: month first only where a date such as `03/28/2024` shows it and none shows
 * the contrary; else day first, as in French.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder {
  let showsMonthFirst = false;
  for (const cell of cells) {
    const found = numeric.exec(cell.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'day-first';
    if (Number(found[2]) > 12) showsMonthFirst = true;
  }
  return showsMonthFirst ? 'month-first' : 'day-first';
}

/**
 * A day written as `2024-03-15`, `15/03/2024`, `15.3.24`, `15 mars 2024` or `15/Mar/2024`, as the number of days since 1970; null when it is
 * anything else or no such day exists. Years of two digits are of this century.
 *
 * @example readDay('15/03/2024', 'day-first') // dayOf(2024, 3, 15)
 */
export function readDay(cell: string, order: DateOrder): number | null {
  const text = cell.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  const iso = parseDate(text);
  if (iso !== null) return iso;
  const digits = numeric.exec(text);
  if (digits !== null) {
    const [first, second] = [Number(digits[1]), Number(digits[2])];
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return dayIf(yearOf(digits[3]!), month, day);
  }
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?[ /-]([^ /-]+)[ /-](\d{4})$/i.exec(text);
  const month = words === null ? null : monthNamed(words[2]!);
  return month === null ? null : dayIf(Number(words![3]), month, Number(words![1]));
}

/**
 * A month written as `2024-03`, `03/2024` or `mars 2024`, or as any day in it; null when it is anything else.
 *
 * @example readMonth('mars 2024', 'day-first') // monthOf(2024, 3)
 */
export function readMonth(cell: string, order: DateOrder): Month | null {
  const text = cell.trim();
  const iso = parseMonth(text);
  if (iso !== null) return iso;
  const digits = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (digits !== null) return monthIf(Number(digits[2]), Number(digits[1]));
  const words = /^(\S+)[ -](\d{4}|\d{2})$/.exec(text);
  const named = words === null ? null : monthNamed(words[1]!);
  if (named !== null) return monthIf(yearOf(words![2]!), named);
  const day = readDay(text, order);
  return day === null ? null : monthOfDay(day);
}

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** The names of the months in French and English, without accents; three letters or more of one will do, where they tell it. */
const monthNames = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;

function monthNamed(word: string): number | null {
  const plain = plainWord(word).replace(/\.$/, '');
  if (plain.length < 3) return null;
  const found = monthNames.flatMap((names, at) => (names.some((name) => name.startsWith(plain)) ? [at + 1] : []));
  return found.length === 1 ? found[0]! : null;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayIf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(monthOf(year, month))) return null;
  return dayOf(year, month, day);
}

function monthIf(year: number, month: number): Month | null {
  return month < 1 || month > 12 ? null : monthOf(year, month);
}
