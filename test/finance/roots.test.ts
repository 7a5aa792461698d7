import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentValue, presentValueAt } from '../../src/finance/npv.ts';
import { allRoots, allRootsOfFlow, headlineOf, headlineRoot } from '../../src/finance/roots.ts';

/** The flow whose present value has exactly the given roots: the product of (1 - (1 + r) / (1 + x)) over the roots r. */
function flowWithRoots(roots: readonly number[]): number[] {
  return roots.reduce(
    (flow, root) => [...flow, 0].map((_, k) => (flow[k] ?? 0) - (1 + root) * (flow[k - 1] ?? 0)),
    [100],
  );
}

test('every root that was built in is found, and no other', () => {
  const root = fc.integer({ min: -9, max: 40 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.uniqueArray(root, { minLength: 1, maxLength: 5 }), (roots) => {
      const found = allRootsOfFlow(flowWithRoots(roots));
      const expected = roots.toSorted((a, b) => a - b);
      expect(found).toHaveLength(expected.length);
      found.forEach((each, k) => expect(Math.abs(each - expected[k]!)).toBeLessThan(1e-7));
    }),
  );
});

test('two roots side by side, far roots and roots near -1 are all found', () => {
  expect(allRootsOfFlow(flowWithRoots([0.1, 0.1001])).map((root) => root.toFixed(8))).toEqual([
    '0.10000000',
    '0.10010000',
  ]);
  const far = allRootsOfFlow(flowWithRoots([-0.999999, 0.05, 1e9]));
  expect(far).toHaveLength(3);
  expect(Math.abs(far[2]! / 1e9 - 1)).toBeLessThan(1e-9);
});

test('a root that only touches zero counts once', () => {
  const touching = allRootsOfFlow(flowWithRoots([0.2, 0.2]));
  expect(touching).toHaveLength(1);
  expect(Math.abs(touching[0]! - 0.2)).toBeLessThan(1e-6);
  expect(allRootsOfFlow([100, -200, 100])).toEqual([0]);
  expect(allRootsOfFlow([100, -200, 101])).toEqual([]);
});

test('a rate of exactly zero is zero, and the headline where others are positive', () => {
  expect(allRootsOfFlow([-100, 50, 50])).toEqual([0]);
  expect(headlineOf(allRootsOfFlow(flowWithRoots([0, 0.5])))).toBe(0);
});

test('a monthly flow of ten years has one rate, at which its present value is zero', () => {
  const payment = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.array(payment, { minLength: 1, maxLength: 120 }),
      (lent, payments) => {
        const flow = [-lent, ...payments];
        const roots = allRootsOfFlow(flow);
        expect(roots).toHaveLength(1);
        const scale = presentValue(roots[0]!, flow.map(Math.abs));
        expect(Math.abs(presentValue(roots[0]!, flow))).toBeLessThanOrEqual(1e-9 * scale);
      },
    ),
  );
});

test('at every root found the present value is zero, and there are at most as many as changes of sign', () => {
  const flow = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(flow, (amounts) => {
      const roots = allRootsOfFlow(amounts);
      const signs = amounts.filter((amount) => amount !== 0).map(Math.sign);
      expect(roots.length).toBeLessThanOrEqual(signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length);
      for (const root of roots) {
        const value = presentValueAt(root, [...amounts.keys()], amounts);
        const size = presentValueAt(root, [...amounts.keys()], amounts.map(Math.abs));
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-6 * size);
      }
    }),
  );
});

test('neither the sign, the currency nor zeros at the ends move a root', () => {
  const flow = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(flow, fc.integer({ min: 0, max: 5 }), (amounts, zeros) => {
      const roots = allRootsOfFlow(amounts);
      const padding = new Array<number>(zeros).fill(0);
      expect(allRootsOfFlow([...padding, ...amounts, ...padding])).toEqual(roots);
      expect(allRootsOfFlow(amounts.map((amount) => 0 - amount))).toEqual(roots);
      expect(allRootsOfFlow(amounts.map((amount) => 1024 * amount))).toHaveLength(roots.length);
    }),
  );
});

test('the reason for no rate is told', () => {
  expect(headlineRoot([0, 1], [100, 110])).toEqual({ none: 'no-sign-change' });
  expect(headlineRoot([], [])).toEqual({ none: 'no-sign-change' });
  expect(headlineRoot([0, 1], [0, 0])).toEqual({ none: 'no-sign-change' });
  expect(headlineRoot([0, 1, 2], [100, -200, 101])).toEqual({ none: 'no-root' });
  expect(headlineRoot([0, 1], [-100, 110])).toBeCloseTo(0.1, 14);
});

test('the headline is the smallest root that is not negative, else the negative one nearest zero', () => {
  expect(headlineOf([-0.5, 0.1, 0.7])).toBe(0.1);
  expect(headlineOf([-0.68, -0.08])).toBe(-0.08);
  expect(headlineOf([])).toBeNull();
});

test('times in any order, and amounts of one time, are one flow', () => {
  expect(allRoots([2, 0, 1, 1], [132, 100, -200, -30])).toEqual(allRoots([0, 1, 2], [100, -230, 132]));
});

test('broken flows and rates are refused', () => {
  expect(() => allRoots([0], [1, 2])).toThrow('1 times');
  expect(() => allRoots([0, 1], [1, NaN])).toThrow('NaN');
  expect(() => presentValue(-1, [1])).toThrow('-1');
  expect(() => presentValueAt(0.1, [0], [])).toThrow('1 times');
});

test('a frozen rate does not move', () => {
  expect(allRootsOfFlow([-1000, 300, 420, 680])).toMatchInlineSnapshot(`
    [
      0.1634056006889893,
    ]
  `);
});
