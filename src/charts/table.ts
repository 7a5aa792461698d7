import type { Language, Words } from '../engine/words.ts';
import { formatMonthName } from '../text/numbers.ts';
import { capitalised, say } from '../text/say.ts';
import { figure, rough } from './figures.ts';
import type { ChartSpec } from './spec.ts';

/** A chart as a table: the same numbers, for who cannot or does not want to see the picture. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names its month. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The table twin of a chart, in a language: every month up to two years, every quarter's end beyond, and always the
 * first and the last month.
 */
export function tableOf(spec: ChartSpec, language: Language): ChartTable {
  const step = spec.months > 24 ? 3 : 1;
  const columns = [
    spec.bands[0]?.low,
    spec.bands[1]?.low,
    spec.median.values,
    spec.bands[1]?.high,
    spec.bands[0]?.high,
    ...(spec.one === undefined ? [] : [spec.one.values]),
  ];
  const rows: string[][] = [];
  for (let month = 0; month < spec.months; month++) {
    const shown = month === 0 || month === spec.months - 1 || (month + 1) % step === 0;
    if (!shown) continue;
    const cells = columns.map((column) => figure(rough(column?.[month] ?? 0), spec.unit, language));
    rows.push([formatMonthName(spec.start + month, language), ...cells]);
  }
  return {
    caption: say(words.caption, language, { title: say(spec.title, language), futures: spec.futures }),
    head: [
      words.month,
      words.p5,
      words.p25,
      words.p50,
      words.p75,
      words.p95,
      ...(spec.one === undefined ? [] : [capitalised(spec.one.says)]),
    ].map((text) => say(text, language)),
    rows,
  };
}

const words = {
  caption: { fr: '{title}, sur {futures} futurs', en: '{title}, over {futures} futures' },
  month: { fr: 'Mois', en: 'Month' },
  p5: { fr: '5 sur 100 sont plus bas que', en: '5 of 100 are below' },
  p25: { fr: '25 sur 100 sont plus bas que', en: '25 of 100 are below' },
  p50: { fr: 'Milieu', en: 'Middle' },
  p75: { fr: '25 sur 100 sont plus haut que', en: '25 of 100 are above' },
  p95: { fr: '5 sur 100 sont plus haut que', en: '5 of 100 are above' },
} satisfies Record<string, Words>;
