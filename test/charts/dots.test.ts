import { describe, expect, it } from 'vitest';
import { hundredDots, inHundred } from '../../src/charts/dots.ts';

describe('so many of a hundred', () => {
  it.each([
    [0, 1000, 0],
    [1, 1000, 1],
    [619, 998, 62],
    [997, 1000, 99],
    [999, 1000, 99],
    [1000, 1000, 100],
    [0, 0, 0],
  ])('%s of %s is %s', (count, futures, hundred) => {
    expect(inHundred(count, futures)).toBe(hundred);
  });
});

describe('the picture of a hundred', () => {
  it('is filled row by row and never scattered', () => {
    const dots = hundredDots(23);
    expect(dots).toHaveLength(100);
    expect(dots.filter((dot) => dot.filled)).toHaveLength(23);
    expect(dots[22]).toEqual({ row: 2, column: 2, filled: true });
    expect(dots[23]).toEqual({ row: 2, column: 3, filled: false });
  });
});
