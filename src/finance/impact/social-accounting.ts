import { columnSums, differenceOf, identity, inverseOf, type Matrix, productOf, rowSums, sumOf } from '../matrix.ts';

/** Totals of a social accounting matrix (columns pay rows) and how far receipts and payments of an account differ at most. */
export function balanceOfAccounts(accounts: Matrix) {
  const totals = columnSums(accounts);
  const receipts = rowSums(accounts);
  const maxImbalance = receipts.reduce((most, receipt, i) => Math.max(most, Math.abs(receipt - totals[i]!)), 0);
  return { totals, maxImbalance, balanced: maxImbalance < 1e-9 };
}

/**
 * Average expenditure propensities of some accounts among themselves: payments over the column's total of the whole matrix.
 * An account that pays nothing has propensities of 0.
 */
export function propensities(accounts: Matrix, endogenous: readonly number[]): number[][] {
  const totals = columnSums(accounts);
  return endogenous.map((i) => endogenous.map((j) => (accounts[i]![j] === 0 ? 0 : accounts[i]![j]! / totals[j]!)));
}

/** What some accounts receive from all the others. */
export function injections(accounts: Matrix, endogenous: readonly number[]): number[] {
  return endogenous.map((i) => accounts[i]!.reduce((sum, value, j) => (endogenous.includes(j) ? sum : sum + value), 0));
}

/** Which of the endogenous accounts are activities, factors and the household, as places in their list. */
export interface AccountRoles {
  readonly activities: readonly number[];
  readonly factors: readonly number[];
  readonly household: number;
}

/**
 * Tells the accounts apart by who pays whom: the household is the account with the given place; factors are those that pay
 * it and none of the others; the rest are activities.
 */
export function rolesAmong(shares: Matrix, household: number): AccountRoles {
  const others = [...shares.keys()].filter((account) => account !== household);
  const isFactor = (account: number) =>
    shares[household]![account]! > 0 && others.every((other) => shares[other]![account] === 0);
  return {
    household,
    factors: others.filter(isFactor),
    activities: others.filter((account) => !isFactor(account)),
  };
}

/**
 * What a unit paid to households from outside becomes in all: gross output of activities, income of factors, income of
 * households, from the accounting multipliers inv(I - An). Source: Pyatt and Round, Economic Journal 89 (1979).
 */
export function effectOfTransfer(multipliers: Matrix, { activities, factors, household }: AccountRoles) {
  const total = (accounts: readonly number[]) =>
    accounts.reduce((sum, account) => sum + multipliers[account]![household]!, 0);
  return {
    grossOutput: total(activities),
    gdpAtFactorCost: total(factors),
    householdIncome: multipliers[household]![household]!,
  };
}

/**
 * Takes multipliers apart by how money moves between blocks of accounts, given in the order in which it circulates: M1 within
 * a block, M2 once around, M3 round and round; M3 M2 M1 are the multipliers. With k blocks and T = M1 (An - A0),
 * M2 = I + T + … + T^(k-1), M3 = inv(I - T^k). Null when singular. Sources: Pyatt and Round (1979); Stone's additive form.
 */
export function decomposed(shares: Matrix, blockOf: readonly number[]) {
  const blocks = new Set(blockOf).size;
  const unit = identity(shares.length);
  const inside = shares.map((row, i) => row.map((value, j) => (blockOf[i] === blockOf[j] ? value : 0)));
  const within = inverseOf(differenceOf(unit, inside));
  if (within === null) return null;
  const round = productOf(within, differenceOf(shares, inside));
  let once = unit;
  let power: number[][] = unit;
  for (let k = 1; k < blocks; k++) {
    power = productOf(power, round);
    once = sumOf(once, power);
  }
  const again = inverseOf(differenceOf(unit, productOf(power, round)));
  if (again === null) return null;
  const open = productOf(once, within);
  const all = productOf(again, open);
  return {
    within,
    once,
    again,
    all,
    additive: {
      transfer: differenceOf(within, unit),
      openLoop: differenceOf(open, within),
      closedLoop: differenceOf(all, open),
    },
  };
}
