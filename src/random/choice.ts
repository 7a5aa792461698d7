import { log } from '../numbers/elementary.ts';
import { kernel, kernelRoom } from './kernel.ts';
import { uniformOfWord } from './words.ts';

/**
 * The Gumbel number of a draw strictly between 0 and 1: -log(-log u). Added to the utility of each alternative it makes the
 * greatest sum choose as in the logit model. Source: McFadden in Zarembka (ed.), Frontiers in Econometrics, 1974, p. 111.
 *
 * @example gumbel(0.5) // 0.36651292058166435
 */
export function gumbel(u: number): number {
  return -log(-log(u));
}

/**
 * Writes the Gumbel numbers of the first `count` words into `out` from place `at` on: the same numbers, to the last bit, as one
 * by one.
 *
 * @example gumbelsOfWords(words, out, 200) // out[i] is gumbel(uniformOfWord(words[i]))
 */
export function gumbelsOfWords(words: Uint32Array, out: Float64Array, count: number, at = 0): void {
  if (kernel === null || count < fewest || words.length > kernelRoom) {
    for (let i = 0; i < count; i++) out[at + i] = gumbel(uniformOfWord(words[i]!));
    return;
  }
  kernel.words.set(words);
  kernel.gumbels(count);
  out.set(kernel.numbersOf(count), at);
}

/** Below this many units a call of the kernel costs more than it saves. */
const fewest = 8;

/**
 * The alternative, 0 to count - 1, with the greatest utility plus Gumbel number; alternative k is chosen with probability
 * exp(v_k) / sum exp(v_j). Each alternative has a word of its own, keyed on (unit, alternative), so that one more alternative
 * changes only the choice of those who take it. An alternative of utility -Infinity is closed; -1 when all are. Of equals the
 * first is chosen. Throws when a utility is NaN or +Infinity.
 *
 * @example chooseByGumbel(utilities, words, 3) // 0, 1 or 2
 */
export function chooseByGumbel(utilities: Float64Array, words: Uint32Array, count: number): number {
  let chosen = -1;
  let greatest = -Infinity;
  for (let alternative = 0; alternative < count; alternative++) {
    const utility = utilities[alternative]!;
    if (!(utility < Infinity)) throw new Error(`Alternative ${alternative} has the utility ${utility}.`);
    const total = utility + gumbel(uniformOfWord(words[alternative]!));
    if (total > greatest) {
      chosen = alternative;
      greatest = total;
    }
  }
  return chosen;
}

/**
 * Writes the units 0 to count - 1 into `out` in the order of their words, smallest first, equal words by unit: a fair lot or
 * turn for each. One more unit is inserted somewhere and leaves the order of all others. Allocates nothing.
 *
 * @example orderByWords(new Uint32Array([7, 3, 7]), 3, out) // out begins 1, 0, 2
 */
export function orderByWords(words: Uint32Array, count: number, out: Int32Array): void {
  if (out.length < count || words.length < count) {
    throw new Error(`${count} units cannot be ordered with ${words.length} words and ${out.length} places.`);
  }
  for (let unit = 0; unit < count; unit++) out[unit] = unit;
  for (let root = (count >>> 1) - 1; root >= 0; root--) sink(words, out, root, count);
  for (let last = count - 1; last > 0; last--) {
    const held = out[0]!;
    out[0] = out[last]!;
    out[last] = held;
    sink(words, out, 0, last);
  }
}

/** Restores the heap below a place: every unit comes after its two children (Williams, heapsort, 1964). */
function sink(words: Uint32Array, out: Int32Array, root: number, count: number): void {
  let place = root;
  const unit = out[place]!;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= count) break;
    if (child + 1 < count && isBefore(words, out[child]!, out[child + 1]!)) child++;
    if (!isBefore(words, unit, out[child]!)) break;
    out[place] = out[child]!;
    place = child;
  }
  out[place] = unit;
}

function isBefore(words: Uint32Array, unit: number, other: number): boolean {
  return words[unit]! < words[other]! || (words[unit] === words[other] && unit < other);
}
