import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/numbers/nearest.ts';

test('the distance of kitten and sitting is three', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('distance is symmetric, zero only for the same word, and never beats a detour', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test.each([
  ['familly', 'family'],
  ['incom', 'income'],
  ['Incöme', 'income'],
  ['paysfirst', 'paysFirst'],
  ['icnome', 'income'],
  ['faimly', 'family'],
])('"%s" is near "%s"', (word, known) => {
  expect(nearest(word, ['family', 'income', 'paysFirst'])).toBe(known);
});

test.each(['', 'zebra', 'x', 'a'.repeat(10_000)])('nothing is near "%s"', (word) => {
  expect(nearest(word, ['family', 'income', 'y'])).toBeUndefined();
});

test('a word itself is nearer than one with two letters changed round', () => {
  expect(nearest('form', ['from', 'form'])).toBe('form');
});
