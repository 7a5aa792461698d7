import { microcreditPool } from '../../../src/institutions/microcredit-pool/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted } from '../harness.ts';

export interface CorridorWanted {
  readonly months: number;
  readonly families?: number;
  readonly senders?: Readonly<Record<string, unknown>>;
  readonly loan?: Readonly<Record<string, unknown>>;
  readonly pool?: Readonly<Record<string, unknown>>;
  readonly events?: readonly EventWanted[];
  /** The channel the senders use, when there are two. */
  readonly second?: boolean;
}

/**
 * Five senders who earn 1000 EUR and send 100 EUR a month to the families they support, through an agent without fees; every
 * second family is supported. Families earn 100 USD, and a euro is a dollar.
 */
export function corridor({ months, families, senders, loan, pool, events, second }: CorridorWanted): Assembled {
  const agent = (id: string, fee: number) => ({
    id,
    kind: transferChannel,
    values: { from: ['senders'], to: ['families', 'coop'], fee: { fixed: q.money(fee, 'EUR') } },
  });
  return assemble({
    currencies: { EUR: {}, USD: { perBase: 1 } },
    months,
    events: events ?? [],
    institutions: [
      {
        id: 'senders',
        kind: population,
        values: {
          currency: 'EUR',
          count: q.count(5),
          income: q.perMonth(1000, 'EUR'),
          sends: { amount: q.perMonth(100, 'EUR') },
          jobLoss: q.sharePerMonth(0),
          incomeWithoutWork: q.share(0),
          ...senders,
        },
      },
      {
        id: 'families',
        kind: population,
        values: {
          currency: 'USD',
          count: q.count(families ?? 10),
          income: q.perMonth(100, 'USD'),
          supportedBy: { senders: { low: 0, high: 1, mark: { name: 'assumed', why: 'a test' } } },
          paysFirst: ['instalment', 'consumption'],
        },
      },
      agent('agent', 0),
      ...(second === true ? [agent('other', 3)] : []),
      {
        id: 'coop',
        kind: microcreditPool,
        values: {
          currency: 'USD',
          capital: q.money(50_000, 'USD'),
          rate: q.sharePerYear(0.12),
          misfortune: q.sharePerMonth(0),
          recovered: q.share(0),
          lendsTo: {
            borrowers: 'families',
            loan: {
              amount: q.money(300, 'USD'),
              months: q.months(6),
              demand: q.sharePerMonth(1),
              spent: q.share(1),
              ...loan,
            },
          },
          ...pool,
        },
      },
    ],
  });
}

/** By family, whether a sender supports it. */
export function supported(given: Assembled): boolean[] {
  const relation = given.build.relationOf('senders supports families')!;
  const count = given.build.portOf('families', 'cash').count;
  return Array.from({ length: count }, (_, family) => relation.targets.includes(family));
}
