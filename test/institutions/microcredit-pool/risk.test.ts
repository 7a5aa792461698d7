import { describe, expect, it } from 'vitest';
import { chanceInBadTimes } from '../../../src/finance/lending/common-shock.ts';
import { distributionAfter } from '../../../src/finance/lending/markov.ts';
import { deviationOfDefaults } from '../../../src/finance/lending/risk.ts';
import { bucketOf } from '../../../src/institutions/microcredit-pool/borrowers/roll-rates.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { normalDensity } from '../../../src/numbers/elementary.ts';
import { q } from '../harness.ts';
import { poolOf, sumOf, village } from './village.ts';

const once = q.sharePerMonth(1, { dated: [[monthOf(2020, 2), 0]] });

/** The mean of a function of a standard normal number, by the trapezium rule. */
function meanOverTimes(of: (z: number) => number): number {
  let sum = 0;
  const step = 0.01;
  for (let z = -9; z <= 9; z += step) sum += of(z) * normalDensity(z) * step;
  return sum;
}

describe('common shocks', () => {
  it('leave the mean chance as it is, whatever the correlation', () => {
    for (const chance of [0.001, 0.05, 0.4]) {
      for (const correlation of [0, 0.1, 0.5]) {
        expect(meanOverTimes((z) => chanceInBadTimes(chance, correlation, z))).toBeCloseTo(chance, 8);
      }
    }
  });

  it('are nearly five times as bad in the worst of a hundred times at 10 %', () => {
    // Φ((-2.3263 + 0.31623 · 2.3263)/0.94868) = Φ(-1.6768).
    expect(chanceInBadTimes(0.01, 0.1, 2.3263478740408408)).toBeCloseTo(0.0468, 4);
  });

  it('spread the share of defaults as their correlation says, however many loans there are', () => {
    const loans = 60;
    const chance = 0.05;
    // One month of misfortune for loans that were made the month before.
    const spreadAt = (correlation: number) => {
      const given = village({
        months: 2,
        families: loans,
        loan: { demand: once },
        pool: {
          capital: q.money(100_000, 'USD'),
          misfortune: q.sharePerMonth(chance),
          correlation: q.share(correlation),
          shockLasts: q.months(1),
        },
      });
      const shares: number[] = [];
      for (let future = 0; future < 400; future++) {
        const { book } = poolOf(given.run(future)).loans[0]!;
        shares.push(book.struck.reduce((sum, is) => sum + is, 0) / loans);
      }
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
      return { mean, deviation: Math.sqrt(variance) };
    };
    const jointly = meanOverTimes((z) => chanceInBadTimes(chance, 0.2, z) ** 2);
    const defaultCorrelation = (jointly - chance * chance) / (chance * (1 - chance));
    const expected = deviationOfDefaults({ pd: chance, correlation: defaultCorrelation, loans });
    const together = spreadAt(0.2);
    const alone = spreadAt(0);
    expect(Math.abs(together.mean - chance)).toBeLessThan(0.012);
    expect(together.deviation / expected).toBeGreaterThan(0.8);
    expect(together.deviation / expected).toBeLessThan(1.25);
    expect(alone.deviation / deviationOfDefaults({ pd: chance, correlation: 0, loans })).toBeCloseTo(1, 0);
    expect(together.deviation).toBeGreaterThan(1.5 * alone.deviation);
  });

  it('are never zero unless a file says so', () => {
    const { shock } = poolOf(village({ months: 1 }).run());
    expect(shock.correlation.now).toBe(0.1);
  });
});

describe('roll rates', () => {
  const rollRates = {
    current: { worsens: q.share(0.1) },
    late30: { worsens: q.share(0.4), cures: q.share(0.35) },
    late60: { worsens: q.share(0.6), cures: q.share(0.2) },
    late90: { worsens: q.share(0.8), cures: q.share(0.1) },
  };
  const matrix = [
    [0.9, 0.1, 0, 0, 0],
    [0.35, 0.25, 0.4, 0, 0],
    [0.2, 0, 0.2, 0.6, 0],
    [0.1, 0, 0, 0.1, 0.8],
    [0, 0, 0, 0, 1],
  ];

  it('move loans between buckets as the matrix says', () => {
    const families = 150;
    const months = 5;
    const given = village({
      months: months + 1,
      families,
      family: { income: q.perMonth(5000, 'USD') },
      loan: { demand: once, months: q.months(24) },
      pool: { capital: q.money(500_000, 'USD'), rollRates, writeOffAfter: q.months(12) },
    });
    const found = [0, 0, 0, 0, 0];
    const futures = 20;
    for (let future = 0; future < futures; future++) {
      const { book } = poolOf(given.run(future)).loans[0]!;
      for (let row = 0; row < families; row++) found[Math.min(4, bucketOf(book, row))]! += 1;
    }
    const expected = distributionAfter(matrix, [1, 0, 0, 0, 0], months);
    for (const [bucket, share] of expected.entries()) {
      // 3000 loans: three standard deviations of a share.
      const allowed = 3 * Math.sqrt((share * (1 - share)) / (families * futures));
      expect(Math.abs(found[bucket]! / (families * futures) - share)).toBeLessThan(allowed);
    }
  });

  it('that a shock multiplies fill the worse buckets', () => {
    const late = (events: Parameters<typeof village>[0]['events']) =>
      sumOf(
        village({
          months: 12,
          families: 40,
          family: { income: q.perMonth(5000, 'USD') },
          loan: { demand: once, months: q.months(24) },
          pool: { capital: q.money(500_000, 'USD'), rollRates },
          events: events ?? [],
        })
          .run()
          .row('coop.atRisk'),
      );
    const shock = {
      on: 'coop.rollRates.current.worsens',
      effect: 'multiplies',
      value: 4,
      firstPeriod: 2,
      lastPeriod: 6,
    } as const;
    expect(late([shock])).toBeGreaterThan(1.5 * late([]));
  });
});

describe('provisions', () => {
  it('follow the lateness of the loans and are released when they are written off', () => {
    const given = village({
      months: 8,
      loan: { demand: once },
      pool: { misfortune: q.sharePerMonth(1), writeOffAfter: q.months(4), recovered: q.share(0) },
    }).run();
    // Nothing is paid from the second month on: 1-30 days late, 31-60, 61-90, more than 90, then written off.
    expect(given.row('coop.provision')).toEqual([0, 10_000, 25_000, 50_000, 75_000, 0, 0, 0]);
    expect(given.row('coop.late90')).toEqual([0, 0, 0, 0, 100_000, 0, 0, 0]);
    // 160 000 set aside over four months of 310 000 more than 30 days late.
    expect(given.indicator('coop.riskCoverage')).toBeCloseTo(160_000 / 300_000, 10);
  });
});
