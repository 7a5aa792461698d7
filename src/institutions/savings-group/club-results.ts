import type { Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import { Results, held, moved } from '../results.ts';
import type { RowReader } from '../results.ts';
import type { Value } from '../../engine/indicator.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { InvestmentClub } from './club.ts';

/** Declares what a club is judged by: who took part, how steadily they saved, how long money waited, what was invested. */
export function declareClubResults(group: AccumulatingGroup, club: InvestmentClub): void {
  const results = new Results(group.place, group.currency);
  const count = (name: 'saved' | 'clubExits', read: () => number): void =>
    results.count(name, words[name], { unit: 'person', read, month: 'sum' });
  const { options } = club.stakes;
  results.money(
    'invested',
    words.invested,
    moved(...new Set(options.map(({ invested }) => invested))),
    'sum',
    'impact',
  );
  if (options.length > 1) {
    for (const { name, stake } of options) {
      const label = name === '' ? words.withFirst : sayBoth(words.withOther, { name });
      results.money(name === '' ? 'entrusted' : `entrusted-${name}`, label, held(stake), 'last');
    }
  }
  const dividends = moved(...new Set(options.map(({ dividend }) => dividend)));
  results.money('clubDividends', words.clubDividends, dividends, 'sum', 'returns');
  results.count('clubs', words.clubs, { unit: 'count', read: () => club.circles.open, month: 'last' });
  results.count('joined', words.joined, { unit: 'person', read: () => club.joined, month: 'last' });
  count('saved', () => club.savedNow);
  count('clubExits', () => club.exitsNow);
  const about = (name: keyof typeof figures, series: string, unit: string, compute: (read: RowReader) => Value) =>
    results.figure({
      ...figures[name],
      name,
      unit,
      definition: {
        fr: 'Formes des affirmations C17, C18 et C21 du manuel ; poids supposés.',
        en: 'Forms of claims C17, C18 and C21 of the handbook; weights assumed.',
      },
      parts: { [series]: 'by-month' },
      compute,
    });
  about('participation', 'joined', '%', (read) => read.last('joined') / group.count);
  about('steadiness', 'saved', '%', (read) => read.quotient('saved', 'expected'));
  about('monthsIdle', 'invested', 'month', (read) => {
    const first = read.row('invested').findIndex((amount) => amount > 0);
    return first < 0 ? read.months : first;
  });
  results.figure({
    ...figures.dividends,
    name: 'dividends',
    unit: 'money',
    definition: {
      fr: 'S28, S40 : ce qu’une entreprise rend à ceux qui lui ont confié le capital.',
      en: 'S28, S40: what an enterprise returns to those who entrusted the capital.',
    },
    parts: { clubDividends: 'total' },
    compute: (read) => read.total('clubDividends'),
  });
  about('impatient', 'clubExits', 'person', (read) => read.total('clubExits'));
}

const words = {
  invested: { fr: 'Confié à l’association pour investir', en: 'Entrusted to the association to invest' },
  saved: { fr: 'Membres qui ont épargné', en: 'Members who saved' },
  withFirst: { fr: 'Confié au premier candidat', en: 'Entrusted to the first candidate' },
  withOther: { fr: 'Confié à « {name} »', en: 'Entrusted to “{name}”' },
  clubDividends: { fr: 'Dividendes reçus des entreprises', en: 'Dividends received from enterprises' },
  clubs: { fr: 'Clubs ouverts', en: 'Clubs open' },
  joined: { fr: 'Migrants qui ont rejoint', en: 'Migrants who have joined' },
  clubExits: { fr: 'Départs par impatience', en: 'Left out of impatience' },
} satisfies Record<string, Words>;

const figures = {
  participation: {
    label: { fr: 'Part des migrants qui prennent part', en: 'Share of migrants who take part' },
    formula: { fr: 'ceux qui ont rejoint ÷ places', en: 'those who joined ÷ places' },
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
  dividends: {
    label: { fr: 'Dividendes reçus', en: 'Dividends received' },
    formula: {
      fr: 'somme de ce que les associations ont rendu au capital',
      en: 'sum of what the associations returned to the capital',
    },
    better: 'higher',
  },
  impatient: {
    label: { fr: 'Membres partis par impatience', en: 'Members who left out of impatience' },
    formula: { fr: 'départs tant que rien n’était investi', en: 'members who left while nothing was invested' },
    better: 'lower',
  },
} as const satisfies Record<string, { label: Words; formula: Words; better: 'higher' | 'lower' }>;
