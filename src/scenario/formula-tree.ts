import { exp, log, power, sineOfTurns } from '../numbers/elementary.ts';

/** A formula after parsing: numbers, names and calls of the few functions there are. */
export type Tree =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly inputs: readonly Tree[] };

/** A value by period, counted from 0. */
export type Course = (period: number) => number;

interface OwnFunction {
  readonly fewest: number;
  readonly most: number;
  readonly of: (numbers: readonly number[]) => number;
}

/** What a formula may call. Yes is 1 and no is 0. `if` is not here: it reads only the branch it takes. */
export const functions: Readonly<Record<string, OwnFunction>> = {
  add: two((a, b) => a + b),
  subtract: two((a, b) => a - b),
  multiply: two((a, b) => a * b),
  divide: two((a, b) => a / b),
  pow: two(power),
  power: two(power),
  unaryMinus: one((a) => -a),
  unaryPlus: one((a) => a),
  smaller: two((a, b) => Number(a < b)),
  smallerEq: two((a, b) => Number(a <= b)),
  larger: two((a, b) => Number(a > b)),
  largerEq: two((a, b) => Number(a >= b)),
  equal: two((a, b) => Number(a === b)),
  unequal: two((a, b) => Number(a !== b)),
  and: two((a, b) => Number(a !== 0 && b !== 0)),
  or: two((a, b) => Number(a !== 0 || b !== 0)),
  not: one((a) => Number(a === 0)),
  min: { fewest: 1, most: 20, of: (numbers) => Math.min(...numbers) },
  max: { fewest: 1, most: 20, of: (numbers) => Math.max(...numbers) },
  abs: one(Math.abs),
  sqrt: one(Math.sqrt),
  exp: one(exp),
  log: one(log),
  floor: one(Math.floor),
  ceil: one(Math.ceil),
  round: one((a) => Math.floor(a + 0.5)),
  sin: one((a) => sineOfTurns(a / tau)),
  if: { fewest: 3, most: 3, of: ([condition, yes, no]) => (condition !== 0 ? yes! : no!) },
};

/** Functions by the names that people write; the others are operators. */
export const functionNames = 'min max abs sqrt exp log power floor ceil round sin if'.split(' ');

const tau = 2 * Math.PI;

/** Numbers that have names. */
export const constants: Readonly<Record<string, number>> = { pi: Math.PI };

/**
 * Turns a tree into a function of the period that makes no objects but the arguments of min and max. `courseOf` gives the
 * course of a name.
 */
export function bind(tree: Tree, courseOf: (name: string) => Course): Course {
  if (tree.type === 'number') {
    const { value } = tree;
    return () => value;
  }
  if (tree.type === 'name') return courseOf(tree.name);
  const inputs = tree.inputs.map((input) => bind(input, courseOf));
  const { of } = functions[tree.name]!;
  const [first, second, third] = inputs;
  if (tree.name === 'if') return (period) => (first!(period) !== 0 ? second!(period) : third!(period));
  if (inputs.length === 1) return (period) => of([first!(period)]);
  if (inputs.length === 2) return (period) => of([first!(period), second!(period)]);
  return (period) => of(inputs.map((input) => input(period)));
}

/** The names a tree reads, each once. */
export function namesIn(tree: Tree): readonly string[] {
  const names = new Set<string>();
  const visit = (node: Tree): void => {
    if (node.type === 'name') names.add(node.name);
    else if (node.type === 'call') node.inputs.forEach(visit);
  };
  visit(tree);
  return [...names];
}

/** What a value of a formula is: money of a currency, a rate from one to another, or anything else. */
export type Meaning = { readonly currency: string } | { readonly from: string; readonly to: string } | null;

/**
 * The meaning of a formula's result, from the meanings of its names; `clash` is called for two currencies that are added,
 * compared or chosen between, and for a rate applied to the wrong currency. Plain numbers go with everything.
 */
export function meaningOf(
  tree: Tree,
  meanings: (name: string) => Meaning,
  clash: (first: string, second: string) => void,
): Meaning {
  if (tree.type === 'number') return null;
  if (tree.type === 'name') return meanings(tree.name);
  const inputs = tree.inputs.map((input) => meaningOf(input, meanings, clash));
  if (tree.name === 'multiply') return product(inputs[0]!, inputs[1]!, clash);
  if (tree.name === 'divide') return quotient(inputs[0]!, inputs[1]!);
  const chosen = tree.name === 'if' ? inputs.slice(1) : inputs;
  const money = chosen
    .filter((meaning) => meaning !== null && 'currency' in meaning)
    .map((meaning) => meaning.currency);
  const other = money.find((currency) => currency !== money[0]);
  if (other !== undefined) clash(money[0]!, other);
  const compares = /^(smaller|larger|equal|unequal|and|or|not)/.test(tree.name);
  const isMoney = money.length > 0 && !compares;
  return isMoney ? { currency: money[0]! } : null;
}

function product(a: Meaning, b: Meaning, clash: (first: string, second: string) => void): Meaning {
  if (a === null || b === null) return a ?? b;
  if ('from' in a && 'currency' in b) return product(b, a, clash);
  if ('currency' in a && 'from' in b) {
    if (a.currency !== b.from) clash(a.currency, `rate.${b.from}.${b.to}`);
    return { currency: b.to };
  }
  return null;
}

function quotient(a: Meaning, b: Meaning): Meaning {
  if (b === null) return a;
  if (a !== null && 'currency' in a && 'from' in b) return { currency: b.from };
  return null;
}

function one(of: (a: number) => number): OwnFunction {
  return { fewest: 1, most: 1, of: ([a]) => of(a!) };
}

function two(of: (a: number, b: number) => number): OwnFunction {
  return { fewest: 2, most: 2, of: ([a, b]) => of(a!, b!) };
}
