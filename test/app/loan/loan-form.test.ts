import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstLoan,
  methods,
  numberFields,
  readComparison,
  readLoan,
  readNumbers,
  rhythms,
  roundings,
  secondLoan,
  writeLoan,
  type LoanForm,
} from '../../../src/app/loan/loan-form.ts';
import { loanExamples } from '../../../src/app/loan/loan-examples.ts';
import { isSheet, loanSheet } from '../../../src/app/loan/loan-sheet.ts';
import { rateAtTheSamePrice } from '../../../src/app/loan/equal-price.ts';
import { balancePicture } from '../../../src/app/loan/balance-steps.ts';
import { dayOf } from '../../../src/numbers/calendar.ts';

const start = dayOf(2026, 1, 15);
const forms = fc
  .record({
    method: fc.constantFrom(...methods),
    every: fc.constantFrom(...rhythms),
    rounding: fc.constantFrom(...roundings),
    capitalises: fc.boolean(),
    upFront: fc.boolean(),
    shifts: fc.boolean(),
    amount: fc.integer({ min: 100, max: 1_000_000 }),
    rate: fc.integer({ min: 0, max: 60 }),
    instalments: fc.integer({ min: 1, max: 40 }),
    grace: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ amount, rate, instalments, grace, ...choices }): LoanForm => {
    const typed = { amount, rate, instalments, grace };
    const texts = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)]));
    return { ...choices, numbers: { ...firstLoan.numbers, ...texts } };
  });

describe('the address of a comparison', () => {
  it('brings both loans back', () => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        const query = { c: 'XOF', a: writeLoan(a, firstLoan), b: writeLoan(b, secondLoan) };
        expect(readComparison(query)).toEqual({ a, b, currency: 'XOF' });
      }),
    );
  });
  it('that means nothing opens the room as it is', () => {
    expect(readLoan('method:usury,colour:blue,,rate', firstLoan)).toEqual(firstLoan);
  });
});

describe('numbers', () => {
  it('are read as people type them, and a field that is none is named', () => {
    const typed = {
      ...firstLoan,
      numbers: { ...firstLoan.numbers, amount: '1 250,50', rate: 'douze', instalments: '12,5' },
    };
    expect(readNumbers(typed)).toEqual({ ok: false, wrong: ['rate', 'instalments'] });
    const good = readNumbers({ ...firstLoan, numbers: { ...firstLoan.numbers, amount: '1 250,50' } });
    expect(good.ok && good.numbers.amount).toBe(1250.5);
  });
  it('start within their limits', () => {
    expect(readNumbers(firstLoan).ok).toBe(true);
    expect(Object.keys(numberFields)).toContain('saving');
  });
});

describe('the sheet of a loan', () => {
  it('shows CGAP’s six structures at their published prices', () => {
    const published = [36, 38.92, 51.43, 45.57, 56.31, 82];
    for (const [k, nominal] of published.entries()) {
      const sheet = loanSheet(loanExamples[k]!.form, 'EUR', start);
      if (!isSheet(sheet)) throw new Error('The example is no loan.');
      // Schedules in whole cents are a few hundredths off the formula.
      expect(100 * sheet.tags[0]!.rate!).toBeCloseTo(nominal, 0);
    }
  });
  it('repays what was lent, with a balance that ends at nothing, and costs what is paid over what is received', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const sheet = loanSheet(form, 'EUR', start);
        if (!isSheet(sheet)) return;
        expect(sheet.rows.at(-1)!.balance).toBeCloseTo(0, 6);
        expect(sheet.cost).toBeCloseTo(sheet.paid - sheet.received, 4);
        for (const [k, row] of sheet.rows.entries()) {
          expect(row.instalment).toBeCloseTo(row.interest + row.principal, 6);
          expect(row.day).toBeGreaterThan(sheet.rows[k - 1]?.day ?? start);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('of a loan of which nothing is left says so', () => {
    const form = { ...firstLoan, numbers: { ...firstLoan.numbers, fee: '60', saving: '40' } };
    expect(loanSheet(form, 'EUR', start)).toEqual({ wrong: [], isEmpty: true });
  });
  it('takes amounts of a currency without cents whole', () => {
    const sheet = loanSheet({ ...firstLoan, numbers: { ...firstLoan.numbers, amount: '100000' } }, 'XOF', start);
    if (!isSheet(sheet)) throw new Error('The example is no loan.');
    for (const row of sheet.rows) expect(Number.isInteger(row.instalment)).toBe(true);
  });
});

describe('at the same price', () => {
  it('a flat loan advertises about half the rate', () => {
    const [a, b] = [firstLoan, secondLoan].map((form) => loanSheet(form, 'EUR', start));
    if (a === undefined || b === undefined || !isSheet(a) || !isSheet(b)) throw new Error('These are loans.');
    const solved = rateAtTheSamePrice(a, b)!;
    expect(solved.now).toBeCloseTo(0.24, 10);
    expect(solved.rate).toBeCloseTo(0.1347, 3);
  });
});

describe('the picture of what is owed', () => {
  it('starts high, ends low and stays in its box', () => {
    const sheet = loanSheet(firstLoan, 'EUR', start);
    if (!isSheet(sheet)) throw new Error('This is a loan.');
    const { lines, highest } = balancePicture({ a: sheet, b: null });
    expect(highest).toBe(1000);
    const points = lines[0]!.points.split(' ').map((point) => point.split(',').map(Number));
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeLessThanOrEqual(220);
    }
    expect(points.at(-1)![1]).toBeGreaterThan(points[0]![1]!);
  });
});
