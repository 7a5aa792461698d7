import { multiplierLevels } from '../../finance/impact/multiplier-levels.ts';
import type { MultiplierLevels } from '../../finance/impact/multiplier-levels.ts';
import type { LocalEconomy } from './instance.ts';
import { sumOf } from './sums.ts';

/**
 * What households and sectors of a place paid each other in the last twelve months of a future: the social accounts on which the
 * four levels of multiplier are computed. In minor units; rows are who pays: `bought [group: sector]`, `earned [sector: group]`,
 * `inputs [sector: of sector]`.
 */
export class YearAccounts {
  readonly sectors: number;
  readonly groups: number;
  readonly incomes: Float64Array;
  readonly transfers: Float64Array;
  readonly bought: Float64Array;
  readonly takings: Float64Array;
  readonly earned: Float64Array;
  readonly inputs: Float64Array;
  readonly wages: Float64Array;
  readonly profits: Float64Array;

  constructor(sectors: number, groups: number) {
    this.sectors = sectors;
    this.groups = groups;
    this.incomes = new Float64Array(groups);
    this.transfers = new Float64Array(groups);
    this.bought = new Float64Array(groups * sectors);
    this.takings = new Float64Array(sectors);
    this.earned = new Float64Array(sectors * groups);
    this.inputs = new Float64Array(sectors * sectors);
    this.wages = new Float64Array(sectors);
    this.profits = new Float64Array(sectors);
  }

  /** Forgets everything, for a new future. */
  begin(): void {
    this.incomes.fill(0);
    this.transfers.fill(0);
    this.bought.fill(0);
    this.takings.fill(0);
    this.earned.fill(0);
    this.inputs.fill(0);
    this.wages.fill(0);
    this.profits.fill(0);
  }

  /** Adds the month that is being closed. Allocates nothing. */
  add({ turn, circuit, measures }: LocalEconomy): void {
    const { seen, book, transfers } = measures;
    for (let g = 0; g < this.groups; g++) {
      this.incomes[g]! += book.incomes[g]!;
      this.transfers[g]! += transfers[g]!;
    }
    for (let cell = 0; cell < this.bought.length; cell++) {
      this.bought[cell]! += seen.ordered[cell]! - measures.soldByOthers[cell]! + turn.respent[cell]!;
    }
    for (let s = 0; s < this.sectors; s++) {
      this.takings[s]! += turn.taken[s]!;
      this.wages[s]! += turn.wages[s]!;
      this.profits[s]! += turn.profits[s]!;
      for (let g = 0; g < this.groups; g++) {
        this.earned[s * this.groups + g]! +=
          turn.wages[s]! * circuit.labourTo[g]! + turn.profits[s]! * circuit.profitTo[g]!;
      }
      for (let other = 0; other < this.sectors; other++) {
        const cell = s * this.sectors + other;
        this.inputs[cell]! += turn.made[s]! * circuit.inputs[cell]!;
      }
    }
  }

  /** The four levels; null when nothing came from migrants. Allocates: for the end of a future. */
  levels(): MultiplierLevels | null {
    const wages = sumOf(this.wages);
    const paid = wages + sumOf(this.profits);
    return multiplierLevels({
      incomes: [...this.incomes],
      transfers: [...this.transfers],
      bought: rowsOf(this.bought, this.groups),
      takings: [...this.takings],
      earned: rowsOf(this.earned, this.sectors),
      inputs: rowsOf(this.inputs, this.sectors),
      labourShare: paid === 0 ? 1 : wages / paid,
    });
  }
}

function rowsOf(cells: Float64Array, rows: number): number[][] {
  const width = cells.length / rows;
  return Array.from({ length: rows }, (_, row) => [...cells.subarray(row * width, (row + 1) * width)]);
}
