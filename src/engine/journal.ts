/** One line of the book, kept only when a future is replayed. */
export interface Entry {
  readonly period: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly flow: number;
}

/** Entries of a replayed future; `wanted` says which flows are kept (all when null). */
export class Journal {
  readonly entries: Entry[] = [];
  readonly #wanted: ReadonlySet<number> | null;

  constructor(wanted: ReadonlySet<number> | null) {
    this.#wanted = wanted;
  }

  write(period: number, from: number, to: number, amount: number, flow: number): void {
    if (this.#wanted === null || this.#wanted.has(flow)) this.entries.push({ period, from, to, amount, flow });
  }
}

/**
 * Closing balances recomputed from nothing but the entries of a complete journal: the independent check of the ledger.
 * Accounts start at zero, because opening balances are posted too.
 */
export function balancesFrom(entries: readonly Entry[], accounts: number): Float64Array {
  const balances = new Float64Array(accounts);
  for (const entry of entries) {
    balances[entry.from]! -= entry.amount;
    balances[entry.to]! += entry.amount;
  }
  return balances;
}
