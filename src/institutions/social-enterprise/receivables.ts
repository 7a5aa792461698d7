import type { AccountBlock } from '../../engine/accounts.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';
import type { Enterprise } from './instance.ts';

/**
 * What customers owe, in whole minor units by the month in which they will pay:
 *
 *   due  [month mod count]
 */
export interface Receivables {
  readonly account: AccountBlock;
  readonly due: Float64Array;
  /** Flows on the plane of values; set in `connect`. */
  readonly flows: { sold: number; collected: number };
}

/** Round 1: null when everything is paid at once. */
export function declareReceivables(values: EnterpriseValues, place: Place, currency: number): Receivables | null {
  const waits = [
    ...Object.values(values.products).map(({ onCredit, paidAfter }) =>
      onCredit.mark.name === 'default' ? 0 : paidAfter.value,
    ),
    ...Object.values(values.clients).map(({ paidAfter }) => paidAfter.value),
  ];
  const longest = Math.max(0, ...waits);
  if (longest === 0) return null;
  const { build, id, index } = place;
  const account = build.accounts({
    owner: index,
    name: `${id}.receivables`,
    class: 'asset',
    plane: 'value',
    currency,
    count: 1,
  });
  return { account, due: build.state(longest + 1), flows: { sold: -1, collected: -1 } };
}

/** Round 3: the flows that note them. */
export function connectReceivables({ receivables, place, currency }: Enterprise): void {
  if (receivables === null) return;
  const { build, index } = place;
  const noted = { currency, plane: 'value' } as const;
  receivables.flows.sold = build.flow({ ...noted, from: build.outside, to: index, purpose: 'sold on credit' });
  receivables.flows.collected = build.flow({ ...noted, from: index, to: build.outside, purpose: 'credit collected' });
}

/** Notes a sale that is paid some months later, in whole minor units. */
export function sellOnCredit(enterprise: Enterprise, amount: number, months: number, period: number): void {
  const { receivables, place, currency } = enterprise;
  const { build } = place;
  const { account, due, flows } = receivables!;
  due[(build.calendar.monthOfPeriod[period]! + months) % due.length]! += amount;
  build.ledger.post(build.worldValues(currency).first, account.first, amount, flows.sold);
}

/** Phase `trade`, before the month's sales: what customers had promised for this month comes in. */
export function collect(enterprise: Enterprise, period: number): void {
  const { receivables, place, currency, cash, flows } = enterprise;
  if (receivables === null) return;
  const { build } = place;
  const slot = build.calendar.monthOfPeriod[period]! % receivables.due.length;
  const amount = receivables.due[slot]!;
  receivables.due[slot] = 0;
  build.ledger.post(build.world(currency).first, cash.first, amount, flows.sales);
  build.ledger.post(receivables.account.first, build.worldValues(currency).first, amount, receivables.flows.collected);
}
