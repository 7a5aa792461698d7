import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf, fractionOf, minus, numberOf, over, plus, ratioOf, times } from '../../src/finance/fraction.ts';
import { rationalOf } from '../../src/finance/rational.ts';

describe('a rate string', () => {
  it.each([
    ['0', 0n, 1n],
    ['0.08/12', 1n, 150n],
    ['15/14', 15n, 14n],
    ['0.2*(10/365+21/366)', 10n * 366n + 21n * 365n, 365n * 366n * 5n],
    ['1-2-3', -4n, 1n],
    ['8/4/2', 1n, 1n],
    ['2+3*4', 14n, 1n],
    ['-(2+3)*4', -20n, 1n],
    ['2*-3', -6n, 1n],
    [' 0.094822 * 7 / 364 ', 47411n, 26000000n],
    ['.5', 1n, 2n],
    ['((1))', 1n, 1n],
  ])('%s is an exact fraction', (text, top, bottom) => {
    const { top: a, bottom: b } = rationalOf(text);
    expect(a * bottom).toBe(top * b);
  });

  it.each(['', ' ', '1+', '(1', '1)', '1 2', '1e3', 'x', '1//2', '1/0', '1/(2-2)', '0x10', '1,5', '1**2', '()', '1_0'])(
    '"%s" is refused',
    (text) => {
      expect(() => rationalOf(text)).toThrow(/rate/);
    },
  );

  it('too long to be a rate is refused, however deep', () => {
    expect(() => rationalOf('('.repeat(100_000))).toThrow('too long');
    expect(() => rationalOf('('.repeat(400))).toThrow('cannot be read');
  });
});

describe('a fraction', () => {
  const decimals = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => x === 0 || Math.abs(x) > 1e-300);

  it('of a number gives that very number back', () => {
    fc.assert(
      fc.property(decimals, (x) => {
        expect(numberOf(fractionOf(x))).toBe(x === 0 ? 0 : x);
      }),
    );
  });

  it('computes as on paper', () => {
    expect(numberOf(minus(fractionOf(100), fractionOf(16.43)))).toBe(83.57);
    expect(numberOf(plus(fractionOf(0.1), fractionOf(0.2)))).toBe(0.3);
    expect(floorOf(over(fractionOf(0.3), fractionOf(0.1)))).toBe(3n);
    expect(floorOf(fractionOf(-1.5))).toBe(-2n);
  });

  it('of whole numbers of any size is the nearest number', () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(whole, whole, (top, bottom) => {
        const exact = ratioOf(top, bottom);
        const x = numberOf(exact);
        const error = minus(times(exact, { top: 1n, bottom: 1n }), fractionOf(x));
        const size = (error.top < 0n ? -error.top : error.top) * bottom;
        // Half a unit in the last place of the number, and as much again for the decimals it is written as.
        expect(size * 2n ** 52n <= top * error.bottom).toBe(true);
      }),
    );
  });

  it('has nothing below the line that is zero', () => {
    expect(() => ratioOf(1n, 0n)).toThrow('zero');
    expect(() => fractionOf(Number.NaN)).toThrow('NaN');
  });
});
