import type { IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { lastYearOutlay } from './month-result.ts';
import { count, moneyRows } from './rows.ts';
import { limits, peakFunding } from './rules.ts';

/** Round 3: the true result, what is tied up in the business, how long its cash lasts, and what was the limit. */
export function declareResultRows(enterprise: Enterprise): void {
  const { life, cash, place, monthly } = enterprise;
  const { month, owed } = life;
  const { build, id } = place;
  const held = (): number => build.ledger.balances[cash.first]!;
  const money = moneyRows(enterprise);
  const profit = { fr: 'Résultat du mois, usure comprise', en: 'Result of the month, wear included' };
  const monthOnly = (read: () => number) => (period: number) => (monthly[period] === 1 ? read() : 0);
  money('profit', profit, { from: 'measure', read: monthOnly(() => month.profit) }, 'sum', 'returns');
  const working = { fr: 'Caisse moins ce qui est dû', en: 'Cash less what is owed' };
  const net = (): number => held() - owed.inputs - owed.suppliers - owed.wages;
  money('workingCapital', working, { from: 'measure', read: net }, 'last', 'none');
  const lasts = { fr: 'Mois que dure la caisse', en: 'Months the cash lasts' };
  const read = (): number => monthsOfCash(enterprise, held());
  count(enterprise, 'monthsOfCash', lasts, 'month', { from: 'measure', read }, 'last');
  for (const spec of [...cashIndicators(enterprise), profitAfter(id), autonomy(id), ...boundBy(id)])
    build.indicator(spec);
}

/** Cash over the mean monthly outlay of the last year open; 0 while it is not open or has not spent anything. */
function monthsOfCash(enterprise: Enterprise, cash: number): number {
  if (enterprise.life.phase !== lifePhases.open) return 0;
  const outlay = lastYearOutlay(enterprise);
  const months = Math.min(12, enterprise.life.monthsOpen);
  return outlay <= 0 ? 0 : (cash * months) / outlay;
}

const shared = {
  currency: -1,
  verdict: null,
  definition: { fr: 'Passerelle : règles des entreprises sociales', en: 'Passerelle: rules of social enterprises' },
} as const;

function cashIndicators(enterprise: Enterprise): IndicatorSpec[] {
  const { build, id } = enterprise.place;
  const rows = ['revenue', 'inputs', 'suppliersDue', 'wagesDue'] as const;
  return [
    {
      ...shared,
      id: `${id}.peakFunding`,
      label: { fr: 'Fonds de roulement qu’il aurait fallu', en: 'Working capital it would have taken' },
      unit: build.currencyCodes[enterprise.currency]!,
      currency: enterprise.currency,
      better: 'lower',
      formula: {
        fr: 'creux le plus profond de la somme des recettes − achats − factures dues − salaires dus',
        en: 'deepest hole of the running sum of revenue − inputs − bills due − wages due',
      },
      parts: rows.map((row) => ({ series: `${id}.${row}`, how: 'by-month' })),
      compute(view) {
        const [revenue, inputs, bills, wages] = rows.map((row) => view.row(`${id}.${row}`)) as [
          Float64Array,
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        return peakFunding(
          [...revenue].map((income, month) => income - inputs[month]! - bills[month]! - wages[month]!),
        );
      },
    },
    {
      ...shared,
      id: `${id}.leastMonthsOfCash`,
      label: { fr: 'Mois que dure la caisse, au plus bas', en: 'Months the cash lasts, at the lowest' },
      unit: 'month',
      better: 'higher',
      formula: {
        fr: 'le plus bas, sur les mois ouverts, de : caisse ÷ dépense mensuelle moyenne des 12 derniers mois',
        en: 'the lowest, over the months open, of: cash ÷ mean monthly outlay of the last 12 months',
      },
      parts: [
        { series: `${id}.monthsOfCash`, how: 'by-month' },
        { series: `${id}.open`, how: 'by-month' },
      ],
      compute: (view) => lowestWhile(view.row(`${id}.monthsOfCash`), view.row(`${id}.open`)),
    },
  ];
}

function lowestWhile(row: Float64Array, open: Float64Array): Value {
  let lowest = Infinity;
  for (let month = 0; month < row.length; month++) if (open[month]! > 0) lowest = Math.min(lowest, row[month]!);
  return lowest === Infinity ? { none: 'never' } : lowest;
}

/** How far it lives from what it sells. */
function autonomy(id: string): IndicatorSpec {
  return {
    ...shared,
    id: `${id}.autonomy`,
    label: { fr: 'Part des recettes propres', en: 'Share of own revenue' },
    unit: '%',
    better: 'higher',
    formula: {
      fr: 'recettes ÷ (recettes + financement et subventions reçus)',
      en: 'revenue ÷ (revenue + funding and subsidies received)',
    },
    parts: [
      { series: `${id}.revenue`, how: 'total' },
      { series: `${id}.funding`, how: 'total' },
    ],
    compute(view): Value {
      const sum = (name: string): number => view.row(`${id}.${name}`).reduce((all, each) => all + each, 0);
      const revenue = sum('revenue');
      const all = revenue + sum('funding');
      return all === 0 ? { none: 'nothing-to-divide' } : revenue / all;
    },
  };
}

/** Months open until the last twelve together have earned something. */
function profitAfter(id: string): IndicatorSpec {
  return {
    ...shared,
    id: `${id}.profitAfter`,
    label: { fr: 'Mois d’ouverture avant une année bénéficiaire', en: 'Months open until a year of profit' },
    unit: 'month',
    better: 'lower',
    formula: {
      fr: 'mois ouverts jusqu’au premier où le résultat des 12 derniers mois, usure comprise, dépasse 0',
      en: 'months open up to the first in which the result of the last 12 months, wear included, is above 0',
    },
    parts: [
      { series: `${id}.profit`, how: 'by-month' },
      { series: `${id}.open`, how: 'by-month' },
    ],
    compute(view): Value {
      const profit = view.row(`${id}.profit`);
      const open = view.row(`${id}.open`);
      let months = 0;
      const last: number[] = [];
      for (let month = 0; month < view.months; month++) {
        if (open[month] === 0) continue;
        months++;
        last.push(profit[month]!);
        if (last.length > 12) last.shift();
        if (last.length === 12 && last.reduce((sum, each) => sum + each, 0) > 0) return months;
      }
      return { none: 'not-reached' };
    },
  };
}

const limitWords: readonly (readonly [keyof typeof limits, string, Words])[] = [
  ['demand', 'Demand', { fr: 'Limitée par la demande', en: 'Limited by demand' }],
  ['capacity', 'Capacity', { fr: 'Limitée par la capacité', en: 'Limited by capacity' }],
  ['inputs', 'Cash', { fr: 'Limitée par la caisse', en: 'Limited by cash' }],
  ['staff', 'Staff', { fr: 'Limitée par le personnel', en: 'Limited by staff' }],
  ['wornOut', 'WornOut', { fr: 'Arrêtée par l’équipement hors d’usage', en: 'Stopped by worn-out equipment' }],
  ['flock', 'Supply', { fr: 'Limitée par ce qui est prêt à vendre', en: 'Limited by what is ready to sell' }],
];

/** By limit, the share of the months open in which it was the one that held sales back. */
function boundBy(id: string): IndicatorSpec[] {
  return limitWords.map(([limit, name, label]) => ({
    ...shared,
    id: `${id}.boundBy${name}`,
    label: sayBoth({ fr: '{label} (part des mois)', en: '{label} (share of months)' }, { label }),
    unit: '%',
    better: 'neither' as const,
    formula: sayBoth(
      {
        fr: 'mois ouverts où la limite était le code {code} ÷ mois ouverts',
        en: 'months open in which the limit was code {code} ÷ months open',
      },
      { code: limits[limit] },
    ),
    parts: [
      { series: `${id}.limit`, how: 'by-month' },
      { series: `${id}.open`, how: 'total' },
    ],
    compute(view): Value {
      const open = view.row(`${id}.open`);
      const codes = view.row(`${id}.limit`);
      let months = 0;
      let bound = 0;
      for (let month = 0; month < view.months; month++) {
        if (open[month] === 0) continue;
        months++;
        if (codes[month] === limits[limit]) bound++;
      }
      return months === 0 ? { none: 'never' } : bound / months;
    },
  }));
}
