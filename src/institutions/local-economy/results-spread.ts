import type { LocalEconomy } from './instance.ts';
import type { Rows } from './rows.ts';
import { spreadWords } from './spread-words.ts';

/** Declares how incomes per person lie, on the book, without the money from elsewhere, and with it in equal parts. */
export function spreadRows({ measures, povertyLine }: LocalEconomy, rows: Rows): void {
  const courses = [
    ['', measures.book],
    ['Before', measures.before],
    ['Cash', measures.cash],
  ] as const;
  for (const [suffix, { spread }] of courses) {
    const words = spreadWords[suffix];
    const theme = suffix === 'Cash' ? 'none' : 'impact';
    rows.level(`gini${suffix}`, words.gini, 'number', () => spread.gini, theme);
    if (povertyLine === null) continue;
    rows.level(`poor${suffix}`, words.poor, '%', () => spread.poor, theme);
    rows.level(`povertyGap${suffix}`, words.povertyGap, '%', () => spread.gap);
  }
}
