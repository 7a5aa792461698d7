import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exp,
  expMinusOne,
  incompleteBeta,
  integerPower,
  inverseIncompleteBeta,
  log,
  logGamma,
  logOfOnePlus,
  normalCdf,
  normalQuantile,
  power,
  sineOfTurns,
} from '../../src/numbers/elementary.ts';

// Values to 50 digits by mpmath (another method: arbitrary precision), rounded once to the nearest number.

const expValues = [
  [0.0, 1.0],
  [1.0, 2.718281828459045],
  [-1.0, 0.36787944117144233],
  [0.5, 1.6487212707001282],
  [1e-20, 1.0],
  [0.3465735902799726, 1.414213562373095],
  [0.34657359027997264, 1.414213562373095],
  [10.0, 22026.465794806718],
  [-10.0, 4.5399929762484854e-5],
  [100.5, 4.4319559098458955e43],
  [-100.5, 2.256340135917036e-44],
  [700.0, 1.0142320547350045e304],
  [709.782712893384, 1.7976931348622732e308],
  [-708.3, 2.450295530965988e-308],
  [-708.5, 2.006132305331306e-308],
  [-740.25, 3.26e-322],
  [-745.0, 5e-324],
  [-745.1332191019411, 5e-324],
  [-511.8900582426383, 4.886212654088617e-223],
  [486.40723171212585, 1.753786369552851e211],
  [369.28446656725964, 2.388944623308051e160],
  [-342.9033639648096, 1.1993921554110276e-149],
  [-6.390878071282714, 0.0016767832195999158],
  [-70.71250929576661, 1.9496085075269736e-31],
  [212.23016181186813, 1.480430992329736e92],
  [404.21269158971836, 3.526480385993986e175],
  [-568.5965785160712, 1.1525068661192175e-247],
  [-660.3135328691911, 1.6961972269773522e-287],
];
const logValues = [
  [1.0, 0.0],
  [2.0, 0.6931471805599453],
  [10.0, 2.302585092994046],
  [0.5, -0.6931471805599453],
  [1e-300, -690.7755278982137],
  [5e-324, -744.4400719213812],
  [1e-310, -713.8013788281542],
  [1.7976931348623157e308, 709.782712893384],
  [1.0000000000000002, 2.2204460492503128e-16],
  [0.9999999999999999, -1.1102230246251565e-16],
  [1.4142135623730951, 0.3465735902799727],
  [1.414213562373095, 0.3465735902799726],
  [0.01, -4.605170185988091],
  [83.57651039198697, 4.425762504437051],
  [43.27670679050534, 3.767614540850784],
  [76.2280082457942, 4.333728957438898],
  [0.21060533511106927, -1.5577693466920746],
  [44.538719405480144, 3.7963589098550465],
  [72.15400323407826, 4.27880276856046],
  [22.876222127045263, 3.1300980360533686],
  [94.52706955539223, 4.548886243802247],
];
const powerValues = [
  [1.01, 12.0, 1.1268250301319698],
  [1.01, 360.0, 35.949641327685036],
  [1.000001, 1000000.0, 2.7182804690957534],
  [0.5, 1074.0, 5e-324],
  [1.7e308, 0.5, 1.3038404810405297e154],
  [5e-324, 0.25, 1.4908919308538355e-81],
  [2.0, -1.5, 0.3535533905932738],
  [0.99, -360.0, 37.26747294745978],
  [1.5, 0.3333333333333333, 1.1447142425533319],
  [1e-10, 3.3, 1.0000000000000042e-33],
  [0.30472070997091505, 5.7936507936507935, 0.0010230768265723318],
  [1.0000000001, 5000000000000.0, 1.4036502508331283e217],
  [1.12, 0.08333333333333333, 1.009488792934583],
  [100000.0, 61.5, 3.1622776601683796e307],
];
const normalValues = [
  [0.5, 0.0],
  [0.975, 1.9599639845400538],
  [0.25, -0.6744897501960817],
  [0.001, -3.0902323061678136],
  [1e-10, -6.361340902404057],
  [0.075, -1.439531470938456],
  [0.925, 1.4395314709384561],
  [1e-16, -8.222082216130435],
  [0.9999999999, 6.361340889697422],
  [1e-20, -9.262340089798407],
  [1e-100, -21.273453560965326],
  [1e-300, -37.0470962993612],
];
const cdfValues = [
  [0.0, 0.5],
  [1.96, 0.9750021048517795],
  [-1.96, 0.024997895148220435],
  [-1.5, 0.06680720126885807],
  [-1.49, 0.06811211796672545],
  [1.5, 0.9331927987311419],
  [-3.0, 0.0013498980316300946],
  [3.0, 0.9986501019683699],
  [-5.5, 1.8989562465887718e-8],
  [8.0, 0.9999999999999993],
  [-10.0, 7.619853024160525e-24],
  [-37.0, 5.725571222524577e-300],
  [0.1, 0.539827837277029],
];
const logGammaValues = [
  [0.5, 0.5723649429247001],
  [1.0, 0.0],
  [2.0, 0.0],
  [1.5, -0.12078223763524522],
  [3.0, 0.6931471805599453],
  [1e-5, 11.512919692895826],
  [10.0, 12.801827480081469],
  [9.99, 12.779315214350193],
  [100.25, 360.28455963776423],
  [1000000.0, 12815504.569147611],
  [0.1, 2.252712651734206],
];
const betaValues = [
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.20483276469913345],
  [0.9, 5, 1, 0.5904900000000001],
  [0.3, 20, 40, 0.2998216752522931],
  [0.999, 100, 2, 0.9952713618250799],
  [0.01, 0.1, 8, 0.8067817141617238],
  [0.5, 500, 500, 0.5],
  [0.2, 3.4, 2.6, 0.026626370794100913],
  [1e-8, 0.2, 0.7, 0.022522216316363027],
];
const sineValues = [
  [0.0, 0.0],
  [0.08333333333333333, 0.5],
  [0.25, 1.0],
  [0.3, 0.9510565162951536],
  [0.5, -1.0106957375356833e-51],
  [0.75, -1.0],
  [0.9, -0.587785252292473],
  [-0.1, -0.5877852522924731],
  [7.125, 0.7071067811865476],
  [-3.4, -0.5877852522924736],
];

/** The distance in units in the last place, for numbers of one sign. */
function ulps(a: number, b: number): number {
  const bits = new BigInt64Array(new Float64Array([a, b]).buffer);
  return Math.abs(Number(bits[0]! - bits[1]!));
}

test.each(expValues)('exp(%s) is within one unit in the last place of %s', (x, value) => {
  expect(ulps(exp(x), value)).toBeLessThanOrEqual(1);
});

test.each(logValues)('log(%s) is within one unit in the last place of %s', (x, value) => {
  expect(ulps(log(x), value)).toBeLessThanOrEqual(1);
});

test.each(powerValues)('%s to the power %s is within two units in the last place of %s', (x, y, value) => {
  expect(ulps(power(x, y), value)).toBeLessThanOrEqual(2);
});

test.each(normalValues)('the normal quantile at %s is %s', (u, value) => {
  expect(Math.abs(normalQuantile(u) - value)).toBeLessThanOrEqual(2e-15 * Math.abs(value));
});

test.each(cdfValues)('a standard normal number is at most %s with probability %s', (z, value) => {
  expect(Math.abs(normalCdf(z) - value)).toBeLessThanOrEqual(1e-14 * value);
});

test.each(logGammaValues)('the logarithm of gamma(%s) is %s', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
});

test.each(betaValues)('the incomplete beta function at %s of shapes %s and %s is %s', (x, a, b, value) => {
  expect(Math.abs(incompleteBeta(x, a, b) - value)).toBeLessThanOrEqual(1e-12);
});

test.each(betaValues)('and its inverse leads back to %s (shapes %s and %s)', (x, a, b, value) => {
  const back = inverseIncompleteBeta(value, a, b);
  expect(Math.abs(incompleteBeta(back, a, b) - value)).toBeLessThanOrEqual(1e-12);
  if (value < 0.999) expect(Math.abs(back / x - 1)).toBeLessThanOrEqual(1e-9);
});

test.each(sineValues)('the sine of %s turns is %s', (turns, value) => {
  expect(Math.abs(sineOfTurns(turns) - value)).toBeLessThanOrEqual(2e-15);
});

test('the ends: overflow, underflow, zero, infinity and not a number', () => {
  expect([exp(709.79), exp(Infinity), exp(-745.14), exp(-Infinity), exp(NaN), exp(0)]).toEqual([
    Infinity,
    Infinity,
    0,
    0,
    NaN,
    1,
  ]);
  expect([log(0), log(-0), log(-1), log(Infinity), log(NaN)]).toEqual([-Infinity, -Infinity, NaN, Infinity, NaN]);
  expect([power(0, 0), power(0, 2), power(0, -1), power(NaN, 0), power(2, NaN)]).toEqual([1, 0, Infinity, 1, NaN]);
  expect([power(-8, 3), power(-8, -2), power(-8, 1 / 3), power(10, 400), power(10, -400)]).toEqual([
    -512,
    1 / 64,
    NaN,
    Infinity,
    0,
  ]);
  expect([power(2, Infinity), power(0.5, Infinity), power(Infinity, -1)]).toEqual([Infinity, 0, 0]);
  expect([
    normalQuantile(0),
    normalQuantile(1),
    normalQuantile(-0.1),
    normalQuantile(1.1),
    normalQuantile(NaN),
  ]).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(-41), normalCdf(41)]).toEqual([0, 1, 0, 1]);
  expect([incompleteBeta(-1, 2, 2), incompleteBeta(0, 2, 2), incompleteBeta(1, 2, 2), incompleteBeta(2, 2, 2)]).toEqual(
    [0, 0, 1, 1],
  );
});

test('exp follows the operations of the yardstick on its whole range', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(exp(x)).toBe(yardstickExp(x));
    }),
    { numRuns: 1000 },
  );
});

function yardstickExp(x: number): number {
  const k = Math.floor(x * 1.442695040888963387 + 0.5);
  const hi = x - k * 6.9314718036912381649e-1;
  const lo = k * 1.90821492927058770002e-10;
  const y = hi - lo;
  const t = y * y;
  const c =
    y -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (1 - (lo - (y * c) / (2 - c) - hi)) * 2 ** k;
}

test('a power of a whole number of months is the product of the months', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 360 }), (rate, months) => {
      const exact = power(1 + rate, months);
      expect(Math.abs(integerPower(1 + rate, months) - exact)).toBeLessThanOrEqual(1e-13 * exact);
      expect(integerPower(1 + rate, -months)).toBe(1 / integerPower(1 + rate, months));
    }),
  );
});

test('a power that is not whole is refused by integerPower', () => {
  expect(integerPower(1.5, 3)).toBe(3.375);
  expect(integerPower(0, 0)).toBe(1);
  expect(() => integerPower(2, 0.5)).toThrow('0.5');
});

test('logarithm and exponential undo each other, also near zero', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.9, noNaN: true }), (x) => {
      expect(Math.abs(expMinusOne(logOfOnePlus(x)) / x - 1)).toBeLessThanOrEqual(1e-14);
      expect(Math.abs(logOfOnePlus(x) - Math.log1p(x))).toBeLessThanOrEqual(1e-15 * x);
    }),
  );
});

test('the normal quantile is odd and undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (u) => {
      expect(Math.abs(normalCdf(normalQuantile(u)) / u - 1)).toBeLessThanOrEqual(1e-13);
      if (u === 1 - (1 - u)) expect(normalQuantile(1 - u)).toBe(0 - normalQuantile(u));
    }),
  );
});

test('the inverse incomplete beta function undoes it for any shapes', () => {
  const shape = fc.double({ min: 0.05, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), shape, shape, (p, a, b) => {
      const x = inverseIncompleteBeta(p, a, b);
      // Where the density is steep the nearest representable x decides; the bracket around it must hold p.
      const [below, above] = [incompleteBeta(x * (1 - 1e-14), a, b), incompleteBeta(x * (1 + 1e-14), a, b)];
      expect(below - 1e-12).toBeLessThanOrEqual(p);
      expect(above + 1e-12).toBeGreaterThanOrEqual(p);
    }),
  );
});

test('impossible arguments are refused, quoting them', () => {
  expect(() => logGamma(0)).toThrow('0');
  expect(() => incompleteBeta(0.5, -1, 2)).toThrow('-1');
  expect(() => inverseIncompleteBeta(1.5, 1, 2)).toThrow('1.5');
});

test('frozen bits do not move', () => {
  const values = [
    exp(0.1),
    log(3),
    power(1.07, 7.5),
    normalQuantile(0.01),
    logGamma(4.2),
    incompleteBeta(0.3, 2.5, 3.5),
    sineOfTurns(0.1),
  ];
  expect(values).toMatchInlineSnapshot(`
    [
      1.1051709180756477,
      1.0986122886681096,
      1.6610332750174923,
      -2.3263478740408408,
      2.048555636960586,
      0.2967529892956676,
      0.5877852522924731,
    ]
  `);
});
