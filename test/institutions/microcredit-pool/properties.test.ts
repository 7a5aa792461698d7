import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { unpaidSince } from '../../../src/institutions/microcredit-pool/rules-arrears.ts';
import { dist, q } from '../harness.ts';
import { poolOf, sumOf, village } from './village.ts';

const world = fc.record({
  months: fc.integer({ min: 1, max: 48 }),
  families: fc.integer({ min: 1, max: 9 }),
  income: fc.integer({ min: 0, max: 150 }),
  amount: fc.constantFrom(0.07, 99.99, 300),
  length: fc.integer({ min: 1, max: 18 }),
  grace: fc.integer({ min: 0, max: 6 }),
  method: fc.constantFrom('annuity', 'equal-principal'),
  rate: fc.constantFrom(0, 0.12, 0.9),
  demand: fc.double({ min: 0, max: 1, noNaN: true }),
  misfortune: fc.double({ min: 0, max: 0.2, noNaN: true }),
  patience: fc.integer({ min: 1, max: 9 }),
  spent: fc.constantFrom(0, 0.5, 1),
  line: fc.constantFrom(0, 500),
  cost: fc.constantFrom(0, 3.33),
  future: fc.nat(1000),
});

test('lent is repaid, outstanding or written off, for each loan and for the pool, whatever the product and the shocks', () => {
  fc.assert(
    fc.property(world, (w) => {
      const given = village({
        months: w.months,
        families: w.families,
        family: { income: q.perMonth(w.income, 'USD', { spread: dist('lognormal', 0.6) }) },
        loan: {
          amount: q.money(w.amount, 'USD', { spread: dist('lognormal', 0.3) }),
          months: q.months(w.length),
          grace: q.months(w.grace),
          method: w.method,
          demand: q.sharePerMonth(w.demand),
          spent: q.share(w.spent),
        },
        pool: {
          rate: q.sharePerYear(w.rate),
          misfortune: q.sharePerMonth(w.misfortune),
          writeOffAfter: q.months(w.patience),
          fallbackLine: q.money(w.line, 'USD'),
          operatingCost: q.perMonth(w.cost, 'USD'),
          capital: q.money(400, 'USD'),
        },
      });
      const journal = new Journal(null);
      given.run(w.future, journal);
      const { ledger } = given.model.parts;
      expect([...balancesFrom(journal.entries, ledger.balances.length)]).toEqual([...ledger.balances]);
      const total = (name: string) => sumOf(given.row(`coop.${name}`));
      const outstanding = given.row('coop.portfolio')[w.months - 1]!;
      expect(total('disbursed')).toBe(total('repaid') + outstanding + total('writtenOff'));
      checkEachLoan(given, journal);
    }),
    { numRuns: 200 },
  );
});

/** For each borrower the entries of the book say the same as its balance, and no more is due than is owed. */
function checkEachLoan(given: ReturnType<typeof village>, journal: Journal): void {
  const { book } = poolOf(given).micro!;
  const { flows, claims, arrears } = book;
  const moved = new Float64Array(book.count);
  for (const entry of journal.entries) {
    if (entry.flow === flows.lent) moved[entry.to - claims.first]! += entry.amount;
    if (entry.flow === flows.repaid || entry.flow === flows.writtenOff)
      moved[entry.from - claims.first]! -= entry.amount;
  }
  for (let row = 0; row < book.count; row++) {
    expect(book.balanceOf(row)).toBe(moved[row]);
    expect(unpaidSince(arrears, row, 0)).toBeLessThanOrEqual(book.balanceOf(row) + book.interest[row]!);
    if (book.age[row]! < 0) expect(book.balanceOf(row)).toBe(0);
  }
}
