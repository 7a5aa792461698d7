import { domains } from '../../engine/parameters.ts';
import { exp, log } from '../../numbers/elementary.ts';
import { gumbelsOfWords } from '../../random/choice.ts';
import type { Desk } from './desks.ts';
import type { Look } from './look.ts';
import { utilityOf, weightIndex } from './preferences.ts';
import type { Route } from './routes.ts';

/** The sorts of channels that resemble each other, and their places in the arrays below. */
export const groups = ['digital', 'agent', 'informal'] as const;

/** Room for choosing, one place a route or a group. */
export interface Choosing {
  readonly utilities: Float64Array;
  /** Gumbel draws of each sender for its groups, `group × senders + unit`, for the period in `drawnIn`. */
  readonly groupGumbels: Float64Array;
  readonly groupDrivers: readonly number[];
  readonly words: Uint32Array;
  drawnIn: number;
}

/** Draws the Gumbel numbers of a desk for a period, once; keyed on the sender's unit and on the channel. */
export function drawGumbels(desk: Desk, period: number): void {
  if (desk.drawnIn === period) return;
  desk.drawnIn = period;
  const count = desk.gumbels.length;
  desk.channel.place.build.draws.words(desk.drivers.choice, domains.decision, period, desk.words, count);
  gumbelsOfWords(desk.words, desk.gumbels, count);
}

/**
 * The place among `routes` of the channel a person takes: the greatest utility plus Gumbel number among those that are open;
 * -1 when none is. `last` is the place of the channel used last time, or -1. With a weight `nest` below 1 the sender first
 * chooses a sort of channel, by the utility of the best that it can expect there, then a channel of that sort: the nested
 * logit (McFadden 1978); with 1 it is the plain logit.
 */
export function chooseByUtility(
  choosing: Choosing,
  routes: readonly Route[],
  looks: readonly Look[],
  unit: number,
  weights: Float64Array,
  last: number,
): number {
  const nest = weights[weightIndex.nest]!;
  if (nest < 1) return chooseNested(choosing, routes, looks, unit, weights, last);
  let chosen = -1;
  let greatest = -Infinity;
  for (let i = 0; i < routes.length; i++) {
    if (!looks[i]!.isOpen) continue;
    looks[i]!.seen.usedLast = i === last;
    const utility = utilityOf(looks[i]!.seen, weights) + routes[i]!.desk.gumbels[unit]!;
    if (utility > greatest) {
      chosen = i;
      greatest = utility;
    }
  }
  return chosen;
}

function chooseNested(
  choosing: Choosing,
  routes: readonly Route[],
  looks: readonly Look[],
  unit: number,
  weights: Float64Array,
  last: number,
): number {
  const { utilities, groupGumbels } = choosing;
  const nest = weights[weightIndex.nest]!;
  for (let i = 0; i < routes.length; i++) {
    if (!looks[i]!.isOpen) continue;
    looks[i]!.seen.usedLast = i === last;
    utilities[i] = utilityOf(looks[i]!.seen, weights) / nest;
  }
  const senders = groupGumbels.length / groups.length;
  let best = -1;
  let greatest = -Infinity;
  for (let group = 0; group < groups.length; group++) {
    const inclusive = inclusiveValue(utilities, routes, looks, group);
    if (inclusive === -Infinity) continue;
    const utility = nest * inclusive + groupGumbels[group * senders + unit]!;
    if (utility > greatest) {
      best = group;
      greatest = utility;
    }
  }
  let chosen = -1;
  greatest = -Infinity;
  for (let i = 0; i < routes.length; i++) {
    if (!looks[i]!.isOpen || routes[i]!.desk.group !== best) continue;
    const utility = utilities[i]! + routes[i]!.desk.gumbels[unit]!;
    if (utility > greatest) {
      chosen = i;
      greatest = utility;
    }
  }
  return chosen;
}

/** ln Σ exp(utility) over the open channels of a group, -Infinity when none is. */
function inclusiveValue(
  utilities: Float64Array,
  routes: readonly Route[],
  looks: readonly Look[],
  group: number,
): number {
  let highest = -Infinity;
  for (let i = 0; i < routes.length; i++) {
    if (looks[i]!.isOpen && routes[i]!.desk.group === group && utilities[i]! > highest) highest = utilities[i]!;
  }
  if (highest === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = 0; i < routes.length; i++) {
    if (looks[i]!.isOpen && routes[i]!.desk.group === group) sum += exp(utilities[i]! - highest);
  }
  return highest + log(sum);
}

/** The place of the cheapest open channel, expected loss included; the first one among equals, -1 when none is open. */
export function chooseCheapest(looks: readonly Look[]): number {
  let chosen = -1;
  let lowest = Infinity;
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i]!.isOpen) continue;
    const cost = looks[i]!.seen.cost + looks[i]!.seen.loss;
    if (cost < lowest) {
      chosen = i;
      lowest = cost;
    }
  }
  return chosen;
}
