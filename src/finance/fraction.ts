/** An exact fraction: whole numbers of any size, the bottom above zero. Not always in lowest terms. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const zero: Fraction = { top: 0n, bottom: 1n };
export const one: Fraction = { top: 1n, bottom: 1n };

/**
 * The fraction that a number stands for when it is read as the decimal it is written as: 0.1 is one tenth, not the nearest
 * binary number. Throws when the number is not finite.
 *
 * @example fractionOf(0.1) // { top: 1n, bottom: 10n }
 */
export function fractionOf(x: number): Fraction {
  if (!Number.isFinite(x)) throw new Error(`${x} is not a fraction.`);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x));
  if (match === null) throw new Error(`${x} is not a fraction.`);
  const [, sign, whole, decimals = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${decimals}`);
  const shift = Number(exponent) - decimals.length;
  const top = sign === '-' ? -digits : digits;
  return shift >= 0 ? { top: top * tenToThe(shift), bottom: 1n } : lowest({ top, bottom: tenToThe(-shift) });
}

/** The fraction of two whole numbers. Throws when the bottom is zero. */
export function ratioOf(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new Error('A fraction cannot have zero below the line.');
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** The quotient. Throws when the divisor is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return ratioOf(a.top * b.bottom, a.bottom * b.top);
}

/** -1, 0 or 1 as the first is smaller than, equal to or larger than the second. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above the fraction. */
export function floorOf({ top, bottom }: Fraction): bigint {
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

/** The same fraction in lowest terms, so that long sums stay small. */
export function lowest({ top, bottom }: Fraction): Fraction {
  let a = top < 0n ? -top : top;
  let b = bottom;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zero : { top: top / a, bottom: bottom / a };
}

/**
 * The number nearest to a fraction, rounded once, so that 8357/100 is the very number that is written 83.57.
 *
 * @example numberOf(minus(fractionOf(100), fractionOf(16.43))) // 83.57
 */
export function numberOf(fraction: Fraction): number {
  const { top, bottom } = lowest(fraction);
  const size = top < 0n ? -top : top;
  if (size <= largestExact && bottom <= largestExact) return Number(top) / Number(bottom);
  // 66 bits of the quotient, the last one set when anything follows, round as all its bits would.
  const shift = Math.max(0, 66 - (bitsOf(size) - bitsOf(bottom)));
  const shifted = size << BigInt(shift);
  const quotient = shifted / bottom;
  const value = scaledDown(Number(quotient * bottom === shifted ? quotient : quotient | 1n), shift);
  return top < 0n ? 0 - value : value;
}

/** 10 to a whole power from 0. */
export function tenToThe(exponent: number): bigint {
  return wholePower(10n, exponent);
}

/**
 * A whole number to a whole power from 0, exact, by squaring.
 *
 * @example wholePower(3n, 4) // 81n
 */
export function wholePower(base: bigint, exponent: number): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    if (rest > 1) square *= square;
  }
  return result;
}

function bitsOf(x: bigint): number {
  return x.toString(2).length;
}

function scaledDown(x: number, bits: number): number {
  let value = x;
  for (let left = bits; left > 0; left -= 512) value *= left >= 512 ? twoToMinus512 : halved(left);
  return value;
}

function halved(bits: number): number {
  let factor = 1;
  for (let i = 0; i < bits; i++) factor *= 0.5;
  return factor;
}

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
const twoToMinus512 = halved(512);
