import type { Words } from '../engine/words.ts';
import { formatMonth } from '../numbers/calendar.ts';
import { nearest } from '../numbers/nearest.ts';
import { FormulaCosts } from './formula-costs.ts';
import { CentralCourses, type FormulaWorld } from './formula-courses.ts';
import { meaningOfUse, timeNames, useOf } from './formula-names.ts';
import { type Course, meaningOf, namesIn, type Tree } from './formula-tree.ts';
import { parseFormula } from './formula.ts';
import { limitsFor, limitsWords } from './limits.ts';
import { type FormulaUse, isRefused } from './reading.ts';
import { patternWords, valueWords } from './unit-words.ts';

/**
 * Checks all formulas of a scenario: grammar, names, circles, currencies, and the result in every period with central values.
 * The result of the first period becomes the value of the quantity.
 */
export function checkFormulas(world: FormulaWorld): void {
  const { formulas, issues } = world.reading;
  const last = formulas[mostFormulas];
  if (last !== undefined) {
    const facts = { given: `${formulas.length}`, allowed: `${mostFormulas}` };
    issues.add('formulas-must-not-be-too-many', { place: last.place, path: last.path }, facts);
    return;
  }
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
  const costs = new FormulaCosts(trees, (name, path) => courses.formulaRead(name, path));
  for (const use of good) {
    const { operations, chain } = costs.of(use.path);
    const spot = { place: use.place, path: use.path };
    if (operations > mostOperations) {
      const facts = { given: `${operations}`, allowed: `${mostOperations}` };
      issues.add('formula-must-not-need-too-many-operations', spot, facts);
      return;
    }
    if (chain > longestChain) {
      issues.add('formulas-must-not-form-a-long-chain', spot, { given: `${chain}`, allowed: `${longestChain}` });
      return;
    }
  }
  for (const use of good) checkResults(world, use, courses.of(use.path));
}

const mostFormulas = 300;
/** What a formula may cost with all formulas that it reads, since each future works it out anew each month. */
const mostOperations = 2000;
const longestChain = 50;

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
  let unknown = 0;
  for (const [name, found] of uses) {
    if (found !== null && !(isCurrency && found.is !== 'time' && found.is !== 'constant')) continue;
    isGood = false;
    if (++unknown > 3) break;
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
