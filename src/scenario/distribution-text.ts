import { nearest } from '../numbers/nearest.ts';
import {
  beta,
  type Distribution,
  factor,
  lognormal,
  normal,
  pert,
  poisson,
  triangular,
  uniform,
  weibull,
} from '../random/distributions.ts';
import type { DistributionText } from '../schema/value.ts';
import type { IssueList, Spot } from './issue-list.ts';

interface Written {
  /** What each argument is: a plain number, or a number with the unit of the value. */
  readonly takes: readonly ('number' | 'value')[];
  readonly example: string;
  make(numbers: readonly number[]): Distribution;
}

/** The distributions a file may name, with what their arguments are. */
export const distributionNames: Readonly<Record<string, Written>> = {
  lognormal: { takes: ['number'], example: 'lognormal(0.35)', make: ([s]) => lognormal(s!) },
  factor: {
    takes: ['number', 'number', 'number'],
    example: 'factor(0.8, 1, 1.3)',
    make: ([low, mode, high]) => factor(low!, mode!, high!),
  },
  uniform: { takes: ['value', 'value'], example: 'uniform(20 %, 60 %)', make: ([a, b]) => uniform(a!, b!) },
  triangular: {
    takes: ['value', 'value', 'value'],
    example: 'triangular(a, m, b)',
    make: ([a, mode, b]) => triangular(a!, mode!, b!),
  },
  pert: { takes: ['value', 'value', 'value'], example: 'pert(a, m, b)', make: ([a, mode, b]) => pert(a!, mode!, b!) },
  normal: { takes: ['value'], example: 'normal(sd)', make: ([sd]) => normal(sd!) },
  beta: { takes: ['number', 'number'], example: 'beta(2, 8)', make: ([a, b]) => beta(a!, b!) },
  poisson: { takes: ['value'], example: 'poisson(m)', make: ([mean]) => poisson(mean!) },
  weibull: { takes: ['number', 'value'], example: 'weibull(k, s)', make: ([shape, scale]) => weibull(shape!, scale!) },
};

/** Turns a checked distribution into one that can be drawn from. Throws for one that was not checked. */
export function makeDistribution(text: DistributionText): Distribution {
  const written = distributionNames[text.name];
  if (written === undefined) throw new Error(`There is no distribution ${text.name}.`);
  return written.make(text.arguments);
}

/**
 * Reads `name(argument, argument)`; a semicolon separates as well, so that French decimals can be written. `readValue` reads
 * an argument that carries the unit of the value, `readPlain` one that is a plain number; both report what they refuse.
 */
export function readDistribution(
  text: string,
  readers: {
    readonly value: (text: string) => number | null;
    readonly plain: (text: string) => number | null;
  },
  spot: Spot,
  issues: IssueList,
): DistributionText | null {
  const match = /^\s*([\p{L}-]+)\s*\(([^()]*)\)\s*$/u.exec(text);
  const name = (match?.[1] ?? /^\s*([\p{L}-]+)/u.exec(text)?.[1] ?? '').toLowerCase();
  const written = Object.hasOwn(distributionNames, name) ? distributionNames[name] : undefined;
  if (written === undefined) {
    const known = Object.keys(distributionNames);
    const facts = { given: text, allowed: known.join(', '), nearest: nearest(name, known) };
    issues.add('distribution-must-be-known', spot, facts);
    return null;
  }
  const inside = match?.[2] ?? '';
  const pieces = inside.split(inside.includes(';') ? ';' : ',').map((piece) => piece.trim());
  if (match === null || pieces.length !== written.takes.length) {
    issues.add('distribution-must-have-its-arguments', spot, { given: text, allowed: written.example });
    return null;
  }
  const numbers = pieces.map((piece, i) =>
    written.takes[i] === 'value' ? readers.value(piece) : readers.plain(piece),
  );
  if (numbers.some((number) => number === null)) return null;
  const checked = { name, arguments: numbers.map((number) => number!) };
  try {
    makeDistribution(checked);
  } catch {
    issues.add('distribution-must-be-possible', spot, { given: text, allowed: written.example });
    return null;
  }
  return checked;
}

/**
 * The distribution that belongs to a new central value: a factor stays; an absolute one moves with the centre. Shares keep to
 * 0 and 1: below the old centre x' = x c'/c, above it x' = 1 - (1 - x)(1 - c')/(1 - c). Other values scale by c'/c, or shift
 * when c is 0.
 */
export function recentred(
  text: DistributionText,
  centre: { readonly from: number; readonly to: number; readonly isShare: boolean },
): DistributionText {
  const written = distributionNames[text.name]!;
  const { from, to, isShare } = centre;
  if (from === to) return text;
  const narrows = isShare && to > from;
  const slope = narrows ? (1 - to) / (1 - from) : from === 0 ? 1 : to / from;
  const move = (x: number): number => (narrows ? 1 - (1 - x) * slope : from === 0 ? x + to : x * slope);
  if (text.name === 'beta') {
    const [a, b] = text.arguments as [number, number];
    const mean = Math.min(0.999999, Math.max(0.000001, move(a / (a + b))));
    return { name: 'beta', arguments: [mean * (a + b), (1 - mean) * (a + b)] };
  }
  // A standard deviation and a scale have no place of their own: they stretch and never shift.
  const stretches = text.name === 'normal' || text.name === 'weibull' || text.name === 'poisson';
  return {
    name: text.name,
    arguments: text.arguments.map((x, i) => (written.takes[i] !== 'value' ? x : stretches ? x * slope : move(x))),
  };
}
