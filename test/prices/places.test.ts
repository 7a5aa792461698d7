import { describe, expect, it } from 'vitest';
import { currencyOf } from '../../src/numbers/currency.ts';
import { placeById, projectPlaces } from '../../src/prices/places.ts';

describe('the places of the home form', () => {
  it('have their own id, both languages and a known currency', () => {
    expect(new Set(projectPlaces().map((place) => place.id)).size).toBe(projectPlaces().length);
    for (const place of projectPlaces()) {
      expect(place.label.fr).not.toBe('');
      expect(place.label.en).not.toBe('');
      expect(currencyOf(place.currency)).toBeDefined();
      expect(place.perEuro.value).toBeGreaterThan(0);
      expect(place.inflation).not.toBeNull();
    }
  });

  it('count in dollars near Kinshasa, at the last monthly rate', () => {
    const place = placeById('kasangulu');
    expect(place.currency).toBe('USD');
    expect(place.perEuro).toMatchObject({ value: 1.1639, period: '2026-04' });
    expect(place.corridors[0]).toMatchObject({ from: 'BEL', average: { period: '2020_3Q' } });
  });

  it('keep the CFA francs pegged', () => {
    expect(placeById('senegal')).toMatchObject({ currency: 'XOF', regime: 'peg', perEuro: { value: 655.957 } });
    expect(placeById('cameroon')).toMatchObject({ currency: 'XAF', regime: 'peg' });
    expect(placeById('morocco').regime).toBe('float');
  });

  it('reach the dirham through the dollar, by means of 2024', () => {
    // 9.94236 dirhams a dollar, 1.0824 dollars a euro.
    expect(placeById('morocco').perEuro.value).toBeCloseTo(9.94236 * 1.0824, 2);
    expect(placeById('morocco').perEuro.period).toBe('2024');
  });

  it('never take a corridor from a neighbour', () => {
    expect(placeById('senegal').corridors.map(({ from }) => from)).toEqual(['FRA', 'ITA']);
    expect(placeById('ecuador').corridors.map(({ from }) => from)).toEqual(['ESP', 'ITA']);
    expect(placeById('morocco').corridors.map(({ from }) => from)).toEqual(['BEL', 'FRA', 'ESP', 'ITA']);
  });

  it('are refused by an unknown name', () => {
    expect(() => placeById('atlantis')).toThrow(/atlantis/);
  });
});
