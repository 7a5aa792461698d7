import type { ModelBuilder } from '../engine/builder.ts';
import type { Leader, Parameter, ParameterEvent } from '../engine/parameters.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { normalCorrelation } from '../random/correlated.ts';
import { dayOf, periodOfDay } from '../numbers/calendar.ts';
import type { Field, Fields, Shape } from '../schema/field.ts';
import type { EventSpec, Scenario } from '../schema/scenario.ts';
import type { Quantity } from '../schema/value.ts';
import { datedCourse } from './dated-course.ts';
import { makeDistribution } from './distribution-text.ts';
import { bind, type Course } from './formula-tree.ts';
import { majorUnits, timeCourse, useOf } from './formula-names.ts';
import { parseFormula } from './formula.ts';
import { limitsFor } from './limits.ts';
import { quantitiesOf } from './quantities-of.ts';

/**
 * Makes the parameters of a model: distributions, dates, formulas, price levels and events of each number. A formula reads
 * the numbers of the same future: it asks for their value of the period, in whatever order they were made.
 */
export class ParameterMaker {
  readonly #scenario: Scenario;
  readonly #build: ModelBuilder;
  readonly #kinds: readonly AnyKind[];
  readonly #quantities: ReadonlyMap<string, Quantity>;
  readonly #made = new Map<string, Parameter>();

  constructor(scenario: Scenario, build: ModelBuilder, kinds: readonly AnyKind[]) {
    this.#scenario = scenario;
    this.#build = build;
    this.#kinds = kinds;
    this.#quantities = quantitiesOf(scenario);
  }

  /** The parameter of a number of an institution, named `institution.path`, with the limits of its field. */
  make(name: string, quantity: Quantity, units: number): Parameter {
    const [id, ...steps] = name.split('.');
    const kind = this.#scenario.institutions.find((institution) => institution.id === id)?.kind;
    const fields = this.#kinds.find((each) => each.name === kind)?.fields ?? {};
    return this.#within(name, quantity, units, shapeAt(fields, steps));
  }

  /** The parameter of a number that belongs to no institution, within the limits of its field. */
  makeWithin(name: string, quantity: Quantity, shape: Shape): Parameter {
    return this.#within(name, quantity, 0, shape);
  }

  #within(name: string, quantity: Quantity, units: number, shape: Shape | null): Parameter {
    const limits =
      shape?.type === 'quantity'
        ? limitsFor(shape, quantity.pattern)
        : { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
    const { calendar } = this.#build;
    const drawn = (axis: 'range' | 'spread' | 'varies') =>
      quantity[axis] === null ? null : makeDistribution(quantity[axis]);
    const parameter = this.#build.parameter({
      name,
      driver: this.#build.driver(name),
      value: quantity.value,
      units,
      range: drawn('range'),
      leader: this.#leaderOf(name),
      spread: drawn('spread'),
      varies: drawn('varies'),
      course: quantity.formula === null ? datedCourse(quantity, calendar) : this.#formula(quantity, name),
      level: this.#level(quantity),
      events: this.#scenario.events.flatMap((event) => this.#event(event, name)),
      ...limits,
    });
    this.#made.set(name, parameter);
    return parameter;
  }

  /** The number whose range this one's follows; the checker has refused circles. */
  #leaderOf(name: string): Leader | null {
    const found = this.#scenario.correlations?.find(({ follower }) => follower === name);
    if (found === undefined) return null;
    return {
      driver: this.#build.driver(found.leader),
      correlation: normalCorrelation(found.rank),
      leader: this.#leaderOf(found.leader),
    };
  }

  #level(quantity: Quantity): Course | null {
    if (!quantity.indexed || quantity.currency === null) return null;
    const currency = this.#build.currencyIndex(quantity.currency);
    return () => this.#build.economy.level(currency);
  }

  /** An event's part in a number: all numbers it changes share the draw that says whether it happens. */
  #event(event: EventSpec, name: string): ParameterEvent[] {
    const { calendar } = this.#build;
    const after = event.months === null ? null : event.from + event.months;
    const lastMonth = calendar.start + calendar.months;
    if (event.from >= lastMonth || (after !== null && after <= calendar.start)) return [];
    const firstPeriod = event.from <= calendar.start ? 0 : periodOfDay(calendar, firstDay(event.from));
    const lastPeriod =
      after === null || after >= lastMonth ? calendar.periods - 1 : periodOfDay(calendar, firstDay(after) - 1);
    return event.changes
      .filter((change) => `${event.on}.${change.path}` === name)
      .map(({ effect, value }) => ({
        driver: this.#build.driver(`events.${event.draw ?? event.id}`),
        chance: event.chance,
        firstPeriod,
        lastPeriod,
        effect,
        value,
      }));
  }

  /** The course of a formula, in minor units when it gives money; time alone is worked out once for all periods. */
  #formula(quantity: Quantity, name: string): Course {
    const parsed = parseFormula(quantity.formula!);
    if (!parsed.ok) throw new Error(`The formula of ${name} was not checked: ${parsed.rule}.`);
    const scale = majorUnits(quantity.currency);
    const major = bind(parsed.tree, (each) => this.#named(each, name));
    return (period) => major(period) * scale;
  }

  #named(each: string, name: string): Course {
    const { calendar } = this.#build;
    const codes = this.#build.currencyCodes;
    const use = useOf(each, name.split('.')[0]!, this.#quantities, codes);
    if (use === null) throw new Error(`The formula of ${name} reads ${each}, which does not exist.`);
    switch (use.is) {
      case 'time':
        return timeCourse(use.name, calendar);
      case 'constant':
        return () => use.value;
      case 'level': {
        const currency = this.#build.currencyIndex(use.currency);
        return () => this.#build.economy.level(currency);
      }
      case 'rate': {
        const from = this.#build.currencyIndex(use.from);
        const to = this.#build.currencyIndex(use.to);
        const major = majorUnits(use.from) / majorUnits(use.to);
        return () => this.#build.economy.rate(from, to) * major;
      }
      case 'quantity':
        return this.#quantity(use.path);
    }
  }

  /**
   * The value of another number in major units. Its parameter may be made later and refreshed later in the period, so it is
   * refreshed here: draws depend on the period and not on when they are made, and twice gives the same.
   */
  #quantity(path: string): Course {
    const quantity = this.#quantities.get(path)!;
    const scale = majorUnits(quantity.currency);
    const { draws } = this.#build;
    let other: Parameter | undefined;
    return (period) => {
      other ??= this.#made.get(path);
      if (other === undefined) return quantity.value / scale;
      other.beginPeriod(period, draws);
      return other.now / scale;
    };
  }
}

function firstDay(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The shape of the field at a path such as `products.act.price`, or null when the path is the kind's own invention. */
function shapeAt(fields: Fields, steps: readonly string[]): Shape | null {
  let shape: Shape | null = null;
  let inside: Fields = fields;
  for (const step of steps) {
    const field: Field<unknown> | undefined = shape !== null && 'of' in shape ? shape.of : inside[step];
    if (field === undefined) return null;
    shape = field.shape;
    inside = shape.type === 'record' ? shape.fields : {};
  }
  return shape;
}
