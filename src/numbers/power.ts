import { exp, log } from './exponential.ts';

/**
 * x to a real power y, for x >= 0, within two units in the last place, with the same bits in every engine. The logarithm is
 * taken in two parts, so that a power of 360 months is as exact as a power of one. x^0 is 1 for every x, as for a loan of no
 * term; 0 to a negative power is Infinity. A negative x gives a number only for a whole y.
 *
 * @example power(1.01, 12) // 1.1268250301319698
 */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return NaN;
  if (x < 0) return powerOfNegative(x, y);
  if (x === 0) return y > 0 ? 0 : Infinity;
  if (y === 1) return x;
  const estimate = y * log(x);
  if (!(estimate < 800 && estimate > -800)) return exp(estimate);
  return expOfProduct(x, y);
}

/**
 * x to a whole power n, by squaring: n's binary digits are taken from the lowest, and x^-n is 1 / x^n. The order of the
 * multiplications is fixed. The relative error is at most about n units in the last place; `power` is more exact, this is
 * faster for small n. Throws when n is not whole.
 *
 * @example integerPower(1.5, 3) // 3.375
 */
export function integerPower(x: number, n: number): number {
  if (!Number.isSafeInteger(n)) throw new Error(`${n} is not a whole power.`);
  let result = 1;
  let square = x;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return n < 0 ? 1 / result : result;
}

function powerOfNegative(x: number, y: number): number {
  if (Math.floor(y) !== y) return NaN;
  const isOdd = Math.floor(y / 2) * 2 !== y;
  return isOdd ? 0 - power(-x, y) : power(-x, y);
}

/**
 * exp(y log x) with the logarithm in two parts, high + low. The high part is the quotient s of the series
 * log x = 2 (s + s^3/3 + s^5/5 …), s = (x - 1)/(x + 1), whose rounding error is found exactly by Dekker's products (1971).
 */
function expOfProduct(x: number, y: number): number {
  const exponent = Math.floor(log(x) * 1.442695040888963387 + 0.5);
  const mantissa = exponent > 1023 ? x / 2 / exp2(1023) : x / exp2(exponent);
  const f = mantissa - 1;
  const denominator = 2 + f;
  const denominatorLow = f - (denominator - 2);
  const s = f / denominator;
  const sLow = (f - s * denominator - productError(s, denominator) - s * denominatorLow) / denominator;
  const z = s * s;
  const rest = s * z * (c3 + z * (c5 + z * (c7 + z * (c9 + z * (c11 + z * (c13 + z * (c15 + z * (c17 + z * c19))))))));
  const whole = exponent * ln2High;
  const high = whole + 2 * s;
  const low = (whole === 0 ? 0 : 2 * s - (high - whole)) + (2 * sLow + (rest + exponent * ln2Low));
  const head = high + low;
  const tail = high - head + low;
  const product = y * head;
  const result = exp(product);
  const correction = productError(y, head) + y * tail;
  return result === 0 || result === Infinity ? result : result + result * correction;
}

/** 2 to the whole power n, from -1074 to 1023. */
function exp2(n: number): number {
  return integerPower(n < 0 ? 0.5 : 2, Math.abs(n));
}

/** What a · b lost in rounding: a · b = product + error, exactly (Veltkamp and Dekker). */
function productError(a: number, b: number): number {
  const product = a * b;
  const aHigh = highHalf(a);
  const bHigh = highHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function highHalf(a: number): number {
  const spread = 134217729 * a;
  return spread - (spread - a);
}

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const [c3, c5, c7, c9, c11, c13, c15, c17, c19] = [
  2 / 3,
  2 / 5,
  2 / 7,
  2 / 9,
  2 / 11,
  2 / 13,
  2 / 15,
  2 / 17,
  2 / 19,
] as const;
