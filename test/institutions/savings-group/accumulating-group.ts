import { AccumulatingGroup } from '../../../src/institutions/savings-group/accumulating.ts';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';

export interface AccumulatingWanted {
  readonly months: number;
  readonly members: number;
  readonly group?: Readonly<Record<string, unknown>>;
  readonly population?: Readonly<Record<string, unknown>>;
  readonly events?: readonly EventWanted[];
  readonly step?: 'month' | 'week';
}

/** Everybody comes and nobody leaves unless a test says so. */
export const always = { attends: q.share(1), sends: q.share(1) };

/** A group `avec` of all members of a population, which buy shares of 5 EUR; by default one each meeting. */
export function accumulating({ months, members, group, population, events, step }: AccumulatingWanted): Assembled {
  return assemble({
    currencies: { EUR: {} },
    months,
    ...(step === undefined ? {} : { step }),
    events: events ?? [],
    institutions: [
      {
        id: 'women',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(members), cash: q.money(10_000, 'EUR'), ...population },
      },
      {
        id: 'avec',
        kind: savingsGroup,
        values: {
          type: 'accumulating',
          currency: 'EUR',
          members: 'women',
          count: q.count(members),
          contribution: q.perMonth(5, 'EUR'),
          shares: { price: q.money(5, 'EUR'), ...always },
          shareOut: { after: q.count(12), leaves: q.share(0) },
          ...group,
        },
      },
    ],
  });
}

export function groupOf(given: Assembled): AccumulatingGroup {
  const group = given.instances.get('avec');
  if (group instanceof AccumulatingGroup) return group;
  throw new Error('avec is no accumulating group.');
}
