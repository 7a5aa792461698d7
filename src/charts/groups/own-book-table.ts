import type { MeasureBeside } from '../../analysis/groups/own-book/planned-actual.ts';
import type { Language, Words } from '../../engine/words.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { figure } from '../figures.ts';
import type { BookTable } from './book-table.ts';

/** Planned against actual for one measure, month by month. */
export function besideTable(measure: MeasureBeside, label: string, language: Language): BookTable {
  const money = (value: number): string => figure(value, measure.unit, language);
  return {
    caption: label,
    head: [words.month, words.actual, words.middle, words.low, words.high, words.inside].map((text) =>
      say(text, language),
    ),
    rows: measure.months.map(({ month, low, middle, high, actual, isInside }) => ({
      label: formatMonthName(month, language),
      cells: [
        money(actual),
        money(middle),
        money(low),
        money(high),
        say(isInside ? words.yes : actual < low ? words.below : words.above, language),
      ].map((text) => ({ text, source: null })),
    })),
    foot: null,
  };
}

/** How often reality lay where the futures lie. */
export function besideSentence(measure: MeasureBeside, language: Language): string {
  return say(words.sentence, language, { inside: measure.inside, months: measure.months.length });
}

const words = {
  month: { fr: 'Mois', en: 'Month' },
  middle: { fr: 'Prévu, au milieu', en: 'Planned, in the middle' },
  low: { fr: '5 sur 100 plus bas que', en: '5 of 100 below' },
  high: { fr: '5 sur 100 plus haut que', en: '5 of 100 above' },
  actual: { fr: 'Réalisé', en: 'Actual' },
  inside: { fr: 'Dans la bande ?', en: 'In the band?' },
  yes: { fr: 'oui', en: 'yes' },
  below: { fr: 'non, en dessous', en: 'no, below' },
  above: { fr: 'non, au-dessus', en: 'no, above' },
  sentence: {
    fr: '{inside} mois sur {months} sont dans la bande de 90 futurs sur 100.',
    en: '{inside} of {months} months lie in the band of 90 futures of 100.',
  },
} satisfies Record<string, Words>;
