import { inverseOf, type Matrix, timesVector, transposed } from '../matrix.ts';
import { localMultiplier, spendingMultiplier, villageWithPrices } from './multipliers.ts';

/** What households and sellers of a place paid each other in a year, in money. Rows are who pays. */
export interface PlaceAccounts {
  /** Income of each group of households, and what came to it from migrants. */
  readonly incomes: readonly number[];
  readonly transfers: readonly number[];
  /** Bought by each group in each sector. */
  readonly bought: Matrix;
  /** All takings of each sector, and what it paid to each group for labour and as owners. */
  readonly takings: readonly number[];
  readonly earned: Matrix;
  /** Bought by each sector of each sector. */
  readonly inputs: Matrix;
  /** Labour's share of what all sectors paid to labour and owners. */
  readonly labourShare: number;
}

/** Income of households in all for one unit of money from migrants, on four levels; `real` at the prices of before. */
export interface MultiplierLevels {
  readonly lm3: number;
  /** Null when nothing leaks out: then money goes round for ever. */
  readonly keynes: number | null;
  readonly sam: number | null;
  /** Null where the place had no income before. */
  readonly lewie: { readonly nominal: number; readonly real: number } | null;
}

/**
 * Four levels of multiplier on the same accounts, all by average propensities. LM3: three rounds of income (New Economics
 * Foundation, 2002). Keynes: one average household, rounds without end, 1 + c (1 - m) k. SAM: each group and sector on its
 * own, inv(I - A) (Pyatt and Round, 1979). LEWIE: the same place as one local good whose price rises where labour is not all
 * there is to its making (reduced form of Taylor and Filipski, 2014). Null when no money came, or nobody had an income.
 */
export function multiplierLevels(accounts: PlaceAccounts): MultiplierLevels | null {
  const income = sum(accounts.incomes);
  const transfer = sum(accounts.transfers);
  if (income <= 0 || transfer <= 0) return null;
  const spent = sum(accounts.bought.map(sum));
  const kept = sum(accounts.earned.map(sum));
  // Who spends more than the income draws on cash; the accounts close on the larger of the two.
  const base = Math.max(income, spent);
  const imports = spent === 0 ? 1 : 1 - kept / spent;
  const consumes = spent / base;
  const round = consumes * (1 - imports);
  return {
    lm3: localMultiplier(roundsOf(accounts, 3)),
    keynes: round >= 1 ? null : 1 + round * spendingMultiplier({ consumes, tax: 0, imports }),
    sam: samMultiplier(accounts),
    lewie: villageOf(round, transfer, base, accounts.labourShare),
  };
}

/** Income of households round by round for one unit of money, the unit itself first. */
function roundsOf(accounts: PlaceAccounts, count: number): number[] {
  const { spends, pays, supplies } = propensitiesOf(accounts);
  const supplied = inverseOf(identityLess(transposed(supplies)));
  let incomes = sharesOf(accounts.transfers);
  const rounds = [1];
  for (let round = 1; round < count; round++) {
    const bought = timesVector(transposed(spends), incomes);
    const takings = supplied === null ? bought : timesVector(supplied, bought);
    incomes = timesVector(transposed(pays), takings);
    rounds.push(sum(incomes));
  }
  return rounds;
}

/** Income of all households per unit that comes to those who receive it, from the accounting multipliers. */
function samMultiplier(accounts: PlaceAccounts): number | null {
  const { spends, pays, supplies } = propensitiesOf(accounts);
  const [sectors, groups] = [accounts.takings.length, accounts.incomes.length];
  // Columns pay rows: sectors first, then groups.
  const shares = Array.from({ length: sectors + groups }, (_, to) =>
    Array.from({ length: sectors + groups }, (__, from) => {
      if (to < sectors) return from < sectors ? supplies[from]![to]! : spends[from - sectors]![to]!;
      return from < sectors ? pays[from]![to - sectors]! : 0;
    }),
  );
  const multipliers = inverseOf(identityLess(shares));
  if (multipliers === null) return null;
  const injected = [...new Array<number>(sectors).fill(0), ...sharesOf(accounts.transfers)];
  return sum(timesVector(multipliers, injected).slice(sectors));
}

/** Shares of each payer's total that go to each payee. */
function propensitiesOf({ incomes, bought, takings, earned, inputs }: PlaceAccounts) {
  const over = (row: readonly number[], total: number): number[] =>
    row.map((value) => (value === 0 ? 0 : value / total));
  return {
    spends: bought.map((row, group) => over(row, Math.max(incomes[group]!, sum(row)))),
    pays: earned.map((row, sector) => over(row, takings[sector]!)),
    supplies: inputs.map((row, sector) => over(row, takings[sector]!)),
  };
}

/** The whole place as one village market: what it had before is what it has less what the transfers made of themselves. */
function villageOf(localShare: number, transfer: number, income: number, labourShare: number) {
  if (localShare >= 1) return null;
  const before = income - transfer / (1 - localShare);
  if (before <= 0) return null;
  const found = villageWithPrices({ baseIncome: before, localShare, labourShare, transfer });
  return { nominal: found.nominalMultiplier, real: found.realMultiplier };
}

function identityLess(a: Matrix): number[][] {
  return a.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));
}

function sharesOf(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
