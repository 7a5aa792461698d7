/**
 * e to the power x, within one unit in the last place, with the same bits in every JavaScript engine (Math.exp differs
 * between them). Above 709.78 the result is Infinity, below -745.13 it is 0, of NaN it is NaN. The operations are those of
 * fdlibm's e_exp.c (Sun Microsystems, 1993) in the order that the speed yardstick prescribes.
 *
 * @example exp(1) // 2.7182818284590455 (the last digit of Math.exp differs from engine to engine)
 */
export function exp(x: number): number {
  // Here the power of two is a number of full length, which leaves the usual case short enough to be put into loops.
  if (!(x > -708 && x < 709)) return expAtTheEnds(x);
  const k = Math.floor(x * inverseLn2 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const y = high - low;
  const t = y * y;
  const c = y - t * (p[1]! + t * (p[2]! + t * (p[3]! + t * (p[4]! + t * p[5]!))));
  return (1 - (low - (y * c) / (2 - c) - high)) * powersOf2[(k | 0) + 1022]!;
}

/** The same operations where the result is very large or very small, infinite or nothing. */
function expAtTheEnds(x: number): number {
  if (!(x > smallestExponent)) return x !== x ? x : 0;
  if (x > largestExponent) return Infinity;
  const k = Math.floor(x * inverseLn2 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const y = high - low;
  const t = y * y;
  const c = y - t * (p[1]! + t * (p[2]! + t * (p[3]! + t * (p[4]! + t * p[5]!))));
  return scaled(1 - (low - (y * c) / (2 - c) - high), k);
}

/**
 * The natural logarithm of x, within one unit in the last place, with the same bits in every engine. Of 0 it is -Infinity, of
 * a negative number NaN. The operations are those of fdlibm's e_log.c in the order that the speed yardstick prescribes.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  const isSubnormal = x < smallestNormal;
  float[0] = isSubnormal ? x * twoTo54 : x;
  const bits = words[highWord]!;
  words[highWord] = (bits & 0x000fffff) | 0x3ff00000;
  let exponent = (bits >> 20) - (isSubnormal ? 1077 : 1023);
  let mantissa = float[0];
  if (mantissa > squareRootOf2) {
    mantissa = mantissa * 0.5;
    exponent = exponent + 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (lg[2]! + w * (lg[4]! + w * lg[6]!));
  const odd = z * (lg[1]! + w * (lg[3]! + w * (lg[5]! + w * lg[7]!)));
  const r = odd + even;
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + r) + exponent * ln2Low) - f);
}

/**
 * log(1 + x), exact to a few units in the last place however small x is. Source: Kahan's correction, in Higham, Accuracy and
 * Stability of Numerical Algorithms, 2002, section 1.14.1.
 *
 * @example logOfOnePlus(1e-20) // 1e-20
 */
export function logOfOnePlus(x: number): number {
  const sum = 1 + x;
  if (sum === 1) return x;
  return sum === Infinity ? sum : (log(sum) * x) / (sum - 1);
}

/**
 * exp(x) - 1, exact to a few units in the last place however small x is. Source as for `logOfOnePlus`.
 *
 * @example expMinusOne(1e-20) // 1e-20
 */
export function expMinusOne(x: number): number {
  const power = exp(x);
  if (power === 1) return x;
  const difference = power - 1;
  return difference === -1 || power === Infinity ? difference : (difference * x) / log(power);
}

/** x times 2 to the k, rounded once, for x near 1 and k from -1080 to 1024; outside the table in two steps, one of them exact. */
function scaled(x: number, k: number): number {
  if (k >= -1022 && k <= 1023) return x * powersOf2[k + 1022]!;
  if (k > 0) return x * powersOf2[2045]! * powersOf2[k - 1]!;
  return x * powersOf2[k + 1222]! * powersOf2[822]!;
}

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.442695040888963387;
/** Coefficients from the first on, in arrays, because loading a number takes less time than making one written in the code. */
const p = Float64Array.of(
  0,
  1.66666666666666019037e-1,
  -2.77777777770155933842e-3,
  6.61375632143793436117e-5,
  -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
);
const lg = Float64Array.of(
  0,
  6.66666666666673513e-1,
  3.999999999940941908e-1,
  2.857142874366239149e-1,
  2.222219843214978396e-1,
  1.818357216161805012e-1,
  1.531383769920937332e-1,
  1.479819860511658591e-1,
);
const squareRootOf2 = 1.4142135623730951;
const largestExponent = 709.782712893384;
const smallestExponent = -745.1332191019412;
const smallestNormal = 2.2250738585072014e-308;
const twoTo54 = 18014398509481984;

/** One number and its two words, to read and replace an exponent. */
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
const highWord = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** 2^-1022 at place 0, each next place twice the one before, up to 2^1023 at place 2045. */
const powersOf2 = new Float64Array(2046);
for (let place = 0, power = smallestNormal; place < 2046; place++, power *= 2) powersOf2[place] = power;
