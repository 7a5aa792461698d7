import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { roundAmount } from '../../../numbers/money.ts';
import { lateBalance } from '../book/late.ts';
import type { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';

/** What is set aside for loans that may be lost: a reserve against an expense, without any money moving. */
export interface Provisions {
  readonly rates: readonly Parameter[];
  readonly expense: AccountBlock;
  readonly reserve: AccountBlock;
  readonly flows: { readonly set: number; readonly released: number };
}

/** Buckets by the days a loan is late at least; 0 stands for late at all. */
const from = [-1, 0, 30, 60, 90] as const;
const names = ['current', 'late1', 'late30', 'late60', 'late90'] as const;

export function openProvisions(pool: Pool): Provisions {
  const { place, values, currency } = pool;
  const { build, id, index } = place;
  const shared = { owner: index, currency, count: 1, plane: 'value' } as const;
  const flow = (purpose: string): number => build.flow({ from: index, to: index, purpose, currency, plane: 'value' });
  return {
    rates: names.map((name) => place.parameter(`provisions.${name}`, values.provisions[name])),
    expense: build.accounts({ ...shared, name: `${id}.provisions`, class: 'expense' }),
    reserve: build.accounts({ ...shared, name: `${id}.loan-loss reserve`, class: 'equity' }),
    flows: { set: flow('provision-set'), released: flow('provision-released') },
  };
}

/** At the end of a month: the reserve follows the table of provisions. */
export function provide(pool: Pool, books: readonly LoanBook[]): void {
  const { provisions, place } = pool;
  const { ledger } = place.build;
  if (provisions === null) return;
  const { expense, reserve, flows } = provisions;
  const wanted = roundAmount(reserveFor(provisions, books), 'half-even');
  const held = ledger.balances[expense.first]!;
  if (wanted > held) ledger.post(reserve.first, expense.first, wanted - held, flows.set);
  else ledger.post(expense.first, reserve.first, held - wanted, flows.released);
}

/** The reserve that balances by lateness ask for, minor units. Source: reference cases of kind `provision`. */
function reserveFor({ rates }: Provisions, books: readonly LoanBook[]): number {
  let sum = 0;
  for (let b = 0; b < books.length; b++) {
    let later = 0;
    for (let bucket = from.length - 1; bucket >= 0; bucket--) {
      const atLeast = from[bucket]! < 0 ? books[b]!.outstanding() : lateBalance(books[b]!, from[bucket]!);
      sum += (atLeast - later) * rates[bucket]!.now;
      later = atLeast;
    }
  }
  return sum;
}
