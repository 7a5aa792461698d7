import { f64x2, i32, i32x4, i64x2, v128 } from './assembler.mjs';
import { logarithm } from './constants.mjs';

/** @typedef {import('./assembler.mjs').Bytes} Bytes */
/** @typedef {import('./assembler.mjs').Code} Code */
/** @typedef {(name: string) => Bytes} Get */
/** @typedef {(name: string, value: Bytes) => Bytes} Put */

/** Where the numbers and the places of tails lie in the memory; the words begin at 0. */
export const numbersAt = 32768;
export const placesAt = 98304;

/** What `log` needs besides `bits`, its argument, and `w`, its result. */
export const logVariables = ['f', 's', 'z', 'w', 'e', 'r', 'half'];

/**
 * w, the logarithms of two positive numbers of full length in `bits`.
 * @param {Get} get
 * @param {Put} set
 */
export function log(get, set) {
  const { ln2High, ln2Low, even, odd } = logarithm;
  const mantissaBits = i64x2.shrUnsigned(i64x2.shl(get('bits'), i32.of(12)), i32.of(12));
  const isLarge = f64x2.greater(get('f'), f64x2.of(logarithm.rootOf2));
  const [oddTerms, evenTerms] = [horner(odd, get('w')), horner(even, get('w'))];
  return [
    // The exponent, as a number: the upper words of both halves, shifted, less the bias.
    ...set('e', i32x4.shrUnsigned(v128.pick(get('bits'), get('bits'), [1, 3, 1, 3]), i32.of(20))),
    ...set('e', f64x2.ofSigned(i32x4.add(get('e'), i32x4.of([-1023, -1023, 0, 0])))),
    ...set('f', v128.or(mantissaBits, f64x2.of(1))),
    ...set('e', f64x2.add(get('e'), v128.and(isLarge, f64x2.of(1)))),
    ...set('f', v128.choose(f64x2.mul(get('f'), f64x2.of(0.5)), get('f'), isLarge)),
    ...set('f', f64x2.sub(get('f'), f64x2.of(1))),
    ...set('s', f64x2.div(get('f'), f64x2.add(f64x2.of(2), get('f')))),
    ...set('z', f64x2.mul(get('s'), get('s'))),
    ...set('w', f64x2.mul(get('z'), get('z'))),
    ...set('r', f64x2.add(f64x2.mul(get('z'), oddTerms), f64x2.mul(get('w'), evenTerms))),
    ...set('half', f64x2.mul(f64x2.mul(f64x2.of(0.5), get('f')), get('f'))),
    // e ln2High - (half - (s (half + r) + e ln2Low) - f)
    ...set('s', f64x2.mul(get('s'), f64x2.add(get('half'), get('r')))),
    ...set('s', f64x2.add(get('s'), f64x2.mul(get('e'), f64x2.of(ln2Low)))),
    ...set('half', f64x2.sub(f64x2.sub(get('half'), get('s')), get('f'))),
    ...set('w', f64x2.sub(f64x2.mul(get('e'), f64x2.of(ln2High)), get('half'))),
  ];
}

/** @param {Bytes} i @returns {Bytes} The address of a word, from the start of the words or places. */
export function wordAt(i) {
  return i32.shl(i, i32.of(2));
}

/** @param {Bytes} i @returns {Bytes} The address of a number, from the start of the numbers. */
export function numberAt(i) {
  return i32.shl(i, i32.of(3));
}

/** @param {Bytes} words @returns {Bytes} The draws, strictly between 0 and 1, of the first two words of a vector. */
export function uniform(words) {
  return f64x2.mul(f64x2.add(f64x2.ofUnsigned(words), f64x2.of(0.5)), f64x2.of(2 ** -32));
}

/**
 * A polynomial by Horner's rule, the highest coefficient first: the innermost of `((c0 x + c1) x + c2) …`.
 * @param {readonly number[]} coefficients
 * @param {Bytes} x
 * @returns {Bytes}
 */
export function horner([first, ...rest], x) {
  return rest.reduce(
    (/** @type {Bytes} */ sum, each) => f64x2.add(f64x2.mul(sum, x), f64x2.of(each)),
    f64x2.of(/** @type {number} */ (first)),
  );
}

/** @param {Code} code */
export function methodsOf(code) {
  return {
    get: (/** @type {string | undefined} */ name) => code.get(String(name)),
    set: (/** @type {string | undefined} */ name, /** @type {Bytes} */ value) => code.set(String(name), value),
  };
}
