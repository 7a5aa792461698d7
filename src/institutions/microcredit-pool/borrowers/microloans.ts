import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import { rateLimitOf } from '../products/rate-limit.ts';
import { named, parameterOf } from '../products/names.ts';
import { productsOf } from '../products/product.ts';
import { pausesOf } from './pauses.ts';
import { openActivity, type Activity } from './activity.ts';
import { openChanges, type Changes } from './changes.ts';
import { openCharges, type Charges } from './charges.ts';
import { shockDriver } from './common-shock.ts';
import { openIncentive, type Incentive } from './incentive.ts';
import { openJointLiability, type JointLiability } from './joint-liability.ts';
import { openKin, type Kin } from './kin.ts';
import { openRemittances, type Remittances } from './remittances.ts';
import { openEligibility, type Eligibility } from './eligibility.ts';

/** Microloans of one product to a population; the book's rows are its units. */
export interface Microloans {
  readonly product: Product;
  readonly book: LoanBook;
  /** The borrowers' cash, by unit. */
  readonly theirs: AccountBlock;
  readonly amount: Parameter;
  readonly demand: Parameter;
  readonly rate: Parameter | null;
  /** Above this rate the law allows no loan. */
  readonly rateLimit: number;
  readonly spent: Parameter;
  readonly invested: Parameter;
  readonly charges: Charges;
  readonly eligibility: Eligibility;
  readonly activity: Activity | null;
  readonly kin: Kin | null;
  readonly group: JointLiability | null;
  readonly incentive: Incentive | null;
  readonly remittances: Remittances | null;
  /** 1 for a unit whose running loan a guarantor stands for. */
  readonly guaranteed: Float64Array;
  readonly changes: Changes;
  readonly flows: { readonly use: number; readonly investment: number };
  readonly drivers: {
    readonly asks: number;
    readonly order: number;
    readonly struck: number;
    readonly roll: number;
    /** Good and bad times of the whole population. */
    readonly shock: number;
  };
  /** Room for the draws of a month. */
  readonly words: Uint32Array;
  readonly lots: Uint32Array;
  /** Room to put the month's requests in the order of their lots. */
  readonly queue: Int32Array;
}

/** Round 3: a book for each product, one row a unit of its population. */
export function openMicroloans(pool: Pool): Microloans[] {
  const { kin } = pool.values;
  const asGift = kin === null ? null : pool.place.parameter('kin.asGift', kin.asGift);
  return productsOf(pool.values).map((product) => open(pool, product, asGift));
}

function open(pool: Pool, product: Product, asGift: Parameter | null): Microloans {
  const { place, values, currency, cash } = pool;
  const { build, index } = place;
  const theirs = build.portOf(product.to, 'cash');
  const { count, owner } = theirs;
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const of = product.values;
  const ends = {
    name: product.name === 'loan' ? 'microloans' : `microloans ${product.name}`,
    lender: index,
    borrower: owner,
    currency,
    till: cash.first,
    payers: units.map((unit) => theirs.first + unit),
    units,
    purpose: 'loan',
  };
  const patience = values.writeOffAfter.value;
  const book = new LoanBook(place, ends, {
    terms: product.terms,
    pace: product.pace,
    patience: product.pace.tick === 'month' ? patience : Math.round((patience * 52) / 12),
    pauses: pausesOf(build.calendar, of.pauses),
    extra: of.reschedules === null ? 0 : of.reschedules.extra.value * of.reschedules.most.value,
  });
  const out = { from: owner, to: build.outside, currency };
  return {
    product,
    book,
    theirs,
    amount: parameterOf(pool, product, 'amount', of.amount, count),
    demand: parameterOf(pool, product, 'demand', of.demand),
    rate: of.rate === null ? null : parameterOf(pool, product, 'rate', of.rate),
    rateLimit: rateLimitOf(values, product),
    spent: parameterOf(pool, product, 'spent', of.spent),
    invested: parameterOf(pool, product, 'invested', of.invested),
    charges: openCharges(pool, product, theirs),
    eligibility: openEligibility(pool, product, theirs),
    activity: openActivity(pool, product, theirs),
    kin: openKin(pool, product, theirs, asGift),
    group: openJointLiability(pool, product, theirs),
    incentive: openIncentive(pool, product, count),
    remittances: openRemittances(pool, product, theirs),
    guaranteed: build.state(count),
    changes: openChanges(pool, product),
    flows: {
      use: build.flow({ ...out, purpose: 'loan-use' }),
      investment: build.flow({ ...out, purpose: 'loan-investment' }),
    },
    drivers: {
      asks: build.driver(named(pool, product, 'asks')),
      order: build.driver(named(pool, product, 'order of requests')),
      struck: build.driver(named(pool, product, 'misfortune')),
      roll: build.driver(named(pool, product, 'roll')),
      shock: shockDriver(pool, product.to),
    },
    words: new Uint32Array(count),
    lots: new Uint32Array(count),
    queue: new Int32Array(count),
  };
}
