import { log, power } from '../../numbers/elementary.ts';

/** The least and most that count of one dimension. */
export type Goalpost = readonly [least: number, most: number];

/** Where a value lies between its goalposts: 0 at the least, 1 at the most; beyond them it is not cut. */
export function betweenGoalposts(value: number, [least, most]: Goalpost): number {
  return (value - least) / (most - least);
}

/** A country's figures and the goalposts they are held against. */
export interface DevelopmentFigures {
  readonly lifeExpectancy: number;
  readonly meanYears: number;
  readonly expectedYears: number;
  readonly income: number;
  readonly goalposts: {
    readonly life: Goalpost;
    readonly mean: Goalpost;
    readonly expected: Goalpost;
    readonly income: Goalpost;
  };
}

/**
 * The human development index: the geometric mean of health, education (the mean of two kinds of schooling years) and income
 * (by logarithms). Source: UNDP, Human Development Report, technical note 1.
 */
export function humanDevelopment(figures: DevelopmentFigures) {
  const { goalposts } = figures;
  const health = betweenGoalposts(figures.lifeExpectancy, goalposts.life);
  const schooling = betweenGoalposts(figures.meanYears, goalposts.mean);
  const expected = betweenGoalposts(figures.expectedYears, goalposts.expected);
  const education = (schooling + expected) / 2;
  const [least, most] = goalposts.income;
  const income = betweenGoalposts(log(figures.income), [log(least), log(most)]);
  return { health, education, income, hdi: power(health * education * income, 1 / 3) };
}

/** A band of scores, both ends included, and the likelihood of being poor that belongs to it. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly likelihood: number;
}

/**
 * The likelihood of being poor that a score of a poverty card stands for; null when no band holds it. The mean over
 * households is the poverty rate. Source: Innovations for Poverty Action, Poverty Probability Index.
 */
export function likelihoodOf(bands: readonly ScoreBand[], score: number): number | null {
  return bands.find((band) => score >= band.from && score <= band.to)?.likelihood ?? null;
}
