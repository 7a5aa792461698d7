import type { Words } from '../engine/words.ts';
import { type Calendar, formatMonth } from '../numbers/calendar.ts';
import { power } from '../numbers/elementary.ts';
import { nearest } from '../numbers/nearest.ts';
import { limitsFor, limitsWords } from './limits.ts';
import { bind, type Course, meaningOf, namesIn, type Tree } from './formula-tree.ts';
import { parseFormula } from './formula.ts';
import { majorUnits, meaningOfUse, timeCourse, timeNames, useOf } from './formula-names.ts';
import type { CurrencySpec } from '../schema/scenario.ts';
import { type FormulaUse, isRefused, type Reading } from './reading.ts';
import { datedCourse } from './dated-course.ts';
import { patternWords, valueWords } from './unit-words.ts';

/** What formulas are checked against. */
export interface FormulaWorld {
  readonly reading: Reading;
  readonly calendar: Calendar;
  readonly currencies: readonly CurrencySpec[];
}

/**
 * Checks all formulas of a scenario: grammar, names, circles, currencies, and the result in every period with central values.
 * The result of the first period becomes the value of the quantity.
 */
export function checkFormulas(world: FormulaWorld): void {
  const { formulas, issues } = world.reading;
  const trees = new Map<string, Tree>();
  for (const use of formulas) {
    const tree = checkedTree(world, use);
    if (tree !== null) trees.set(use.path, tree);
  }
  const courses = new CentralCourses(world, trees);
  const good = formulas.filter((use) => trees.has(use.path));
  const circles = good.map((use) => [use, courses.circleFrom(use.path)] as const);
  for (const [use, circle] of circles) {
    const spot = { place: use.place, path: use.path };
    if (circle !== null) issues.add('formulas-must-not-form-a-circle', spot, { given: circle.join(' → ') });
  }
  if (circles.some(([, circle]) => circle !== null)) return;
  for (const use of good) checkResults(world, use, courses.of(use.path));
}

function checkedTree(world: FormulaWorld, use: FormulaUse): Tree | null {
  const { reading } = world;
  const spot = { place: use.place, path: use.path };
  const parsed = parseFormula(use.text);
  if (!parsed.ok) {
    reading.issues.add(parsed.rule, spot, { given: parsed.given, reason: parsed.reason, nearest: parsed.nearest });
    return null;
  }
  const own = use.path.split('.')[0]!;
  const uses = new Map(
    namesIn(parsed.tree).map((name) => [name, useOf(name, own, reading.quantities, reading.currencies)] as const),
  );
  // A currency comes before everything else in a period: its formulas can read nothing but time.
  const isCurrency = reading.currencies.includes(own);
  let isGood = true;
  for (const [name, found] of uses) {
    if (found !== null && !(isCurrency && found.is !== 'time' && found.is !== 'constant')) continue;
    isGood = false;
    if (isRefused(reading, name) || isRefused(reading, `${own}.${name}`)) continue;
    const known = isCurrency ? timeNames : [...timeNames, ...reading.quantities.keys()];
    const facts = { given: name, allowed: timeNames.join(', '), nearest: nearest(name, known) };
    reading.issues.add(
      isCurrency ? 'formula-of-a-currency-must-read-only-time' : 'formula-must-name-what-exists',
      spot,
      facts,
    );
  }
  if (!isGood) return null;
  const meaning = meaningOf(
    parsed.tree,
    (name) => meaningOfUse(uses.get(name) ?? null, reading.quantities),
    (first, second) => {
      isGood = false;
      reading.issues.add('formula-must-not-mix-currencies', spot, { given: `${first}, ${second}` });
    },
  );
  if (!isGood) return null;
  const currency = meaning !== null && 'currency' in meaning ? meaning.currency : null;
  if (currency !== null && currency !== use.quantity.currency) {
    const allowed = use.quantity.currency ?? patternWords(use.quantity.pattern, null);
    reading.issues.add('formula-must-give-what-its-field-holds', spot, { given: currency, allowed });
    return null;
  }
  return parsed.tree;
}

function checkResults(world: FormulaWorld, use: FormulaUse, course: Course): void {
  const { calendar, reading } = world;
  const { pattern, currency } = use.quantity;
  const limits = limitsFor(use.shape, pattern);
  for (let period = 0; period < calendar.periods; period++) {
    const value = course(period);
    if (value >= limits.min && value <= limits.max) continue;
    reading.issues.add(
      'formula-must-stay-within-limits',
      { place: use.place, path: use.path },
      {
        given: Number.isFinite(value) ? valueWords(value, pattern, currency).en : String(value),
        result: resultWords(value, pattern, currency),
        allowed: limitsWords(limits, pattern, currency),
        when: formatMonth(calendar.start + calendar.monthOfPeriod[period]!),
      },
    );
    return;
  }
  use.quantity.value = course(0);
}

/** The result of a formula, which may be no number at all. */
function resultWords(value: number, pattern: string, currency: string | null): Words {
  if (Number.isFinite(value)) return valueWords(value, pattern, currency);
  return Number.isNaN(value)
    ? { fr: 'un résultat qui n’est pas un nombre', en: 'what is no number' }
    : { fr: 'un nombre infini', en: 'an infinite number' };
}

/** The courses of quantities with every range at its centre, and the circles they would form. */
class CentralCourses {
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
