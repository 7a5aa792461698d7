import type { AccountBlock } from './accounts.ts';
import { sumOfRun } from './block-posts.ts';
import type { Flow } from './flows.ts';
import { LedgerError } from './ledger-error.ts';

/** Closing balances by institution, currency and plane, recomputed from the flows alone. */
export class Closings {
  readonly #cells: number;
  readonly #planes: number;
  readonly #cellOfBlock: Int32Array;
  readonly #planeOfCell: Int32Array;
  readonly #blocks: readonly AccountBlock[];
  readonly #fromCell: Int32Array;
  readonly #toCell: Int32Array;
  readonly #expected: Float64Array;
  readonly #found: Float64Array;
  readonly #sums: Float64Array;
  readonly #names: readonly string[];

  constructor(blocks: readonly AccountBlock[], flows: readonly Flow[]) {
    const cells = new Map<string, number>();
    const planes = new Map<string, number>();
    const planeOfCell: number[] = [];
    const cellOf = (owner: number, currency: number, plane: string): number => {
      const key = `institution ${owner}, currency ${currency}, ${plane}`;
      const known = cells.get(key);
      if (known !== undefined) return known;
      const planeKey = `${currency} ${plane}`;
      if (!planes.has(planeKey)) planes.set(planeKey, planes.size);
      planeOfCell.push(planes.get(planeKey)!);
      cells.set(key, cells.size);
      return cells.size - 1;
    };
    this.#blocks = blocks;
    this.#cellOfBlock = Int32Array.from(blocks, (b) => cellOf(b.owner, b.currency, b.plane));
    this.#fromCell = Int32Array.from(flows, (f) => cellOf(f.from, f.currency, f.plane));
    this.#toCell = Int32Array.from(flows, (f) => cellOf(f.to, f.currency, f.plane));
    this.#cells = cells.size;
    this.#planes = planes.size;
    this.#planeOfCell = Int32Array.from(planeOfCell);
    this.#names = [...cells.keys()];
    this.#expected = new Float64Array(this.#cells);
    this.#found = new Float64Array(this.#cells);
    this.#sums = new Float64Array(this.#planes);
  }

  begin(): void {
    this.#expected.fill(0);
  }

  check(balances: Float64Array, totals: Float64Array, row: number): void {
    const expected = this.#expected;
    const found = this.#found;
    for (let flow = 0; flow < this.#fromCell.length; flow++) {
      const moved = totals[row + flow]!;
      expected[this.#fromCell[flow]!]! -= moved;
      expected[this.#toCell[flow]!]! += moved;
    }
    found.fill(0);
    for (let b = 0; b < this.#blocks.length; b++) {
      const block = this.#blocks[b]!;
      found[this.#cellOfBlock[b]!]! += sumOfRun(balances, block.first, block.count);
    }
    this.#sums.fill(0);
    for (let cell = 0; cell < this.#cells; cell++) this.#sums[this.#planeOfCell[cell]!]! += found[cell]!;
    for (let plane = 0; plane < this.#planes; plane++) {
      if (this.#sums[plane] !== 0) {
        throw new LedgerError('book-must-sum-to-zero', `a currency sums to ${this.#sums[plane]}.`);
      }
    }
    for (let cell = 0; cell < this.#cells; cell++) {
      if (found[cell] === expected[cell]) continue;
      throw new LedgerError(
        'closing-must-follow-from-flows',
        `${this.#names[cell]} closes at ${found[cell]} but its flows give ${expected[cell]}.`,
      );
    }
  }
}
