import { describe, expect, it } from 'vitest';
import {
  commodityPrice,
  commodityUnit,
  corridorAverage,
  corridorCodes,
  corridorIn2017,
  dollarRate,
  euroRate,
  inflation,
  meanInflation,
} from '../../src/prices/series.ts';
import series from '../../src/prices/series.json';

// Rows of the published files, copied by hand.
describe('the series that ship with the program', () => {
  it('hold the monthly euro rates of the European Central Bank', () => {
    expect(euroRate('USD', '2008-01')).toEqual({ value: 1.4718, period: '2008-01' });
    expect(euroRate('USD', '2026-04')).toEqual({ value: 1.1639, period: '2026-04' });
    expect(euroRate('PHP', '2009-01')).toEqual({ value: 62.354, period: '2009-01' });
    expect(euroRate('CHF', '2010-07')).toEqual({ value: 1.346, period: '2010-07' });
    expect(euroRate('GBP')).toEqual({ value: 0.87105, period: '2026-04' });
  });

  it('hold the World Bank’s exchange rates to the dollar', () => {
    expect(dollarRate('MAR', 2024)).toEqual({ value: 9.94236, period: '2024' });
    expect(dollarRate('COD')).toEqual({ value: 2340.04, period: '2023' });
    expect(dollarRate('ECU')?.value).toBe(1);
  });

  it('hold the rise of consumer prices as fractions', () => {
    expect(inflation('COD', 2009)?.value).toBeCloseTo(0.3266, 12);
    expect(inflation('SEN', 2022)?.value).toBeCloseTo(0.08728, 12);
    expect(inflation('MLI', 2018)?.value).toBeCloseTo(0.01458, 12);
  });

  it('give the mean of the last five years of consumer prices', () => {
    expect(meanInflation('SEN')).toEqual({ value: expect.closeTo(0.035432, 5), period: '2019-2023' });
    expect(meanInflation('COD')?.value).toBeCloseTo((5.895 + 3.902 + 14.98 + 10.11 + 13.17) / 500, 12);
  });

  it('hold world prices in the unit in which they are published', () => {
    expect(commodityPrice('maize', '2026-01')).toEqual({ value: 204.49, period: '2026-01' });
    expect(commodityPrice('soybean meal', '2025-02')?.value).toBe(358.12);
    expect(commodityPrice('chicken')).toEqual({ value: 1.7466, period: '2026-01' });
    expect(commodityPrice('arabica', '2025-03')?.value).toBe(8.9195);
    expect([commodityUnit('maize'), commodityUnit('chicken')]).toEqual(['USD/t', 'USD/kg']);
  });

  it('hold the averages of corridors by quarter', () => {
    expect(corridorAverage('BEL-COD', '2017_1Q')?.value).toBeCloseTo(0.090433, 12);
    expect(corridorAverage('BEL-COD')).toEqual({ value: expect.closeTo(0.088736, 12), period: '2020_3Q' });
    expect(corridorAverage('FRA-SEN', '2017_2Q')?.value).toBeCloseTo(0.050869, 12);
    expect(corridorIn2017('BEL-MAR')).toEqual({
      at200: expect.closeTo(0.05327, 12),
      at500: expect.closeTo(0.03499, 12),
    });
    expect(corridorCodes()).toContain('ITA-SEN');
  });

  it('say nothing where nothing was published', () => {
    expect(corridorAverage('BEL-SEN')).toBeNull();
    expect(corridorAverage('FRA-COM', '2014_1Q')).toBeNull();
    expect(corridorIn2017('BEL-SEN')).toBeNull();
    expect(euroRate('USD', '2007-12')).toBeNull();
    expect(euroRate('USD', '2026-05')).toBeNull();
    expect(dollarRate('COD', 2024)).toBeNull();
    expect(inflation('XXX', 2020)).toBeNull();
    expect(meanInflation('constructor')).toBeNull();
  });

  it('hold one number or a gap for every period of every series', () => {
    const lengths = (values: object) => new Set(Object.values(values).map((each: unknown[]) => each.length));
    expect(lengths(series.euro.perEuro)).toEqual(new Set([220]));
    expect(lengths(series.exchange.of)).toEqual(new Set([17]));
    expect(lengths(series.inflation.of)).toEqual(new Set([16]));
    expect(new Set(Object.values(series.commodities.of).map(({ values }) => values.length))).toEqual(new Set([133]));
    expect(new Set(Object.values(series.corridors.of).map(({ at200 }) => at200.length))).toEqual(new Set([39]));
  });

  it('are small enough to ship', () => {
    expect(JSON.stringify(series).length).toBeLessThan(60_000);
  });
});
