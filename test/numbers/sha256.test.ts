import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/numbers/sha256.ts';

describe('sha256', () => {
  it.each([
    // FIPS 180-4, examples of NIST: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is as published', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('is that of Node for bytes of every length around the ends of blocks', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 167 + length) & 0xff);
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('takes a text as UTF-8', () => {
    expect(sha256('é €')).toBe(createHash('sha256').update('é €').digest('hex'));
  });
});
