import type { FutureView, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { InvestmentClub } from './club.ts';

/** Declares what a club is judged by: who took part, how steadily they saved, how long money waited, what was invested. */
export function declareClubResults(group: AccumulatingGroup, club: InvestmentClub): void {
  const { place, values, currency } = group;
  const { build, id } = place;
  const count = (name: 'saved' | 'clubExits', read: () => number): void =>
    build.series({
      id: `${id}.${name}`,
      label: words[name],
      unit: 'person',
      currency: -1,
      source: { from: 'measure', read },
      month: 'sum',
      theme: 'none',
    });
  build.series({
    id: `${id}.invested`,
    label: words.invested,
    unit: values.currency,
    currency,
    source: { from: 'flows', terms: [{ flow: club.flows.invested, sign: 1 }] },
    month: 'sum',
    theme: 'impact',
  });
  count('saved', () => club.savedNow);
  count('clubExits', () => club.exitsNow);
  const about = (name: keyof typeof figures, series: string, unit: string, compute: (view: FutureView) => Value) =>
    build.indicator({
      ...figures[name],
      id: `${id}.${name}`,
      unit,
      currency: -1,
      definition: 'Forms of claims C17, C18 and C21 of the handbook; weights assumed.',
      parts: [{ series: `${id}.${series}`, how: 'by-month' }],
      verdict: null,
      compute,
    });
  about('participation', 'members', '%', (view) => view.row(`${id}.members`)[0]! / group.count);
  about('steadiness', 'saved', '%', (view) => {
    const expected = totalOf(view, `${id}.expected`);
    return expected === 0 ? { none: 'nothing-to-divide' } : totalOf(view, `${id}.saved`) / expected;
  });
  about('monthsIdle', 'invested', 'month', (view) => {
    const first = view.row(`${id}.invested`).findIndex((amount) => amount > 0);
    return first < 0 ? view.months : first;
  });
  about('impatient', 'clubExits', 'person', (view) => totalOf(view, `${id}.clubExits`));
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}

const words = {
  invested: { fr: 'Confié à l’association pour investir', en: 'Entrusted to the association to invest' },
  saved: { fr: 'Membres qui ont épargné', en: 'Members who saved' },
  clubExits: { fr: 'Départs par impatience', en: 'Left out of impatience' },
} satisfies Record<string, Words>;

const figures = {
  participation: {
    label: { fr: 'Part des migrants qui prennent part', en: 'Share of migrants who take part' },
    formula: { fr: 'membres au premier mois ÷ places', en: 'members in the first month ÷ places' },
    better: 'higher',
  },
  steadiness: {
    label: { fr: 'Régularité de l’épargne', en: 'Steadiness of saving' },
    formula: {
      fr: 'membres qui ont épargné ÷ membres, toutes réunions',
      en: 'members who saved ÷ members, all meetings',
    },
    better: 'higher',
  },
  monthsIdle: {
    label: { fr: 'Mois d’attente avant d’investir', en: 'Months of waiting before investing' },
    formula: {
      fr: 'mois avant le premier placement ; toute la durée s’il n’y en a pas',
      en: 'months before the first investment; the whole length when there is none',
    },
    better: 'lower',
  },
  impatient: {
    label: { fr: 'Membres partis par impatience', en: 'Members who left out of impatience' },
    formula: { fr: 'départs tant que rien n’était investi', en: 'members who left while nothing was invested' },
    better: 'lower',
  },
} as const satisfies Record<string, { label: Words; formula: Words; better: 'higher' | 'lower' }>;
