import type { Influence } from './influence.ts';
import { following } from '../random/correlated.ts';
import type { Distribution } from '../random/distributions.ts';
import { once } from '../random/draws.ts';
import type { Draws } from '../random/draws.ts';

/** What the draws are for: the last word of the key, so that the axes of one field never share a draw. */
export const domains = { range: 1, spread: 2, varies: 3, event: 4, decision: 5, stratum: 6 } as const;

/** An event seen from the parameter it changes; it happens in a future when the event's own draw falls below `chance`. */
export interface ParameterEvent {
  readonly driver: number;
  readonly chance: number;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly effect: 'multiplies' | 'replaces';
  readonly value: number;
}

/** The range of another parameter that this one's range follows, and how strongly, as normals; that one may follow a third. */
export interface Leader {
  readonly driver: number;
  readonly correlation: number;
  readonly leader: Leader | null;
}

export interface ParameterSpec {
  /** Path in the scenario, for example `senders.income`; also the name of its draws. */
  readonly name: string;
  readonly driver: number;
  /** Central value in the canonical unit. */
  readonly value: number;
  /** Number of units when each has its own value, 0 for one value. */
  readonly units: number;
  readonly range: Distribution | null;
  /** Left out when the range is drawn by itself. */
  readonly leader?: Leader | null;
  readonly spread: Distribution | null;
  readonly varies: Distribution | null;
  /** Value by period, in place of the central value, when given by a formula or dated data. */
  readonly course: ((period: number) => number) | null;
  /** Multiplier by period that follows a price level, or null. */
  readonly level: ((period: number) => number) | null;
  readonly events: readonly ParameterEvent[];
  readonly min: number;
  readonly max: number;
}

/**
 * One number of the scenario as a future sees it. The engine refreshes it before the first phase of each period;
 * stages read `now` (one value) or `each` (one value a unit, scaled by spread and variation).
 */
export class Parameter {
  readonly spec: ParameterSpec;
  /** This period's value without differences between units. */
  now = 0;
  /** This period's value of each unit; empty when `units` is 0. */
  readonly each: Float64Array;
  readonly #spread: Float64Array;
  readonly #words: Uint32Array;
  readonly #drawn: Float64Array;
  readonly #happens: Uint8Array;
  #central = 0;
  #held: number | null = null;
  /** What `now` and `each` were last made from; NaN when they are to be made anew. */
  #madeOf = Number.NaN;
  #madeIn = -1;
  #moves: boolean;
  readonly #influences: Influence[] = [];

  constructor(spec: ParameterSpec) {
    this.spec = spec;
    this.each = new Float64Array(spec.units);
    this.#spread = new Float64Array(spec.units);
    this.#words = new Uint32Array(spec.units);
    this.#drawn = new Float64Array(spec.units);
    this.#happens = new Uint8Array(spec.events.length);
    this.#moves = spec.varies !== null || spec.course !== null || spec.level !== null || spec.events.length > 0;
  }

  /**
   * Puts the range at one place, a probability strictly between 0 and 1, in all futures instead of drawing it, until null
   * gives it back. Every other draw stays as it is. Throws for a parameter without a range.
   */
  hold(probability: number | null): void {
    if (probability !== null && (this.spec.range === null || !(probability > 0 && probability < 1))) {
      throw new Error(`The range of ${this.spec.name} cannot be held at ${probability}.`);
    }
    this.#held = probability;
  }

  /** Whether it can differ from period to period. */
  get moves(): boolean {
    return this.#moves;
  }

  /** Lets another institution act on it, while the model is built. */
  influencedBy(influence: Influence): void {
    this.#influences.push(influence);
    this.#moves = true;
  }

  beginFuture(draws: Draws): void {
    const { spec } = this;
    for (let i = 0; i < this.#influences.length; i++) this.#influences[i]!.level = 0;
    this.#central = spec.value;
    if (spec.range !== null) {
      const drawn = spec.range.quantile(rangeDraw(draws, spec.driver, spec.leader ?? null));
      this.#central = combine(spec.value, drawn, spec.range.effect);
    }
    if (this.#held !== null && spec.range !== null) {
      this.#central = combine(spec.value, spec.range.quantile(this.#held), spec.range.effect);
    }
    if (spec.spread === null) this.#spread.fill(1);
    else this.#drawSpread(spec.spread, draws);
    for (let i = 0; i < spec.events.length; i++) {
      const { driver, chance } = spec.events[i]!;
      this.#happens[i] = draws.uniform(driver, domains.event, 0, once) < chance ? 1 : 0;
    }
    this.#madeOf = Number.NaN;
  }

  #drawSpread(spread: Distribution, draws: Draws): void {
    const { driver, units } = this.spec;
    if (units === 0) return;
    draws.words(driver, domains.spread, once, this.#words, units);
    spread.fill(this.#words, this.#spread, units);
    if (spread.effect !== 'adds') return;
    for (let unit = 0; unit < units; unit++) this.#spread[unit] = this.#central + this.#spread[unit]!;
  }

  /** Brings `now` and `each` to a period, unless they are there already. */
  beginPeriod(period: number, draws: Draws): void {
    const { spec } = this;
    const value = this.#moves ? this.#valueIn(period) : this.#central;
    if (value === this.#madeOf && (spec.varies === null || period === this.#madeIn)) return;
    if (spec.units === 0 && spec.varies !== null) {
      const drawn = spec.varies.quantile(draws.uniform(spec.driver, domains.varies, 0, period));
      this.now = this.#within(combine(value, drawn, spec.varies.effect));
    } else {
      this.now = this.#within(value);
      this.#fillEach(value, period, draws);
    }
    this.#madeOf = value;
    this.#madeIn = period;
  }

  /** Without what varies by chance. */
  #valueIn(period: number): number {
    const { course, value: written, level, events } = this.spec;
    let value = course === null ? this.#central : course(period) * ratio(this.#central, written);
    if (level !== null) value *= level(period);
    for (let i = 0; i < events.length; i++) {
      const event = events[i]!;
      if (this.#happens[i] === 0 || period < event.firstPeriod || period > event.lastPeriod) continue;
      value = event.effect === 'multiplies' ? value * event.value : event.value;
    }
    for (let i = 0; i < this.#influences.length; i++) value = this.#influences[i]!.on(value);
    return value;
  }

  #fillEach(value: number, period: number, draws: Draws): void {
    const { each } = this;
    const { units, spread, varies, driver } = this.spec;
    const isAbsolute = spread !== null && spread.effect !== 'multiplies';
    const factor = isAbsolute ? ratio(value, this.#central) : value;
    for (let unit = 0; unit < units; unit++) each[unit] = this.#spread[unit]! * factor;
    if (varies !== null) {
      const drawn = this.#drawn;
      draws.words(driver, domains.varies, period, this.#words, units);
      varies.fill(this.#words, drawn, units);
      if (varies.effect === 'multiplies') for (let unit = 0; unit < units; unit++) each[unit]! *= drawn[unit]!;
      else if (varies.effect === 'adds') for (let unit = 0; unit < units; unit++) each[unit]! += drawn[unit]!;
      else each.set(drawn);
    }
    if (spread === null && varies === null) return;
    const { min, max } = this.spec;
    for (let unit = 0; unit < units; unit++) if (!(each[unit]! >= min && each[unit]! <= max)) this.#within(each[unit]!);
  }

  /** A value outside the field's limits stops the future: it is never moved back in silence. */
  #within(value: number): number {
    if (!(value >= this.spec.min && value <= this.spec.max)) {
      throw new RangeError(
        `value-left-its-limits: ${this.spec.name} became ${value}, allowed ${this.spec.min} to ${this.spec.max}.`,
      );
    }
    return value;
  }
}

/** The draw of a range, strictly between 0 and 1: even over the futures, and near its leader's when it follows one. */
function rangeDraw(draws: Draws, driver: number, leader: Leader | null): number {
  const own = draws.stratified(driver, domains.stratum, domains.range);
  if (leader === null) return own;
  return following(own, rangeDraw(draws, leader.driver, leader.leader), leader.correlation);
}

function combine(value: number, drawn: number, effect: Distribution['effect']): number {
  if (effect === 'multiplies') return value * drawn;
  return effect === 'adds' ? value + drawn : drawn;
}

function ratio(value: number, base: number): number {
  return base === 0 ? 1 : value / base;
}
