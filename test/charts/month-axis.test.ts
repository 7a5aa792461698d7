import { describe, expect, it } from 'vitest';
import { monthTicks, shortMonth } from '../../src/charts/month-axis.ts';

const march2028 = 2028 * 12 + 2;

describe('the axis of months', () => {
  it('names months when the span is short', () => {
    const ticks = monthTicks(march2028, 12);
    expect(ticks.map((tick) => tick.month)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(ticks[0]?.label.en).toBe('Mar 2028');
  });
  it('names years at their Januaries when the span is long', () => {
    const ticks = monthTicks(march2028, 60);
    expect(ticks[0]).toEqual({ month: 10, label: { fr: '2029', en: '2029' } });
    expect(ticks.map((tick) => tick.label.en)).toEqual(['2029', '2030', '2031', '2032', '2033']);
  });
  it('never crowds', () => {
    for (let months = 1; months <= 600; months++) {
      expect(monthTicks(march2028, months).length).toBeLessThanOrEqual(7);
      expect(monthTicks(march2028, months).every((tick) => tick.month < months)).toBe(true);
    }
  });
  it('names a month in few letters', () => {
    expect(shortMonth(march2028).fr).toBe('mars 2028');
  });
});
