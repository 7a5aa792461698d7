import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Flow } from '../../../engine/flows.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import type { Tally } from '../../../engine/tallies.ts';
import { turnsOf } from '../../../finance/loans/terms.ts';
import type { Pool } from '../pool.ts';
import type { Product } from '../products/product.ts';
import type { Microloans } from './microloans.ts';

/** Who may have a loan: whom it is for, the least income, the greatest burden. */
export interface Eligibility {
  /** What each unit took in over the last twelve months but for loans, and for how long the pool has seen it. */
  readonly takings: Tally;
  /** 1 for a unit that a sender supports. */
  readonly supported: Uint8Array;
  readonly who: 'all' | 'supported' | 'others';
  readonly income: Parameter | null;
  readonly burden: Parameter | null;
}

/** What comes in and is no income of the household. */
const notIncome = ['loan', 'opening', 'deposit-back', 'blocked-saving-back', 'pot', 'share-out'];

export function openEligibility(pool: Pool, product: Product, theirs: AccountBlock): Eligibility {
  const { place } = pool;
  const { build } = place;
  const { eligible } = product.values;
  const isTaking = (flow: Flow): boolean =>
    flow.to === theirs.owner && flow.plane === 'cash' && !notIncome.includes(flow.purpose);
  const year = build.calendar.step === 'month' ? 12 : 52;
  return {
    takings: build.tally(isTaking, 'to', theirs, year),
    supported: supportedUnits(pool, theirs, null),
    who: eligible === null ? 'all' : eligible.who,
    income: eligible === null ? null : place.parameter(`${product.path}.eligible.income`, eligible.income),
    burden: eligible === null ? null : place.parameter(`${product.path}.eligible.burden`, eligible.burden),
  };
}

/** By unit, 1 where a sender of the population `of`, or of any when it is null, supports it. */
export function supportedUnits(pool: Pool, theirs: AccountBlock, of: string | null): Uint8Array {
  const { build } = pool.place;
  const supported = new Uint8Array(theirs.count);
  for (const relation of build.relations) {
    if (relation.to !== theirs.owner || !relation.name.includes(' supports ')) continue;
    if (of !== null && relation.from !== build.institutionIndex(of)) continue;
    for (const target of relation.targets) supported[target] = 1;
  }
  return supported;
}

/** What a unit takes in a month, on average over the year or as long as the run has lasted; minor units. */
export function monthlyTakings({ eligibility }: Microloans, row: number, months: number): number {
  return eligibility.takings.sums[row]! / Math.max(1, Math.min(12, months));
}

/** Whether a unit may have a loan of this amount that was agreed on its row; `months` is how long the run has lasted. */
export function mayBorrow(micro: Microloans, row: number, months: number): boolean {
  const { who, supported, income, burden } = micro.eligibility;
  if (who !== 'all' && (supported[row] === 1) !== (who === 'supported')) return false;
  if (income === null || burden === null) return true;
  const takings = monthlyTakings(micro, row, months);
  return takings >= income.now && instalmentAMonth(micro, row) <= burden.now * takings;
}

/** What a loan that was agreed asks for a month, on average over its instalments. */
function instalmentAMonth({ book, product }: Microloans, row: number): number {
  const first = row * book.width;
  const turns = turnsOf(product.terms);
  let sum = 0;
  for (let k = first; k < first + turns; k++) sum += book.dues.principal[k]! + book.dues.interest[k]!;
  const monthsOfTurn = book.pace.tick === 'month' ? book.pace.every : (book.pace.every * 12) / 52;
  return sum / (turns * monthsOfTurn);
}
