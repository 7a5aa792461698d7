import { Code, f64x2, i32, i32x4, i64x2, v128 } from './assembler.mjs';
import { central, exponential, logarithm, nearTail } from './constants.mjs';
import { horner, log, logVariables, methodsOf, numberAt, numbersAt, placesAt, uniform, wordAt } from './pieces.mjs';

/** @typedef {import('./assembler.mjs').Bytes} Bytes */
/** @typedef {import('./pieces.mjs').Get} Get */
/** @typedef {import('./pieces.mjs').Put} Put */

/**
 * normals(count): the normal number of each word, two at a time: first all as if they were central, then those in the tails,
 * whose places were noted.
 */
export function normals() {
  const code = new Code({ i32: ['count'] });
  for (const name of ['i', 'tails', 'word', 'first', 'second']) code.variable(name, 'i32');
  for (const name of ['u', 'q', 'bits', ...logVariables]) code.variable(name, 'v128');
  const { get, set } = methodsOf(code);
  const body = [
    ...code.while(i32.lessUnsigned(get('i'), get('count')), [
      ...set('bits', v128.loadHalf(wordAt(get('i')), 0)),
      ...set('q', f64x2.sub(uniform(get('bits')), f64x2.of(0.5))),
      ...set('r', f64x2.sub(f64x2.of(0.180625), f64x2.mul(get('q'), get('q')))),
      ...v128.store(
        numberAt(get('i')),
        numbersAt,
        f64x2.div(f64x2.mul(get('q'), horner(central.above, get('r'))), horner(central.below, get('r'))),
      ),
      ...set('i', i32.add(get('i'), i32.of(2))),
    ]),
    ...set('i', i32.of(0)),
    ...code.while(i32.lessUnsigned(get('i'), get('count')), [
      ...set('word', i32.load(wordAt(get('i')), 0)),
      ...i32.store(wordAt(get('tails')), placesAt, get('i')),
      ...set(
        'tails',
        i32.add(
          get('tails'),
          i32.or(
            i32.lessUnsigned(get('word'), i32.of(central.firstWord)),
            i32.greaterUnsigned(get('word'), i32.of(central.lastWord)),
          ),
        ),
      ),
      ...set('i', i32.add(get('i'), i32.of(1))),
    ]),
    // An odd last tail is done twice.
    ...i32.store(wordAt(get('tails')), placesAt, i32.load(wordAt(get('tails')), placesAt - 4)),
    ...set('i', i32.of(0)),
    ...code.while(i32.lessUnsigned(get('i'), get('tails')), [
      ...set('first', i32.load(wordAt(get('i')), placesAt)),
      ...set('second', i32.load(wordAt(get('i')), placesAt + 4)),
      ...set('bits', v128.loadLane(wordAt(get('second')), v128.loadWord(wordAt(get('first')), 0), 1)),
      ...set('u', uniform(get('bits'))),
      ...tail(get, set),
      ...v128.storeHalf(numberAt(get('first')), numbersAt, get('z'), 0),
      ...v128.storeHalf(numberAt(get('second')), numbersAt, get('z'), 1),
      ...set('i', i32.add(get('i'), i32.of(2))),
    ]),
  ];
  return { code, body };
}

/**
 * z, the two quantiles at u in the tails: the root of -log p, p the distance to the nearer end, and a quotient of polynomials.
 * @param {Get} get
 * @param {Put} set
 */
function tail(get, set) {
  const isLow = f64x2.less(get('u'), f64x2.of(0.5));
  return [
    ...set('bits', v128.choose(get('u'), f64x2.sub(f64x2.of(1), get('u')), isLow)),
    ...log(get, set),
    ...set('r', f64x2.sub(f64x2.root(f64x2.negated(get('w'))), f64x2.of(1.6))),
    ...set('z', f64x2.div(horner(nearTail.above, get('r')), horner(nearTail.below, get('r')))),
    ...set('z', v128.choose(f64x2.negated(get('z')), get('z'), isLow)),
  ];
}

/** gumbels(count): the Gumbel number -log(-log u) of each word. */
export function gumbels() {
  const code = new Code({ i32: ['count'] });
  code.variable('i', 'i32');
  for (const name of ['bits', ...logVariables]) code.variable(name, 'v128');
  const { get, set } = methodsOf(code);
  const body = code.while(i32.lessUnsigned(get('i'), get('count')), [
    ...set('bits', v128.loadHalf(wordAt(get('i')), 0)),
    ...set('bits', uniform(get('bits'))),
    ...log(get, set),
    ...set('bits', f64x2.negated(get('w'))),
    ...log(get, set),
    ...v128.store(numberAt(get('i')), numbersAt, f64x2.negated(get('w'))),
    ...set('i', i32.add(get('i'), i32.of(2))),
  ]);
  return { code, body };
}

/** lognormals(count, sigma, half): each number z, which `normals` left, becomes exp(sigma z - half). */
export function lognormals() {
  const code = new Code({ i32: ['count'], f64: ['sigma', 'half'] });
  code.variable('i', 'i32');
  for (const name of ['sigmas', 'halves', 'x', 'k', 'high', 'low', 'y', 't', 'c']) code.variable(name, 'v128');
  const { get, set } = methodsOf(code);
  const { ln2High, ln2Low } = logarithm;
  const address = i32.shl(get('i'), i32.of(3));
  const power = i64x2.shl(
    i64x2.extended(i32x4.add(i32x4.truncated(get('k')), i32x4.of([1023, 1023, 0, 0]))),
    i32.of(52),
  );
  const body = [
    ...set('sigmas', f64x2.splat(get('sigma'))),
    ...set('halves', f64x2.splat(get('half'))),
    ...code.while(i32.lessUnsigned(get('i'), get('count')), [
      ...set('x', f64x2.sub(f64x2.mul(get('sigmas'), v128.load(address, numbersAt)), get('halves'))),
      ...set('k', f64x2.floor(f64x2.add(f64x2.mul(get('x'), f64x2.of(exponential.inverseLn2)), f64x2.of(0.5)))),
      ...set('high', f64x2.sub(get('x'), f64x2.mul(get('k'), f64x2.of(ln2High)))),
      ...set('low', f64x2.mul(get('k'), f64x2.of(ln2Low))),
      ...set('y', f64x2.sub(get('high'), get('low'))),
      ...set('t', f64x2.mul(get('y'), get('y'))),
      ...set('c', f64x2.sub(get('y'), f64x2.mul(get('t'), horner(exponential.p, get('t'))))),
      // 1 - (low - (y c) / (2 - c) - high)
      ...set('c', f64x2.div(f64x2.mul(get('y'), get('c')), f64x2.sub(f64x2.of(2), get('c')))),
      ...set('c', f64x2.sub(f64x2.of(1), f64x2.sub(f64x2.sub(get('low'), get('c')), get('high')))),
      ...v128.store(address, numbersAt, f64x2.mul(get('c'), power)),
      ...set('i', i32.add(get('i'), i32.of(2))),
    ]),
  ];
  return { code, body };
}
