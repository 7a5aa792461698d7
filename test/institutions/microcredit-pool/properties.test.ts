import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { unpaidSince } from '../../../src/institutions/microcredit-pool/book/arrears.ts';
import { dist, q } from '../harness.ts';
import { poolOf, sumOf, village } from './village.ts';

const world = fc.record({
  months: fc.integer({ min: 1, max: 48 }),
  families: fc.integer({ min: 1, max: 9 }),
  income: fc.integer({ min: 0, max: 150 }),
  amount: fc.constantFrom(0.07, 99.99, 300),
  length: fc.integer({ min: 1, max: 18 }),
  product: fc.record({
    method: fc.constantFrom('annuity', 'equal-principal', 'flat', 'bullet', 'at-end'),
    rounding: fc.constantFrom('raised', 'last-absorbs', 'recomputed'),
    every: fc.constantFrom('month', 'quarter'),
    upFront: fc.boolean(),
    rateFollows: fc.boolean(),
    pauses: fc.subarray([1, 2, 7]).map((months) => months.map((month) => q.number(month))),
    fee: fc.constantFrom(0, 0.03).map((share) => q.share(share)),
    graceInterest: fc.constantFrom('paid', 'added'),
    insurance: fc.constantFrom(null, { premium: q.share(0.01), covers: q.share(0.5) }),
    saving: fc.constantFrom(null, { share: q.share(0.2), rate: q.sharePerYear(0.05) }),
    topUp: fc.constantFrom(null, { after: q.share(0.4), asks: q.sharePerMonth(0.3) }),
    prepays: fc.constantFrom(null, { chance: q.sharePerMonth(0.2), charge: q.share(0.01) }),
    reschedules: fc.constantFrom(null, { after: q.months(1), extra: q.count(5), most: q.count(2) }),
    activity: fc.constantFrom(null, { profit: q.sharePerMonth(0.02, { varies: dist('normal', 0.1) }) }),
  }),
  trust: fc.record({
    group: fc.constantFrom(null, { size: q.count(3), liability: q.share(0.7), contagion: q.share(0.5) }),
    incentive: fc.constantFrom(null, { grows: q.share(0.1), reckons: q.share(0.3), surplus: q.share(0.1) }),
  }),
  stack: fc.record({
    guaranteeFund: fc.constantFrom(null, { fund: q.money(150, 'USD'), fee: q.sharePerYear(0.02), type: 'first-loss' }),
    lenders: fc.constantFrom<Record<string, unknown>>(
      {},
      {
        bank: { amount: q.money(300, 'USD'), months: q.months(12), rate: q.sharePerYear(0.1), repays: 'evenly' },
      },
    ),
    correlation: fc.constantFrom(0, 0.3).map((share) => q.share(share)),
    rollRates: fc.constantFrom(null, {
      current: { worsens: q.share(0.1) },
      late30: { worsens: q.share(0.4), cures: q.share(0.3) },
      late60: { worsens: q.share(0.5), cures: q.share(0.2) },
      late90: { worsens: q.share(0.6), cures: q.share(0.1) },
    }),
  }),
  form: fc.constantFrom('interest', 'interest', 'murabaha', 'profit-share'),
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
          ...productOf(w),
          ...w.trust,
          demand: q.sharePerMonth(w.demand),
          spent: q.share(w.spent),
        },
        pool: {
          ...w.stack,
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
      const shared = w.form === 'profit-share' ? total('lossShared') : 0;
      const added = capitalised(given);
      expect(total('disbursed') + added).toBe(total('repaid') + outstanding + total('writtenOff') + shared);
      checkEachLoan(given, journal);
    }),
    { numRuns: 300 },
  );
});

/** The random product, made one that the checks would let pass. */
function productOf({ form, product, length }: { form: string; product: Record<string, unknown>; length: number }) {
  const agreed = form === 'murabaha' || product['method'] === 'flat';
  const isShare = form === 'profit-share';
  return {
    ...product,
    form,
    months: null,
    instalments: q.count(length),
    grace: q.months(product['every'] === 'month' ? 2 : 3),
    method: isShare && product['method'] === 'flat' ? 'bullet' : product['method'],
    upFront: form === 'interest' && product['upFront'],
    graceInterest: agreed ? 'paid' : product['graceInterest'],
    activity: isShare ? { profit: q.sharePerMonth(0.02, { varies: dist('normal', 0.1) }) } : product['activity'],
    ...(form === 'murabaha' ? { markUp: q.share(0.1) } : {}),
    ...(isShare ? { poolTakes: q.share(0.5) } : {}),
  };
}

/** Interest that became principal, over the whole run. */
function capitalised(given: ReturnType<typeof village>): number {
  return given.moved('families→coop interest-capitalised');
}

/** For each borrower the entries of the book say the same as its balance, and no more is due than is owed. */
function checkEachLoan(given: ReturnType<typeof village>, journal: Journal): void {
  const { book, activity } = poolOf(given).loans[0]!;
  const { flows, claims, arrears } = book;
  const moved = new Float64Array(book.count);
  for (const entry of journal.entries) {
    if (entry.flow === flows.lent || entry.flow === flows.capitalised) moved[entry.to - claims.first]! += entry.amount;
    if ([flows.repaid, flows.writtenOff, activity?.flows.shared].includes(entry.flow))
      moved[entry.from - claims.first]! -= entry.amount;
  }
  for (let row = 0; row < book.count; row++) {
    expect(book.balanceOf(row)).toBe(moved[row]);
    expect(unpaidSince(arrears, row, 0)).toBeLessThanOrEqual(book.balanceOf(row) + book.interest[row]!);
    if (book.age[row]! < 0) expect(book.balanceOf(row)).toBe(0);
  }
}
