import type { FutureView, IndicatorSpec, Part, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import type { LocalEconomy } from './instance.ts';

type Spec = Omit<IndicatorSpec, 'verdict' | 'currency' | 'id'> & { readonly name: string };

/** The indicators of a place: what one unit of money from elsewhere has become, and what leaks out. */
export function declareIndicators(economy: LocalEconomy): void {
  const { build, id } = economy.place;
  for (const { name, ...spec } of placeSpecs(economy))
    build.indicator({ ...spec, id: `${id}.${name}`, currency: -1, verdict: null });
}

function placeSpecs(economy: LocalEconomy): Spec[] {
  return [
    multiplier(economy, {
      name: 'nominalMultiplier',
      income: 'income',
      label: { fr: 'multiplicateur, en argent', en: 'multiplier, in money' },
      formula: {
        fr: '(revenus − revenus sans cet argent) ÷ argent venu d’ailleurs, du début à la fin',
        en: '(incomes − incomes without this money) ÷ money from elsewhere, from start to end',
      },
    }),
    multiplier(economy, {
      name: 'realMultiplier',
      income: 'incomeReal',
      label: { fr: 'multiplicateur, aux prix d’avant', en: 'multiplier, at the prices of before' },
      formula: {
        fr: '(revenus ÷ niveau des prix − revenus sans cet argent) ÷ argent venu d’ailleurs',
        en: '(incomes ÷ price level − incomes without this money) ÷ money from elsewhere',
      },
    }),
    multiplier(economy, {
      name: 'cashMultiplier',
      income: 'incomeCash',
      label: { fr: 'multiplicateur du même argent à parts égales', en: 'multiplier of the same money in equal parts' },
      formula: {
        fr: '(revenus si chaque ménage recevait la même part − revenus sans cet argent) ÷ argent venu d’ailleurs',
        en: '(incomes if every household got the same part − incomes without this money) ÷ money from elsewhere',
      },
    }),
    ratio(economy, {
      name: 'importShare',
      top: ['imports'],
      bottom: ['sales'],
      better: 'lower',
      label: { fr: 'part des ventes achetée au dehors', en: 'share of sales bought outside' },
      formula: { fr: 'acheté au dehors ÷ ventes du lieu', en: 'bought outside ÷ sales of the place' },
      definition: '001:2677-2683 (S113)',
    }),
  ];
}

/** What incomes are above those of the world before, per unit of money that came from elsewhere. */
function multiplier(
  { groups, place }: LocalEconomy,
  given: { readonly name: string; readonly income: string; readonly label: Words; readonly formula: Words },
): Spec {
  const incomes = groups.map((group) => `${place.id}.${group.id}.${given.income}`);
  const before = groups.map((group) => `${place.id}.${group.id}.incomeBefore`);
  const moneyIn = `${place.id}.moneyIn`;
  return {
    name: given.name,
    label: given.label,
    unit: 'number',
    better: 'higher',
    formula: given.formula,
    definition:
      'Taylor and Filipski, Beyond Experiments in Development Economics (2014): income gain per unit of transfer',
    parts: totals([...incomes, ...before, moneyIn]),
    compute(view): Value {
      const money = totalOf(view, [moneyIn]);
      if (money === 0) return { none: 'nothing-to-divide' };
      return (totalOf(view, incomes) - totalOf(view, before)) / money;
    },
  };
}

function ratio(
  { place }: LocalEconomy,
  given: Pick<Spec, 'name' | 'label' | 'formula' | 'definition' | 'better'> & {
    readonly top: readonly string[];
    readonly bottom: readonly string[];
  },
): Spec {
  const { top, bottom, ...rest } = given;
  const [above, below] = [top, bottom].map((names) => names.map((name) => `${place.id}.${name}`));
  return {
    ...rest,
    unit: '%',
    parts: totals([...above!, ...below!]),
    compute(view): Value {
      const whole = totalOf(view, below!);
      return whole === 0 ? { none: 'nothing-to-divide' } : totalOf(view, above!) / whole;
    },
  };
}

function totals(series: readonly string[]): Part[] {
  return series.map((id) => ({ series: id, how: 'total' }));
}

function totalOf(view: FutureView, series: readonly string[]): number {
  let sum = 0;
  for (const id of series) for (const value of view.row(id)) sum += value;
  return sum;
}
