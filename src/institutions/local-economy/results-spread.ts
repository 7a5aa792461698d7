import type { Words } from '../../engine/words.ts';
import type { LocalEconomy } from './instance.ts';
import type { Course } from './measures.ts';
import type { Rows } from './rows.ts';

/** Declares how incomes per person lie, on the book, without the money from elsewhere, and with it in equal parts. */
export function spreadRows({ measures, povertyLine }: LocalEconomy, rows: Rows): void {
  const courses: readonly (readonly [string, Course, Words])[] = [
    ['', measures.book, { fr: '', en: '' }],
    ['Before', measures.before, { fr: ' sans l’argent venu d’ailleurs', en: ' without the money from elsewhere' }],
    ['Cash', measures.cash, { fr: ' si tous recevaient la même part', en: ' if all got the same part' }],
  ];
  for (const [suffix, { spread }, words] of courses) {
    const about = (fr: string, en: string): Words => ({ fr: `${fr}${words.fr}`, en: `${en}${words.en}` });
    const theme = suffix === 'Cash' ? 'none' : 'impact';
    rows.level(`gini${suffix}`, about('Gini des revenus', 'Gini of incomes'), 'number', () => spread.gini, theme);
    if (povertyLine === null) continue;
    rows.level(`poor${suffix}`, about('part des pauvres', 'share of poor people'), '%', () => spread.poor, theme);
    rows.level(`povertyGap${suffix}`, about('écart de pauvreté', 'poverty gap'), '%', () => spread.gap);
  }
}
