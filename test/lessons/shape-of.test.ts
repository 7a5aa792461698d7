import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/lessons/shape-of.ts';

describe('the shape of a row', () => {
  it.each([
    ['rises', [0, 10, 20, 30]],
    ['falls', [30, 20, 10, 0]],
    ['flat', [100, 100.5, 100, 99.8]],
    ['hump', [0, 50, 80, 40, 10]],
    ['valley', [80, 20, 10, 60, 90]],
    ['steps', [0, 0, 0, 0, 100, 100, 100, 100, 200, 200]],
    ['rises', [0, 10, 9.5, 20, 30]],
  ] as const)('%s: %j', (shape, row) => {
    expect(shapeOf(row)).toBe(shape);
  });

  it('is the same in any currency and turns over with the row', () => {
    const opposite = { rises: 'falls', falls: 'rises', hump: 'valley', valley: 'hump', steps: 'steps', flat: 'flat' };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }), (row) => {
        expect(shapeOf(row.map((value) => value * 655))).toBe(shapeOf(row));
        const turned = shapeOf(row.map((value) => -value));
        const isUndecided = row.at(-1) === row[0];
        if (!isUndecided) expect(turned).toBe(opposite[shapeOf(row)]);
      }),
    );
  });
});
