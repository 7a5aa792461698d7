import type { AccountBlock } from '../../engine/accounts.ts';
import { groups } from './choose.ts';
import type { TransferChannel } from './instance.ts';
import { cashOf, openRoute } from './routes.ts';
import type { Route } from './routes.ts';

/** Where one channel serves the units of one sending institution. */
export interface Desk {
  readonly channel: TransferChannel;
  readonly sender: number;
  /** First account of the senders. */
  readonly firstPayer: number;
  /** Place of the channel's sort among `groups`. */
  readonly group: number;
  readonly drivers: {
    readonly access: number;
    readonly known: number;
    readonly choice: number;
    readonly learns: number;
  };
  /** Draws of each sender: it can use the channel when below `access`, knows it when below `known`. */
  readonly accessDraws: Float64Array;
  readonly knownDraws: Float64Array;
  /** Gumbel draws of each sender for the period in `drawnIn`. */
  readonly gumbels: Float64Array;
  readonly words: Uint32Array;
  drawnIn: number;
  readonly usage: Usage;
  readonly feeAccount: number;
  readonly lostAccount: number;
  readonly feeFlow: number;
  readonly lostFlow: number;
  /** What a correspondent takes, and what the state does. */
  readonly deductedAccount: number;
  readonly deductedFlow: number;
  readonly levyFlow: number;
  readonly routes: Route[];
}

/** What each sender did at a desk so far. */
export interface Usage {
  /** Amount sent since the month began, minor units. */
  readonly thisMonth: Float64Array;
  readonly times: Float64Array;
  readonly idleMonths: Float64Array;
  /** 1 for a sender who came to know the channel since the start. */
  readonly learned: Float64Array;
  /**
   * What the last transfer cost, a share of the amount (-1 before it), and the fixed part of its fee: shared by all channels
   * of a sender, and shown to it.
   */
  readonly costPaid: Float64Array;
  readonly fixedFee: Float64Array;
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
  const position = accountsOf(channel, 'position');
  const home = channel.home;
  const accounts = {
    fee: outsideAccount(channel, 'fees', home),
    margin: outsideAccount(channel, 'margins', home),
    lost: outsideAccount(channel, 'lost', home),
    deducted: values.correspondent === null ? -1 : outsideAccount(channel, 'correspondents', home),
  };
  const cashOut = accountsOf(channel, 'cash-out');
  const waiting = accountsOf(channel, 'on the way');
  const secondMargin = accountsOf(channel, 'second margins');
  for (const id of senders) {
    const cash = cashOf(build, id);
    if (cash.currency !== home) throw new Error(`The senders of ${place.id} must share one currency.`);
    const desk = openDesk(channel, id, cash, accounts);
    for (const to of recipients) {
      if (to !== id)
        desk.routes.push(
          openRoute(desk, id, to, { position, cashOut, waiting, secondMargin, margin: accounts.margin }),
        );
    }
    channel.desks.push(desk);
  }
}

function openDesk(
  channel: TransferChannel,
  id: string,
  cash: AccountBlock,
  accounts: { readonly fee: number; readonly lost: number; readonly deducted: number },
): Desk {
  const { build, index, id: channelId } = channel.place;
  const flow = (purpose: string) => build.flow({ from: cash.owner, to: index, purpose, currency: channel.home });
  return {
    channel,
    sender: cash.owner,
    firstPayer: cash.first,
    group: groups.indexOf(channel.values.group ?? (channel.values.formal ? 'agent' : 'informal')),
    drivers: {
      access: build.driver(`${channelId}.access of ${id}`),
      known: build.driver(`${channelId}.known to ${id}`),
      choice: build.driver(`${channelId}.chosen by ${id}`),
      learns: build.driver(`${channelId}.learned by ${id}`),
    },
    accessDraws: new Float64Array(cash.count),
    knownDraws: new Float64Array(cash.count),
    gumbels: new Float64Array(cash.count),
    words: new Uint32Array(cash.count),
    drawnIn: -1,
    usage: {
      thisMonth: build.state(cash.count),
      times: build.state(cash.count),
      idleMonths: build.state(cash.count),
      learned: build.state(cash.count),
      costPaid: shown(channel, id, 'costPaid', cash.count, -1),
      fixedFee: shown(channel, id, 'fixedFee', cash.count, 0),
    },
    feeAccount: accounts.fee,
    lostAccount: accounts.lost,
    feeFlow: flow('fee'),
    lostFlow: flow('lost'),
    deductedAccount: accounts.deducted,
    deductedFlow: accounts.deducted < 0 ? -1 : flow('deducted'),
    levyFlow:
      channel.parameters.levy === null
        ? -1
        : build.flow({ from: cash.owner, to: build.outside, purpose: 'levy', currency: channel.home }),
    routes: [],
  };
}

/** Numbers that all channels of a sender write; the first of them publishes the array. */
function shown({ place }: TransferChannel, sender: string, name: string, count: number, initial: number): Float64Array {
  const known = place.build.published(sender, name);
  if (known !== null) return known;
  const made = place.build.state(count, initial);
  place.build.publish(sender, name, made);
  return made;
}

/** The accounts of a purpose, by currency, each opened when it is first asked for. */
function accountsOf(channel: TransferChannel, name: string): (currency: number) => number {
  const known = new Map<number, number>();
  return (currency) => {
    const account = known.get(currency) ?? outsideAccount(channel, name, currency);
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
