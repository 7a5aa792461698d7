import { expect, test } from 'vitest';
import { threefry4x32, threefryBlocks } from '../../src/random/threefry.ts';

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, '0')).join(' ');
const words = (text: string) => new Uint32Array(text.split(' ').map((word) => parseInt(word, 16)));

const zeros = '00000000 00000000 00000000 00000000';
const ones = 'ffffffff ffffffff ffffffff ffffffff';

// Random123, tests/kat_vectors; the 12-round line was computed by the C program of the speed yardstick.
const knownAnswers = [
  { rounds: 20, counter: zeros, key: zeros, answer: '9c6ca96a e17eae66 fc10ecd4 5256a7d8' },
  { rounds: 20, counter: ones, key: ones, answer: '2a881696 57012287 f6c7446e a16a6732' },
  {
    rounds: 20,
    counter: '243f6a88 85a308d3 13198a2e 03707344',
    key: 'a4093822 299f31d0 082efa98 ec4e6c89',
    answer: '59cd1dbb b8879579 86b5d00c ac8b6d84',
  },
  { rounds: 13, counter: zeros, key: zeros, answer: '531c7e4f 39491ee5 2c855a92 3d6abf9a' },
  { rounds: 12, counter: zeros, key: zeros, answer: 'a97328cd a9a95582 2e34d974 fe50811e' },
];

test.each(knownAnswers)('Threefry4x32-$rounds of counter $counter is the published answer', (known) => {
  const out = new Uint32Array(4);
  threefry4x32(words(known.counter), words(known.key), known.rounds, out);
  expect(hex(out)).toBe(known.answer);
});

test('the fast blocks are the plain blocks of 20 rounds, counter by counter', () => {
  const counter = words('fffffffe 85a308d3 13198a2e 03707344');
  const key = words('a4093822 299f31d0 082efa98 ec4e6c89');
  const fast = new Uint32Array(4 * 9);
  threefryBlocks(counter, key, fast, 8);
  const plain = new Uint32Array(4);
  for (let block = 0; block < 8; block++) {
    threefry4x32(
      words('fffffffe 85a308d3 13198a2e 03707344').map((word, i) => (i === 0 ? word + block : word)),
      key,
      20,
      plain,
    );
    expect(hex(fast.subarray(4 * block, 4 * block + 4))).toBe(hex(plain));
  }
  expect(hex(fast.subarray(32))).toBe(zeros);
});
