import { log } from '../../numbers/elementary.ts';
import { giniOf } from './inequality.ts';
import type { IncomeSource } from './remittance-effects.ts';

/** All incomes, and the part of each that comes from one source, with the number of people each stands for. */
export interface IncomesWithSource {
  readonly incomes: readonly number[];
  readonly source: readonly number[];
  readonly weights: readonly number[];
}

/**
 * What one source of income does to the Gini of all: its share S, its own Gini G, its correlation R with the ranks of all
 * incomes (Gini correlation, cov(source, rank of total) / cov(source, rank of source)), and the Gini T of all. More of the
 * source raises inequality only if G R > T; so a source whose own Gini is below the total's can only lower it. R is 0 when
 * the source is the same for all. Source: Lerman and Yitzhaki, Review of Economics and Statistics 67 (1985).
 *
 * @example sourceAmong({ incomes: [10, 20], source: [0, 10], weights: [1, 1] }) // S 1/3, G 0.5, R 1, T 1/6
 */
export function sourceAmong({ incomes, source, weights }: IncomesWithSource): IncomeSource {
  const sourceGini = giniOf({ incomes: source, weights });
  const concentration = concentrationOf({ incomes, source, weights });
  const [all, part] = [weightedSum(incomes, weights), weightedSum(source, weights)];
  return {
    share: all === 0 ? 0 : part / all,
    sourceGini,
    correlation: sourceGini === 0 ? 0 : concentration / sourceGini,
    totalGini: giniOf({ incomes, weights }),
  };
}

/**
 * The concentration of a source over the ranks of all incomes: 2 cov(source, F(income)) / mean of the source, with F the mid
 * rank of people of the same income; negative when the poor have more of it. The Gini is the concentration of all incomes.
 */
export function concentrationOf({ incomes, source, weights }: IncomesWithSource): number {
  const order = [...incomes.keys()].sort((a, b) => incomes[a]! - incomes[b]!);
  const people = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weightedSum(source, weights) / people;
  if (mean === 0) return 0;
  let below = 0;
  let covariance = 0;
  for (let first = 0; first < order.length;) {
    let last = first;
    let weight = 0;
    let held = 0;
    // People of one income share one rank, or their order in the list would decide.
    for (; last < order.length && incomes[order[last]!] === incomes[order[first]!]; last++) {
      weight += weights[order[last]!]!;
      held += weights[order[last]!]! * source[order[last]!]!;
    }
    covariance += ((below + weight / 2) / people - 1 / 2) * (held - weight * mean);
    below += weight;
    first = last;
  }
  return (2 * covariance) / people / mean;
}

/** A group of people and their incomes. */
export interface IncomeGroup {
  readonly incomes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Theil's T of all people, taken apart: between groups, as if all in a group had its mean, and within them, the mean of the
 * groups' own indices by their shares of income; between + within = total. Source: Theil, Economics and Information Theory
 * (1967); Shorrocks, Econometrica 48 (1980).
 *
 * @example theilByGroup([{ incomes: [10, 10], weights: [1, 1] }, { incomes: [30], weights: [2] }]) // all of it between
 */
export function theilByGroup(groups: readonly IncomeGroup[]): { total: number; between: number; within: number } {
  const people = groups.reduce((sum, { weights }) => sum + weights.reduce((all, weight) => all + weight, 0), 0);
  const income = groups.reduce((sum, group) => sum + weightedSum(group.incomes, group.weights), 0);
  if (income === 0) return { total: 0, between: 0, within: 0 };
  let between = 0;
  let within = 0;
  for (const { incomes, weights } of groups) {
    const own = weightedSum(incomes, weights);
    if (own === 0) continue;
    const members = weights.reduce((sum, weight) => sum + weight, 0);
    between += (own / income) * log(own / income / (members / people));
    for (const [i, each] of incomes.entries()) {
      if (each > 0) within += ((weights[i]! * each) / income) * log((each * members) / own);
    }
  }
  return { total: between + within, between, within };
}

function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
}
