import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draws, Drivers, once, uniformOfWord } from '../../src/random/draws.ts';
import { threefry4x32 } from '../../src/random/threefry.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });

test('a word is Threefry of (unit >>> 2, period, replication, attempt) under (seed, driver, domain)', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      word,
      word,
      word,
      word,
      word,
      word,
      (seed, driver, domain, unit, period, attempt, replication) => {
        const draws = new Draws(seed);
        draws.begin(replication);
        const counter = new Uint32Array([unit >>> 2, period, replication, attempt]);
        const key = new Uint32Array([Number(BigInt(seed) & 0xffffffffn), Number(BigInt(seed) >> 32n), driver, domain]);
        const out = new Uint32Array(4);
        threefry4x32(counter, key, 20, out);
        expect(draws.word(driver, domain, unit, period, attempt)).toBe(out[unit & 3]);
      },
    ),
  );
});

test('the draws of the first units do not move when the population grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), word, (few, more, driver) => {
      const draws = new Draws(42);
      draws.begin(7);
      const small = new Uint32Array(few);
      const large = new Uint32Array(few + more);
      draws.words(driver, 3, 11, small, few);
      draws.words(driver, 3, 11, large, few + more);
      expect(large.subarray(0, few)).toEqual(small);
    }),
  );
});

test('a batch of words is the words one by one, and nothing beyond the count is written', () => {
  const draws = new Draws(2 ** 53 - 1);
  draws.begin(999);
  for (let count = 0; count <= 9; count++) {
    const out = new Uint32Array(12).fill(123);
    draws.words(5, 6, once, out, count);
    const expected = Array.from({ length: 12 }, (_, unit) => (unit < count ? draws.word(5, 6, unit, once, 0) : 123));
    expect([...out]).toEqual(expected);
  }
});

test('a draw depends on each of seed, replication, driver, domain, unit, period and attempt', () => {
  const at = (
    seed: number,
    replication: number,
    driver: number,
    domain: number,
    unit: number,
    period: number,
    attempt: number,
  ) => {
    const draws = new Draws(seed);
    draws.begin(replication);
    return draws.word(driver, domain, unit, period, attempt);
  };
  const seen = [
    at(0, 0, 0, 0, 0, 0, 0),
    at(1, 0, 0, 0, 0, 0, 0),
    at(2 ** 32, 0, 0, 0, 0, 0, 0),
    at(0, 1, 0, 0, 0, 0, 0),
  ];
  seen.push(at(0, 0, 1, 0, 0, 0, 0), at(0, 0, 0, 1, 0, 0, 0), at(0, 0, 0, 0, 1, 0, 0), at(0, 0, 0, 0, 4, 0, 0));
  seen.push(at(0, 0, 0, 0, 0, 1, 0), at(0, 0, 0, 0, 0, once, 0), at(0, 0, 0, 0, 0, 0, 1));
  expect(new Set(seen).size).toBe(seen.length);
});

test('a uniform draw lies strictly between 0 and 1', () => {
  expect(uniformOfWord(0)).toBe(2 ** -33);
  expect(uniformOfWord(0xffffffff)).toBe(1 - 2 ** -33);
  expect(new Draws(0).uniform(0, 0, 0, 0)).toBe((0x9c6ca96a + 0.5) / 2 ** 32);
});

test.each([-1, 0.5, 2 ** 53, NaN, Infinity])('the seed %s is refused', (seed) => {
  expect(() => new Draws(seed)).toThrow(String(seed));
});

test('more words than the array holds are refused', () => {
  expect(() => new Draws(1).words(0, 0, 0, new Uint32Array(3), 4)).toThrow('4 words');
});

test('a driver keeps its number and never depends on the others', () => {
  const one = new Drivers();
  const other = new Drivers();
  other.declare('coop.default');
  expect(one.declare('senders.income')).toBe(other.declare('senders.income'));
  expect(one.declare('senders.income')).toBe(one.declare('senders.income'));
});

test('two names with one hash are refused, and the error names both', () => {
  const drivers = new Drivers((name) => name.length);
  drivers.declare('fees');
  expect(() => drivers.declare('dues')).toThrow(/"fees".*"dues"/);
});
