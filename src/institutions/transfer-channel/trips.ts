import type { ModelBuilder } from '../../engine/builder.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Choosing } from './choose.ts';
import { groups } from './choose.ts';
import { corridorOf } from './corridor.ts';
import type { Corridor } from './corridor.ts';
import type { Desk } from './desks.ts';
import { newLook } from './look.ts';
import type { Look } from './look.ts';
import { defaultWeights } from './preferences.ts';
import type { Route } from './routes.ts';

/** How many periods ahead money may wait on its way. */
export const waitingSlots = 14;

/** A transfer board with the channels that serve it, in the order of their ids, and what senders see of them. */
export interface Trip {
  readonly board: OrderBoard;
  readonly routes: readonly Route[];
  readonly looks: readonly Look[];
  /** Whether senders choose by preference; an institution of one unit takes the cheapest channel. */
  readonly byPreference: boolean;
  readonly weights: Float64Array;
  /** By unit, 1 for a sender who compares, 0 for one who copies the others; null when all compare. */
  readonly compares: Float64Array | null;
  readonly choosing: Choosing;
  /** By row, the place of the channel used last time, -1 at first. */
  readonly last: Float64Array;
  /** By route, what is on its way to each row by the period of arrival, or null where nothing ever waits. */
  readonly waiting: readonly (Float64Array | null)[];
  /** By route, transfers of the period; and the place of the route that most took in the period before, -1 at first. */
  readonly taken: Float64Array;
  readonly usual: Float64Array;
  readonly corridor: Corridor;
}

/** The trips of a model: one for each transfer board; boards of one sender share what is counted of it. */
export function tripsOf(desks: readonly Desk[], build: ModelBuilder): Trip[] {
  const corridors = new Map<number, Corridor>();
  const choosings = new Map<number, Choosing>();
  return build.boards
    .filter(({ spec }) => spec.type === 'transfer')
    .map((board) => {
      const { payerOwner, payeeOwner } = board.spec;
      const sender = build.institutions[payerOwner]!;
      const own = desks.filter((desk) => desk.sender === payerOwner);
      const routes = own.flatMap((desk) => desk.routes.filter((route) => route.recipient === payeeOwner));
      const corridor = corridors.get(payerOwner) ?? corridorOf(sender.id, own);
      corridors.set(payerOwner, corridor);
      const choosing = choosings.get(payerOwner) ?? choosingOf(sender.id, own, build);
      choosings.set(payerOwner, choosing);
      return {
        board,
        routes,
        looks: routes.map(() => newLook()),
        byPreference: sender.kind === 'population',
        weights: build.published(sender.id, 'choice') ?? defaultWeights,
        compares: build.published(sender.id, 'compares'),
        choosing,
        last: build.state(board.count, -1),
        waiting: routes.map(({ waitingFlow }) => (waitingFlow < 0 ? null : build.state(board.count * waitingSlots))),
        taken: build.state(routes.length),
        usual: build.state(1, -1),
        corridor,
      };
    });
}

function choosingOf(id: string, desks: readonly Desk[], build: ModelBuilder): Choosing {
  const senders = desks[0]?.gumbels.length ?? 0;
  return {
    utilities: new Float64Array(desks.reduce((sum, desk) => sum + desk.routes.length, 0)),
    groupGumbels: new Float64Array(groups.length * senders),
    groupDrivers: groups.map((group) => build.driver(`${id}.chooses ${group}`)),
    words: new Uint32Array(senders),
    drawnIn: -1,
  };
}
