import type { Words } from '../engine/words.ts';
import { exp } from '../numbers/elementary.ts';
import type { DistributionText, Quantity } from '../schema/value.ts';
import { drawnTexts as texts } from '../text/drawn.ts';
import { formatMonthName, formatNumber } from '../text/numbers.ts';
import { inEach, listed, sayBoth } from '../text/say.ts';
import { shownValue } from './bases.ts';

const axes = ['range', 'spread', 'varies'] as const;

/**
 * How a number of a scenario is not one number, for a reader: over what it is drawn, between which bounds, in the unit the number is
 * shown in. Null when it is just the number.
 *
 * @example drawnWords(dues)?.en // 'from future to future, between 15 and 25'
 */
export function drawnWords(quantity: Quantity): Words | null {
  const { formula, dated, indexed } = quantity;
  const parts = axes.flatMap((axis) => {
    const drawn = quantity[axis];
    return drawn === null ? [] : [sayBoth(texts.said, { over: texts[axis], how: distributionWords(drawn, quantity) })];
  });
  if (formula !== null) parts.push(sayBoth(texts.formula, { formula }));
  if (dated !== null) parts.push(datedWords(dated));
  if (indexed) parts.push(texts.indexed);
  if (parts.length === 0) return null;
  return listed(parts);
}

function datedWords(dated: NonNullable<Quantity['dated']>): Words {
  const month = (at: number): Words => inEach((language) => formatMonthName(dated[at]![0], language));
  return sayBoth(texts.dated, { n: dated.length, first: month(0), last: month(dated.length - 1) });
}

function distributionWords({ name, arguments: given }: DistributionText, quantity: Quantity): Words {
  const plain = (place: number): Words => numberWords(given[place] ?? 0);
  const value = (place: number): Words => numberWords(shownValue(given[place] ?? 0, quantity));
  switch (name) {
    case 'uniform':
      return sayBoth(texts.uniform, { a: value(0), b: value(1) });
    case 'triangular':
    case 'pert':
      return sayBoth(texts.triangular, { a: value(0), b: value(1), c: value(2) });
    case 'factor':
      return sayBoth(texts.factor, { a: plain(0), b: plain(1), c: plain(2) });
    case 'lognormal':
      return lognormalWords(given[0] ?? 0);
    case 'normal':
      return sayBoth(texts.normal, { a: value(0) });
    case 'poisson':
      return sayBoth(texts.poisson, { a: value(0) });
    case 'beta':
      return sayBoth(texts.beta, { a: plain(0), b: plain(1) });
    case 'weibull':
      return sayBoth(texts.weibull, { a: plain(0), b: value(1) });
    default:
      throw new Error(`There are no words for the distribution ${name}.`);
  }
}

/** One standard deviation to each side: its mean is one, so its middle lies below. */
function lognormalWords(sigma: number): Words {
  const at = (z: number): Words => numberWords(Number(exp(sigma * z - (sigma * sigma) / 2).toPrecision(3)));
  return sayBoth(texts.lognormal, { a: at(-1), b: at(1) });
}

/** A number as it is written in each language, with six significant digits. */
export function numberWords(value: number): Words {
  return inEach((language) => formatNumber(Number(value.toPrecision(6)), language, 6));
}
