import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth } from '../../../src/numbers/dates.ts';
import { dateOrderOf, readDay, readMonth } from '../../../src/schema/table/cell-dates.ts';

describe('a day in a cell', () => {
  it.each([
    ['2024-03-15', '2024-03-15'],
    ['15/03/2024', '2024-03-15'],
    ['15.3.24', '2024-03-15'],
    ['15 mars 2024', '2024-03-15'],
    ['1er août 2024', '2024-08-01'],
    ['24/Jan/2011', '2011-01-24'],
    ['3 février 2024', '2024-02-03'],
    ['29/02/2024', '2024-02-29'],
    ['2025-08-19 00:00:00', '2025-08-19'],
  ])('%s is %s', (cell, day) => {
    expect(formatDate(readDay(cell, 'day-first')!)).toBe(day);
  });
  it.each(['29/02/2023', '31/04/2024', '2024-13-01', 'hier', '15/13/2024', '', '0/1/2024'])('%s is none', (cell) => {
    expect(readDay(cell, 'day-first')).toBeNull();
  });
});

describe('a month in a cell', () => {
  it.each([
    ['2024-03', '2024-03'],
    ['03/2024', '2024-03'],
    ['mars 2024', '2024-03'],
    ['juin 2024', '2024-06'],
    ['juillet 2024', '2024-07'],
    ['Aug 2024', '2024-08'],
    ['déc. 24', '2024-12'],
    ['15/03/2024', '2024-03'],
  ])('%s is %s', (cell, month) => {
    expect(formatMonth(readMonth(cell, 'day-first')!)).toBe(month);
  });
  it('is none when there is no such month', () => {
    expect(readMonth('13/2024', 'day-first')).toBeNull();
    expect(readMonth('mardi 2024', 'day-first')).toBeNull();
  });
});

describe('the order of day and month in a column', () => {
  it('is day first when nothing tells', () => expect(dateOrderOf(['03/04/2024'])).toBe('day-first'));
  it('is month first when a day above twelve stands second', () => {
    expect(dateOrderOf(['03/04/2024', '03/28/2024'])).toBe('month-first');
    expect(formatDate(readDay('03/28/2024', 'month-first')!)).toBe('2024-03-28');
  });
  it('is day first when both stand in one column, so that one of them is refused', () => {
    expect(dateOrderOf(['03/28/2024', '28/03/2024'])).toBe('day-first');
  });
});
