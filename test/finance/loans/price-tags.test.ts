import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowerFlowsOf, costInMoney, netFlow, type LoanOffer } from '../../../src/finance/loans/borrower-flows.ts';
import { priceTag, priceTags, tagNames } from '../../../src/finance/loans/price-tags.ts';
import { termThatCosts } from '../../../src/finance/loans/solve-price.ts';
import { breachOf, ceilings, lawNames } from '../../../src/finance/loans/usury.ts';
import type { LoanTerms } from '../../../src/finance/loans/terms.ts';

const terms: LoanTerms = {
  method: 'annuity',
  instalments: 4,
  grace: 0,
  capitalises: false,
  rounding: 'last-absorbs',
  coin: 1,
  shares: [],
  balloon: 0,
};

/** 1000 at 3 % a month over four months, in ten-thousandths of a cent so that rounding never shows. */
const fine = 1_000_000;
const cgap: LoanOffer = {
  terms,
  amount: 1000 * fine,
  rate: 0.03,
  instalmentsPerYear: 12,
  upFront: false,
  fee: 0,
  premium: 0,
  saving: 0,
  savingRate: 0,
};

const percent = (offer: LoanOffer, name: (typeof tagNames)[number]) => 100 * priceTag(offer, name).rate!;

describe('CGAP’s structures of one loan', () => {
  const flat = { ...cgap, terms: { ...terms, method: 'flat' as const } };
  it.each([
    ['declining', cgap, 36.0, 42.58],
    ['all interest up front', { ...cgap, upFront: true }, 38.92, 46.67],
    ['3 % fee', { ...cgap, fee: 30 * fine }, 51.43, 65.46],
    ['flat', flat, 56.31, 73.37],
    ['flat, interest up front', { ...flat, upFront: true }, 63.8, 86.2],
    ['flat and 3 % fee, all up front', { ...flat, upFront: true, fee: 30 * fine }, 82.0, 121.04],
    ['balloon', { ...cgap, terms: { ...terms, method: 'bullet' as const, instalments: 6 } }, 36, 42.58],
  ])('%s: %d nominal', (_, offer, nominal, effective) => {
    expect(percent(offer, 'nominal')).toBeCloseTo(nominal, 2);
    expect(percent(offer, 'effective')).toBeCloseTo(effective, 2);
  });

  it('in sixteen weeks what is paid is earlier and the loan dearer', () => {
    // eir-06 splits each monthly payment in four: the rate a week that gives it is 0.8763 %.
    const weekly = { ...cgap, terms: { ...terms, instalments: 16 }, rate: 0.008762834, instalmentsPerYear: 52 };
    expect(percent(weekly, 'nominal')).toBeCloseTo(45.57, 2);
    expect(percent(weekly, 'effective')).toBeCloseTo(57.41, 2);
  });

  it('with a saving that is blocked costs more for those who count it', () => {
    // eir-11: 2 % a month over twelve, a tenth blocked, given back with 5 % after a year.
    const blocked: LoanOffer = {
      ...cgap,
      terms: { ...terms, instalments: 12 },
      rate: 0.02,
      saving: 100 * fine,
      savingRate: 0.05 / 12,
    };
    expect(percent(blocked, 'nominal')).toBeCloseTo(28.0521, 2);
    expect(percent(blocked, 'effective')).toBeCloseTo(31.9553, 2);
    expect(percent(blocked, 'umoa')).toBeCloseTo(24, 3);
    expect(percent(blocked, 'eu')).toBeCloseTo(26.8242, 2);
    expect(percent(blocked, 'philippines')).toBeCloseTo(31.9553, 2);
  });
});

describe('one loan, several legal rates', () => {
  it('India’s published illustration', () => {
    // 20 000 at 15 % over 24 months with 400 of charges: case apr-in-01.
    const offer = {
      ...cgap,
      amount: 20_000 * fine,
      rate: 0.0125,
      fee: 400 * fine,
      terms: { ...terms, instalments: 24 },
    };
    expect(percent(offer, 'india')).toBeCloseTo(17.0706, 3);
    expect(percent(offer, 'usa')).toBeCloseTo(17.0706, 3);
    expect(percent(offer, 'eu')).toBeCloseTo(100 * (Math.pow(1 + 0.170706 / 12, 12) - 1), 3);
  });

  it('agree with the reference cases where these are loans with level payments', () => {
    const cases: { id: string; kind: string; inputs: Record<string, unknown>; expected: unknown }[] = JSON.parse(
      readFileSync('test/reference/finance-cases.json', 'utf8'),
    );
    const eu = cases.find(({ id }) => id === 'apr-eu-10')!;
    // 500 repaid 2 × 270 counted in months.
    const twice = {
      ...cgap,
      amount: 500 * fine,
      terms: { ...terms, method: 'flat' as const, instalments: 2 },
      rate: 0.04,
    };
    expect(percent(twice, 'eu')).toBeCloseTo(Number(eu.expected), 3);
  });

  it('name the source of each definition', () => {
    for (const tag of priceTags(cgap)) expect(tag.source.length).toBeGreaterThan(20);
    expect(priceTags(cgap).map(({ name }) => name)).toEqual([...tagNames]);
  });

  it('never fall when a fee rises, and cost in money what is paid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }), (less, more) => {
        const at = (fee: number) => priceTags({ ...cgap, fee: fee * fine }).map(({ rate }) => rate!);
        const [low, high] = [at(less), at(less + more)];
        for (const [k, rate] of low.entries()) expect(high[k]!).toBeGreaterThan(rate);
        expect(costInMoney(borrowerFlowsOf({ ...cgap, fee: more * fine })) / fine).toBeCloseTo(76.11 + more, 1);
      }),
      { numRuns: 30 },
    );
  });

  it('count what they say they count', () => {
    const flows = borrowerFlowsOf({ ...cgap, fee: 10 * fine, premium: 20 * fine, saving: 50 * fine });
    expect(netFlow(flows, { fees: false, insurance: false, saving: false })[0]).toBe(1000 * fine);
    expect(netFlow(flows, { fees: true, insurance: true, saving: true })[0]).toBe(920 * fine);
    expect(netFlow(flows, { fees: true, insurance: false, saving: true }).at(-1)).toBe(
      netFlow(flows, { fees: true, insurance: false, saving: false }).at(-1)! + 50 * fine,
    );
  });
});

describe('a ceiling', () => {
  const yearly = (rate: number, more: Partial<LoanOffer> = {}): LoanOffer => ({
    ...cgap,
    terms: { ...terms, instalments: 12 },
    rate: rate / 12,
    ...more,
  });

  it('allows what is at it and forbids what is above', () => {
    expect(breachOf('umoa-sfd', yearly(0.24))).toBeNull();
    expect(breachOf('umoa-sfd', yearly(0.25))?.rate).toBeCloseTo(0.25, 4);
    expect(breachOf('umoa-sfd-1997', yearly(0.25))).toBeNull();
    expect(breachOf('umoa-bank', yearly(0.16))?.most).toBe(0.15);
  });

  it('sees through fees and flat interest', () => {
    expect(breachOf('umoa-sfd', yearly(0.2, { fee: 30 * fine }))?.rate).toBeGreaterThan(0.24);
    expect(
      breachOf('umoa-sfd', yearly(0.18, { terms: { ...terms, instalments: 12, method: 'flat' } }))?.rate,
    ).toBeCloseTo(0.318, 2);
  });

  it('of Ecuador compounds, and forbids commissions', () => {
    expect(breachOf('ecuador-microcredit', yearly(0.26))).toBeNull();
    expect(breachOf('ecuador-microcredit', yearly(0.28))?.rate).toBeCloseTo(0.3189, 3);
    expect(breachOf('ecuador-microcredit', yearly(0.1, { fee: fine }))?.most).toBe(0);
  });

  it('of the Philippines is by the month', () => {
    expect(breachOf('philippines-small', { ...cgap, rate: 0.15 })).toBeNull();
    expect(breachOf('philippines-small', { ...cgap, rate: 0.16 })?.byMonth).toBe(true);
  });

  it('is quoted with its article and source', () => {
    for (const law of lawNames) {
      expect(ceilings[law].article.fr).toMatch(/article|CFR|circulaire/);
      expect(ceilings[law].source.length).toBeGreaterThan(8);
    }
  });
});

describe('a term that gives a price', () => {
  it('is the flat rate that costs as much as a declining one', () => {
    const flat = { ...cgap, terms: { ...terms, method: 'flat' as const, instalments: 12 } };
    const rate = termThatCosts(flat, 'rate', 'nominal', 0.36)!;
    expect(percent({ ...flat, rate }, 'nominal')).toBeCloseTo(36, 4);
    expect(rate * 12).toBeLessThan(0.22);
  });
  it('is the fee that lifts a loan at 24 % to 30 %', () => {
    const loan = { ...cgap, terms: { ...terms, instalments: 12 }, rate: 0.02 };
    const fee = termThatCosts(loan, 'fee', 'nominal', 0.3)!;
    expect(percent({ ...loan, fee }, 'nominal')).toBeCloseTo(30, 4);
  });
  it('does not exist when the loan costs more already', () => {
    expect(termThatCosts({ ...cgap, fee: 50 * fine }, 'rate', 'nominal', 0.05)).toBeNull();
  });
});
