import { domains } from '../../engine/parameters.ts';
import { gumbel } from '../../random/choice.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { Desk, Route } from './desks.ts';
import { utilityOf } from './preferences.ts';
import type { Seen } from './preferences.ts';
import { amountThatDelivers, amountWithin, feeFor, totalCost } from './rules.ts';

/** What choosing found, besides the route: kept in one object so that the loop allocates nothing. */
export interface Choosing {
  readonly seen: Seen;
  readonly priced: { fee: number; amount: number; margin: number };
  /** What must arrive, in minor units of the payee's currency; 0 when the budget decides. */
  arrives: number;
  /** Whether a channel was open to the sender but its limit too low, or the budget too small for it. */
  overLimit: boolean;
  tooDear: boolean;
  /** What the chosen channel carries of the budget, and its fee. */
  amount: number;
  fee: number;
}

export function newChoosing(): Choosing {
  return {
    seen: { cost: 0, logHours: 0, loss: 0, ease: 0, usedLast: false },
    priced: { fee: 0, amount: 0, margin: 0 },
    arrives: 0,
    overLimit: false,
    tooDear: false,
    amount: 0,
    fee: 0,
  };
}

/** Draws the Gumbel numbers of a desk for a period, once; keyed on the sender's unit and on the channel. */
export function drawGumbels(desk: Desk, period: number): void {
  if (desk.drawnIn === period) return;
  desk.drawnIn = period;
  const count = desk.gumbels.length;
  desk.channel.place.build.draws.words(desk.drivers.choice, domains.decision, period, desk.words, count);
  for (let unit = 0; unit < count; unit++) desk.gumbels[unit] = gumbel(uniformOfWord(desk.words[unit]!));
}

/**
 * The place among `routes` of the channel a person takes for a budget: the greatest utility plus Gumbel number among those
 * that are open to the sender; -1 when none is. `last` is the place of the channel used last time, or -1.
 */
export function chooseByUtility(
  choosing: Choosing,
  routes: readonly Route[],
  unit: number,
  budget: number,
  weights: Float64Array,
  last: number,
): number {
  let chosen = -1;
  let greatest = -Infinity;
  choosing.overLimit = false;
  choosing.tooDear = false;
  for (let i = 0; i < routes.length; i++) {
    if (!isOpen(choosing, routes[i]!, unit, budget)) continue;
    choosing.seen.usedLast = i === last;
    const utility = utilityOf(choosing.seen, weights) + routes[i]!.desk.gumbels[unit]!;
    if (utility > greatest) {
      chosen = i;
      greatest = utility;
      keep(choosing);
    }
  }
  return chosen;
}

/** The place of the cheapest open channel, expected loss included; the first one among equals, -1 when none is open. */
export function chooseCheapest(choosing: Choosing, routes: readonly Route[], unit: number, budget: number): number {
  let chosen = -1;
  let lowest = Infinity;
  choosing.overLimit = false;
  choosing.tooDear = false;
  for (let i = 0; i < routes.length; i++) {
    if (!isOpen(choosing, routes[i]!, unit, budget)) continue;
    const cost = choosing.seen.cost + choosing.seen.loss;
    if (cost < lowest) {
      chosen = i;
      lowest = cost;
      keep(choosing);
    }
  }
  return chosen;
}

function keep(choosing: Choosing): void {
  choosing.amount = choosing.priced.amount;
  choosing.fee = choosing.priced.fee;
}

/** Whether the sender can use the channel, knows it, and can send the budget through it; fills what the sender sees. */
function isOpen(choosing: Choosing, route: Route, unit: number, budget: number): boolean {
  const { desk } = route;
  const { offer } = desk.channel;
  if (desk.accessDraws[unit]! >= offer.access || desk.knownDraws[unit]! >= offer.known) return false;
  const { seen, priced } = choosing;
  const isAbroad = route.home !== route.abroad;
  priced.margin = isAbroad ? offer.margin : 0;
  if (choosing.arrives > 0) {
    const rate = isAbroad ? desk.channel.place.build.economy.rate(route.home, route.abroad) : 1;
    priced.amount = amountThatDelivers(choosing.arrives, priced.margin, rate);
  } else {
    priced.amount = amountWithin(offer.tariff, budget);
  }
  priced.fee = feeFor(offer.tariff, priced.amount);
  if (priced.amount === 0 || priced.amount + priced.fee > budget) {
    choosing.tooDear = true;
    return false;
  }
  if (priced.amount > offer.limit) {
    choosing.overLimit = true;
    return false;
  }
  seen.cost = totalCost(priced);
  seen.logHours = offer.logHours;
  seen.loss = offer.loss;
  seen.ease = offer.ease;
  return true;
}
