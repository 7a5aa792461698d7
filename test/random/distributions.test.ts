import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta, normalCdf } from '../../src/numbers/elementary.ts';
import {
  bernoulli,
  beta,
  type Distribution,
  factor,
  lognormal,
  normal,
  pert,
  poisson,
  triangular,
  uniform,
  weibull,
} from '../../src/random/distributions.ts';
import { Draws, uniformOfWord } from '../../src/random/draws.ts';
import { normalsOfWords } from '../../src/random/normals.ts';
import { normalQuantile } from '../../src/numbers/elementary.ts';

const size = 20_000;

function sample(distribution: Distribution): Float64Array {
  const words = new Uint32Array(size);
  new Draws(20_260_101).words(1, 2, 3, words, size);
  return Float64Array.from(words, (word) => distribution.quantile(uniformOfWord(word)));
}

// The distribution, its standard deviation, and an independent distribution function.
const continuous: [string, Distribution, number, (x: number) => number][] = [
  ['uniform(2, 5)', uniform(2, 5), 3 / Math.sqrt(12), (x) => (x - 2) / 3],
  ['triangular(0, 1, 4)', triangular(0, 1, 4), Math.sqrt(13 / 18), (x) => (x < 1 ? x ** 2 / 4 : 1 - (4 - x) ** 2 / 12)],
  [
    'factor(0.5, 1, 3)',
    factor(0.5, 1, 3),
    Math.sqrt(5.25 / 18),
    (x) => (x < 1 ? (x - 0.5) ** 2 / 1.25 : 1 - (3 - x) ** 2 / 5),
  ],
  ['pert(0, 1, 4)', pert(0, 1, 4), (4 * Math.sqrt(8 / 7)) / 6, (x) => incompleteBeta(x / 4, 2, 4)],
  ['normal(3)', normal(3), 3, (x) => normalCdf(x / 3)],
  [
    'lognormal(0.35)',
    lognormal(0.35),
    Math.sqrt(Math.exp(0.1225) - 1),
    (x) => normalCdf((Math.log(x) + 0.06125) / 0.35),
  ],
  ['beta(2, 3)', beta(2, 3), 0.2, (x) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4],
  ['weibull(1.5, 10)', weibull(1.5, 10), 6.129357917546764, (x) => 1 - Math.exp(-((x / 10) ** 1.5))],
];

describe.each(continuous)('%s', (_, distribution, sd, cdf) => {
  const values = sample(distribution);

  test('has the mean and spread that it says', () => {
    const mean = values.reduce((sum, x) => sum + x, 0) / size;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / size;
    expect(Math.abs(mean - distribution.mean)).toBeLessThan((4 * sd) / Math.sqrt(size));
    expect(Math.abs(Math.sqrt(variance) / sd - 1)).toBeLessThan(0.03);
  });

  // Kolmogorov's statistic; 1.95 / sqrt(n) is passed by 999 of 1000 true samples.
  test('passes the test of Kolmogorov and Smirnov', () => {
    const sorted = values.toSorted();
    let distance = 0;
    sorted.forEach((x, i) => {
      distance = Math.max(distance, cdf(x) - i / size, (i + 1) / size - cdf(x));
    });
    expect(distance).toBeLessThan(1.95 / Math.sqrt(size));
  });
});

const all: [string, Distribution][] = [
  ...continuous.map(([name, each]): [string, Distribution] => [name, each]),
  ['poisson(3.5)', poisson(3.5)],
  ['poisson(0)', poisson(0)],
  ['poisson(250000)', poisson(250_000)],
  ['bernoulli(0.3)', bernoulli(0.3)],
  ['bernoulli(0)', bernoulli(0)],
  ['bernoulli(1)', bernoulli(1)],
  ['uniform(4, 4)', uniform(4, 4)],
  ['triangular(4, 4, 4)', triangular(4, 4, 4)],
  ['triangular(0, 0, 1)', triangular(0, 0, 1)],
  ['pert(4, 4, 4)', pert(4, 4, 4)],
  ['normal(0)', normal(0)],
  ['lognormal(0)', lognormal(0)],
  ['beta(0.05, 0.05)', beta(0.05, 0.05)],
];

test.each(all)('%s never falls as the draw rises, and keeps within its ends', (_, distribution) => {
  const draw = fc.integer({ min: 0, max: 0xffffffff }).map(uniformOfWord);
  fc.assert(
    fc.property(draw, draw, (a, b) => {
      const [low, high] = [distribution.quantile(Math.min(a, b)), distribution.quantile(Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-12 * Math.abs(high));
      expect(low).toBeGreaterThanOrEqual(distribution.low);
      expect(high).toBeLessThanOrEqual(distribution.high);
      expect(Number.isNaN(low)).toBe(false);
    }),
  );
});

// Chi-square with the counts 0 to 9 and the rest: 29.59 is passed by 999 of 1000 true samples with 10 degrees of freedom.
test('poisson(3.5) passes the chi-square test', () => {
  const counts = new Array<number>(11).fill(0);
  for (const x of sample(poisson(3.5))) counts[Math.min(x, 10)]!++;
  let probability = Math.exp(-3.5);
  let rest = 1;
  let chiSquare = 0;
  counts.forEach((count, x) => {
    const expected = size * (x < 10 ? probability : rest);
    chiSquare += (count - expected) ** 2 / expected;
    rest -= probability;
    probability *= 3.5 / (x + 1);
  });
  expect(chiSquare).toBeLessThan(29.59);
});

// scipy 1.17.1: stats.poisson.ppf([0.01, 0.5, 0.99], 3.5) and stats.poisson.ppf([0.025, 0.975], 250000).
test('poisson quantiles are those that scipy gives', () => {
  expect([0.01, 0.5, 0.99].map((u) => poisson(3.5).quantile(u))).toEqual([0, 3, 8]);
  expect([0.025, 0.975].map((u) => poisson(250_000).quantile(u))).toEqual([249020, 250980]);
});

test('bernoulli(0.3) is 1 in 30 of 100 draws', () => {
  const ones = sample(bernoulli(0.3)).reduce((sum, x) => sum + x, 0);
  expect(Math.abs(ones / size - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / size));
});

test('the effect says how a value meets the central value', () => {
  expect([uniform(0, 1), factor(1, 1, 1), lognormal(1), normal(1)].map((each) => each.effect)).toEqual([
    'replaces',
    'multiplies',
    'multiplies',
    'adds',
  ]);
});

const impossible: [string, () => Distribution, string][] = [
  ['uniform(5, 2)', () => uniform(5, 2), 'a = 5, b = 2'],
  ['uniform(NaN, 2)', () => uniform(NaN, 2), 'NaN'],
  ['uniform(0, Infinity)', () => uniform(0, Infinity), 'Infinity'],
  ['triangular(0, 7, 4)', () => triangular(0, 7, 4), 'mode = 7'],
  ['factor(-1, 1, 2)', () => factor(-1, 1, 2), 'low = -1'],
  ['pert(0, -1, 4)', () => pert(0, -1, 4), 'mode = -1'],
  ['normal(-1)', () => normal(-1), 'sd = -1'],
  ['lognormal(-0.1)', () => lognormal(-0.1), 'sigma = -0.1'],
  ['beta(0, 1)', () => beta(0, 1), 'a = 0'],
  ['poisson(-1)', () => poisson(-1), '-1'],
  ['poisson(1e9)', () => poisson(1e9), '1000000000'],
  ['weibull(0, 1)', () => weibull(0, 1), 'shape = 0'],
  ['bernoulli(1.4)', () => bernoulli(1.4), 'p = 1.4'],
];

test.each(impossible)('%s is refused, quoting the value', (_, make, quoted) => {
  expect(make).toThrow(quoted);
});

test('normal numbers made in a batch are those made one by one, to the last bit', () => {
  const words = new Uint32Array(5000);
  new Draws(9).words(8, 7, 6, words, 5000);
  words.set([0, 1, 0xffffffff, 0x80000000, 322122546, 322122547, 3972844748, 3972844749]);
  const out = new Float64Array(5000);
  normalsOfWords(words, out, 5000);
  expect(out).toEqual(Float64Array.from(words, (word) => normalQuantile(uniformOfWord(word))));
});

test.each(continuous)('%s fills a block with the quantiles of its words, to the last bit', (_, distribution) => {
  const words = new Uint32Array(500);
  new Draws(5).words(4, 3, 2, words, 500);
  const out = new Float64Array(501);
  distribution.fill(words, out, 500);
  expect(out.subarray(0, 500)).toEqual(Float64Array.from(words, (word) => distribution.quantile(uniformOfWord(word))));
  expect(out[500]).toBe(0);
});

test('frozen draws do not move', () => {
  expect(continuous.map(([, distribution]) => distribution.quantile(0.123))).toMatchInlineSnapshot(`
    [
      2.3689999999999998,
      0.7014271166700072,
      0.8921096785339531,
      0.5054107534474497,
      -3.4803596489925583,
      0.6266970938123172,
      0.1601490027942746,
      2.5826314086521736,
    ]
  `);
});
