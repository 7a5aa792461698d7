import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByKey } from '../../src/numbers/ordering.ts';

test('places come by rising key, equal keys in the order of their places', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), { maxLength: 40 });
  fc.assert(
    fc.property(keys, (given) => {
      const order = new Int32Array(given.length);
      orderByKey(Float64Array.from(given), order, given.length);
      const expected = [...given.keys()].sort(
        (a, b) => Number(given[a]! > given[b]!) - Number(given[a]! < given[b]!) || a - b,
      );
      expect([...order]).toEqual(expected);
    }),
  );
});

test('only the first places are ordered, and too small an array is refused', () => {
  const order = Int32Array.of(9, 9, 9);
  orderByKey(Float64Array.of(3, 1, 2), order, 2);
  expect([...order]).toEqual([1, 0, 9]);
  expect(() => orderByKey(Float64Array.of(1), order, 2)).toThrow('2 keys');
});
