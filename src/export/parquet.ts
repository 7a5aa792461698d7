import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** What a column of a Parquet file holds: text, whole numbers below 2^53, or numbers. Every cell may be empty (null). */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number';
}

export type ParquetCell = string | number | null;

/** Rows in a group: what a reader unpacks at once, and what is held in memory while writing. */
const rowsOfAGroup = 50_000;

/**
 * Writes a table as Apache Parquet, group by group, so that it may be longer than memory: `add` rows, then `end`. The bytes go
 * to `write` as they come. They depend on columns, note and rows alone, however the rows were handed over: no clock, no name
 * of a machine. Throws a RangeError for a `whole` cell that is no whole number. This is the only file that knows the library.
 *
 * @example const table = new ParquetTable([{ name: 'n', type: 'whole' }], { madeBy: 'me', note: '' }, write); table.add([[1]]);
 */
export class ParquetTable {
  readonly #columns: readonly ParquetColumn[];
  readonly #bytes = new ByteWriter();
  readonly #file: ParquetWriter;
  readonly #write: (bytes: Uint8Array) => void;
  #waiting: (readonly ParquetCell[])[] = [];

  /** `note` is kept in the file under the key `passerelle`: what the table is made of. */
  constructor(
    columns: readonly ParquetColumn[],
    { madeBy, note }: { readonly madeBy: string; readonly note: string },
    write: (bytes: Uint8Array) => void,
  ) {
    this.#columns = columns;
    this.#write = write;
    this.#file = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaOf)],
      createdBy: madeBy,
      kvMetadata: [{ key: 'passerelle', value: note }],
    });
  }

  add(rows: readonly (readonly ParquetCell[])[]): void {
    for (const row of rows) {
      if (row.length !== this.#columns.length) {
        throw new RangeError(`A row of ${row.length} cells where there are ${this.#columns.length} columns.`);
      }
      this.#waiting.push(row);
      if (this.#waiting.length === rowsOfAGroup) this.#writeGroup();
    }
  }

  end(): void {
    if (this.#waiting.length > 0) this.#writeGroup();
    void this.#file.finish();
    this.#drain();
  }

  #writeGroup(): void {
    const columnData = this.#columns.map((column, i) => ({
      name: column.name,
      data: this.#waiting.map((row) => stored(column, row[i]!)),
    }));
    void this.#file.write({ columnData, rowGroupSize: rowsOfAGroup });
    this.#waiting = [];
    this.#drain();
  }

  /** Hands over what is written; the places in the file go on being counted from its start. */
  #drain(): void {
    this.#write(this.#bytes.getBytes().slice());
    this.#bytes.index = 0;
  }
}

const kinds = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const;

function schemaOf({ name, type }: ParquetColumn) {
  return { name, repetition_type: 'OPTIONAL', ...kinds[type] } as const;
}

function stored({ name, type }: ParquetColumn, cell: ParquetCell): string | number | bigint | null {
  if (cell === null || type === 'text') return cell;
  if (type === 'number') return Number(cell);
  if (!Number.isSafeInteger(cell)) throw new RangeError(`${cell} in column ${name} is no whole number.`);
  return BigInt(cell);
}
