import type { Calendar } from '../numbers/calendar.ts';
import { power } from '../numbers/elementary.ts';
import type { CurrencySpec } from '../schema/scenario.ts';
import { datedCourse } from './dated-course.ts';
import { majorUnits, timeCourse, useOf } from './formula-names.ts';
import { bind, type Course, namesIn, type Tree } from './formula-tree.ts';
import type { Reading } from './reading.ts';

/** What formulas are checked against. */
export interface FormulaWorld {
  readonly reading: Reading;
  readonly calendar: Calendar;
  readonly currencies: readonly CurrencySpec[];
}

/** The courses of quantities with every range at its centre, and the circles they would form. */
export class CentralCourses {
  readonly #world: FormulaWorld;
  readonly #trees: ReadonlyMap<string, Tree>;
  readonly #made = new Map<string, Course>();

  constructor(world: FormulaWorld, trees: ReadonlyMap<string, Tree>) {
    this.#world = world;
    this.#trees = trees;
  }

  /** The paths of a circle that begins at a formula, or null. */
  circleFrom(path: string): readonly string[] | null {
    const seen = new Set<string>();
    const search = (at: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.length > 0 && at === path) return [...trail, at];
      const tree = this.#trees.get(at);
      if (tree === undefined || seen.has(at)) return null;
      seen.add(at);
      for (const name of namesIn(tree)) {
        const use = this.#use(name, at);
        const circle = use?.is === 'quantity' ? search(use.path, [...trail, at]) : null;
        if (circle !== null) return circle;
      }
      return null;
    };
    return search(path, []);
  }

  /** The formula that a name in a formula leads to, or null when it is no formula. */
  formulaRead(name: string, path: string): string | null {
    const use = this.#use(name, path);
    return use?.is === 'quantity' && this.#trees.has(use.path) ? use.path : null;
  }

  /** The course of a quantity in its canonical unit; only asked for when there is no circle. */
  of(path: string): Course {
    const made = this.#made.get(path);
    if (made !== undefined) return made;
    const course = this.#make(path);
    this.#made.set(path, course);
    return course;
  }

  #make(path: string): Course {
    const { reading, calendar } = this.#world;
    const { quantity } = reading.quantities.get(path)!;
    const tree = this.#trees.get(path);
    if (tree === undefined) return datedCourse(quantity, calendar) ?? (() => quantity.value);
    const scale = majorUnits(quantity.currency);
    const major = bind(tree, (name) => this.#named(name, path));
    const table = Float64Array.from({ length: calendar.periods }, (_, period) => major(period) * scale);
    return (period) => table[period]!;
  }

  #named(name: string, path: string): Course {
    const { calendar, currencies, reading } = this.#world;
    const use = this.#use(name, path)!;
    const currency = (code: string) => currencies.find((each) => each.code === code)!;
    switch (use.is) {
      case 'time':
        return timeCourse(use.name, calendar);
      case 'constant':
        return () => use.value;
      case 'level': {
        const rise = 1 + currency(use.currency).prices.value;
        return (period) => power(rise, calendar.monthOfPeriod[period]! / 12);
      }
      case 'rate': {
        const rate = (currency(use.to).perBase?.value ?? 1) / (currency(use.from).perBase?.value ?? 1);
        return () => rate;
      }
      case 'quantity': {
        const course = this.of(use.path);
        const scale = majorUnits(reading.quantities.get(use.path)!.quantity.currency);
        return (period) => course(period) / scale;
      }
    }
  }

  #use(name: string, path: string) {
    const { reading } = this.#world;
    return useOf(name, path.split('.')[0]!, reading.quantities, reading.currencies);
  }
}
