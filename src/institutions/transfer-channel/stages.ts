import type { ModelBuilder } from '../../engine/builder.ts';
import { exchange } from '../../engine/exchange.ts';
import type { Ledger } from '../../engine/ledger.ts';
import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { domains } from '../../engine/parameters.ts';
import { logOfOnePlus } from '../../numbers/elementary.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import { chooseByUtility, chooseCheapest, drawGumbels, newChoosing } from './choose.ts';
import type { Choosing } from './choose.ts';
import type { Desk, Route } from './desks.ts';
import type { TransferChannel } from './instance.ts';
import { defaultWeights } from './preferences.ts';

/** A transfer board with the channels that serve it, in the order of their ids. */
interface Trip {
  readonly board: OrderBoard;
  readonly routes: readonly Route[];
  /** Whether senders choose by preference; an institution of one unit takes the cheapest channel. */
  readonly byPreference: boolean;
  readonly weights: Float64Array;
  /** By row, the place of the channel used last time, -1 at first. */
  readonly last: Float64Array;
}

/** Round 4: one stage carries all transfers of the period. */
export function channelStages(channels: readonly TransferChannel[], build: ModelBuilder): void {
  const desks = channels.flatMap((channel) => channel.desks);
  const trips = build.boards.filter(({ spec }) => spec.type === 'transfer').map((board) => tripOf(board, desks, build));
  const choosing = newChoosing();
  const { ledger } = build;
  for (const desk of desks) build.onBegin(() => beginDesk(desk));
  build.stage({
    phase: 'transfer',
    name: 'channels carry transfers',
    run(period) {
      for (let i = 0; i < channels.length; i++) refresh(channels[i]!);
      for (let i = 0; i < trips.length; i++) carry(trips[i]!, choosing, ledger, period);
    },
  });
}

function tripOf(board: OrderBoard, desks: readonly Desk[], build: ModelBuilder): Trip {
  const { payerOwner, payeeOwner } = board.spec;
  const sender = build.institutions[payerOwner]!;
  return {
    board,
    routes: desks
      .filter((desk) => desk.sender === payerOwner)
      .flatMap((desk) => desk.routes.filter((route) => route.recipient === payeeOwner)),
    byPreference: sender.kind === 'population',
    weights: build.published(sender.id, 'choice') ?? defaultWeights,
    last: build.state(board.count, -1),
  };
}

/** Who can use a channel and who knows it: one draw a sender and future, compared with the shares of each period. */
function beginDesk(desk: Desk): void {
  const { draws } = desk.channel.place.build;
  const { words, accessDraws, knownDraws, drivers } = desk;
  desk.drawnIn = -1;
  draws.words(drivers.access, domains.decision, once, words, words.length);
  for (let unit = 0; unit < words.length; unit++) accessDraws[unit] = uniformOfWord(words[unit]!);
  draws.words(drivers.known, domains.decision, once, words, words.length);
  for (let unit = 0; unit < words.length; unit++) knownDraws[unit] = uniformOfWord(words[unit]!);
}

function refresh({ parameters, offer, counters }: TransferChannel): void {
  counters.transfers = 0;
  offer.tariff.fixed = parameters.fixed.now;
  offer.tariff.percent = parameters.percent.now;
  offer.tariff.minimum = parameters.minimum === null ? 0 : parameters.minimum.now;
  offer.tariff.maximum = parameters.maximum === null ? Infinity : parameters.maximum.now;
  offer.margin = parameters.margin.now;
  offer.logHours = logOfOnePlus(parameters.hours.now);
  offer.loss = parameters.loss.now;
  offer.ease = parameters.ease.now;
  offer.access = parameters.access.now;
  offer.known = parameters.known.now;
  offer.limit = parameters.limit === null ? Infinity : parameters.limit.now;
}

function carry(trip: Trip, choosing: Choosing, ledger: Ledger, period: number): void {
  const { board, routes, last } = trip;
  const { payers, units } = board.spec;
  const draws = trip.byPreference && routes.length > 1;
  for (let row = 0; row < board.count; row++) {
    const wanted = board.wanted[row]! - board.granted[row]!;
    if (wanted <= 0) continue;
    if (routes.length === 0) {
      board.grant(row, 0, reasons.noChannel);
      continue;
    }
    const held = ledger.available(payers[row]!);
    const budget = wanted < held ? wanted : held;
    if (budget <= 0) {
      board.grant(row, 0, reasons.noCash);
      continue;
    }
    if (draws) for (let i = 0; i < routes.length; i++) drawGumbels(routes[i]!.desk, period);
    const unit = units[row]!;
    choosing.arrives = board.arrives[row]!;
    const chosen = trip.byPreference
      ? chooseByUtility(choosing, routes, unit, budget, trip.weights, last[row]!)
      : chooseCheapest(choosing, routes, unit, budget);
    if (chosen < 0) {
      board.grant(row, 0, whyNot(choosing));
      continue;
    }
    last[row] = chosen;
    send(board, row, routes[chosen]!, choosing, period);
  }
}

function whyNot({ overLimit, tooDear }: Choosing): number {
  if (overLimit) return reasons.overLimit;
  return tooDear ? reasons.noFunds : reasons.noChannel;
}

/** Takes amount and fee from the sender and delivers, unless the transfer is lost on the way. */
function send(board: OrderBoard, row: number, route: Route, choosing: Choosing, period: number): void {
  const { desk } = route;
  const { offer, place, counters } = desk.channel;
  const { ledger, draws, economy } = place.build;
  const payer = board.spec.payers[row]!;
  const payee = board.spec.payees[row]!;
  const { amount, fee } = choosing;
  counters.transfers += 1;
  ledger.post(payer, desk.feeAccount, fee, desk.feeFlow);
  // The draw belongs to the pair of sender and recipient: other pairs may come and go without moving it.
  const pair = firstPairDomain + payee - route.firstPayee;
  const isLost = offer.loss > 0 && draws.uniform(route.lossDriver, pair, board.spec.units[row]!, period) < offer.loss;
  if (isLost) {
    ledger.post(payer, desk.lostAccount, amount, desk.lostFlow);
  } else if (route.home === route.abroad) {
    ledger.post(payer, route.exchange.positionHome, amount, route.exchange.valueFlow);
    ledger.post(route.exchange.positionAbroad, payee, amount, route.exchange.deliveryFlow);
  } else {
    exchange(ledger, route.exchange, payer, payee, amount, offer.margin, economy.rate(route.home, route.abroad));
  }
  board.grant(row, amount + fee, isLost ? reasons.lost : reasons.granted);
}

/** Domains below belong to the axes of fields. */
const firstPairDomain = 16;
