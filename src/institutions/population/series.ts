import type { SeriesSpec } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Counters, Population } from './instance.ts';

/** What leaves a sender through a channel, by the purpose of the flow: the amount, and what it costs. */
const sentPurposes = ['transfer', 'margin', 'fee', 'lost', 'deducted', 'levy'];
const costPurposes = ['margin', 'fee', 'deducted', 'levy'];

type Row = Pick<SeriesSpec, 'id' | 'label' | 'source' | 'month' | 'theme'>;

/** The rows of a population; ids without the institution. Called when all flows are known. */
export function seriesOf(population: Population): SeriesSpec[] {
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
      source: { from: 'flows', terms: incomeFlows(population) },
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

/** Income from outside, and what is earned in a local economy. */
function incomeFlows({ place }: Population) {
  return place.build.flows
    .filter((flow) => flow.to === place.index && flow.purpose === 'income')
    .map((flow) => ({ flow: flow.index, sign: 1 as const }));
}

function flowsOf(population: Population, side: 'from' | 'to', purposes: readonly string[]) {
  const { build, index } = population.place;
  const isChannel = (institution: number): boolean => build.institutions[institution]!.kind === 'transfer-channel';
  return build.flows
    .filter((flow) => flow[side] === index)
    .filter((flow) => isChannel(side === 'from' ? flow.to : flow.from) || flow.purpose === 'levy')
    .filter((flow) => purposes.includes(flow.purpose))
    .map((flow) => ({ flow: flow.index, sign: 1 as const }));
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
