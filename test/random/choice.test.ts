import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseByGumbel, gumbel, orderByWords } from '../../src/random/choice.ts';
import { Draws } from '../../src/random/draws.ts';

test('the median Gumbel number is -log(log 2)', () => {
  expect(gumbel(0.5)).toBeCloseTo(0.36651292058166435, 14);
});

test('alternatives are chosen with the probabilities of the logit model', () => {
  const draws = new Draws(5);
  const utilities = new Float64Array([0, Math.log(2), Math.log(3)]);
  const words = new Uint32Array(3);
  const chosen = [0, 0, 0];
  const people = 12_000;
  for (let person = 0; person < people; person++) {
    draws.words(1, person, 0, words, 3);
    chosen[chooseByGumbel(utilities, words, 3)]!++;
  }
  // Chi-square, two degrees of freedom: 13.82 is passed by 999 of 1000 true samples.
  const expected = [1 / 6, 2 / 6, 3 / 6].map((share) => share * people);
  const chiSquare = chosen.reduce((sum, count, k) => sum + (count - expected[k]!) ** 2 / expected[k]!, 0);
  expect(chiSquare).toBeLessThan(13.82);
});

test('a new channel changes only the choice of those who take it', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  const alternative = fc.tuple(word, fc.double({ min: -5, max: 5, noNaN: true }));
  fc.assert(
    fc.property(fc.array(alternative, { minLength: 1, maxLength: 8 }), (alternatives) => {
      const words = new Uint32Array(alternatives.map(([each]) => each));
      const utilities = new Float64Array(alternatives.map(([, utility]) => utility));
      const count = alternatives.length;
      const after = chooseByGumbel(utilities, words, count);
      const before = chooseByGumbel(utilities, words, count - 1);
      expect([before, count - 1]).toContain(after);
    }),
  );
});

test('closed alternatives are never chosen, and none when all are closed', () => {
  const words = new Uint32Array([0xffffffff, 0, 5]);
  expect(chooseByGumbel(new Float64Array([-Infinity, -50, -Infinity]), words, 3)).toBe(1);
  expect(chooseByGumbel(new Float64Array(3).fill(-Infinity), words, 3)).toBe(-1);
  expect(() => chooseByGumbel(new Float64Array([NaN]), words, 1)).toThrow('NaN');
});

test('the order is that of the words, ties by unit', () => {
  const words = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, (list) => {
      const out = new Int32Array(list.length);
      orderByWords(new Uint32Array(list), list.length, out);
      const expected = list.map((_, unit) => unit).toSorted((a, b) => list[a]! - list[b]! || a - b);
      expect([...out]).toEqual(expected);
    }),
  );
});

test('a new member is put in somewhere and leaves the order of the others', () => {
  const draws = new Draws(77);
  const [before, after] = [new Int32Array(30), new Int32Array(31)];
  const words = new Uint32Array(31);
  draws.words(1, 2, 3, words, 31);
  orderByWords(words, 30, before);
  orderByWords(words, 31, after);
  expect([...after].filter((unit) => unit !== 30)).toEqual([...before]);
});

test('more units than places are refused', () => {
  expect(() => orderByWords(new Uint32Array(3), 3, new Int32Array(2))).toThrow('3 units');
});
