import { sheetXml, workbookOf } from '../../schema/table/make-workbook.ts';

type Row = Readonly<Record<string, string | number>>;

/** Headings of the sheet from 2016 Q2 on, as far as they matter. */
const newHeadings = [
  'id', 'period', 'source_code', 'source_name', 'destination_code', 'destination_name', 'firm', 'firm_type',
  'payment instrument', 'access point', 'receiving network coverage', 'speed actual', 'cc1 lcu amount',
  'cc1 denomination amount', 'cc1 lcu code', 'cc1 lcu fee', 'cc1 lcu fx rate', 'cc1 fx margin', 'cc1 total cost %',
  'cc2 lcu amount', 'cc2 denomination amount', 'cc2 lcu code', 'cc2 lcu fee', 'cc2 lcu fx rate', 'cc2 fx margin',
  'cc2 total cost %', 'inter lcu bank fx', 'transparent', 'pickup method', 'date', 'corridor',
]; // prettier-ignore

/** Headings of the sheet up to 2016 Q1. */
const oldHeadings = newHeadings.map(
  (heading) =>
    ({
      'payment instrument': 'product',
      'access point': 'sending location',
      'receiving network coverage': 'coverage',
      'pickup method': 'pick-up method',
    })[heading] ?? heading,
);

/** A service from Belgium to Morocco in 2024 Q4: 4.90 EUR and 1.5 % at both amounts. */
export const service: Row = {
  id: 1, period: '2024_4Q', source_code: 'BEL', source_name: 'Belgium', destination_code: 'MAR', destination_name: 'Morocco',
  firm: 'Ria', firm_type: 'Money Transfer Operator', 'payment instrument': 'Cash', 'access point': 'Agent',
  'receiving network coverage': 'High', 'speed actual': 'Less than one hour', 'cc1 lcu amount': 140,
  'cc1 denomination amount': 200, 'cc1 lcu code': 'EUR', 'cc1 lcu fee': 4.9, 'cc1 lcu fx rate': 10.638,
  'cc1 fx margin': 1.5, 'cc1 total cost %': 5, 'cc2 lcu amount': 345, 'cc2 denomination amount': 500,
  'cc2 lcu code': 'EUR', 'cc2 lcu fee': 4.9, 'cc2 lcu fx rate': 10.638, 'cc2 fx margin': 1.5, 'cc2 total cost %': 2.92,
  'inter lcu bank fx': 10.8, transparent: 'yes', 'pickup method': 'Cash', date: '15/Nov/2024', corridor: 'BELMAR',
}; // prettier-ignore

/** A file of services as the newer sheet writes it, in CSV. */
export function newCsv(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const line = (row: Row): string => newHeadings.map((heading) => quoted(row[heading] ?? '')).join(',');
  return new TextEncoder().encode([newHeadings.join(','), ...rows.map(line)].join('\n'));
}

/** The same as a workbook, in the vocabulary of one of its two sheets. */
export function workbook(rows: readonly Row[], sheet: 'old' | 'new'): Uint8Array<ArrayBuffer> {
  const headings = sheet === 'old' ? oldHeadings : newHeadings;
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? null));
  const name = sheet === 'old' ? 'Dataset (up to Q1 2016)' : 'Dataset (from Q2 2016)';
  return workbookOf(sheetXml([headings, ...cells]), { sheet: name });
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",]/.test(text) ? `"${text}"` : text;
}
