import { describe, expect, it } from 'vitest';
import { bind, namesIn } from '../../src/scenario/formula-tree.ts';
import { parseFormula } from '../../src/scenario/formula.ts';
import { changed, mistakesOf, scenarioOf } from './good.ts';

function valueOf(text: string, names: Record<string, number> = {}): number {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${parsed.rule}: ${parsed.given}`);
  return bind(parsed.tree, (name) => () => names[name] ?? NaN)(0);
}

const ruleOf = (text: string) => {
  const parsed = parseFormula(text);
  return parsed.ok ? 'good' : parsed.rule;
};

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['-(2 - 5) ^ 2', -9],
    ['if(2 > 1, 10, 20)', 10],
    ['1 >= 2 ? 10 : 20', 20],
    ['min(3, 1, 2) + max(4, 5)', 6],
    ['round(2.5) + floor(-1.5) + ceil(1.2)', 3],
    ['sqrt(16) + abs(-2) + exp(0) + log(1)', 7],
    ['power(2, 10)', 1024],
    ['not (1 == 2) and (3 != 4 or 0)', 1],
  ])('%s is %d', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  it('knows the year as a wave', () => {
    expect(valueOf('sin(2 * pi * 3 / 12)', { pi: Math.PI })).toBeCloseTo(1, 12);
  });

  it('reads numbers by their path, also when names have hyphens', () => {
    expect(valueOf('a.b.c * 2', { 'a.b.c': 4 })).toBe(8);
    const parsed = parseFormula('savings-group.fine - start + coop-a.price');
    expect(parsed.ok && namesIn(parsed.tree)).toEqual(['savings-group.fine', 'start', 'coop-a.price']);
    expect(valueOf('year-start', { year: 3, start: 1 })).toBe(2);
  });

  it.each([
    ['x = 3', 'formula-must-use-only-what-is-allowed'],
    ['f(x) = x', 'formula-must-use-only-what-is-allowed'],
    ['1:3', 'formula-must-use-only-what-is-allowed'],
    ['[1, 2]', 'formula-must-use-only-what-is-allowed'],
    ['{a: 1}', 'formula-must-use-only-what-is-allowed'],
    ['"a"', 'formula-must-use-only-what-is-allowed'],
    ['5!', 'formula-must-use-only-what-is-allowed'],
    ['5 mod 2', 'formula-must-use-only-what-is-allowed'],
    ['5 % 2', 'formula-must-use-only-what-is-allowed'],
    ['a[1]', 'formula-must-use-only-what-is-allowed'],
    ['a["b"]', 'formula-must-use-only-what-is-allowed'],
    ['2 EUR', 'formula-must-use-only-what-is-allowed'],
    ["a'", 'formula-must-use-only-what-is-allowed'],
    ['1; 2', 'formula-must-use-only-what-is-allowed'],
    ['1e999', 'formula-must-use-only-what-is-allowed'],
    ['null', 'formula-must-use-only-what-is-allowed'],
    ['', 'formula-must-be-well-formed'],
    ['import(1)', 'formula-must-name-a-function-that-exists'],
    ['parse("1")', 'formula-must-name-a-function-that-exists'],
    ['constructor(1)', 'formula-must-name-a-function-that-exists'],
    ['add(1, 2)', 'formula-must-name-a-function-that-exists'],
    ['a.b(3)', 'formula-must-name-a-function-that-exists'],
    ['sqrt(1, 2)', 'formula-must-give-each-function-its-inputs'],
    ['if(1, 2)', 'formula-must-give-each-function-its-inputs'],
    ['(1', 'formula-must-be-well-formed'],
    ['1'.padEnd(600, '+1'), 'formula-must-be-short'],
    ['1'.padEnd(451, '+1'), 'formula-must-be-short'],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 'formula-must-be-short'],
  ])('%s is refused', (text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });
});

describe('a formula in a scenario', () => {
  const income = (formula: string) => changed('200 USD/month', `"= ${formula}"`);
  const valueAt = (formula: string) => {
    const { institutions } = scenarioOf(income(formula));
    return institutions.find(({ id }) => id === 'family')!.values['income'];
  };

  it('counts money in major units and takes the value of the first period', () => {
    expect(valueAt('200 + 10 * period')).toMatchObject({ value: 20000, formula: '200 + 10 * period', currency: 'USD' });
    expect(valueAt('shop.products.bird.price * 50')).toMatchObject({ value: 20000 });
    expect(valueAt('senders.income * rate.EUR.USD / 10')).toMatchObject({ value: 12500 });
    expect(valueAt('if(month == 1, 100, 200) * level.USD')).toMatchObject({ value: 10000 });
    expect(valueAt('100 * (1 + jobLoss)')).toMatchObject({ value: 10000 });
  });

  it.each([
    ['shop.products.brid.price * 50', 'formula-must-name-what-exists'],
    ['senders.income / 10', 'formula-must-give-what-its-field-holds'],
    ['senders.income + shop.fee.fixed', 'formula-must-not-mix-currencies'],
    ['senders.income * rate.USD.EUR', 'formula-must-not-mix-currencies'],
    ['100 - 10 * period', 'formula-must-stay-within-limits'],
    ['1 / 0', 'formula-must-stay-within-limits'],
    ['income + 1', 'formulas-must-not-form-a-circle'],
  ])('%s is refused', (formula, rule) => {
    expect(mistakesOf(income(formula))).toContain(`22:13 ${rule}`.replace('22:', `${lineOf(income(formula))}:`));
  });

  function lineOf(text: string): number {
    return text.split('\n').findIndex((line) => line.includes('income: "=')) + 1;
  }

  it('may not form a circle over several fields', () => {
    const text = income('shop.fee.fixed').replace('{ fixed: 2 USD }', '{ fixed: "= family.income" }');
    expect(mistakesOf(text).every((line) => line.endsWith('formulas-must-not-form-a-circle'))).toBe(true);
  });

  it('needs a unit where the currency is not clear, and a field that takes it', () => {
    expect(mistakesOf(changed('count: 30', 'count: "= 30"'))).toHaveLength(1);
    const unit = changed('200 USD/month', '{ value: "= 100 + 100", unit: USD/month }');
    expect(mistakesOf(unit)).toEqual([]);
  });
});
