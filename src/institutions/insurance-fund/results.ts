import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import { breakEvenPremium } from '../../finance/insurance.ts';
import type { InsuranceFund, Linked } from './instance.ts';

/** Declares the rows, the promise and the indicators of an insurance fund. */
export function declareResults(fund: InsuranceFund, linked: Linked): void {
  const { place, values, currency, counters } = fund;
  const { build, id } = place;
  const { flows } = linked;
  const moved = (...names: number[]): SeriesSource => ({
    from: 'flows',
    terms: names.map((flow) => ({ flow, sign: 1 })),
  });
  const row = (name: keyof typeof words, source: SeriesSource, month: 'sum' | 'last', theme: Theme): void =>
    build.series({ id: `${id}.${name}`, label: words[name], unit: values.currency, currency, source, month, theme });
  const count = (name: keyof typeof words, unit: string, read: () => number, month: 'sum' | 'last'): void =>
    build.series({
      id: `${id}.${name}`,
      label: words[name],
      unit,
      currency: -1,
      source: { from: 'measure', read },
      month,
      theme: 'none',
    });
  row('premiums', moved(flows.premiums), 'sum', 'returns');
  row('claims', moved(flows.toProvider, flows.toMember), 'sum', 'returns');
  row('claimsDue', moved(flows.claimsDue), 'sum', 'none');
  row('claimsMissed', moved(flows.claimsMissed), 'sum', 'costs');
  row('ownPart', moved(flows.ownPart), 'sum', 'costs');
  row('unmet', { from: 'measure', read: () => counters.unmet }, 'sum', 'impact');
  row('administration', moved(flows.admin), 'sum', 'costs');
  row('cash', { from: 'balances', blocks: [{ block: fund.cash, sign: 1 }] }, 'last', 'none');
  count('insured', 'person', () => counters.insured, 'last');
  count('cases', 'count', () => counters.cases, 'sum');
  count('casesInsured', 'count', () => counters.casesInsured, 'sum');
  build.promise({
    id: `${id}.claims`,
    label: { fr: 'Cas couverts payés en entier', en: 'Covered cases paid in full' },
    due: `${id}.claimsDue`,
    missed: `${id}.claimsMissed`,
  });
  for (const indicator of indicatorsOf(fund, linked)) build.indicator(indicator);
}

function indicatorsOf(fund: InsuranceFund, linked: Linked): IndicatorSpec[] {
  const { id } = fund.place;
  const money = { unit: fund.values.currency, currency: fund.currency, verdict: null } as const;
  const share = { unit: '%', currency: -1, verdict: null } as const;
  const total = (view: FutureView, name: string): number => totalOf(view, `${id}.${name}`);
  return [
    {
      ...share,
      ...about('coverage', 'higher', 'Mean over months.'),
      id: `${id}.coverage`,
      parts: [{ series: `${id}.insured`, how: 'mean' }],
      compute: (view) => total(view, 'insured') / (view.months * linked.count),
    },
    {
      ...share,
      ...about('claimsRatio', 'neither', 'Also called loss ratio.'),
      id: `${id}.claimsRatio`,
      parts: [
        { series: `${id}.claims`, how: 'total' },
        { series: `${id}.premiums`, how: 'total' },
      ],
      compute: (view) => quotient(total(view, 'claims'), total(view, 'premiums')),
    },
    {
      ...share,
      ...about('reserveMonths', 'higher', 'Cash at the end over the mean monthly claims due.'),
      id: `${id}.reserveMonths`,
      unit: 'month',
      parts: [
        { series: `${id}.cash`, how: 'last' },
        { series: `${id}.claimsDue`, how: 'mean' },
      ],
      compute: (view) => quotient(view.row(`${id}.cash`)[view.months - 1]! * view.months, total(view, 'claimsDue')),
    },
    {
      ...money,
      ...about('fairPremium', 'neither', 'Pure premium / (1 − administration): breakEvenPremium, without a reserve.'),
      id: `${id}.fairPremium`,
      parts: [
        { series: `${id}.claimsDue`, how: 'total' },
        { series: `${id}.insured`, how: 'total' },
      ],
      compute(view) {
        const members = total(view, 'insured');
        if (members === 0 || fund.values.admin.value >= 1) return { none: 'nothing-to-divide' };
        return breakEvenPremium(total(view, 'claimsDue') / members, { admin: fund.values.admin.value, reserve: 0 });
      },
    },
    {
      ...money,
      ...about('forgone', 'lower', 'Sum of the costs of care that was gone without for lack of cash.'),
      id: `${id}.forgone`,
      parts: [{ series: `${id}.unmet`, how: 'total' }],
      compute: (view) => total(view, 'unmet'),
    },
    {
      ...share,
      ...about('caseShare', 'higher', 'Above the coverage when those at risk join first.'),
      id: `${id}.caseShare`,
      parts: [
        { series: `${id}.casesInsured`, how: 'total' },
        { series: `${id}.cases`, how: 'total' },
      ],
      compute: (view) => quotient(total(view, 'casesInsured'), total(view, 'cases')),
    },
  ];
}

function quotient(top: number, bottom: number): Value {
  return bottom === 0 ? { none: 'nothing-to-divide' } : top / bottom;
}

function about(name: keyof typeof figures, better: IndicatorSpec['better'], definition: string) {
  return { label: figures[name].label, formula: figures[name].formula, better, definition };
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}

const words = {
  premiums: { fr: 'Primes payées', en: 'Premiums paid' },
  claims: { fr: 'Payé par le fonds', en: 'Paid by the fund' },
  claimsDue: { fr: 'Dû par le fonds', en: 'Due from the fund' },
  claimsMissed: { fr: 'Dû et non payé', en: 'Due and not paid' },
  ownPart: { fr: 'Payé par les gens eux-mêmes', en: 'Paid by people themselves' },
  unmet: { fr: 'Soins auxquels on a renoncé', en: 'Care gone without' },
  administration: { fr: 'Frais de gestion', en: 'Administration' },
  cash: { fr: 'Réserve', en: 'Reserve' },
  insured: { fr: 'Assurés', en: 'Insured' },
  cases: { fr: 'Cas', en: 'Cases' },
  casesInsured: { fr: 'Cas couverts', en: 'Cases covered' },
} satisfies Record<string, Words>;

const figures = {
  coverage: {
    label: { fr: 'Part assurée', en: 'Share insured' },
    formula: { fr: 'assurés ÷ tous, en moyenne', en: 'insured ÷ all, on average' },
  },
  claimsRatio: {
    label: { fr: 'Sinistres sur primes', en: 'Claims over premiums' },
    formula: { fr: 'payé par le fonds ÷ primes', en: 'paid by the fund ÷ premiums' },
  },
  reserveMonths: {
    label: { fr: 'Mois de réserve', en: 'Months of reserve' },
    formula: { fr: 'réserve à la fin ÷ dû par mois', en: 'reserve at the end ÷ due a month' },
  },
  fairPremium: {
    label: { fr: 'Prime qui couvrirait tout', en: 'Premium that would cover all' },
    formula: { fr: 'dû par assuré et par mois ÷ (1 − frais)', en: 'due per insured and month ÷ (1 − administration)' },
  },
  forgone: {
    label: { fr: 'Soins auxquels on a renoncé', en: 'Care gone without' },
    formula: { fr: 'somme des coûts non payables', en: 'sum of costs that could not be paid' },
  },
  caseShare: {
    label: { fr: 'Part des cas couverts', en: 'Share of cases covered' },
    formula: { fr: 'cas couverts ÷ cas', en: 'cases covered ÷ cases' },
  },
} satisfies Record<string, { label: Words; formula: Words }>;
