import { describe, expect, it } from 'vitest';
import { figure, rough, roughFigure, unitCell, unitTitle } from '../../src/charts/figures.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a figure', () => {
  it.each([
    [4180, 'EUR', 'fr', '4 180 €'],
    [4180, 'EUR', 'en', '€4,180'],
    [12.5, 'EUR/month', 'fr', '12,5 €/mois'],
    [62, '%', 'fr', '62 %'],
    [5.2, '%', 'en', '5.2%'],
    [1, 'month', 'en', '1 month'],
    [14, 'month', 'fr', '14 mois'],
    [1, 'yes', 'fr', 'oui'],
    [0, 'yes', 'en', 'no'],
    [2.34, 'number', 'en', '2.3'],
    [3, 'goats', 'en', '3 goats'],
    [25, 'act/day', 'fr', '25 actes/jour'],
    [0.5, '%/month', 'fr', '0,5 %/mois'],
  ] as const)('of %s %s in %s reads "%s"', (value, unit, language, read) => {
    expect(plain(figure(value, unit, language))).toBe(read);
  });

  it('that is only known roughly has two significant figures', () => {
    expect(plain(roughFigure(41832, 'EUR', 'fr'))).toBe('42 000 €');
    expect(rough(0)).toBe(0);
    expect(rough(-1234)).toBe(-1200);
    expect(rough(87)).toBe(87);
  });

  it('keeps the space before its unit together, so that a line never breaks there', () => {
    expect(figure(14, 'month', 'fr')).toBe('14\u00a0mois');
  });
});

describe('the unit of an axis', () => {
  it('is the currency with its period, or the unit’s name', () => {
    expect(unitTitle('EUR/month', 'fr')).toBe('€/mois');
    expect(unitTitle('job', 'en')).toBe('jobs');
    expect(unitTitle('yes', 'en')).toBe('');
  });
});

it('a unit beside a bare number keeps the code of a money and is in words otherwise', () => {
  expect(['EUR', 'EUR/month', '%/year', 'person', 'count', 'yes'].map((unit) => unitCell(unit, 'fr'))).toEqual([
    'EUR',
    'EUR/mois',
    '%/an',
    'personne',
    '',
    'oui = 1, non = 0',
  ]);
  expect(unitCell('yes', 'en')).toBe('yes = 1, no = 0');
});
