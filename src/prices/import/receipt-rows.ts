import { currencyOf } from '../../numbers/currency.ts';
import type { TableReader } from '../../schema/table/table-reader.ts';
import { sayBoth } from '../../text/say.ts';
import { type CorridorCode, countryOf } from '../countries.ts';
import type { OwnReceipt } from './quote.ts';
import type { receiptColumns } from './rpw-columns.ts';

/**
 * Reads one's own receipts: what the sender gave in all, the fee in it, and what the family had in hand. Money without a
 * currency beside it is in that of the country it belongs to.
 */
export function receiptsOf(
  table: TableReader<keyof typeof receiptColumns>,
  corridor: CorridorCode | null,
): readonly OwnReceipt[] {
  const home = corridor === null ? null : countryOf(corridor.from);
  const abroad = corridor === null ? null : countryOf(corridor.to);
  return table.rows.flatMap((row) => {
    const money = (column: 'currency' | 'paidIn', usual: string | undefined): string | null => {
      const written = table.text(row, column).trim().toUpperCase();
      const code = written === '€' ? 'EUR' : written === '' ? (usual ?? '') : written;
      if (currencyOf(code) !== undefined) return code;
      const at = table.has(column) ? column : column === 'currency' ? 'gave' : 'arrived';
      return table.refuse(row, at, 'cell-must-be-one-of', 'EUR, MAD, XOF, USD…');
    };
    const currency = money('currency', home?.currency);
    const paidIn = money('paidIn', abroad?.currency);
    const gave = table.number(row, 'gave', { min: 0.01, isNeeded: true, units: unitsOf(currency) });
    const fee = table.number(row, 'fee', { min: 0, units: unitsOf(currency) }) ?? 0;
    const arrived = table.number(row, 'arrived', { min: 0.01, isNeeded: true, units: unitsOf(paidIn) });
    const midMarket = table.number(row, 'midMarket', { min: 1e-6 });
    const hours = table.number(row, 'hours', { min: 0, max: 8760 });
    const day = table.day(row, 'date');
    if (gave === null || arrived === null || currency === null || paidIn === null) return [];
    if (fee >= gave) {
      table.refuse(
        row,
        'fee',
        'number-must-lie-within-limits',
        sayBoth({ fr: '0 à moins de {gave}', en: '0 to less than {gave}' }, { gave }),
      );
      return [];
    }
    return [
      {
        line: row.line,
        day,
        channel: table.text(row, 'channel'),
        gave,
        fee,
        currency,
        arrived,
        paidIn,
        midMarket,
        hours,
      },
    ];
  });
}

function unitsOf(currency: string | null): readonly string[] {
  if (currency === null) return [];
  return currency === 'EUR' ? ['eur', '€'] : [currency.toLowerCase()];
}
