import { describe, expect, it } from 'vitest';
import { changed, good, scenarioOf } from './good.ts';

const hashOf = (text: string) => scenarioOf(text).hash;
const original = hashOf(good);

describe('the hash of a scenario', () => {
  it('has sixteen hexadecimal digits and is the same each time', () => {
    expect(original).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf(good)).toBe(original);
  });

  it.each([
    ['comments', changed('institutions:', '# here they are\ninstitutions:')],
    ['the order of keys', changed('    unit: household\n    currency: USD', '    currency: USD\n    unit: household')],
    ['another way to write a number', changed('1000 EUR/month', '1 000,00 €/mois')],
    ['titles', changed('"Essai"', '"Autre"')],
    ['marks', changed('assumed: "many"', 'own: "ours"')],
    [
      'levers and headlines',
      changed('step: 50 EUR', 'step: 25 EUR').replace('headline: [senders.income]', 'headline: []'),
    ],
  ])('does not change with %s', (_what, text) => {
    expect(hashOf(text)).toBe(original);
  });

  it('does not change with the order of institutions', () => {
    const from = good.indexOf('  family:');
    const to = good.indexOf('  shop:');
    const moved = good.slice(0, from) + good.slice(to);
    expect(hashOf(moved.replace('  senders:', `${good.slice(from, to)}  senders:`))).toBe(original);
  });

  it.each([
    ['1000 EUR/month', '1000.01 EUR/month'],
    ['lognormal(0.3)', 'lognormal(0.31)'],
    ['count: 30', 'count: 31'],
    ['1 to 2', '1 to 3'],
    ['2009-01\n', '2009-02\n'],
    ['2 years', '25 months'],
    ['2010-01, 1.5]', '2010-02, 1.5]'],
    ['jobLoss: 2 %/month', 'jobLoss: 3 %/month'],
    ['unit: household', 'unit: person'],
    ['[family, senders]', '[family]'],
    ['  EUR: { prices: 2 %/year }', '  EUR: { prices: 2.1 %/year }'],
  ])('changes when %j becomes %j', (from, to) => {
    expect(hashOf(changed(from, to))).not.toBe(original);
  });
});
