import type { AccountBlock } from '../../engine/accounts.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { ExchangeRoute } from '../../engine/exchange.ts';
import type { Desk } from './desks.ts';
import type { TransferChannel } from './instance.ts';

/** The way from one sending institution to one recipient through one channel. */
export interface Route {
  readonly desk: Desk;
  readonly recipient: number;
  /** First account of the recipient, to tell its units by. */
  readonly firstPayee: number;
  readonly lossDriver: number;
  /** Whether a correspondent takes its part, and whether the money has to wait. */
  readonly correspondentDriver: number;
  readonly waitDriver: number;
  /** Both currencies, and whether they are one. */
  readonly home: number;
  readonly abroad: number;
  readonly exchange: ExchangeRoute;
  readonly second: SecondExchange | null;
  /** Whether the recipient's currency is pegged. */
  readonly isPegged: boolean;
  readonly cashOutAccount: number;
  readonly cashOutFlow: number;
  /** Where money waits that arrives in a later period, and the flow that brings it there. */
  readonly waitingAccount: number;
  readonly waitingFlow: number;
  /** Where goods come from that are delivered in place of money, and by unit of the recipient what is left of them; or null. */
  readonly goods: Goods | null;
}

export interface Goods {
  readonly flow: number;
  readonly shop: number;
  readonly left: Float64Array;
}

/** The accounts of a second exchange, in the currency between. */
export interface SecondExchange {
  readonly currency: number;
  readonly position: number;
  readonly margin: number;
  readonly marginFlow: number;
}

/** The accounts that routes share, opened by currency when a route asks. */
export interface RouteAccounts {
  readonly position: (currency: number) => number;
  readonly cashOut: (currency: number) => number;
  readonly waiting: (currency: number) => number;
  readonly secondMargin: (currency: number) => number;
  readonly margin: number;
}

export function openRoute(desk: Desk, senderId: string, recipientId: string, accounts: RouteAccounts): Route {
  const { place, home } = desk.channel;
  const { build, index, id } = place;
  const cash = cashOf(build, recipientId);
  const transfer = { purpose: 'transfer', currency: home };
  const abroad = cash.currency;
  return {
    desk,
    recipient: cash.owner,
    firstPayee: cash.first,
    lossDriver: build.driver(`${id}.loss from ${senderId} to ${recipientId}`),
    correspondentDriver: build.driver(`${id}.correspondent from ${senderId} to ${recipientId}`),
    waitDriver: build.driver(`${id}.wait from ${senderId} to ${recipientId}`),
    home,
    abroad: cash.currency,
    exchange: {
      positionHome: accounts.position(home),
      positionAbroad: accounts.position(cash.currency),
      margin: accounts.margin,
      valueFlow: build.flow({ ...transfer, from: desk.sender, to: index }),
      marginFlow: build.flow({ from: desk.sender, to: index, purpose: 'margin', currency: home }),
      subsidyFlow: build.flow({ from: index, to: index, purpose: 'margin given', currency: home }),
      deliveryFlow: build.flow({ from: index, to: cash.owner, purpose: 'transfer', currency: cash.currency }),
    },
    second: secondExchange(desk.channel, abroad, accounts),
    isPegged: build.economy.currencies[abroad]!.regime === 'peg',
    ...cashOutOf(desk.channel, cash, accounts),
    ...waitingOf(desk.channel, abroad, accounts),
    goods: goodsOf(desk.channel, recipientId, abroad),
  };
}

function cashOutOf({ values, place }: TransferChannel, cash: AccountBlock, accounts: RouteAccounts) {
  if (values.cashOut === null) return { cashOutAccount: -1, cashOutFlow: -1 };
  const flow = { from: cash.owner, to: place.index, purpose: 'cash-out', currency: cash.currency };
  return { cashOutAccount: accounts.cashOut(cash.currency), cashOutFlow: place.build.flow(flow) };
}

/** Only populations use goods; to others a channel in kind brings money. */
function goodsOf({ values, place }: TransferChannel, recipient: string, abroad: number): Goods | null {
  const { build, index } = place;
  const left = build.published(recipient, 'goods');
  if (values.inKind === null || left === null) return null;
  const flow = build.flow({ from: index, to: build.outside, purpose: 'in kind', currency: abroad });
  return { flow, shop: build.world(abroad).first, left };
}

/** Only where money may arrive in a later period. */
function waitingOf(channel: TransferChannel, abroad: number, accounts: RouteAccounts) {
  if (!mayWait(channel)) return { waitingAccount: -1, waitingFlow: -1 };
  const { build, index } = channel.place;
  const flow = { from: index, to: index, purpose: 'on the way', currency: abroad };
  return { waitingAccount: accounts.waiting(abroad), waitingFlow: build.flow(flow) };
}

/** Whether anything the file says can make money arrive in a later period: a week's hours, queries, agents out of cash. */
function mayWait({ values }: TransferChannel): boolean {
  const { hours, outOfCash, queried } = values;
  const changes = [hours, outOfCash, queried].some((each) => each.range ?? each.dated ?? each.formula);
  return changes || hours.value >= 168 || outOfCash.value > 0 || queried.value > 0;
}

/** Null when the money changes once, or not at all. */
function secondExchange(channel: TransferChannel, abroad: number, accounts: RouteAccounts): SecondExchange | null {
  const { values, place, home } = channel;
  if (values.via === null || home === abroad) return null;
  const currency = place.build.currencyIndex(values.via.currency);
  if (currency === home || currency === abroad) return null;
  return {
    currency,
    position: accounts.position(currency),
    margin: accounts.secondMargin(currency),
    marginFlow: place.build.flow({ from: place.index, to: place.index, purpose: 'margin', currency }),
  };
}

/** Where an institution keeps the money it sends and receives. */
export function cashOf(build: ModelBuilder, id: string): AccountBlock {
  return build.hasPort(id, 'cash') ? build.portOf(id, 'cash') : build.portOf(id, 'box');
}
