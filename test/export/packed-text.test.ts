import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { longestPacked, longestUnpacked, NotPacked, pack, unpack } from '../../src/export/packed-text.ts';

const packed = (bytes: Uint8Array) => deflateRawSync(bytes).toString('base64url');

describe('a text in an address', () => {
  it('comes back as it was, in letters that every program leaves alone', async () => {
    const text = `café ⟦100 €⟧ 猫 ${'a: 1\n'.repeat(500)}`;
    const letters = await pack(text);
    expect(letters).toMatch(/^[\w-]+$/);
    expect(letters.length).toBeLessThan(200);
    expect(await unpack(letters)).toBe(text);
    expect(await unpack(await pack(''))).toBe('');
  });
  it('is the same format as any other deflate', async () => {
    expect(await unpack(packed(new TextEncoder().encode('a: 1')))).toBe('a: 1');
  });
  it.each([
    ['cut on its way', async () => (await pack('a: 1\n'.repeat(50))).slice(0, -6)],
    ['with other letters', async () => 'abc$def'],
    ['of no sense', async () => 'abcdefgh'],
    ['that is no UTF-8', async () => packed(new Uint8Array([0xff, 0xfe, 0x80]))],
    ['that unpacks into more than a file holds', async () => packed(new Uint8Array(longestUnpacked + 1))],
    ['that is a bomb of 64 megabytes', async () => packed(new Uint8Array(64 * 1024 * 1024))],
    ['of ten megabytes', async () => 'A'.repeat(10 * 1024 * 1024)],
    ['that is longer than an address', async () => 'A'.repeat(longestPacked + 1)],
  ])('refuses one %s', async (_name, make) => {
    await expect(unpack(await make())).rejects.toThrow(NotPacked);
  });
});
