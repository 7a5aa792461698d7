import type { FutureView, IndicatorSpec } from '../../engine/indicator.ts';
import type { MonthRule, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Deposit, Linked } from './instance.ts';

/** Declares the rows, promises and indicators of a place that takes deposits. */
export function declareResults(deposit: Deposit, linked: Linked): void {
  const { place, values, currency, counters } = deposit;
  const { build, id } = place;
  const { flows } = linked;
  const moved = (flow: number): SeriesSource => ({ from: 'flows', terms: [{ flow, sign: 1 }] });
  const row = (name: keyof typeof words, source: SeriesSource, month: MonthRule, theme: Theme): void =>
    build.series({ id: `${id}.${name}`, label: words[name], unit: values.currency, currency, source, month, theme });
  const count = (name: keyof typeof words, unit: string, read: () => number, month: MonthRule): void =>
    build.series({
      id: `${id}.${name}`,
      label: words[name],
      unit,
      currency: -1,
      source: { from: 'measure', read },
      month,
      theme: 'none',
    });
  row('deposited', moved(flows.deposits), 'sum', 'returns');
  row('deposits', { from: 'balances', blocks: [{ block: linked.claims, sign: 1 }] }, 'last', 'returns');
  row('till', { from: 'balances', blocks: [{ block: deposit.till, sign: 1 }] }, 'last', 'none');
  row('ownFunds', { from: 'measure', read: () => counters.ownFunds }, 'last', 'none');
  row('interest', moved(flows.interest), 'sum', 'returns');
  row('interestDue', moved(flows.interestDue), 'sum', 'none');
  row('interestMissed', moved(flows.interestMissed), 'sum', 'costs');
  row('withdrawn', moved(flows.withdrawals), 'sum', 'none');
  row('withdrawalDue', moved(flows.withdrawalDue), 'sum', 'none');
  row('withdrawalMissed', moved(flows.withdrawalMissed), 'sum', 'costs');
  count('savers', 'person', () => counters.savers, 'last');
  count('exits', 'person', () => counters.exits, 'sum');
  count('here', 'person', () => counters.here, 'sum');
  if (deposit.lending !== null) {
    row('lent', moved(flows.lent), 'sum', 'impact');
    row('asked', { from: 'measure', read: () => counters.asked }, 'sum', 'none');
    row('loans', { from: 'balances', blocks: [{ block: linked.loans, sign: 1 }] }, 'last', 'none');
  }
  const promise = (name: string, label: Words, due: string, missed: string): void =>
    build.promise({ id: `${id}.${name}`, label, due: `${id}.${due}`, missed: `${id}.${missed}` });
  promise('withdrawals', words.withdrawals, 'withdrawalDue', 'withdrawalMissed');
  promise('interestPaid', words.interestPaid, 'interestDue', 'interestMissed');
  for (const indicator of indicatorsOf(deposit, linked)) build.indicator(indicator);
}

function indicatorsOf(deposit: Deposit, linked: Linked): IndicatorSpec[] {
  const { place, values, currency } = deposit;
  const { id, build } = place;
  const months = build.calendar.months;
  const plain = { currency: -1, verdict: null, unit: '%' } as const;
  const list: IndicatorSpec[] = [
    {
      ...plain,
      ...about('captured', 'higher', 'Count of monthly decisions; form of claims C15 and C20.'),
      id: `${id}.captured`,
      parts: [{ series: `${id}.here`, how: 'total' }],
      compute: (view) => totalOf(view, `${id}.here`) / (linked.count * months),
    },
    {
      ...plain,
      ...about('balance', 'higher', 'Stock at the end.'),
      id: `${id}.balance`,
      unit: values.currency,
      currency,
      parts: [{ series: `${id}.deposits`, how: 'last' }],
      compute: (view) => view.row(`${id}.deposits`)[view.months - 1]!,
    },
    ratioOf(id, 'withdrawalsRefused', 'withdrawalMissed', 'withdrawalDue', 'lower'),
    ratioOf(id, 'interestShort', 'interestMissed', 'interestDue', 'lower'),
  ];
  if (deposit.lending !== null) {
    list.push(ratioOf(id, 'loansServed', 'lent', 'asked', 'higher'));
    list.push({
      ...plain,
      ...about('lendingStops', 'lower', 'Form of claim C16: below the minimum reserve lending stops.'),
      id: `${id}.lendingStops`,
      unit: 'month',
      parts: [{ series: `${id}.lent`, how: 'by-month' }],
      compute: (view) => view.row(`${id}.lent`).filter((lent) => lent === 0).length,
    });
  }
  const yearCosts = values.plan?.yearCosts ?? null;
  if (yearCosts !== null) {
    list.push({
      ...plain,
      ...about('schoolYears', 'higher', 'What was paid back, over the cost of a year at the start.'),
      id: `${id}.schoolYears`,
      unit: 'year',
      parts: [{ series: `${id}.withdrawn`, how: 'total' }],
      compute: (view) => totalOf(view, `${id}.withdrawn`) / yearCosts.value,
    });
  }
  return list;
}

function ratioOf(
  id: string,
  name: keyof typeof figures,
  top: string,
  bottom: string,
  better: 'higher' | 'lower',
): IndicatorSpec {
  return {
    ...about(name, better, 'Sums over all months.'),
    id: `${id}.${name}`,
    unit: '%',
    currency: -1,
    verdict: null,
    parts: [
      { series: `${id}.${top}`, how: 'total' },
      { series: `${id}.${bottom}`, how: 'total' },
    ],
    compute(view) {
      const whole = totalOf(view, `${id}.${bottom}`);
      return whole === 0 ? { none: 'nothing-to-divide' } : totalOf(view, `${id}.${top}`) / whole;
    },
  };
}

function about(name: keyof typeof figures, better: 'higher' | 'lower', definition: string) {
  return { label: figures[name].label, formula: figures[name].formula, better, definition };
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}

const words = {
  deposited: { fr: 'Dépôts du mois', en: 'Deposits of the month' },
  deposits: { fr: 'Avoirs des épargnants', en: 'Savers’ balances' },
  till: { fr: 'Argent disponible', en: 'Money at hand' },
  ownFunds: { fr: 'Fonds propres', en: 'Own funds' },
  interest: { fr: 'Intérêt versé aux épargnants', en: 'Interest paid to savers' },
  interestDue: { fr: 'Intérêt promis', en: 'Interest promised' },
  interestMissed: { fr: 'Intérêt qui a manqué', en: 'Interest that was missing' },
  withdrawn: { fr: 'Retraits payés', en: 'Withdrawals paid' },
  withdrawalDue: { fr: 'Retraits demandés', en: 'Withdrawals asked for' },
  withdrawalMissed: { fr: 'Retraits refusés', en: 'Withdrawals refused' },
  savers: { fr: 'Épargnants qui ont un avoir', en: 'Savers with a balance' },
  exits: { fr: 'Épargnants qui reprennent leur argent', en: 'Savers who take their money back' },
  here: { fr: 'Décisions de déposer ici', en: 'Decisions to deposit here' },
  lent: { fr: 'Prêté au lieu', en: 'Lent locally' },
  asked: { fr: 'Prêts demandés', en: 'Loans asked for' },
  loans: { fr: 'Prêts en cours', en: 'Loans outstanding' },
  withdrawals: { fr: 'Retraits payés à la demande', en: 'Withdrawals paid on demand' },
  interestPaid: { fr: 'Intérêt promis versé', en: 'Promised interest paid' },
} satisfies Record<string, Words>;

const figures = {
  captured: {
    label: { fr: 'Part de l’épargne captée', en: 'Share of saving captured' },
    formula: {
      fr: 'décisions de déposer ici ÷ (épargnants × mois)',
      en: 'decisions to deposit here ÷ (savers × months)',
    },
  },
  balance: {
    label: { fr: 'Avoirs à la fin', en: 'Balances at the end' },
    formula: { fr: 'avoirs des épargnants au dernier mois', en: 'savers’ balances in the last month' },
  },
  withdrawalsRefused: {
    label: { fr: 'Part des retraits refusés', en: 'Share of withdrawals refused' },
    formula: { fr: 'retraits refusés ÷ retraits demandés', en: 'withdrawals refused ÷ withdrawals asked for' },
  },
  interestShort: {
    label: { fr: 'Part de l’intérêt promis qui a manqué', en: 'Part of promised interest missing' },
    formula: { fr: 'intérêt qui a manqué ÷ intérêt promis', en: 'interest missing ÷ interest promised' },
  },
  loansServed: {
    label: { fr: 'Part des prêts demandés accordée', en: 'Share of loans asked for that was granted' },
    formula: { fr: 'prêté ÷ demandé', en: 'lent ÷ asked for' },
  },
  lendingStops: {
    label: { fr: 'Mois sans nouveau prêt', en: 'Months without a new loan' },
    formula: { fr: 'nombre de mois où rien n’a été prêté', en: 'number of months in which nothing was lent' },
  },
  schoolYears: {
    label: { fr: 'Années d’école financées', en: 'Years of school funded' },
    formula: { fr: 'rendu aux épargnants ÷ coût d’une année', en: 'paid back to savers ÷ cost of a year' },
  },
} satisfies Record<string, { label: Words; formula: Words }>;
