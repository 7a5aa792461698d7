import { describe, expect, it } from 'vitest';
import { formatMonth } from '../../../src/numbers/dates.ts';
import { textOfBytes } from '../../../src/schema/table/decode.ts';
import { gridOfText } from '../../../src/schema/table/text-grid.ts';
import { openTable, type TableReader } from '../../../src/schema/table/table-reader.ts';

const columns = {
  month: { names: ['mois', 'date'], isNeeded: true },
  dues: { names: ['cotisation', 'cotisations'], isNeeded: true },
  note: { names: ['remarque'], isNeeded: false },
} as const;

type Name = keyof typeof columns;

function open(text: string): TableReader<Name> {
  const read = gridOfText('book.csv', text);
  if ('issues' in read) throw new Error(read.issues[0]!.says.en);
  const opened = openTable(read.grid, columns);
  if ('issues' in opened) throw new Error(opened.issues.map(({ says }) => says.en).join('\n'));
  return opened.table;
}

function values(table: TableReader<Name>) {
  return table.rows.map((row) => [table.month(row, 'month'), table.number(row, 'dues', { units: ['€', 'eur'] })]);
}

const march = 2024 * 12 + 2;

describe('a book kept in a spreadsheet', () => {
  it.each([
    ['semicolons and decimal commas', 'Mois;Cotisation\n2024-03;12,50\n2024-04;1 240,00\n'],
    ['commas and decimal points', 'mois,cotisation\r\n2024-03,12.50\r\n2024-04,1240\r\n'],
    ['quoted decimal commas between commas', 'mois,cotisation\n2024-03,"12,50"\n2024-04,"1240,00"'],
    ['tabs', 'mois\tcotisation\n2024-03\t12,50\n2024-04\t1240,00'],
    ['a byte order mark and sep=', '\uFEFFsep=;\nmois;cotisation\n2024-03;12,50\n2024-04;1240'],
    ['titles above the headings', 'Tontine des mamans;\n;\nMOIS;Cotisation\n2024-03;12,50\n2024-04;1240,00'],
    ['accents, dashes, a unit and French dates', 'Date;Cotisations\n1er mars 2024;12,50 €\n15/04/2024;1 240,00 €'],
    [
      'columns in another order, more columns, empty lines',
      'x;cotisation;mois\n;12,50;2024-03\n;;\n\n;1240,00;2024-04',
    ],
  ])('is read with %s', (_name, text) => {
    const table = open(text);
    expect(values(table)).toEqual([
      [march, 12.5],
      [march + 1, 1240],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('keeps the line of each mistake, also after a cell that holds a new line', () => {
    const table = open('mois;cotisation;remarque\n2024-03;12,50;"payé\nen deux fois"\n2024-04;douze;\n2024-13;3,0;');
    values(table);
    expect(table.issues.map(({ rule, place, given }) => [rule, place.line, place.column, given])).toEqual([
      ['cell-must-be-a-number', 4, 2, 'douze'],
      ['cell-must-be-a-month', 5, 1, '2024-13'],
    ]);
    expect(table.issues[0]!.says.fr).toContain('«\u00a0cotisation\u00a0»');
    expect(table.issues[0]!.path).toBe('cotisation');
  });

  it('says that a decimal comma does not go with commas between cells', () => {
    const table = open('mois,cotisation\n2024-03,12,50\n');
    expect(table.issues.map(({ rule, place }) => [rule, place.line])).toEqual([
      ['row-must-not-have-more-cells-than-headings', 2],
    ]);
  });

  it('refuses a number in another currency, and takes that of the column', () => {
    const table = open('mois;cotisation\n2024-03;12,50 USD\n');
    values(table);
    expect(table.issues.map(({ rule, allowed }) => [rule, allowed])).toEqual([
      ['number-must-be-in-its-unit', '€, eur'],
    ]);
  });

  it('refuses decimals that follow another mark than the rest', () => {
    const table = open('mois;cotisation\n2024-03;12,50\n2024-04;10,25\n2024-05;7.5');
    values(table);
    expect(table.issues.map(({ rule, given }) => [rule, given])).toEqual([['decimals-must-follow-one-mark', '7.5']]);
  });

  it('says nothing of an empty cell unless it is needed', () => {
    const table = open('mois;cotisation\n2024-03;\n');
    expect(table.number(table.rows[0]!, 'dues')).toBeNull();
    expect(table.issues).toEqual([]);
    expect(table.number(table.rows[0]!, 'dues', { isNeeded: true })).toBeNull();
    expect(table.issues).toHaveLength(1);
  });

  it('knows a word by its spellings and offers the nearest one', () => {
    const table = open('mois;cotisation;remarque\n2024-03;1;Payé\n2024-04;1;payee\n2024-05;1;pay');
    const found = table.rows.map((row) => table.choice(row, 'note', { paid: ['payé', 'payée'], missed: ['manqué'] }));
    expect(found).toEqual(['paid', 'paid', null]);
    expect(table.issues[0]).toMatchObject({ rule: 'cell-must-be-one-of', nearest: 'payé' });
  });
});

describe('a table that cannot be read', () => {
  const opened = (text: string) => {
    const read = gridOfText('book.csv', text);
    return 'issues' in read ? read.issues : 'issues' in openTable(read.grid, columns) ? issuesOf(read.grid) : [];
  };
  const issuesOf = (grid: Parameters<typeof openTable>[0]) => {
    const result = openTable(grid, columns);
    return 'issues' in result ? result.issues : [];
  };

  it('names the missing column, the headings found and the nearest one', () => {
    const [issue] = opened('mois;cotisatoin\n2024-03;12');
    expect(issue).toMatchObject({ rule: 'table-must-have-its-columns', given: 'dues', nearest: 'cotisatoin' });
    expect(issue!.says.fr).toMatch(/mois, cotisatoin.*Vouliez-vous écrire/);
  });
  it('names two columns that say the same', () => {
    expect(opened('mois;cotisation;Cotisations\n2024-03;1;2')[0]).toMatchObject({
      rule: 'heading-must-not-stand-twice',
      place: { line: 1, column: 3 },
    });
  });
  it.each([
    ['', 'table-must-not-be-empty'],
    ['\n\n', 'table-must-not-be-empty'],
    ['mois;cotisation\n2024-03;"12', 'quotes-must-close'],
    ['PK\u0003\u0004\u0000', 'table-must-be-text'],
  ])('%j breaks %s', (text, rule) => {
    expect(opened(text)[0]?.rule).toBe(rule);
  });
});

describe('the bytes of a spreadsheet', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('é;€')],
    ['Windows-1252, as Excel saves CSV', new Uint8Array([0xe9, 0x3b, 0x80])],
    ['UTF-16, as Excel saves Unicode text', new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x3b, 0, 0xac, 0x20])],
  ])('are read in %s', (_name, bytes) => {
    expect(textOfBytes(bytes)).toBe('é;€');
  });
  it('give months by name', () => {
    const table = open(textOfBytes(new TextEncoder().encode('mois;cotisation\nfévrier 2024;3')));
    expect(formatMonth(table.month(table.rows[0]!, 'month')!)).toBe('2024-02');
  });
});
