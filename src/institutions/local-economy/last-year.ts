import type { IncomeSource } from '../../finance/impact/remittance-effects.ts';
import type { MultiplierLevels } from '../../finance/impact/multiplier-levels.ts';
import { theilOf, transfersAmong } from './distribution.ts';
import type { LocalEconomy } from './instance.ts';

/** What is told of the last twelve months of a future by several indicators, computed once when the first one asks. */
export class LastYear {
  readonly #economy: LocalEconomy;
  #levels: { readonly found: MultiplierLevels | null } | null = null;
  #transfers: IncomeSource | null = null;
  #theil: ReturnType<typeof theilOf> | null = null;

  constructor(economy: LocalEconomy) {
    this.#economy = economy;
    economy.place.build.onBegin(() => this.#begin());
  }

  /** Four levels of multiplier; null when nothing came from migrants. */
  get levels(): MultiplierLevels | null {
    this.#levels ??= { found: this.#economy.accounts.levels() };
    return this.#levels.found;
  }

  /** Transfers among all incomes per person. */
  get transfers(): IncomeSource {
    return (this.#transfers ??= transfersAmong(this.#economy));
  }

  /** Theil's T of incomes per person, in all, between groups and within them. */
  get theil(): ReturnType<typeof theilOf> {
    return (this.#theil ??= theilOf(this.#economy));
  }

  #begin(): void {
    this.#levels = null;
    this.#transfers = null;
    this.#theil = null;
  }
}
