import { expect, test } from 'vitest';
import { hashBytes, hashText } from '../../src/numbers/fnv.ts';

// FNV-1a 32 of Noll's test suite, undone from the finaliser by applying the finaliser to the published hash.
const published: [string, number][] = [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
];

test.each(published)('the hash of "%s" is the published FNV-1a hash, finalised', (text, fnv) => {
  let h = fnv;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  expect(hashText(text)).toBe((h ^ (h >>> 16)) >>> 0);
});

test('a text is hashed over its UTF-8 bytes, whatever the length of its letters', () => {
  const fnvOf = (bytes: Uint8Array) => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 2166136261 | 0);
  for (const text of ['ménage', '€', 'مال', '🐔 poule', '\ud800x', 'growers.income']) {
    let h = fnvOf(new TextEncoder().encode(text));
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    expect(hashText(text)).toBe((h ^ (h >>> 16)) >>> 0);
  }
});

test('the hash of a text never moves', () => {
  expect([hashText(''), hashText('senders.income')]).toMatchInlineSnapshot(`
    [
      2872998923,
      3984325102,
    ]
  `);
});

test('numbers are hashed word by word, low word first, and parts hash on', () => {
  const numbers = new Float64Array([1, -0, 1 / 3, 1e300]);
  const view = new DataView(new ArrayBuffer(8));
  let hash = 2166136261;
  for (const number of numbers) {
    view.setFloat64(0, number);
    hash = Math.imul(hash ^ view.getUint32(4), 16777619);
    hash = Math.imul(hash ^ view.getUint32(0), 16777619);
  }
  expect(hashBytes(numbers)).toBe(hash >>> 0);
  expect(hashBytes(numbers.subarray(1), hashBytes(numbers.subarray(0, 1)))).toBe(hash >>> 0);
});

test('not a number has no hash', () => {
  expect(() => hashBytes(new Float64Array([0, NaN]))).toThrow('place 1');
});
