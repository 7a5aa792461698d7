import type { ReplayedLine } from '../../analysis/replay/lines.ts';
import type { Language } from '../../engine/words.ts';
import { formatDayName } from '../../text/numbers.ts';
import { purposeTexts } from '../../text/purposes.ts';
import { exactFigure } from '../figures.ts';
import { textOf } from '../../text/say.ts';

/** A receipt of lines, ready to be shown. `from` and `to` are ids, with a unit’s number. */
export interface ShownReceipt {
  readonly rows: readonly {
    readonly day: string;
    readonly amount: string;
    readonly purpose: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** What is not listed, when there are very many. */
  readonly others: { readonly count: number; readonly amount: string } | null;
  readonly sum: string;
  /** All lines added up, minor units. */
  readonly total: number;
}

/** More lines than that are summed up. */
const most = 200;

/** Lines of one currency as people read them, with their sum to the minor unit. */
export function receiptLines(lines: readonly ReplayedLine[], language: Language): ShownReceipt {
  const money = (minor: number): string => {
    const { minorUnits, currency } = lines[0] ?? { minorUnits: 1, currency: 'EUR' };
    return exactFigure(minor / minorUnits, currency, language);
  };
  const sumOf = (some: readonly ReplayedLine[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  const rest = lines.slice(most);
  return {
    rows: lines.slice(0, most).map(({ day, amount, purpose, from, to }) => ({
      day: formatDayName(day, language),
      amount: money(amount),
      purpose: textOf(purposeTexts[purpose], language) ?? purpose,
      from,
      to,
    })),
    others: rest.length === 0 ? null : { count: rest.length, amount: money(sumOf(rest)) },
    sum: lines.length === 0 ? '–' : money(sumOf(lines)),
    total: sumOf(lines),
  };
}
