/**
 * Who belongs to whom between two populations: for each unit of `from` the units of `to`, row by row.
 *
 *   starts  [unit 0 … n]     targets [ … ]     targets of unit i: targets[starts[i]] … targets[starts[i + 1] - 1]
 */
export class Relation {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;

  constructor(name: string, from: number, to: number, rows: readonly (readonly number[])[]) {
    this.name = name;
    this.from = from;
    this.to = to;
    this.starts = new Int32Array(rows.length + 1);
    const targets: number[] = [];
    rows.forEach((row, i) => {
      targets.push(...row);
      this.starts[i + 1] = targets.length;
    });
    this.targets = Int32Array.from(targets);
  }
}
