import { Code, i32, i32x4, v128 } from './assembler.mjs';
import { threefry } from './constants.mjs';
import { methodsOf } from './pieces.mjs';

/** @typedef {import('./assembler.mjs').Bytes} Bytes */
/** @typedef {import('./pieces.mjs').Get} Get */
/** @typedef {import('./pieces.mjs').Put} Put */

/**
 * draw(k0, k1, k2, k3, c0, c1, c2, c3, blocks, rounds): block b has the counter (c0 + b, c1, c2, c3); 12 or 20 rounds. Four
 * blocks at a time, one a lane; what a last turn makes too much lands behind the words.
 */
export function draw() {
  const code = new Code({ i32: ['k0', 'k1', 'k2', 'k3', 'c0', 'c1', 'c2', 'c3', 'blocks', 'rounds'] });
  code.variable('block', 'i32');
  code.variable('address', 'i32');
  for (const name of ['s0', 's1', 's2', 's3', 's4', 'start', 'x0', 'x1', 'x2', 'x3', 'a', 'b']) {
    code.variable(name, 'v128');
  }
  const { get, set } = methodsOf(code);
  const x = ['x0', 'x1', 'x2', 'x3'];
  const s = ['s0', 's1', 's2', 's3', 's4'];
  const parity = [s[0], s[1], s[2], s[3]].reduce(
    (/** @type {Bytes} */ sum, name) => v128.xor(sum, get(name)),
    i32x4.splat(i32.of(threefry.parity)),
  );
  const addKeys = (/** @type {number} */ turn) => [
    ...[0, 1, 2].flatMap((i) => set(x[i], i32x4.add(get(x[i]), get(s[(turn + i) % 5])))),
    ...set('x3', i32x4.add(i32x4.add(get('x3'), get(s[(turn + 3) % 5])), i32x4.splat(i32.of(turn)))),
  ];
  const mix = (/** @type {string} */ sum, /** @type {string} */ turned, /** @type {number} */ by) => [
    ...set(sum, i32x4.add(get(sum), get(turned))),
    ...set(turned, v128.or(i32x4.shl(get(turned), i32.of(by)), i32x4.shrUnsigned(get(turned), i32.of(32 - by)))),
    ...set(turned, v128.xor(get(turned), get(sum))),
  ];
  const round = (/** @type {number} */ r) => {
    const [first, second] = /** @type {readonly [number, number]} */ (threefry.rotations[r % 8]);
    const [one, three] = r % 2 === 0 ? ['x1', 'x3'] : ['x3', 'x1'];
    return [...mix('x0', one, first), ...mix('x2', three, second), ...(r % 4 === 3 ? addKeys((r + 1) / 4) : [])];
  };
  const rounds = (/** @type {number} */ from, /** @type {number} */ to) =>
    Array.from({ length: to - from }, (_, i) => round(from + i)).flat();
  const body = [
    ...[0, 1, 2, 3].flatMap((i) => set(s[i], i32x4.splat(get(`k${i}`)))),
    ...set('s4', parity),
    ...set('start', i32x4.add(i32x4.add(i32x4.splat(get('c0')), i32x4.of([0, 1, 2, 3])), get('s0'))),
    ...code.while(i32.lessUnsigned(get('block'), get('blocks')), [
      ...set('x0', i32x4.add(get('start'), i32x4.splat(get('block')))),
      ...[1, 2, 3].flatMap((i) => set(x[i], i32x4.add(i32x4.splat(get(`c${i}`)), get(s[i])))),
      ...rounds(0, 12),
      ...code.if(i32.equal(get('rounds'), i32.of(20)), rounds(12, 20)),
      ...transposed(get, set),
      ...set('address', i32.add(get('address'), i32.of(64))),
      ...set('block', i32.add(get('block'), i32.of(4))),
    ]),
  ];
  return { code, body };
}

/**
 * Stores x0 … x3, whose lanes are four blocks, as four blocks one after the other.
 * @param {Get} get
 * @param {Put} set
 */
function transposed(get, set) {
  const half = (/** @type {number[]} */ words, /** @type {number} */ offset) => [
    ...set('a', v128.pick(get('x0'), get('x1'), words)),
    ...set('b', v128.pick(get('x2'), get('x3'), words)),
    ...v128.store(get('address'), offset, v128.pick(get('a'), get('b'), [0, 1, 4, 5])),
    ...v128.store(get('address'), offset + 16, v128.pick(get('a'), get('b'), [2, 3, 6, 7])),
  ];
  return [...half([0, 4, 1, 5], 0), ...half([2, 6, 3, 7], 32)];
}
