import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { ParquetTable } from '../../src/export/parquet.ts';
import type { ParquetCell, ParquetColumn } from '../../src/export/parquet.ts';

const columns: readonly ParquetColumn[] = [
  { name: 'who', type: 'text' },
  { name: 'seed', type: 'whole' },
  { name: 'value', type: 'number' },
];

function written(parts: readonly (readonly (readonly ParquetCell[])[])[]): ArrayBuffer {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const table = new ParquetTable(columns, { madeBy: 'test', note: 'why' }, (bytes) => {
    pieces.push(new Uint8Array(bytes));
  });
  for (const rows of parts) table.add(rows);
  table.end();
  return new Uint8Array(Buffer.concat(pieces)).buffer;
}

describe('a Parquet table', () => {
  it('is read back as it was written, by another library', async () => {
    const rows: ParquetCell[][] = [
      ['Aïcha, "la trésorière"', Number.MAX_SAFE_INTEGER, -0.1],
      [null, null, null],
      ['', 0, 1e-300],
    ];
    const file = written([rows]);
    expect(await parquetReadObjects({ file })).toEqual([
      { who: 'Aïcha, "la trésorière"', seed: 9007199254740991n, value: -0.1 },
      { who: null, seed: null, value: null },
      { who: '', seed: 0n, value: 1e-300 },
    ]);
    expect(parquetMetadata(file).key_value_metadata).toEqual([{ key: 'passerelle', value: 'why' }]);
  });

  it('longer than a group is the same bytes however its rows are handed over', async () => {
    const rows = Array.from({ length: 120_001 }, (_, i): ParquetCell[] => [`row ${i % 7}`, i, i / 3]);
    const file = written([rows]);
    const again = written([rows.slice(0, 49_999), rows.slice(49_999, 50_001), [], rows.slice(50_001)]);
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([50_000, 50_000, 20_001]);
    const [last] = await parquetReadObjects({ file, rowStart: 120_000, rowEnd: 120_001 });
    expect(last).toEqual({ who: `row ${120_000 % 7}`, seed: 120_000n, value: 40_000 });
  });

  it('without rows is still a table', async () => {
    expect(await parquetReadObjects({ file: written([]) })).toEqual([]);
  });

  it('refuses a row of another length and a whole number that is none', () => {
    expect(() => written([[['a', 1]]])).toThrow('2 cells where there are 3');
    expect(() => written([[['a', 1.5, 1]]])).toThrow('1.5 in column seed is no whole number');
  });
});
