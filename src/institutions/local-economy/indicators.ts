import type { FutureView, IndicatorSpec, Part, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import { titled } from '../titled.ts';
import { spreadIndicators } from './indicators-spread.ts';
import { levelIndicators } from './indicators-levels.ts';
import type { LocalEconomy } from './instance.ts';
import { LastYear } from './last-year.ts';

/** An indicator of a place, by its name below the place; none of them is money or part of the verdict. */
export type PlaceIndicator = Omit<IndicatorSpec, 'verdict' | 'currency' | 'id'> & { readonly name: string };

/** The indicators of a place: what money from elsewhere has become, for whom, and at which prices. */
export function declareIndicators(economy: LocalEconomy): void {
  const { build, id } = economy.place;
  const lastYear = new LastYear(economy);
  const all = [
    ...multipliers(economy),
    ...levelIndicators(economy, lastYear),
    ...spreadIndicators(economy, lastYear),
    ...(economy.projects.length > 0 ? projectIndicators(economy) : []),
    ...(economy.wage === null ? [] : [meanJobs(economy, 'jobs', jobWords.jobs)]),
  ];
  for (const { name, ...spec } of all) build.indicator({ ...spec, id: `${id}.${name}`, currency: -1, verdict: null });
}

function multipliers(economy: LocalEconomy): PlaceIndicator[] {
  const { groups, place } = economy;
  const all = groups.map(({ id }) => id);
  const ofGroups = groups.flatMap(({ id, cash }): PlaceIndicator[] => {
    const { title } = place.build.institutions[cash.owner]!;
    return [
      gain(economy, [id], {
        name: `${id}.multiplier`,
        income: 'income',
        label: titled(title, {
          fr: 'gain par unité d’argent venu d’ailleurs',
          en: 'gain per unit of money from elsewhere',
        }),
      }),
      gain(economy, [id], {
        name: `${id}.realMultiplier`,
        income: 'incomeReal',
        label: titled(title, { fr: 'gain, aux prix d’avant', en: 'gain, at the prices of before' }),
      }),
    ];
  });
  return [
    gain(economy, all, {
      name: 'nominalMultiplier',
      income: 'income',
      label: { fr: 'multiplicateur, en argent', en: 'multiplier, in money' },
    }),
    gain(economy, all, {
      name: 'realMultiplier',
      income: 'incomeReal',
      label: { fr: 'multiplicateur, aux prix d’avant', en: 'multiplier, at the prices of before' },
    }),
    gain(economy, all, {
      name: 'cashMultiplier',
      income: 'incomeCash',
      label: { fr: 'multiplicateur du même argent à parts égales', en: 'multiplier of the same money in equal parts' },
    }),
    gain(economy, all, {
      name: 'cashRealMultiplier',
      income: 'incomeCashReal',
      label: {
        fr: 'multiplicateur du même argent à parts égales, aux prix d’avant',
        en: 'multiplier of the same money in equal parts, at the prices of before',
      },
    }),
    ...ofGroups,
    {
      name: 'importShare',
      label: { fr: 'part des ventes achetée au dehors', en: 'share of sales bought outside' },
      unit: '%',
      better: 'lower',
      formula: { fr: 'acheté au dehors ÷ ventes du lieu', en: 'bought outside ÷ sales of the place' },
      definition: { fr: 'Manuel, lignes 2677-2683 (S113)', en: 'Handbook, lines 2677-2683 (S113)' },
      parts: totals([`${place.id}.imports`, `${place.id}.sales`]),
      compute: (view) => quotient(totalOf(view, [`${place.id}.imports`]), totalOf(view, [`${place.id}.sales`])),
    },
  ];
}

interface GainWanted {
  readonly name: string;
  /** The row of each group that is held against the world before. */
  readonly income: 'income' | 'incomeReal' | 'incomeCash' | 'incomeCashReal';
  readonly label: Words;
}

const gainFormulas: Readonly<Record<GainWanted['income'], Words>> = {
  income: {
    fr: '(revenus − revenus sans cet argent) ÷ argent venu d’ailleurs, du début à la fin',
    en: '(incomes − incomes without this money) ÷ money from elsewhere, from start to end',
  },
  incomeReal: {
    fr: '(revenus ÷ niveau des prix − revenus sans cet argent) ÷ argent venu d’ailleurs',
    en: '(incomes ÷ price level − incomes without this money) ÷ money from elsewhere',
  },
  incomeCash: {
    fr: '(revenus si chaque ménage recevait la même part − revenus sans cet argent) ÷ argent venu d’ailleurs',
    en: '(incomes if every household got the same part − incomes without this money) ÷ money from elsewhere',
  },
  incomeCashReal: {
    fr: '(revenus si chaque ménage recevait la même part ÷ niveau des prix d’alors − revenus sans cet argent) ÷ argent venu d’ailleurs',
    en: '(incomes if every household got the same part ÷ price level of that case − incomes without this money) ÷ money from elsewhere',
  },
};

/** What incomes of some groups are above those of the world before, per unit of money that came from elsewhere. */
function gain({ place }: LocalEconomy, groups: readonly string[], given: GainWanted): PlaceIndicator {
  const incomes = groups.map((group) => `${place.id}.${group}.${given.income}`);
  const before = groups.map((group) => `${place.id}.${group}.incomeBefore`);
  const moneyIn = `${place.id}.moneyIn`;
  return {
    name: given.name,
    label: given.label,
    unit: 'number',
    better: 'higher',
    formula: gainFormulas[given.income],
    definition: {
      fr: 'Taylor et Filipski, Beyond Experiments in Development Economics (2014) : gain de revenu par unité transférée',
      en: 'Taylor and Filipski, Beyond Experiments in Development Economics (2014): income gain per unit of transfer',
    },
    parts: totals([...incomes, ...before, moneyIn]),
    compute: (view) => quotient(totalOf(view, incomes) - totalOf(view, before), totalOf(view, [moneyIn])),
  };
}

function projectIndicators(economy: LocalEconomy): PlaceIndicator[] {
  const { place, groups, wage } = economy;
  const incomes = groups.map(({ id }) => `${place.id}.${id}.income`);
  const without = groups.map(({ id }) => `${place.id}.${id}.incomeProjectless`);
  const funding = `${place.id}.funding`;
  const found: PlaceIndicator[] = [
    {
      name: 'projectMultiplier',
      label: { fr: 'revenus créés par unité mise dans les projets', en: 'income made per unit put into projects' },
      unit: 'number',
      better: 'higher',
      formula: {
        fr: '(revenus − revenus sans les projets) ÷ argent venu d’ailleurs pour les projets ; à comparer au même argent donné à parts égales',
        en: '(incomes − incomes without the projects) ÷ money from elsewhere for projects; to be compared with the same money in equal parts',
      },
      definition: {
        fr: 'Passerelle ; la comparaison à l’argent donné, d’usage en économie du développement',
        en: 'Passerelle; the cash benchmark of development economics',
      },
      parts: totals([...incomes, ...without, funding]),
      compute: (view) => quotient(totalOf(view, incomes) - totalOf(view, without), totalOf(view, [funding])),
    },
  ];
  if (wage === null) return found;
  return [
    ...found,
    meanJobs(economy, 'projectJobs', jobWords.projectJobs),
    meanJobs(economy, 'netProjectJobs', jobWords.netProjectJobs),
  ];
}

const jobWords = {
  jobs: { fr: 'emplois dans le lieu, en moyenne', en: 'jobs in the place, on average' },
  projectJobs: { fr: 'emplois des projets, en moyenne', en: 'jobs of projects, on average' },
  netProjectJobs: {
    fr: 'emplois dus aux projets, net de ceux pris aux autres, en moyenne',
    en: 'jobs due to projects, less those taken from others, on average',
  },
} as const;

function meanJobs({ place }: LocalEconomy, name: keyof typeof jobWords, label: Words): PlaceIndicator {
  const row = `${place.id}.${name}`;
  return {
    name,
    label,
    unit: 'job',
    better: 'higher',
    formula: {
      fr: 'salaires versés ici ÷ salaire d’un plein temps, moyenne des mois',
      en: 'wages paid here ÷ full-time wage, mean of the months',
    },
    definition: {
      fr: 'Équivalents temps plein ; indicateur ALL-006 des subventions de l’EEE',
      en: 'Full-time equivalents; EEA Grants core indicator ALL-006',
    },
    parts: [{ series: row, how: 'mean' }],
    compute: (view) => totalOf(view, [row]) / view.months,
  };
}

export function quotient(top: number, bottom: number): Value {
  return bottom === 0 ? { none: 'nothing-to-divide' } : top / bottom;
}

export function totals(series: readonly string[]): Part[] {
  return series.map((id) => ({ series: id, how: 'total' }));
}

function totalOf(view: FutureView, series: readonly string[]): number {
  let sum = 0;
  for (const id of series) for (const value of view.row(id)) sum += value;
  return sum;
}
