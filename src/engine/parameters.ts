import { following } from '../random/correlated.ts';
import type { Distribution } from '../random/distributions.ts';
import { once, uniformOfWord } from '../random/draws.ts';
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
  readonly #fixed: boolean;
  #central = 0;
  #happens: boolean[] = [];
  #fresh = false;
  #held: number | null = null;

  constructor(spec: ParameterSpec) {
    this.spec = spec;
    this.each = new Float64Array(spec.units);
    this.#spread = new Float64Array(spec.units);
    this.#words = new Uint32Array(spec.units);
    this.#fixed = spec.varies === null && spec.course === null && spec.level === null && spec.events.length === 0;
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

  beginFuture(draws: Draws): void {
    const { spec } = this;
    this.#central = spec.value;
    if (spec.range !== null) {
      const drawn = spec.range.quantile(rangeDraw(draws, spec.driver, spec.leader ?? null));
      this.#central = combine(spec.value, drawn, spec.range.effect);
    }
    if (this.#held !== null && spec.range !== null) {
      this.#central = combine(spec.value, spec.range.quantile(this.#held), spec.range.effect);
    }
    if (spec.units > 0) {
      if (spec.spread === null) this.#spread.fill(1);
      else {
        draws.words(spec.driver, domains.spread, once, this.#words, spec.units);
        const scale = spec.spread.effect === 'multiplies' ? 1 : this.#central;
        for (let unit = 0; unit < spec.units; unit++) {
          const drawn = spec.spread.quantile(uniformOfWord(this.#words[unit]!));
          this.#spread[unit] = spec.spread.effect === 'multiplies' ? drawn : combine(scale, drawn, spec.spread.effect);
        }
      }
    }
    this.#happens = spec.events.map((event) => draws.uniform(event.driver, domains.event, 0, once) < event.chance);
    this.#fresh = false;
  }

  beginPeriod(period: number, draws: Draws): void {
    if (this.#fixed && this.#fresh) return;
    this.#fresh = true;
    const { spec } = this;
    let value = spec.course === null ? this.#central : spec.course(period) * ratio(this.#central, spec.value);
    if (spec.level !== null) value *= spec.level(period);
    for (let i = 0; i < spec.events.length; i++) {
      const event = spec.events[i]!;
      if (!this.#happens[i] || period < event.firstPeriod || period > event.lastPeriod) continue;
      value = event.effect === 'multiplies' ? value * event.value : event.value;
    }
    if (spec.units === 0) {
      if (spec.varies !== null) {
        const drawn = spec.varies.quantile(draws.uniform(spec.driver, domains.varies, 0, period));
        value = combine(value, drawn, spec.varies.effect);
      }
      this.now = this.#within(value);
      return;
    }
    this.now = this.#within(value);
    this.#fillEach(value, period, draws);
  }

  #fillEach(value: number, period: number, draws: Draws): void {
    const { spec, each } = this;
    const absolute = spec.spread !== null && spec.spread.effect !== 'multiplies';
    const factor = absolute ? ratio(value, this.#central) : value;
    for (let unit = 0; unit < spec.units; unit++) each[unit] = this.#spread[unit]! * factor;
    if (spec.varies !== null) {
      draws.words(spec.driver, domains.varies, period, this.#words, spec.units);
      for (let unit = 0; unit < spec.units; unit++) {
        each[unit] = combine(each[unit]!, spec.varies.quantile(uniformOfWord(this.#words[unit]!)), spec.varies.effect);
      }
    }
    if (each.length > 0 && (spec.spread !== null || spec.varies !== null)) {
      for (let unit = 0; unit < spec.units; unit++) this.#within(each[unit]!);
    }
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
