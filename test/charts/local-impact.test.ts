import { describe, expect, it } from 'vitest';
import type { Report, SeriesBands } from '../../src/analysis/report.ts';
import { localImpact } from '../../src/charts/local-impact.ts';
import { reportFixture } from './report-fixture.ts';

const row = (values: readonly number[]): SeriesBands => ({
  unit: 'XOF',
  p5: values,
  p25: values,
  p50: values,
  p75: values,
  p95: values,
});
const figure = (p50: number, unit = '%') => ({ unit, n: 10, undefined: 0, p5: p50, p25: p50, p50, p75: p50, p95: p50 });

/** Two years in which one group has twice as much in the second, and another nothing without the money. */
const report: Report = {
  ...reportFixture(),
  series: {
    'village.families.incomeBefore': row(Array.from({ length: 24 }, () => 100)),
    'village.families.income': row(Array.from({ length: 24 }, (_, month) => (month < 12 ? 100 : 150))),
    'village.others.incomeBefore': row([0, 0]),
    'village.others.income': row([10, 30]),
    'town.families.incomeBefore': row([5]),
    'town.families.income': row([6]),
    'village.sales': row([1]),
  },
  indicators: {
    'village.poor': figure(20),
    'village.poorBefore': figure(35),
    'village.poorCash': figure(15),
    'village.gini': figure(0.3, 'number'),
    'village.lm3': figure(1.4, 'number'),
    'village.realMultiplier': figure(1.2, 'number'),
  },
};

describe('what changes in a place', () => {
  const impact = localImpact(report, 'village');
  it('is told for each of its groups, by the last year', () => {
    expect(impact.currency).toBe('XOF');
    expect(impact.groups).toEqual([
      { group: 'families', before: 100, after: 150, change: 0.5 },
      { group: 'others', before: 0, after: 20, change: null },
    ]);
  });
  it('stands beside the same money in equal parts, and says where there is no number', () => {
    expect(impact.measures).toEqual([
      { name: 'poor', before: 35, after: 20, equalParts: 15, unit: '%' },
      { name: 'gini', before: null, after: 0.3, equalParts: null, unit: 'number' },
    ]);
  });
  it('has the accounts of the report, in their order', () => {
    expect(impact.levels).toEqual(['village.lm3', 'village.realMultiplier']);
  });
});
