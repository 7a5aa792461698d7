import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { SeriesSpec } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Counters, Population } from './instance.ts';

/** What leaves a sender through a channel, by the purpose of the flow: the amount, and what it costs. */
const sentPurposes = ['transfer', 'margin', 'fee', 'lost'];
const costPurposes = ['margin', 'fee'];

/** Declares the rows and indicators of a population. Called when all flows are known. */
export function declareResults(population: Population): void {
  const { build, id } = population.place;
  for (const row of seriesOf(population)) build.series({ ...row, id: `${id}.${row.id}` });
  for (const indicator of indicatorsOf(population)) build.indicator(indicator);
}

type Row = Pick<SeriesSpec, 'id' | 'label' | 'source' | 'month' | 'theme'>;

function seriesOf(population: Population): SeriesSpec[] {
  const { build } = population.place;
  const money = { unit: build.currencyCodes[population.currency]!, currency: population.currency };
  const rows: SeriesSpec[] = moneyRows(population).map((row) => ({ ...row, ...money }));
  rows.push(
    {
      id: 'obligationsDue',
      label: { fr: 'obligations échues', en: 'obligations due' },
      unit: 'count',
      currency: -1,
      source: { from: 'measure', read: () => population.counters.due },
      month: 'sum',
      theme: 'none',
    },
    {
      id: 'obligationsMissed',
      label: { fr: 'obligations manquées faute d’argent', en: 'obligations missed for lack of cash' },
      unit: 'count',
      currency: -1,
      source: { from: 'measure', read: () => population.counters.missed },
      month: 'sum',
      theme: 'impact',
    },
    {
      id: 'working',
      label: { fr: 'part au travail', en: 'share at work' },
      unit: '%',
      currency: -1,
      source: { from: 'measure', read: () => meanOf(population.working) },
      month: 'last',
      theme: 'impact',
    },
  );
  return rows;
}

function moneyRows(population: Population): Row[] {
  const rows: Row[] = [
    {
      id: 'cash',
      label: { fr: 'argent en caisse', en: 'cash in hand' },
      source: { from: 'balances', blocks: [{ block: population.cash, sign: 1 }] },
      month: 'last',
      theme: 'none',
    },
    {
      id: 'income',
      label: { fr: 'revenus', en: 'income' },
      source: { from: 'flows', terms: [{ flow: population.flows.income, sign: 1 }] },
      month: 'sum',
      theme: 'impact',
    },
    counted(population, 'missedAmount', { fr: 'obligations non payées', en: 'obligations unpaid' }),
  ];
  if (population.transfers.length > 0) rows.push(...senderRows(population));
  if (Object.keys(population.values.supportedBy).length > 0) {
    rows.push({
      id: 'received',
      label: { fr: 'envois reçus', en: 'remittances received' },
      source: { from: 'flows', terms: flowsOf(population, 'to', ['transfer']) },
      month: 'sum',
      theme: 'returns',
    });
  }
  return rows;
}

function senderRows(population: Population): Row[] {
  return [
    {
      id: 'sent',
      label: { fr: 'envoyé, frais compris', en: 'sent, fees included' },
      source: { from: 'flows', terms: flowsOf(population, 'from', sentPurposes) },
      month: 'sum',
      theme: 'returns',
    },
    {
      id: 'transferCost',
      label: { fr: 'frais et marges payés pour envoyer', en: 'fees and margins paid for sending' },
      source: { from: 'flows', terms: flowsOf(population, 'from', costPurposes) },
      month: 'sum',
      theme: 'costs',
    },
    counted(population, 'unsentForCash', { fr: 'non envoyé faute d’argent', en: 'not sent for lack of cash' }),
    counted(population, 'unsentForChannel', { fr: 'non envoyé faute de canal', en: 'not sent for lack of a channel' }),
  ];
}

function counted({ counters }: Population, counter: keyof Counters, label: Words): Row {
  return {
    id: counter,
    label,
    source: { from: 'measure', read: () => counters[counter] },
    month: 'sum',
    theme: 'none',
  };
}

function flowsOf(population: Population, side: 'from' | 'to', purposes: readonly string[]) {
  const { build, index } = population.place;
  const isChannel = (institution: number): boolean => build.institutions[institution]!.kind === 'transfer-channel';
  return build.flows
    .filter((flow) => flow[side] === index && isChannel(side === 'from' ? flow.to : flow.from))
    .filter((flow) => purposes.includes(flow.purpose))
    .map((flow) => ({ flow: flow.index, sign: 1 as const }));
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

function indicatorsOf(population: Population): IndicatorSpec[] {
  const { id } = population.place;
  const found = [
    perMonth(population, 'income', 'higher', { fr: 'revenu moyen par mois', en: 'mean income a month' }),
    shareOf(population, {
      name: 'obligationsMissed',
      label: { fr: 'part des obligations manquées', en: 'share of obligations missed' },
      part: `${id}.obligationsMissed`,
      whole: `${id}.obligationsDue`,
      formula: {
        fr: 'obligations non payées en entier ÷ obligations échues',
        en: 'obligations not paid in full ÷ obligations due',
      },
    }),
  ];
  if (Object.keys(population.values.supportedBy).length > 0) {
    found.push(
      perMonth(population, 'received', 'higher', { fr: 'envois reçus par mois', en: 'remittances received a month' }),
    );
  }
  if (population.transfers.length > 0) {
    found.push(
      perMonth(population, 'sent', 'neither', { fr: 'envoyé par mois', en: 'sent a month' }),
      shareOf(population, {
        name: 'transferCost',
        label: { fr: 'coût des envois', en: 'cost of sending' },
        part: `${id}.transferCost`,
        whole: `${id}.sent`,
        formula: {
          fr: 'frais et marges de change ÷ tout ce qui a été envoyé, frais compris',
          en: 'fees and exchange-rate margins ÷ everything sent, fees included',
        },
      }),
    );
  }
  return found;
}

/** A sum of money over the whole time, for one unit and one month. */
function perMonth(population: Population, name: string, better: 'higher' | 'neither', label: Words): IndicatorSpec {
  const { build, id } = population.place;
  const { count, currency } = population;
  const series = `${id}.${name}`;
  return {
    id: `${id}.${name}`,
    label: { fr: `${label.fr} et par unité`, en: `${label.en} per unit` },
    unit: build.currencyCodes[currency]!,
    currency,
    better,
    formula: {
      fr: `somme de tous les mois ÷ nombre de mois ÷ ${count}`,
      en: `sum over all months ÷ number of months ÷ ${count}`,
    },
    definition: 'Passerelle',
    parts: [{ series, how: 'total' }],
    verdict: null,
    compute: (view) => totalOf(view, series) / view.months / count,
  };
}

interface ShareWanted {
  readonly name: string;
  readonly label: Words;
  readonly part: string;
  readonly whole: string;
  readonly formula: Words;
}

/** A share of one row's total in another's; none when there is nothing to divide. */
function shareOf(population: Population, wanted: ShareWanted): IndicatorSpec {
  return {
    id: `${population.place.id}.${wanted.name}`,
    label: wanted.label,
    unit: '%',
    currency: -1,
    better: 'lower',
    formula: wanted.formula,
    definition:
      wanted.name === 'transferCost' ? 'World Bank, Migration and Poverty, p. 133 (effective cost)' : 'Passerelle',
    parts: [
      { series: wanted.part, how: 'total' },
      { series: wanted.whole, how: 'total' },
    ],
    verdict: null,
    compute: (view): Value => {
      const whole = totalOf(view, wanted.whole);
      return whole === 0 ? { none: 'nothing-to-divide' } : totalOf(view, wanted.part) / whole;
    },
  };
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}
