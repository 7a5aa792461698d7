import type { RotatingGroup } from '../../../src/institutions/savings-group/group.ts';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

export interface GroupWanted {
  readonly months: number;
  readonly members: number;
  readonly group?: Readonly<Record<string, unknown>>;
  readonly population?: Readonly<Record<string, unknown>>;
  readonly events?: readonly EventWanted[];
  readonly step?: 'month' | 'week';
  readonly seed?: number;
  /** A second population, `away`, that holds dollars at `rate` for a euro; it has 10 000 USD at first, or this income. */
  readonly abroad?: { readonly members: number; readonly rate: number; readonly income?: number };
}

/** Nobody leaves unless a test says so. */
const faithful = { leavesAfterTurn: q.share(0), leavesBefore: q.share(0) };

/** A group `tontine` of all `members` of a population of that many, 20 EUR a month each, enough cash for ever. */
export function rotating(wanted: GroupWanted): Assembled {
  const { months, members, group, population, events, step, seed, abroad } = wanted;
  return assemble({
    currencies: { EUR: {}, ...(abroad === undefined ? {} : { USD: { perBase: abroad.rate } }) },
    months,
    ...(step === undefined ? {} : { step }),
    ...(seed === undefined ? {} : { seed }),
    events: events ?? [],
    institutions: [
      ...(abroad === undefined ? [] : [away(abroad)]),
      {
        id: 'women',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(members), cash: q.money(100_000, 'EUR'), ...population },
      },
      {
        id: 'tontine',
        kind: savingsGroup,
        values: {
          currency: 'EUR',
          members: 'women',
          count: q.count(members),
          contribution: q.perMonth(20, 'EUR'),
          ...faithful,
          ...group,
        },
      },
    ],
  });
}

function away({ members, income }: NonNullable<GroupWanted['abroad']>) {
  return {
    id: 'away',
    kind: payingMembers,
    values: {
      currency: 'USD',
      count: q.count(members),
      cash: q.money(income === undefined ? 10_000 : 0, 'USD'),
      income: q.perMonth(income ?? 0, 'USD'),
    },
  };
}

export function instanceOf(given: Assembled): RotatingGroup {
  // The harness forgets the type; `tontine` was declared by savingsGroup.
  return given.instances.get('tontine') as RotatingGroup;
}

/** Received less paid of each member since the start, from their cash: 100 000 EUR at first and no other use of it. */
export function netsOf(given: Assembled): number[] {
  return given.balances('women', 'cash').map((cash) => cash - 10_000_000);
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0);
}
