/**
 * Splits a whole amount evenly over the first `count` places of `out`, without loss: each gets the whole part, and the units
 * that remain go, one each, to the places from `rotation` on, going round after the last. A rotation that advances with the
 * period sees to it that nobody is always first. A negative amount is split as its opposite is. Throws when the amount or the
 * count is not whole, or when a sum is to be split among nobody.
 *
 * @example splitEvenly(100, out, 3, 1) // out begins 33, 34, 33
 */
export function splitEvenly(total: number, out: Float64Array, count: number, rotation: number): void {
  checkSplit(total, out, count);
  if (count === 0) return;
  const remainder = total % count;
  const share = (total - remainder) / count;
  for (let i = 0; i < count; i++) out[i] = share;
  giveInTurn(remainder, out, count, rotation);
}

/**
 * Splits a whole amount over the first `count` places of `out` in proportion to weights, without loss, by the method of the
 * largest remainder (Hamilton): each gets the whole part of its quota, and the units that remain go, one each, to the places
 * with the largest fractions, ties from `rotation` on. Fractions within about 2^-30 of each other are ties. A place of weight
 * 0 gets nothing. Throws when a weight is negative or not finite, or when a sum is to be split and all weights are 0.
 *
 * @example splitByWeights(10, new Float64Array([1, 1, 2]), out, 3, 0) // out begins 3, 2, 5
 */
export function splitByWeights(
  total: number,
  weights: Float64Array,
  out: Float64Array,
  count: number,
  rotation: number,
): void {
  checkSplit(total, out, count);
  const sum = sumOfWeights(weights, count);
  if (sum === 0 && total !== 0) throw new Error(`${total} cannot be split: the weights sum to 0.`);
  const fractions = fractionsOfSize(count);
  let remainder = total;
  for (let i = 0; i < count; i++) {
    const quota = sum === 0 ? 0 : total * (weights[i]! / sum);
    const share = quota < 0 ? 0 - Math.floor(-quota) : Math.floor(quota) + 0;
    out[i] = share;
    fractions[i] = weights[i] === 0 ? -1 : Math.floor(Math.abs(quota - share) * tieGrain + 0.5);
    remainder -= share;
  }
  if (remainder * total < 0) takeBack(remainder, out, count, rotation);
  else giveToLargest(remainder, weights, out, count, rotation);
}

/** Fractions are compared in whole grains of 2^-30 of a unit, so that rounding noise does not decide who gets the coin. */
const tieGrain = 1073741824;

/**
 * Scratch of `splitByWeights`, as long as the largest split so far: the fractions by place, and the same ones again, which
 * the search for the threshold reorders.
 */
let fractionScratch = new Float64Array(256);
let searchScratch = new Float64Array(256);

function fractionsOfSize(count: number): Float64Array {
  if (fractionScratch.length < count) {
    fractionScratch = new Float64Array(2 * count);
    searchScratch = new Float64Array(2 * count);
  }
  return fractionScratch;
}

function checkSplit(total: number, out: Float64Array, count: number): void {
  if (!Number.isSafeInteger(total)) throw new Error(`${total} is not a whole amount and cannot be split.`);
  if (!Number.isInteger(count) || count < 0 || count > out.length) {
    throw new Error(`An amount cannot be split among ${count} places of ${out.length}.`);
  }
  if (count === 0 && total !== 0) throw new Error(`${total} cannot be split among nobody.`);
}

function sumOfWeights(weights: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity))
      throw new Error(`The weight ${weight} at place ${i} is not one to split by.`);
    sum += weight;
  }
  if (sum === Infinity) throw new Error('The weights sum to more than a number can hold.');
  return sum;
}

/** Adds one unit each, of the sign of the remainder, to the |remainder| < count places from `rotation` on. */
function giveInTurn(remainder: number, out: Float64Array, count: number, rotation: number): void {
  const unit = remainder < 0 ? -1 : 1;
  let place = firstPlace(rotation, count);
  for (let left = Math.abs(remainder); left > 0; left--) {
    out[place]! += unit;
    place = place + 1 === count ? 0 : place + 1;
  }
}

/**
 * Adds the remainder to the places with the largest fractions. Above 2^50 or so the quotas themselves are inexact, and the
 * remainder may be larger than the number of places: then it goes round until nothing is left.
 */
function giveToLargest(
  remainder: number,
  weights: Float64Array,
  out: Float64Array,
  count: number,
  rotation: number,
): void {
  if (remainder === 0) return;
  const unit = remainder < 0 ? -1 : 1;
  const start = firstPlace(rotation, count);
  let left = Math.abs(remainder);
  const threshold = left < count ? largestAt(left, count) : -1;
  for (let i = 0; i < count && left > 0; i++) {
    if (fractionScratch[i]! > threshold && weights[i]! > 0) left -= give(out, i, unit);
  }
  for (let i = 0, place = start; left > 0; i++, place = place + 1 === count ? 0 : place + 1) {
    const isTie = i >= count || fractionScratch[place] === threshold;
    if (isTie && weights[place]! > 0) left -= give(out, place, unit);
  }
}

/** Takes back, one unit each, what inexact quotas above 2^50 gave too much, from places that have something. */
function takeBack(remainder: number, out: Float64Array, count: number, rotation: number): void {
  const unit = remainder < 0 ? -1 : 1;
  let left = Math.abs(remainder);
  for (let place = firstPlace(rotation, count); left > 0; place = place + 1 === count ? 0 : place + 1) {
    if (out[place] !== 0) left -= give(out, place, unit);
  }
}

function give(out: Float64Array, place: number, unit: number): number {
  out[place]! += unit;
  return 1;
}

/** The fraction of rank `rank` counted from the largest, 1 being the largest: quickselect in the style of Hoare (1961). */
function largestAt(rank: number, count: number): number {
  for (let i = 0; i < count; i++) searchScratch[i] = fractionScratch[i]!;
  const target = count - rank;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = searchScratch[(low + high) >>> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (searchScratch[i]! < pivot) i++;
      while (searchScratch[j]! > pivot) j--;
      if (i <= j) {
        const held = searchScratch[i]!;
        searchScratch[i++] = searchScratch[j]!;
        searchScratch[j--] = held;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return searchScratch[target]!;
}

function firstPlace(rotation: number, count: number): number {
  const place = rotation % count;
  return place < 0 ? place + count : place;
}
