import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unitCell } from '../../src/charts/figures.ts';
import { csvStyle, csvText } from '../../src/export/csv.ts';
import { factsOf } from '../../src/export/facts.ts';
import { linesOf, mostLines } from '../../src/export/lines.ts';
import { pictureOf, pictureWidth } from '../../src/export/picture.ts';
import { roughWidth } from '../../src/export/svg-text.ts';
import { tablesOf, type DataTable } from '../../src/export/tables.ts';
import { workbookOf } from '../../src/export/xlsx.ts';
import { speak } from '../../src/text/translation.ts';
import { exportedFixture } from './exported-fixture.ts';

const exported = exportedFixture();
const { report } = exported;
const tableNamed = (id: DataTable['id']) => tablesOf(exported).find((table) => table.id === id)!;

/** The words of a picture, lines put together again. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join(' ');
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The files inside a zip archive, by name, as its central directory lists them. */
function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((place, index) =>
      index === 0 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    const packed = bytes.subarray(data, data + size);
    files.set(name, (isStored ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

async function workbookFiles(
  tables = tablesOf(exported),
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<ReadonlyMap<string, string>> {
  return unzip(Buffer.from(await (await workbookOf(tables, direction)).arrayBuffer()));
}

describe('what leaves the app', () => {
  const { holds, broken, breaksFirst, title, provenance, basis } = factsOf(exported);

  it('says the same verdict in the picture, the message and the table', () => {
    expect([broken, holds]).toEqual([38, 62]);
    const message = linesOf(exported).join('\n');
    const picture = plain(wordsOf(pictureOf(exported, roughWidth).svg));
    const table = tableNamed('verdict').rows.flat().join('\n');
    for (const text of [title, breaksFirst, provenance, basis]) {
      expect(message).toContain(text);
      expect(picture).toContain(text);
      expect(table).toContain(text);
    }
    expect(message).toContain('Dans 38 futurs sur 100');
    expect(picture).toMatch(/\b38 futurs sur 100 où quelque chose casse 62 futurs sur 100 où tout tient/);
    expect(tableNamed('verdict').rows).toContainEqual(['Futurs où tout tient', 619, 998]);
  });

  it('shows the same figures in the picture and the message', () => {
    const [first] = factsOf(exported).figures;
    expect(first?.middle).toMatch(/4.200.€/);
    expect(linesOf(exported).join('\n')).toContain(first?.middle);
    expect(wordsOf(pictureOf(exported, roughWidth).svg)).toContain(first?.middle);
  });

  it('is eight lines for a message and 1080 pixels for a picture', () => {
    expect(linesOf(exported)).toHaveLength(mostLines);
    expect(pictureWidth).toBe(1080);
    expect(pictureOf(exported, roughWidth).svg).toMatch(/^<svg xmlns="[^"]+" width="1080" height="\d+"/);
  });

  it('has every number of the report in the tables', () => {
    const figures = tableNamed('figures');
    for (const [id, summary] of Object.entries(report.indicators)) {
      const { n, undefined: none, mean = null, mcse = null, p5, p25, p50, p75, p95 } = summary;
      const row = figures.rows.find(([first]) => first === id);
      expect(row?.slice(3)).toEqual([
        unitCell(summary.unit, exported.language),
        n,
        none,
        mean,
        mcse,
        p5,
        p25,
        p50,
        p75,
        p95,
      ]);
    }
    const months = tableNamed('months');
    expect(months.rows).toHaveLength(Object.keys(report.series).length * report.months);
    for (const [id, bands] of Object.entries(report.series)) {
      const rows = months.rows.filter(([first]) => first === id);
      expect(rows.map((row) => row.slice(5))).toEqual(
        bands.p50.map((p50, i) => [bands.p5[i], bands.p25[i], p50, bands.p75[i], bands.p95[i]]),
      );
      expect(rows[0]?.[4]).toBe('2027-01');
    }
    expect(tableNamed('values').rows.map((row) => [row[0], row[3], row[4]])).toEqual(
      report.bases.map(({ path, value, unit }) => [path, value, unitCell(unit, exported.language)]),
    );
  });

  it('has the same numbers in CSV and in the workbook, as numbers', async () => {
    const files = await workbookFiles();
    for (const [index, table] of tablesOf(exported).entries()) {
      const numbers = table.rows.flat().flatMap((cell) => (typeof cell === 'number' ? [cell + 0] : []));
      const sheet = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      const written = [...sheet.matchAll(/<c (?![^>]*t=")[^>]*><v>([^<]*)<\/v><\/c>/g)].map(([, text]) => Number(text));
      expect(written).toEqual(numbers);
      const lines = csvText(table.rows, csvStyle('en')).slice(1).trimEnd().split('\r\n');
      expect(lines).toHaveLength(table.rows.length);
    }
    const csv = csvText(tableNamed('figures').rows, csvStyle('en'));
    expect(csv).toContain('farm.income,Revenu de l’élevage,de farm,EUR,998,0,4300,40,1234,3000,4180,5200,7890\r\n');
  });

  it('writes a text that looks like a formula into the workbook as a text', async () => {
    const evil = '=HYPERLINK("http://example.invalid","x")';
    const files = await workbookFiles([{ id: 'values', title: 'Valeurs', head: ['a'], rows: [[evil], ['+1']] }]);
    const all = [...files.values()].join('\n');
    expect(all).not.toMatch(/<f\b/);
    expect(all).toContain('=HYPERLINK(');
    expect([...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c [^>]*t="s"/g)]).toHaveLength(3);
  });

  it('speaks the language it is asked for, whole', () => {
    const english = exportedFixture('en');
    const texts = [
      ...linesOf(english),
      ...tablesOf(english).flatMap(({ title: name, head }) => [name, ...head]),
      wordsOf(pictureOf(english, roughWidth).svg),
    ].join('\n');
    expect(texts).toContain('In 38 futures of 100 something breaks');
    expect(texts).not.toMatch(/futurs|Mois|casse|graine/);
  });

  it('is read from right to left in a language that is', async () => {
    const usual = pictureOf(exported, roughWidth).svg;
    speak({ code: 'ar', name: 'العربية', base: 'fr', texts: new Map([['Ce qui casse d’abord', 'ما ينكسر أوّلًا']]) });
    const mirrored = pictureOf(exported, roughWidth).svg;
    const table = {
      id: 'values' as const,
      title: 'ما يُفترض / [قائمة]: كلّ القيم واحدة واحدة',
      head: ['a'],
      rows: [[1]],
    };
    const files = await workbookFiles([table], 'rtl');
    speak(null);
    expect(mirrored).toMatch(/^<svg [^>]*direction="rtl"/);
    expect(mirrored).toMatch(/<text x="1008" [^>]*>\u2067ما ينكسر أوّلًا\u2069<\/text>/);
    const firstDot = (svg: string): number => Number(/<circle cx="(\d+)"/.exec(svg)?.[1]);
    expect(firstDot(mirrored)).toBe(pictureWidth - firstDot(usual));
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    // Excel opens no workbook with a longer name of a sheet, or with these signs in it.
    const name = /<sheet [^>]*name="([^"]*)"/.exec(files.get('xl/workbook.xml') ?? '')?.[1] ?? '';
    expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it('never lets a title become part of the picture', () => {
    const hostile = { ...exported, scenario: { ...exported.scenario, title: { fr: '</text><script>', en: 'x' } } };
    expect(pictureOf(hostile, roughWidth).svg).not.toMatch(/<script|<\/text><\/text>/);
  });
});
