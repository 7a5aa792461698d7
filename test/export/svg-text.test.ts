import { describe, expect, it } from 'vitest';
import { roundTicks } from '../../src/export/chart-svg.ts';
import { escaped, roughWidth, textAt, wrap, type TextStyle } from '../../src/export/svg-text.ts';

const style: TextStyle = { size: 10, face: 'sans', bold: false };
// A sign is 5.5 wide, so that a line of 56 holds ten.
const lines = (text: string, most?: number) => wrap(text, 56, style, roughWidth, most);

describe('a text in a picture', () => {
  it('breaks between words, never at a non-breaking space', () => {
    expect(lines('un deux trois quatre')).toEqual(['un deux', 'trois', 'quatre']);
    expect(lines('aaa bb\u00a0:\u00a0cc ddd')).toEqual(['aaa', 'bb\u00a0:\u00a0cc', 'ddd']);
  });
  it('cuts a word that no line holds', () => {
    expect(lines('abcdefghijklmnop')).toEqual(['abcdefghij', 'klmnop']);
  });
  it('says when there is more', () => {
    expect(lines('un deux trois quatre cinq', 2)).toEqual(['un deux', 'trois…']);
    expect(lines('')).toEqual([]);
  });
  it('has no meaning', () => {
    expect(escaped('<script>"&\u0000\u000b')).toBe('&lt;script&gt;&quot;&amp;');
  });
});

describe('the ticks of an axis', () => {
  it.each([
    [0, 23_000, [0, 5000, 10_000, 15_000, 20_000, 25_000]],
    [-40, 90, [-50, 0, 50, 100]],
    [0, 0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
    [0, 0, [0, 1]],
  ])('between %d and %d are round and reach past both', (low, high, ticks) => {
    expect(roundTicks(low, high)).toEqual(ticks);
  });
});

describe('a text among words of the other direction', () => {
  it('is set apart in each of its lines', () => {
    expect(lines('\u2066un deux trois\u2069')).toEqual(['\u2066un deux\u2069', '\u2066trois\u2069']);
  });
  it('is read from where its letters begin', () => {
    const drawn = (text: string): string => textAt({ x: 1, y: 2 }, text, style, 'black');
    expect(drawn('قرض.')).toContain('>\u2067قرض.\u2069<');
    expect(drawn('\u2066قرض 12\u2069')).toContain('>\u2066قرض 12\u2069<');
    expect(drawn('a loan.')).toContain('>a loan.<');
  });
});
