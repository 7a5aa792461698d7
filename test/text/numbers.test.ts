import { describe, expect, it } from 'vitest';
import { formatFixed, formatMoney, formatNumber } from '../../src/text/numbers.ts';
import { capitalised } from '../../src/text/say.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers as people read them', () => {
  it('have no sign when they round to nothing', () => {
    expect(formatNumber(-0, 'en')).toBe('0');
    expect(formatNumber(-0.001, 'en', 2)).toBe('0');
    expect(formatMoney(-0.001, 'EUR', 'en')).toBe('€0');
    expect(formatNumber(-0.4, 'en', 1)).toBe('-0.4');
  });
  it('show all cents where they are to be added up', () => {
    expect(plain(formatFixed(3582.6, 'fr', 2))).toBe('3 582,60');
  });
});

describe('a label that stands alone', () => {
  it('begins with a capital', () => {
    expect(capitalised({ fr: 'étage', en: 'part' })).toEqual({ fr: 'Étage', en: 'Part' });
  });
});
