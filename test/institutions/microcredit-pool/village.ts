import { microcreditPool } from '../../../src/institutions/microcredit-pool/index.ts';
import type { Pool } from '../../../src/institutions/microcredit-pool/pool.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

export interface VillageWanted {
  readonly months: number;
  readonly families?: number;
  readonly family?: Readonly<Record<string, unknown>>;
  readonly loan?: Readonly<Record<string, unknown>>;
  readonly pool?: Readonly<Record<string, unknown>>;
  readonly step?: 'month' | 'week';
  readonly events?: readonly EventWanted[];
}

/** 1 000 USD over 4 months at 36 % a year nominal: 3 % a month, 269.03 USD a month (CGAP 1995). */
const loan = {
  amount: q.money(1000, 'USD'),
  months: q.months(4),
  demand: q.sharePerMonth(1),
  spent: q.share(0),
};

/** A pool `coop` that lends to families who earn 400 USD a month; nobody meets misfortune unless a test says so. */
export function village({ months, families, family, loan: terms, pool, step, events }: VillageWanted): Assembled {
  return assemble({
    currencies: { USD: {} },
    months,
    step: step ?? 'month',
    events: events ?? [],
    institutions: [
      {
        id: 'families',
        kind: payingMembers,
        values: { currency: 'USD', count: q.count(families ?? 1), income: q.perMonth(400, 'USD'), ...family },
      },
      {
        id: 'coop',
        kind: microcreditPool,
        values: {
          currency: 'USD',
          capital: q.money(5000, 'USD'),
          rate: q.sharePerYear(0.36),
          misfortune: q.sharePerMonth(0),
          lendsTo: { borrowers: 'families', loan: { ...loan, ...terms } },
          ...pool,
        },
      },
    ],
  });
}

export function poolOf(given: Assembled): Pool {
  // The harness forgets the type; `coop` was declared by microcreditPool.
  return given.instances.get('coop') as Pool;
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0);
}
