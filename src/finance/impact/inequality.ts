import { exp, log, power } from '../../numbers/elementary.ts';
import { orderByKey } from '../../numbers/ordering.ts';

/** Incomes with their weights: how many people each stands for. */
export interface Incomes {
  readonly incomes: readonly number[];
  /** One for each income; 1 throughout when left out. */
  readonly weights?: readonly number[];
}

/**
 * The Gini coefficient, weighted, without small-sample correction: Σ w_i w_j |y_i - y_j| / (2 μ W²); 0 when the mean is 0.
 * Source: any handbook of poverty measurement, such as Haughton and Khandker (2009), ch. 6.
 *
 * @example giniOf({ incomes: [0, 0, 0, 10] }) // 0.75
 */
export function giniOf({ incomes, weights }: Incomes): number {
  const count = incomes.length;
  const [values, heavy] = [Float64Array.from(incomes), new Float64Array(count).fill(1)];
  if (weights !== undefined) heavy.set(weights.slice(0, count));
  const order = new Int32Array(count);
  orderByKey(values, order, count);
  return giniInOrder(values, heavy, order, count);
}

/** The same of the first `count` incomes whose places `order` gives by rising income. Allocates nothing. */
export function giniInOrder(incomes: Float64Array, weights: Float64Array, order: Int32Array, count: number): number {
  // In order, the double sum is twice Σ_i w_i (y_i times the weight below - the income below).
  let weightBelow = 0;
  let incomeBelow = 0;
  let differences = 0;
  for (let i = 0; i < count; i++) {
    const [income, weight] = [incomes[order[i]!]!, weights[order[i]!]!];
    differences += weight * (income * weightBelow - incomeBelow);
    weightBelow += weight;
    incomeBelow += weight * income;
  }
  return incomeBelow === 0 ? 0 : differences / (incomeBelow * weightBelow);
}

/**
 * Theil's T, mean of (y/μ) ln(y/μ), and L, mean of ln(μ/y), which is not finite when someone has nothing; the generalised
 * entropy of degree 2; and Hoover's index, the share of all income that would have to change hands. Source: Haughton and
 * Khandker (2009), ch. 6.
 */
export function entropiesOf(incomes: readonly number[]) {
  const mean = meanOf(incomes);
  const ratios = incomes.map((income) => income / mean);
  return {
    theilT: meanOf(ratios.map((ratio) => (ratio === 0 ? 0 : ratio * log(ratio)))),
    theilL: meanOf(ratios.map((ratio) => 0 - log(ratio))),
    generalisedEntropy2: (meanOf(ratios.map((ratio) => ratio * ratio)) - 1) / 2,
    hoover: meanOf(ratios.map((ratio) => Math.abs(ratio - 1))) / 2,
  };
}

/**
 * Atkinson's index: 1 - (mean y^(1-e))^(1/(1-e)) / μ, and 1 - geometric mean / μ for an aversion e of 1. 1 when e is 1 or
 * more and someone has nothing. Source: Atkinson, Journal of Economic Theory 2 (1970).
 *
 * @example atkinsonIndex([10, 15, 20, 25, 40, 20, 30, 35, 45, 90], 1) // 0.164
 */
export function atkinsonIndex(incomes: readonly number[], aversion: number): number {
  const mean = meanOf(incomes);
  const equal =
    aversion === 1
      ? exp(meanOf(incomes.map(log)))
      : power(meanOf(incomes.map((income) => power(income, 1 - aversion))), 1 / (1 - aversion));
  return 1 - equal / mean;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
