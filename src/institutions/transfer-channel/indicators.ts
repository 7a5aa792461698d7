import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { FlowTerm } from '../../engine/series.ts';
import { sameWords, type Words } from '../../engine/words.ts';
import type { Desk } from './desks.ts';
import type { TransferChannel } from './instance.ts';

/** Declares the rows and indicators of a channel, in the senders' currency. Called when its desks are open. */
export function declareResults(channel: TransferChannel): void {
  const { build, id } = channel.place;
  const amounts = [...flowsOf(channel, 'value'), ...flowsOf(channel, 'margin'), ...lostOf(channel)];
  const margins = [...flowsOf(channel, 'margin'), ...flowsOf(channel, 'subsidy')];
  const fees = channel.desks.map((desk): FlowTerm => ({ flow: desk.feeFlow, sign: 1 }));
  money(channel, 'sent', { fr: 'montants envoyés, hors frais', en: 'amounts sent, fees excluded' }, amounts);
  money(channel, 'fees', { fr: 'frais payés', en: 'fees paid' }, fees);
  money(channel, 'margins', { fr: 'marges de change payées', en: 'exchange-rate margins paid' }, margins);
  money(channel, 'lost', { fr: 'envois perdus', en: 'transfers lost' }, lostOf(channel));
  build.series({
    id: `${id}.transfers`,
    label: { fr: 'nombre d’envois', en: 'number of transfers' },
    unit: 'count',
    currency: -1,
    source: { from: 'measure', read: () => channel.counters.transfers },
    month: 'sum',
    theme: 'none',
  });
  build.indicator(costOf(channel));
  build.indicator(paidOf(channel));
}

function money({ place, home }: TransferChannel, name: string, label: Words, terms: readonly FlowTerm[]): void {
  place.build.series({
    id: `${place.id}.${name}`,
    label,
    unit: place.build.currencyCodes[home]!,
    currency: home,
    source: { from: 'flows', terms },
    month: 'sum',
    theme: name === 'sent' ? 'none' : 'costs',
  });
}

function lostOf(channel: TransferChannel): FlowTerm[] {
  return channel.desks.map((desk) => ({ flow: desk.lostFlow, sign: 1 }));
}

/** Routes of one desk share their flows, and all desks share the margin given, so each flow is taken once. */
function flowsOf(channel: TransferChannel, part: 'value' | 'margin' | 'subsidy'): FlowTerm[] {
  const routes = channel.desks.flatMap((desk: Desk) => desk.routes);
  const flows = routes.map(({ exchange }) =>
    part === 'value' ? exchange.valueFlow : part === 'margin' ? exchange.marginFlow : exchange.subsidyFlow,
  );
  return [...new Set(flows)].map((flow) => ({ flow, sign: part === 'subsidy' ? -1 : 1 }));
}

function costOf({ place }: TransferChannel): IndicatorSpec {
  const { id } = place;
  return {
    id: `${id}.cost`,
    label: { fr: 'coût total des envois', en: 'total cost of transfers' },
    unit: '%',
    currency: -1,
    better: 'lower',
    formula: {
      fr: '(frais + marges de change) ÷ montants envoyés hors frais',
      en: '(fees + exchange-rate margins) ÷ amounts sent without fees',
    },
    definition: {
      fr: 'Banque mondiale, Remittance Prices Worldwide : frais ÷ montant + marge de change',
      en: 'World Bank, Remittance Prices Worldwide: fee ÷ amount + exchange-rate margin',
    },
    parts: [
      { series: `${id}.fees`, how: 'total' },
      { series: `${id}.margins`, how: 'total' },
      { series: `${id}.sent`, how: 'total' },
    ],
    verdict: null,
    compute(view): Value {
      const sent = totalOf(view, `${id}.sent`);
      if (sent === 0) return { none: 'nothing-to-divide' };
      return (totalOf(view, `${id}.fees`) + totalOf(view, `${id}.margins`)) / sent;
    },
  };
}

function paidOf({ place, home }: TransferChannel): IndicatorSpec {
  const { id, build } = place;
  return {
    id: `${id}.paid`,
    label: { fr: 'frais et marges payés', en: 'fees and margins paid' },
    unit: build.currencyCodes[home]!,
    currency: home,
    better: 'lower',
    formula: { fr: 'somme des frais et des marges de change', en: 'sum of fees and exchange-rate margins' },
    definition: sameWords('Passerelle'),
    parts: [
      { series: `${id}.fees`, how: 'total' },
      { series: `${id}.margins`, how: 'total' },
    ],
    verdict: null,
    compute: (view) => totalOf(view, `${id}.fees`) + totalOf(view, `${id}.margins`),
  };
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}
