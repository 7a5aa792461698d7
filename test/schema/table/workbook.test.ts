import { describe, expect, it } from 'vitest';
import { readWorkbook, type WorkbookWishes } from '../../../src/schema/table/workbook.ts';
import { pack, sheetXml, workbookOf } from './make-workbook.ts';

async function rowsOf(bytes: Uint8Array<ArrayBuffer>, wishes: WorkbookWishes = {}) {
  const read = await readWorkbook('book.xlsx', bytes, wishes);
  if ('issues' in read) throw new Error(read.issues[0]!.says.en);
  return read.sheets[0]?.grid.rows.map(({ line, cells }) => [line, ...cells]);
}

async function issueOf(bytes: Uint8Array<ArrayBuffer>, wishes: WorkbookWishes = {}) {
  const read = await readWorkbook('book.xlsx', bytes, wishes);
  return 'issues' in read ? read.issues[0]! : null;
}

describe('a workbook', () => {
  it('gives texts, numbers, truths and gaps where they stand', async () => {
    const rows = `<row r="2"><c r="A2" t="inlineStr"><is><t> mois </t></is></c><c r="C2"><v>12.5</v></c><c r="D2" t="b"><v>1</v></c></row><row r="3"/><row r="5"><c r="B5" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c><c r="AB5"><v>7</v></c></row>`;
    expect(await rowsOf(workbookOf(rows))).toEqual([
      [2, 'mois', '', 12.5, 'true'],
      [5, '', 'a & b', ...Array.from({ length: 25 }, () => ''), 7],
    ]);
  });

  it('gives shared texts, of runs too, and dates as they are shown', async () => {
    const parts = {
      'xl/sharedStrings.xml': `<sst><si><t>un</t></si><si><r><t>deu</t></r><r><t>x</t></r><rPh><t>aid</t></rPh></si></sst>`,
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-40C]d mmm yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    };
    const rows = `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>45888</v></c><c s="2"><v>61</v></c><c s="3"><v>45888</v></c></row>`;
    expect(await rowsOf(workbookOf(rows, { parts }))).toEqual([[1, 'un', 'deux', '2025-08-19', '1900-03-01', 45888]]);
    const mac = `<row r="1"><c s="1"><v>44426</v></c></row>`;
    expect(await rowsOf(workbookOf(mac, { parts, from1904: true }))).toEqual([[1, '2025-08-19']]);
  });

  it('keeps only the sheets and rows that are wanted', async () => {
    const bytes = workbookOf(sheetXml([['a'], ['b'], ['c']]), { sheet: 'Legend' });
    expect(await rowsOf(bytes, { wantsSheet: (name) => name !== 'Legend' })).toBeUndefined();
    expect(await rowsOf(bytes, { keeps: ({ line }) => line === 2 })).toEqual([[2, 'b']]);
  });
});

describe('a workbook is refused', () => {
  const good = workbookOf(sheetXml([['a', 1]]));
  it.each([
    ['that is cut off', good.slice(0, good.length - 30), 'incomplete or damaged'],
    ['that is no packed file', new TextEncoder().encode('mois;somme'), 'incomplete or damaged'],
    ['that is a packed file of something else', pack({ 'a.txt': 'hello' }), 'no .xlsx workbook'],
    ['that a password protects', pack({ 'xl/workbook.xml': '<workbook/>' }, { flags: 1 }), 'a password'],
    ['packed in another way', pack({ 'xl/workbook.xml': '<workbook/>' }, { method: 12 }), 'method 12'],
    ['whose XML is broken', workbookOf('<row r="1"><c><v>1</v></row>'), 'cannot be opened'],
  ])('%s', async (_name, bytes, says) => {
    const issue = await issueOf(bytes as Uint8Array<ArrayBuffer>);
    expect(issue?.rule).toBe('workbook-must-be-a-workbook');
    expect(issue?.says.en).toContain(says);
    expect(issue?.says.fr).not.toContain('undefined');
  });

  it('whose packed data is broken', async () => {
    const bytes = workbookOf(sheetXml([['a', 1]]));
    bytes.fill(0xff, 40, 60);
    expect((await issueOf(bytes))?.rule).toBe('workbook-must-be-a-workbook');
  });

  it('when it swells beyond reason, whatever its directory says, before it fills the memory', async () => {
    const bomb = workbookOf(sheetXml([['a'.repeat(3_000_000)]]));
    expect(bomb.length).toBeLessThan(20_000);
    expect((await issueOf(bomb))?.rule).toBe('workbook-must-not-swell-too-much');
  });

  it('when all its parts together hold more than is allowed', async () => {
    const bytes = workbookOf(sheetXml(Array.from({ length: 200 }, (_, i) => [i, `row ${i}`])));
    expect(await issueOf(bytes, { limits: { bytes: 20_000, factor: 200 } })).toBeNull();
    const issue = await issueOf(bytes, { limits: { bytes: 5000, factor: 200 } });
    expect(issue?.rule).toBe('workbook-must-not-swell-too-much');
  });
});
