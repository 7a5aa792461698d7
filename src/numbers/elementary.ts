/**
 * Elementary functions built from + - * / sqrt and floor only, which every JavaScript engine rounds in the same way, so that
 * a scenario gives the same bits everywhere. The functions of Math with the same names do not (Chromium and Firefox differ in
 * the last digit of one exponential in ten) and are not used wherever a result depends on them.
 */
export { exp, expMinusOne, log, logOfOnePlus } from './exponential.ts';
export { incompleteBeta, inverseIncompleteBeta, logBeta, logGamma } from './gamma-beta.ts';
export { normalCdf, normalDensity, normalQuantile } from './normal.ts';
export { integerPower, power } from './power.ts';

/**
 * The sine of an angle given in turns, within about two units of 1e-16: a season is the sine of the month's share of the
 * year. Whole turns are dropped exactly; the rest is Taylor's series.
 *
 * @example sineOfTurns(1 / 12) // 0.5, one month after the spring equinox
 */
export function sineOfTurns(turns: number): number {
  const rest = turns - Math.floor(turns + 0.5);
  const folded = rest > 0.25 ? 0.5 - rest : rest < -0.25 ? -0.5 - rest : rest;
  const x = folded * 6.283185307179586;
  const square = x * x;
  let series = 1;
  for (let k = 11; k >= 1; k--) series = 1 - (square * series) / (2 * k * (2 * k + 1));
  return x * series;
}
