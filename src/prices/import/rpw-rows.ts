import type { GridRow } from '../../schema/table/grid.ts';
import type { TableReader } from '../../schema/table/table-reader.ts';
import type { PriceRemarkRule } from '../../text/price-remarks.ts';
import { pricePoints } from '../../institutions/transfer-channel/rules-published.ts';
import { type CorridorCode, countryOf, plainCode, readCorridor } from '../countries.ts';
import type { PricePoint, Quote } from './quote.ts';
import type { ServiceColumn } from './rpw-columns.ts';
import * as words from './rpw-words.ts';

/** A line of prices that is odd in some way. */
export interface Remark {
  readonly rule: PriceRemarkRule;
  readonly line: number;
  readonly firm: string;
}

type Table = TableReader<ServiceColumn>;

/** What was read of the services of a corridor. */
export interface Services {
  readonly quotes: readonly Quote[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads the services of one corridor out of a table of the World Bank, of either vocabulary. Mistakes of cells go to the
 * table's issues; what is odd but known (prices not disclosed, amounts in the wrong currency, lines that stand twice) becomes
 * a remark, and nothing is corrected in silence.
 */
export function servicesOf(table: Table, corridor: CorridorCode): Services {
  const remarks: Remark[] = [];
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const where = corridorOfRow(table, row);
    if (where === null || where.from !== corridor.from || where.to !== corridor.to) continue;
    quotes.push(quoteOf(table, row, where, seen, remarks));
  }
  return { quotes, remarks };
}

/** The corridor of a line: of its two codes, else of the two written as one. */
export function corridorOfRow(table: Table, row: GridRow): CorridorCode | null {
  const [from, to] = [table.text(row, 'source'), table.text(row, 'destination')];
  if (from !== '' && to !== '') return { from: plainCode(from), to: plainCode(to) };
  return readCorridor(table.text(row, 'corridor'));
}

function quoteOf(table: Table, row: GridRow, where: CorridorCode, seen: Set<string>, remarks: Remark[]): Quote {
  const firm = table.text(row, 'firm');
  const found = new Set<PriceRemarkRule>();
  const product = words.productOf(table.text(row, 'product'));
  const instruments = words.instrumentsOf(table.text(row, 'instrument'));
  const pickUps = words.pickUpsOf(table.text(row, 'pickUp'));
  const isTransparent = words.isTransparent(table.text(row, 'transparent'));
  const currency = table.text(row, 'code1').toUpperCase();
  const isUndisclosed = !isTransparent || ratesAreOne(table, row, currency, where);
  const small = pointOf(table, row, ['amount1', 'fee1', 'margin1', 'total1'], isUndisclosed, found);
  const large = pointOf(table, row, ['amount2', 'fee2', 'margin2', 'total2'], isUndisclosed, found);
  // Everything published is about the smaller amount: without it there is no price.
  const points = small === null ? [] : large === null || large.amount <= small.amount ? [small] : [small, large];
  if (!isTransparent) found.add('price-is-not-disclosed');
  else if (isUndisclosed) found.add('rate-was-not-collected');
  else checkRates(table, row, currency, where, found);
  if (points.some(({ margin }) => margin !== null && margin < 0)) found.add('margin-is-negative');
  if (amountIsOdd(table, row, currency)) found.add('amount-is-not-of-its-currency');
  if (points.length === 1 && table.has('amount2')) found.add('second-price-is-missing');
  if (table.isSheet && typeof table.cell(row, 'amount1') === 'string') found.add('numbers-are-written-as-text');
  if (/^(trans?ferwise|wise)$/i.test(firm.trim())) found.add('firm-changed-its-name');
  if (points.some(({ margin }) => margin !== null && (margin < -0.2 || margin > 0.5)))
    found.add('price-cannot-be-a-tariff');
  if (!isNew(row, table, seen)) found.add('line-stands-twice');
  for (const rule of found) remarks.push({ rule, line: row.line, firm });
  return {
    ...where,
    line: row.line,
    period: table.text(row, 'period'),
    day: dayOfRow(table, row),
    firm,
    firmType: words.firmTypeOf(table.text(row, 'firmType')),
    instruments: instruments.length > 0 ? instruments : product.instruments,
    accessPoints: words.accessPointsOf(table.text(row, 'access')),
    pickUps: pickUps.length > 0 ? pickUps : product.pickUps,
    speed: words.speedOf(table.text(row, 'speed')),
    currency,
    points,
    isTransparent,
    leftOut: [...found].find((rule) => noChannel.includes(rule)) ?? (points.length === 0 ? 'no-price' : null),
  };
}

/** With one of these no channel is made of a line. */
const noChannel: readonly PriceRemarkRule[] = [
  'price-is-not-disclosed',
  'rate-was-not-collected',
  'amount-is-not-of-its-currency',
  'line-stands-twice',
  'price-cannot-be-a-tariff',
];

/** The price at one amount; null where it was not collected, or where total, fee and margin contradict each other. */
function pointOf(
  table: Table,
  row: GridRow,
  [amountAt, feeAt, marginAt, totalAt]: readonly [ServiceColumn, ServiceColumn, ServiceColumn, ServiceColumn],
  isUndisclosed: boolean,
  found: Set<PriceRemarkRule>,
): PricePoint | null {
  const amount = numberIn(table, row, amountAt);
  const fee = numberIn(table, row, feeAt);
  const total = numberIn(table, row, totalAt);
  if (amount === null || amount <= 0 || fee === null) return null;
  const given = numberIn(table, row, marginAt);
  const margin = given ?? (total === null ? null : total - (100 * fee) / amount);
  const isWhole = total === null || margin === null || Math.abs(total - (100 * fee) / amount - margin) <= identitySlack;
  if (!isWhole) {
    found.add('total-is-not-fee-and-margin');
    return null;
  }
  return {
    amount,
    fee,
    margin: isUndisclosed || margin === null ? null : margin / 100,
    total: total === null ? null : total / 100,
  };
}

/** How far total cost may stray from fee and margin, percentage points: they are published with two decimals. */
const identitySlack = 0.1;

function numberIn(table: Table, row: GridRow, column: ServiceColumn): number | null {
  const cell = table.text(row, column).trim();
  return cell === '' || /^(\.\.|n\/?a|null|not available)$/i.test(cell) ? null : table.number(row, column);
}

/** Both rates stand at 1 although two currencies meet: nobody asked for the rate. */
function ratesAreOne(table: Table, row: GridRow, currency: string, { to }: CorridorCode): boolean {
  const country = countryOf(to);
  if (country !== null && country.currency === currency) return false;
  return numberIn(table, row, 'rate1') === 1 && (numberIn(table, row, 'interbank') ?? 1) === 1;
}

function checkRates(
  table: Table,
  row: GridRow,
  currency: string,
  { to }: CorridorCode,
  found: Set<PriceRemarkRule>,
): void {
  const [rate, interbank] = [numberIn(table, row, 'rate1'), numberIn(table, row, 'interbank')];
  const margin = numberIn(table, row, 'margin1');
  if (rate === null || interbank === null || interbank <= 0 || margin === null) return;
  if (Math.abs(100 * (1 - rate / interbank) - margin) > 0.5) found.add('margin-differs-from-rates');
  const country = countryOf(to);
  const [source, paid] = [pricePoints[currency], country === null ? undefined : pricePoints[country.currency]];
  // Both are about USD 200, so their ratio is the order of the rate; ten times off is another currency.
  if (source === undefined || paid === undefined) return;
  const expected = paid / source;
  if (interbank > 10 * expected || interbank < expected / 10) found.add('rate-is-against-a-pivot');
}

/** USD 200 in the column of another currency, or an amount far from the published one of its currency. */
function amountIsOdd(table: Table, row: GridRow, currency: string): boolean {
  const amount = numberIn(table, row, 'amount1');
  const usual = pricePoints[currency];
  if (amount === null) return false;
  if (usual !== undefined) return amount > 4 * usual || amount < usual / 4;
  return false;
}

/** Whether a line stands for the first time, its number and its day left aside. */
function isNew(row: GridRow, table: Table, seen: Set<string>): boolean {
  const skipped = [table.headings.columns.get('id')];
  const key = JSON.stringify(
    row.cells
      .slice(0, table.headings.texts.length)
      .map((cell, at) => (skipped.includes(at) ? '' : String(cell).trim().toLowerCase())),
  );
  const known = seen.has(key);
  seen.add(key);
  return !known;
}

function dayOfRow(table: Table, row: GridRow): number | null {
  const text = table.text(row, 'date').trim();
  return text === '' || text === '..' ? null : table.day(row, 'date');
}
