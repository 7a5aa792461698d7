import { hashText } from '../numbers/fnv.ts';
import { kernel, kernelRoom } from './kernel.ts';
import type { DrawKernel } from './kernel.ts';
import { strata, stratumOf } from './stratified.ts';
import { threefryBlocks } from './threefry.ts';
import { uniformOfWord } from './words.ts';

export { uniformOfWord } from './words.ts';

/** Below this many units a call of the kernel costs more than it saves. */
const fewest = 12;

/** The period of a draw that is made once per future and not each period. */
export const once = 0xffffffff;

/**
 * The names of all that is drawn in a model, each with its 32-bit hash, which is the driver of its draws. Two different
 * names with one hash would share their draws unseen, so the second is refused. The hash function can be replaced, for
 * tests only.
 *
 * @example new Drivers().declare('senders.income') === new Drivers().declare('senders.income')
 */
export class Drivers {
  private readonly names = new Map<number, string>();
  private readonly hash: (name: string) => number;

  constructor(hash: (name: string) => number = hashText) {
    this.hash = hash;
  }

  /** The driver of a name, an unsigned 32-bit integer; the same name gives the same driver. Throws on a collision. */
  declare(name: string): number {
    const driver = this.hash(name);
    const holder = this.names.get(driver);
    if (holder !== undefined && holder !== name) {
      throw new Error(`The drivers "${holder}" and "${name}" have the same hash ${driver}: rename one of them.`);
    }
    this.names.set(driver, name);
    return driver;
  }
}

/**
 * Random words that depend on what they are for and on nothing else: the seed, the replication, the driver (what is drawn),
 * the domain (which population or which set of alternatives), the period and the unit. Drawing more, less or in another
 * order moves no other draw. The generator is Threefry4x32 with 20 rounds:
 *
 *     counter = (unit >>> 2, period, replication, attempt)      key = (seed low 32 bits, seed high 21 bits, driver, domain)
 *
 * and the unit takes word `unit & 3` of the block, so that one block serves four units. The seed is an integer of at least 0
 * and below 2^53; anything else throws. All other arguments are taken as unsigned 32-bit integers.
 */
export class Draws {
  private readonly key = new Uint32Array(4);
  private readonly counter = new Uint32Array(4);
  private readonly block = new Uint32Array(4);

  constructor(seed: number) {
    if (!Number.isSafeInteger(seed) || seed < 0) {
      throw new Error(`A seed is a whole number of at least 0 and below 2^53, not ${seed}.`);
    }
    this.key[0] = seed;
    this.key[1] = Math.floor(seed / 4294967296);
  }

  /** Turns to a replication, counted from 0. Until the first call it is 0. */
  begin(replication: number): void {
    this.counter[2] = replication;
  }

  /** Writes the words of units 0 to count - 1 into the first places of `out` and touches no other place. */
  words(driver: number, domain: number, period: number, out: Uint32Array, count: number): void {
    if (out.length < count) throw new Error(`${count} words were asked for, in an array of ${out.length}.`);
    const blocks = count >>> 2;
    this.aim(driver, domain, 0, period, 0);
    if (kernel !== null && count >= fewest && count <= kernelRoom) {
      this.drawThere(kernel, out, count);
      return;
    }
    threefryBlocks(this.counter, this.key, out, blocks);
    if ((count & 3) === 0) return;
    this.counter[0] = blocks;
    threefryBlocks(this.counter, this.key, this.block, 1);
    for (let unit = 4 * blocks; unit < count; unit++) out[unit] = this.block[unit & 3]!;
  }

  /** The word of one unit, an unsigned 32-bit integer. Attempts count from 0, for draws by rejection. */
  word(driver: number, domain: number, unit: number, period: number, attempt: number): number {
    this.aim(driver, domain, unit >>> 2, period, attempt);
    threefryBlocks(this.counter, this.key, this.block, 1);
    return this.block[unit & 3]!;
  }

  /** The draw of one unit as a number strictly between 0 and 1: that of its word at the first attempt. */
  uniform(driver: number, domain: number, unit: number, period: number): number {
    return uniformOfWord(this.word(driver, domain, unit, period, 0));
  }

  /**
   * The once-drawn number of a replication, strictly between 0 and 1, such that the replications 0 to n - 1 cover that space
   * evenly (see `stratumOf`). `within` is the domain of the place within the stratum; `domain` must serve nothing else.
   */
  stratified(driver: number, domain: number, within: number): number {
    const place = this.uniform(driver, within, 0, once);
    this.key[2] = driver;
    this.key[3] = domain;
    return (stratumOf(this.key, this.counter[2]!) + place) / strata;
  }

  private drawThere(kernel: DrawKernel, out: Uint32Array, count: number): void {
    const { key, counter } = this;
    const [c0, c1, c2, c3] = [counter[0]! | 0, counter[1]! | 0, counter[2]! | 0, counter[3]! | 0];
    kernel.draw(key[0]! | 0, key[1]! | 0, key[2]! | 0, key[3]! | 0, c0, c1, c2, c3, (count + 3) >>> 2, 20);
    out.set(kernel.wordsOf(count));
  }

  private aim(driver: number, domain: number, block: number, period: number, attempt: number): void {
    this.key[2] = driver;
    this.key[3] = domain;
    this.counter[0] = block;
    this.counter[1] = period;
    this.counter[3] = attempt;
  }
}
