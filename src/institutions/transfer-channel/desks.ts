import type { AccountBlock } from '../../engine/accounts.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { ExchangeRoute } from '../../engine/exchange.ts';
import type { TransferChannel } from './instance.ts';

/** Where one channel serves the units of one sending institution. */
export interface Desk {
  readonly channel: TransferChannel;
  readonly sender: number;
  readonly drivers: { readonly access: number; readonly known: number; readonly choice: number };
  /** Draws of each sender: it can use the channel when below `access`, knows it when below `known`. */
  readonly accessDraws: Float64Array;
  readonly knownDraws: Float64Array;
  /** Gumbel draws of each sender for the period in `drawnIn`. */
  readonly gumbels: Float64Array;
  readonly words: Uint32Array;
  drawnIn: number;
  readonly feeAccount: number;
  readonly lostAccount: number;
  readonly feeFlow: number;
  readonly lostFlow: number;
  readonly routes: Route[];
}

/** The way from one sending institution to one recipient through one channel. */
export interface Route {
  readonly desk: Desk;
  readonly recipient: number;
  /** First account of the recipient, to tell its units by. */
  readonly firstPayee: number;
  readonly lossDriver: number;
  /** Both currencies, and whether they are one. */
  readonly home: number;
  readonly abroad: number;
  readonly exchange: ExchangeRoute;
}

/**
 * Round 3: opens the channel's accounts (a position in each currency, fees, margins and lost money in the senders') and
 * declares its flows, one desk a sender and one route a pair of sender and recipient.
 */
export function openDesks(channel: TransferChannel): void {
  const { place, values } = channel;
  const { build } = place;
  const senders = [...new Set(values.from)].sort();
  const recipients = [...new Set(values.to)].sort();
  channel.home = cashOf(build, senders[0]!).currency;
  const position = positionsOf(channel);
  const home = channel.home;
  const accounts = {
    fee: outsideAccount(channel, 'fees', home),
    margin: outsideAccount(channel, 'margins', home),
    lost: outsideAccount(channel, 'lost', home),
  };
  for (const id of senders) {
    const cash = cashOf(build, id);
    if (cash.currency !== home) throw new Error(`The senders of ${place.id} must share one currency.`);
    const desk = openDesk(channel, id, cash, accounts);
    for (const to of recipients) {
      if (to !== id) desk.routes.push(openRoute(desk, id, to, { position, margin: accounts.margin }));
    }
    channel.desks.push(desk);
  }
}

function openDesk(
  channel: TransferChannel,
  id: string,
  cash: AccountBlock,
  accounts: { readonly fee: number; readonly lost: number },
): Desk {
  const { build, index, id: channelId } = channel.place;
  const flow = (purpose: string) => build.flow({ from: cash.owner, to: index, purpose, currency: channel.home });
  return {
    channel,
    sender: cash.owner,
    drivers: {
      access: build.driver(`${channelId}.access of ${id}`),
      known: build.driver(`${channelId}.known to ${id}`),
      choice: build.driver(`${channelId}.chosen by ${id}`),
    },
    accessDraws: new Float64Array(cash.count),
    knownDraws: new Float64Array(cash.count),
    gumbels: new Float64Array(cash.count),
    words: new Uint32Array(cash.count),
    drawnIn: -1,
    feeAccount: accounts.fee,
    lostAccount: accounts.lost,
    feeFlow: flow('fee'),
    lostFlow: flow('lost'),
    routes: [],
  };
}

function openRoute(
  desk: Desk,
  senderId: string,
  recipientId: string,
  accounts: { readonly position: (currency: number) => number; readonly margin: number },
): Route {
  const { place, home } = desk.channel;
  const { build, index, id } = place;
  const cash = cashOf(build, recipientId);
  const transfer = { purpose: 'transfer', currency: home };
  return {
    desk,
    recipient: cash.owner,
    firstPayee: cash.first,
    lossDriver: build.driver(`${id}.loss from ${senderId} to ${recipientId}`),
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
  };
}

/** The position account of a currency, opened when it is first asked for. */
function positionsOf(channel: TransferChannel): (currency: number) => number {
  const known = new Map<number, number>();
  return (currency) => {
    const account = known.get(currency) ?? outsideAccount(channel, 'position', currency);
    known.set(currency, account);
    return account;
  };
}

function outsideAccount({ place }: TransferChannel, name: string, currency: number): number {
  const { build, id, index } = place;
  const code = build.currencyCodes[currency]!;
  const options = { owner: index, class: 'outside', plane: 'cash', currency, count: 1 } as const;
  return build.accounts({ ...options, name: `${id}.${name}.${code}` }).first;
}

/** Where an institution keeps the money it sends and receives. */
function cashOf(build: ModelBuilder, id: string): AccountBlock {
  return build.hasPort(id, 'cash') ? build.portOf(id, 'cash') : build.portOf(id, 'box');
}
