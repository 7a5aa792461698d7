import { describe, expect, it } from 'vitest';
import { BatchQueue } from '../../src/ensemble/batches.ts';
import type { Ensemble, Gathering } from '../../src/ensemble/ensemble.ts';
import { Looks } from '../../src/ensemble/looks.ts';

describe('a queue of batches', () => {
  it('of a fixed size hands out every future once, the first ones first', () => {
    const queue = new BatchQueue(12, 5);
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([
      { first: 0, count: 5 },
      { first: 5, count: 5 },
      { first: 10, count: 2 },
      null,
    ]);
  });

  it('hands out a batch that got lost before all others', () => {
    const queue = new BatchQueue(9, 3);
    const lost = queue.take()!;
    queue.giveBack(lost);
    expect(queue.take()).toBe(lost);
    expect(queue.take()).toEqual({ first: 3, count: 3 });
  });

  it('grows to batches of about forty milliseconds, four times at most each turn, and shrinks at once', () => {
    const queue = new BatchQueue(100_000, null);
    const sizes: number[] = [];
    for (const perFuture of [1, 1, 1, 1, 20, 500, 1]) {
      const batch = queue.take()!;
      sizes.push(batch.count);
      queue.took(batch, batch.count * perFuture);
    }
    expect(sizes).toEqual([1, 4, 16, 40, 40, 2, 1]);
    expect(queue.take()!.count).toBe(4);
  });

  it.each([
    [0, 5],
    [1.5, 5],
    [10, 0],
    [10, 2.5],
  ])('of %d runs in batches of %d is refused', (runs, size) => {
    expect(() => new BatchQueue(runs, size)).toThrow(RangeError);
  });
});

describe('looks', () => {
  it('are taken after a moment or twenty-five futures, then each time there are three times as many', () => {
    let now = 0;
    const seen: number[] = [];
    const looks = new Looks(
      ({ played }) => seen.push(played),
      () => now,
    );
    const gathering = { played: 0, runs: 1000, soFar: () => ({ played: gathering.played }) as Ensemble };
    const after = (played: number, time: number): void => {
      gathering.played = played;
      now = time;
      // Only what a look asks of a gathering is here.
      looks.take(gathering as unknown as Gathering);
    };
    after(1, 60);
    after(2, 49);
    after(3, 51);
    after(8, 90);
    after(9, 91);
    after(26, 92);
    after(27, 93);
    after(1000, 94);
    expect(seen).toEqual([3, 9, 27]);
    const fast: number[] = [];
    const early = new Looks(
      ({ played }) => fast.push(played),
      () => 0,
    );
    for (const played of [24, 25, 74, 75]) {
      gathering.played = played;
      early.take(gathering as unknown as Gathering);
    }
    expect(fast).toEqual([25, 75]);
  });
});
