import { power } from '../../numbers/elementary.ts';

/**
 * Local Multiplier 3: what three rounds of spending leave in the place over what came in; 1 when nothing is respent there, 3
 * when all is, or fewer with fewer rounds. Source: New Economics Foundation, The Money Trail (2002).
 *
 * @example localMultiplier([100000, 60000, 25000]) // 1.85
 */
export function localMultiplier(rounds: readonly number[]): number {
  return rounds.reduce((sum, round) => sum + round, 0) / rounds[0]!;
}

/** Money respent round by round, each a share of the round before; `limit` when it goes on for ever, null for shares of 1. */
export function respent(first: number, share: number, rounds: number) {
  const perRound = [first];
  for (let round = 1; round <= rounds; round++) perRound.push(perRound[round - 1]! * share);
  let sum = 0;
  const cumulative = perRound.map((amount) => (sum += amount));
  return { perRound, cumulative, limit: Math.abs(share) < 1 ? first / (1 - share) : null };
}

/** Propensity to consume, tax and import share of a place. */
export interface Leakages {
  readonly consumes: number;
  readonly tax: number;
  readonly imports: number;
}

/** The spending multiplier 1 / (1 - c (1 - t)(1 - m)). Source: any textbook of economics. */
export function spendingMultiplier({ consumes, tax, imports }: Leakages): number {
  return 1 / (1 - consumes * (1 - tax) * (1 - imports));
}

/** Local income that a transfer, itself untaxed, makes as it is spent: transfer c (1 - m) k. */
export function incomeFromTransfer(transfer: number, leakages: Leakages): number {
  return transfer * leakages.consumes * (1 - leakages.imports) * spendingMultiplier(leakages);
}

/** A village whose local goods are made with labour and a fixed factor. Income and transfer in money. */
export interface VillageMarket {
  readonly baseIncome: number;
  /** Share of income spent on local goods, k. */
  readonly localShare: number;
  /** Labour's share in local production, b; the rest is the fixed factor that makes prices rise. */
  readonly labourShare: number;
  readonly transfer: number;
}

/**
 * A transfer in a village where local supply costs more the more is made: nominal income Y1 = (E + transfer)/(1 - k) with
 * E = Y0 (1 - k), local price (Y1/Y0)^(1 - b), and the same in real terms. Labour is without limit at its wage. Source: a
 * reduced form of LEWIE (Taylor and Filipski, Beyond Experiments in Development Economics, 2014).
 */
export function villageWithPrices({ baseIncome, localShare, labourShare, transfer }: VillageMarket) {
  const outside = baseIncome * (1 - localShare);
  const income = (outside + transfer) / (1 - localShare);
  const growth = income / baseIncome;
  const price = power(growth, 1 - labourShare);
  const cpi = localShare * price + 1 - localShare;
  const realIncome = income / cpi;
  return {
    income,
    nominalMultiplier: (income - baseIncome) / transfer,
    price,
    cpi,
    realIncome,
    realMultiplier: (realIncome - baseIncome) / transfer,
    outputChange: growth / price - 1,
  };
}
