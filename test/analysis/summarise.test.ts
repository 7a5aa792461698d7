import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/analysis/summarise.ts';
import { isRateOfReturn, mean, nearestRank, standardError } from '../../src/analysis/statistics.ts';
import { basesAbout, basesOf } from '../../src/analysis/bases.ts';
import { mapOf, optional, quantity, record } from '../../src/schema/field.ts';
import { q } from '../institutions/quantity-makers.ts';
import { runStory, storyScenario } from '../ensemble/small-story.ts';

const words = (word: string) => ({ fr: word, en: word });

describe('a report', () => {
  it('holds what the run tells, in shown units, with failed futures counted and listed', async () => {
    const story = { wage: 440, failing: [7] };
    const report = summarise(storyScenario(story), await runStory(story, 100), { kinds: [] });
    expect(report).toMatchObject({ months: 12, seed: 1, runs: 100, failed: 1, headline: ['group.paid'] });
    expect(report.failures).toEqual([{ future: 7, message: 'debt-above-zero: future 7.' }]);
    expect(report.indicators['group.paid']).toMatchObject({ unit: 'EUR', n: 99, undefined: 0 });
    expect(report.indicators['group.paid']!.p50).toBeGreaterThan(20);
    expect(report.indicators['group.paid']!.p50).toBeLessThan(60);
    expect(report.indicators['group.shareMissed']!.n + report.indicators['group.shareMissed']!.undefined).toBe(99);
    expect(report.themes.returns).toEqual(['group.dues', 'group.wages', 'group.box']);
    expect(report.series['group.dues']!.p50).toHaveLength(12);
  });

  it('of one run has that run in the middle and no error of the mean', async () => {
    const run = await runStory({}, 1);
    const summary = summarise(storyScenario(), run, { kinds: [] }).indicators['group.paid']!;
    expect(summary.p50).toBe(run.indicators[0]! / 100);
    expect(summary.mean).toBe(summary.p50);
    expect(summary).not.toHaveProperty('mcse');
  });

  it('keeps the label of a series apart from that of an indicator with the same id', async () => {
    const run = await runStory({}, 2);
    const [first, ...others] = run.layout.indicators;
    const layout = { ...run.layout, indicators: [{ ...first!, id: 'group.dues' }, ...others] };
    const report = summarise(storyScenario(), { ...run, layout }, { kinds: [] });
    expect(report.labels['group.dues']).toEqual(words('paid'));
    expect(report.seriesLabels!['group.dues']).toEqual(words('group.dues'));
  });

  it('has neither mean nor percentiles of nothing', async () => {
    const report = summarise(storyScenario({ wage: 0 }), await runStory({ wage: 0 }, 5), { kinds: [] });
    expect(report.indicators['group.shareMissed']).toEqual({ unit: '%', n: 0, undefined: 5 });
  });

  it('shows no mean of rates of return', async () => {
    const run = await runStory({}, 10);
    const [first, ...others] = run.layout.indicators;
    const rates = { ...run, layout: { ...run.layout, indicators: [{ ...first!, unit: '%/year' }, ...others] } };
    const summary = summarise(storyScenario(), rates, { kinds: [] }).indicators['group.paid']!;
    expect(summary).not.toHaveProperty('mean');
    expect(summary).not.toHaveProperty('mcse');
    expect(summary).toHaveProperty('p50');
  });
});

describe('statistics', () => {
  it('know the error of a mean', () => {
    expect(standardError(Float64Array.of(1, 3))).toBe(1);
    expect(standardError(Float64Array.of(1))).toBeNull();
    expect(mean(new Float64Array())).toBeNull();
  });

  it.each([
    [50, 4, 1],
    [0, 4, 0],
    [100, 4, 3],
    [51, 4, 2],
  ])('rank percentile %d of %d values at place %d', (percentile, n, place) => {
    expect(nearestRank(percentile, n)).toBe(place);
  });

  it('tell a rate of return from a share', () => {
    expect(['%/year', '%/month', '%', 'EUR/year'].map(isRateOfReturn)).toEqual([true, true, false, false]);
  });
});

describe('the numbers a scenario rests on', () => {
  const named = (label: string) => ({ label: words(label), help: words('') });
  const kind = {
    name: 'test',
    fields: {
      dues: quantity({ unit: 'money/month', ...named('Dues') }),
      share: quantity({ unit: '%', ...named('Share') }),
      loan: optional(record({ ...named('Loan'), fields: { months: quantity({ unit: 'month', ...named('Length') }) } })),
      products: mapOf({
        ...named('Products'),
        of: record({ ...named(''), fields: { price: quantity({ unit: 'money/count', ...named('Price') }) } }),
      }),
    },
    label: words(''),
    help: words(''),
    presets: {},
    sheet: { purpose: words(''), rules: [], covers: [] },
    check: () => [],
    declare: () => null,
    relate: () => {},
    connect: () => {},
    stages: () => {},
  };
  const scenario = {
    ...storyScenario(),
    currencies: [{ code: 'EUR', prices: q.sharePerYear(0.02), perBase: null, regime: 'peg' as const }],
    institutions: [
      {
        id: 'group',
        kind: 'test',
        title: words('Group'),
        values: {
          dues: q.perMonth(20, 'EUR'),
          share: q.share(0.07),
          loan: { months: q.months(120) },
          products: { act: { price: q.price(2.5, 'EUR', 'count') } },
        },
      },
    ],
  };

  it('are listed with path, label, shown value and mark, also inside records and maps', () => {
    const bases = basesOf(scenario, [kind]);
    expect(bases.map(({ path, value, unit }) => `${path} = ${value} ${unit}`)).toEqual([
      'EUR.prices = 2 %/year',
      'group.dues = 20 EUR/month',
      'group.share = 7 %',
      'group.loan.months = 120 month',
      'group.products.act.price = 2.5 EUR/count',
    ]);
    expect(bases[4]!.label.en).toContain('Price');
    expect(bases[1]!.mark.name).toBe('assumed');
  });

  it('can be narrowed to some institutions and currencies', () => {
    expect(basesAbout(basesOf(scenario, [kind]), new Set(['EUR']))).toHaveLength(1);
  });

  it('leave out what the file leaves out', () => {
    const [group] = scenario.institutions;
    const without = { ...scenario, institutions: [{ ...group!, values: { ...group!.values, loan: null } }] };
    expect(basesOf(without, [kind]).map(({ path }) => path)).not.toContain('group.loan.months');
  });
});
