import type { Columns } from '../../schema/table/headings.ts';

const optional = (...names: string[]) => ({ names, isNeeded: false });
const needed = (...names: string[]) => ({ names, isNeeded: true });

/** The columns of a table of services, of both sheets of the World Bank's file and of the tidy extracts made of them. */
export const serviceColumns = {
  id: optional(),
  period: needed(),
  source: optional('source_code', 'source code'),
  destination: optional('destination_code', 'destination code'),
  corridor: optional(),
  firm: needed('provider'),
  firmType: optional('firm_type'),
  product: optional(),
  instrument: optional('payment instrument'),
  access: optional('access point', 'sending location'),
  pickUp: optional('pickup method', 'pick-up method'),
  speed: optional('speed actual'),
  coverage: optional('receiving network coverage', 'geographic coverage'),
  code1: needed('cc1 lcu code', 'lcu code'),
  code2: optional('cc2 lcu code'),
  amount1: needed('cc1 lcu amount'),
  amount2: optional('cc2 lcu amount'),
  label1: optional('cc1 denomination amount'),
  label2: optional('cc2 denomination amount'),
  fee1: needed('cc1 lcu fee'),
  fee2: optional('cc2 lcu fee'),
  rate1: optional('cc1 lcu fx rate'),
  rate2: optional('cc2 lcu fx rate'),
  margin1: needed('cc1 fx margin'),
  margin2: optional('cc2 fx margin'),
  total1: needed('cc1 total cost %', 'cc1 total cost pct'),
  total2: optional('cc2 total cost %', 'cc2 total cost pct'),
  interbank: optional('inter lcu bank fx'),
  transparent: optional(),
  date: optional(),
} satisfies Columns<string>;

export type ServiceColumn = keyof typeof serviceColumns;

/** The columns of a table of corridor means, one line a corridor and quarter. */
export const meanColumns = {
  source: needed('source_code', 'source code', 'sending countries code'),
  destination: needed('destination_code', 'destination code', 'receiving countries code'),
  period: needed(),
  mean: needed('avg_total_cost_pct_usd200', 'average total cost', 'avg total cost pct', 'mean'),
} satisfies Columns<string>;

/** The columns of DataBank's table, one line a corridor; the quarters stand in the headings. */
export const wideColumns = {
  source: needed('sending countries code', 'source_code', 'country code'),
  destination: needed('receiving countries code', 'destination_code', 'counterpart area code'),
  series: optional('series code'),
} satisfies Columns<string>;

/** The columns of one's own receipts, as the form of the app writes them. */
export const receiptColumns = {
  date: optional('jour', 'day', 'quand'),
  channel: needed('canal', 'service', 'par', 'firm'),
  gave: needed('donne', 'donné', 'paid', 'paye', 'payé', 'debited', 'débité', 'budget'),
  fee: optional('frais', 'fees'),
  currency: optional('monnaie', 'devise', 'money'),
  arrived: needed('arrive', 'arrivé', 'recu', 'reçu', 'received', 'got', 'in hand'),
  paidIn: optional('monnaie recue', 'monnaie reçue', 'recu en', 'reçu en', 'received in', 'paid in'),
  midMarket: optional('cours', 'taux du marche', 'mid-market', 'mid market rate', 'cours du marche'),
  hours: optional('heures', 'delai en heures', 'hours'),
} satisfies Columns<string>;
