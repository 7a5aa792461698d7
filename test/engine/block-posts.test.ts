import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstUnequal, postAcross, postFromOne, postToOne } from '../../src/engine/block-posts.ts';
import type { BookArrays } from '../../src/engine/block-posts.ts';

const [payers, payees] = [0, 20];
const loops = {
  'from one account to each of a run': { post: postFromOne, isFromOne: true, isToOne: false },
  'from each account of a run to one': { post: postToOne, isFromOne: false, isToOne: true },
  'from each account of a run to its neighbour': { post: postAcross, isFromOne: false, isToOne: false },
};

/** Amounts in order, now and then with one that is not. */
const amounts = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, NaN, Infinity, -Infinity, 2 ** 53, 1e15, 5000) },
  ),
  { maxLength: 18 },
);

function bookOf(): BookArrays {
  const size = 40;
  return {
    balances: Float64Array.from({ length: size }, (_, i) => 1000 + 10 * i),
    floors: new Float64Array(size),
    ceilings: new Float64Array(size).fill(4000),
    moved: new Float64Array(1),
  };
}

describe('blocks of posts', () => {
  for (const [name, { post, isFromOne, isToOne }] of Object.entries(loops)) {
    /** Posts one amount when it is in order, and says whether it was. */
    const postAlone = ({ balances, floors, ceilings }: BookArrays, i: number, amount: number): boolean => {
      const [from, to] = [payers + (isFromOne ? 0 : i), payees + (isToOne ? 0 : i)];
      const [left, raised] = [balances[from]! - amount, balances[to]! + amount];
      if (!Number.isSafeInteger(amount) || amount < 0 || left < floors[from]! || raised > ceilings[to]!) return false;
      balances[from] = left;
      balances[to] = raised;
      return true;
    };

    it(`${name} leave what posts one by one leave, and stop before the first that is not in order`, () => {
      fc.assert(
        fc.property(amounts, (given) => {
          const book = bookOf();
          const done = post(book, payers, payees, Float64Array.from(given), given.length);
          const alone = bookOf();
          const wrong = given.findIndex((amount, i) => !postAlone(alone, i, amount));
          const inOrder = wrong === -1 ? given.length : wrong;
          const sofar = bookOf();
          given.slice(0, done).forEach((amount, i) => postAlone(sofar, i, amount));
          // The rest of a four in which one is wrong, and what fills no four, is left to the caller.
          expect(done).toBe(Math.min(4 * Math.floor(inOrder / 4), 4 * Math.floor(given.length / 4)));
          expect(book.balances).toEqual(sofar.balances);
          expect(book.moved[0]).toBe(given.slice(0, done).reduce((sum, amount) => sum + amount, 0));
        }),
        { numRuns: 500 },
      );
    });
  }

  it('add up to no more than the book can hold', () => {
    const book = {
      ...bookOf(),
      ceilings: new Float64Array(40).fill(Infinity),
      floors: new Float64Array(40).fill(-Infinity),
    };
    const huge = new Float64Array(4).fill(2 ** 52);
    expect(Object.values(loops).map(({ post }) => post(book, payers, payees, huge, 4))).toEqual([0, 0, 0]);
  });
});

describe('two runs that must add up to zero', () => {
  it('are told apart at the first place where they do not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 7), { maxLength: 19 }), (wrong) => {
        const balances = new Float64Array(40);
        wrong.forEach((by, i) => {
          balances[i] = 100 + i;
          balances[20 + i] = by - 100 - i;
        });
        const first = wrong.findIndex((by) => by !== 0);
        expect(firstUnequal(balances, 0, 20, wrong.length)).toBe(first === -1 ? wrong.length : first);
      }),
    );
  });
});
