import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Issue } from '../../../src/schema/issue.ts';
import { textOfBytes } from '../../../src/schema/table/decode.ts';
import { gridOfText } from '../../../src/schema/table/text-grid.ts';
import { openTable } from '../../../src/schema/table/table-reader.ts';

const columns = { month: { names: ['mois'], isNeeded: true }, sum: { names: [], isNeeded: false } } as const;

function wordsOf(text: string): string {
  const grid = gridOfText('strange.csv', text);
  if ('issues' in grid) return said(grid.issues);
  const opened = openTable(grid.grid, columns);
  if ('issues' in opened) return said(opened.issues);
  const { table } = opened;
  for (const row of table.rows) {
    table.month(row, 'month');
    table.number(row, 'sum', { min: -10, max: 10 });
  }
  return said(table.issues);
}

function said(issues: readonly Issue[]): string {
  return issues.map(({ place, says }) => `${place.line} ${says.fr} ${says.en}`).join('\n');
}

it('whatever a table holds, it is read or refused, and never brings anything down', () => {
  const piece = fc.constantFrom(
    ';',
    ',',
    '\t',
    '\n',
    '"',
    '1,5',
    '2024-03',
    '−',
    '€',
    ' ',
    '\r\n',
    'x',
    '31/12/2024',
    '=1+1',
  );
  const body = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.constantFrom('mois;sum\n', 'month,sum\n', 'mois\tsum\r\n'), body, (head, rest) => {
      expect(wordsOf(head + rest)).not.toMatch(/undefined|NaN|\{/);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(wordsOf(`mois;sum\n${textOfBytes(bytes)}`)).not.toMatch(/undefined|NaN/);
    }),
  );
});
