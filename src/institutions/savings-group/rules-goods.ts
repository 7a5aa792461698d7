import { fallingRoot } from '../../finance/root-search.ts';
import { log } from '../../numbers/elementary.ts';

/** A household that saves for a good: income a period, and the worth `theta` that owning the good adds to ln(consumption). */
export interface GoodSaver {
  readonly income: number;
  readonly theta: number;
}

/**
 * How a household saves for a good of price 1 that it expects to own for a share `owned` of the saving time (0 alone, (N-1)/(2N)
 * in a group with a drawn order): consumption c while saving solves (y - c)/c = ln(y/c) + theta (1 - owned), and mu is the
 * utility lost per unit of the good. Null when no c between 0 and y does. Source: Besley, Coate, Loury, American Economic
 * Review 83 (1993).
 *
 * @example savingForGood({ income: 10, theta: 0.6 }, 0) // { consumption: 3.957, mu: 0.2527 }
 */
export function savingForGood({ income, theta }: GoodSaver, owned: number) {
  const gain = theta * (1 - owned);
  // With u = y/c the condition is u - 1 - ln u = gain, whose left side rises from 0 for u > 1.
  const ratio = gain > 0 && income > 0 ? fallingRoot((u) => gain - (u - 1 - log(u)), 1) : null;
  if (ratio === null) return null;
  const consumption = income / ratio;
  const mu = (log(income) + theta - log(consumption) - owned * theta) / (income - consumption);
  return { consumption, mu };
}
