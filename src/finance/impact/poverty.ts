import { log, power } from '../../numbers/elementary.ts';
import { giniOf, type Incomes } from './inequality.ts';

/**
 * The poverty index of Foster, Greer and Thorbecke: the weighted mean of ((z - y)/z)^a over the poor, who are those strictly
 * below the line z. a = 0 is the headcount, 1 the gap, 2 the severity. Source: Econometrica 52 (1984).
 *
 * @example povertyIndex({ incomes: [100, 100, 150, 150] }, 125, 1) // 0.1
 */
export function povertyIndex(people: Incomes, line: number, a: number): number {
  return meanOverPoor(people, line, (income) => power((line - income) / line, a));
}

/**
 * Watts' index, the weighted mean of ln(z/y) over the poor; divided by a growth rate it is the mean time the poor need to
 * leave poverty. Not finite when someone poor has no income. Sources: Watts 1968; Morduch, Journal of Development Economics
 * 56 (1998).
 */
export function wattsIndex(people: Incomes, line: number): number {
  return meanOverPoor(people, line, (income) => log(line / income));
}

/**
 * Sen's index P0 (1 - (1 - G) m/z), with the Gini G and the mean m of the incomes of the poor, and the Sen-Shorrocks-Thon
 * index: headcount times mean gap of the poor times 1 plus the Gini of everyone's gaps. Sources: Sen, Econometrica 44
 * (1976); Shorrocks, Econometrica 63 (1995).
 */
export function senIndices(incomes: readonly number[], line: number) {
  const poor = incomes.filter((income) => income < line);
  const headcount = povertyIndex({ incomes }, line, 0);
  const giniAmongPoor = poor.length === 0 ? 0 : giniOf({ incomes: poor });
  const giniOfGaps = giniOf({ incomes: incomes.map((income) => Math.max(0, (line - income) / line)) });
  const meanIncome = poor.length === 0 ? 0 : poor.reduce((sum, income) => sum + income, 0) / poor.length;
  const meanGap = poor.length === 0 ? 0 : (line - meanIncome) / line;
  return {
    giniAmongPoor,
    giniOfGaps,
    sen: headcount * (1 - ((1 - giniAmongPoor) * meanIncome) / line),
    senShorrocksThon: headcount * meanGap * (1 + giniOfGaps),
  };
}

function meanOverPoor({ incomes, weights }: Incomes, line: number, depth: (income: number) => number): number {
  let sum = 0;
  let all = 0;
  for (const [k, income] of incomes.entries()) {
    const weight = weights?.[k] ?? 1;
    all += weight;
    if (income < line) sum += weight * depth(income);
  }
  return sum / all;
}
