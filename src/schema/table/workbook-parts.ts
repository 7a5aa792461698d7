import { hearXml } from './xml-events.ts';

type Pieces = AsyncIterable<Uint8Array>;

/** A sheet by its name and the name of the part that holds it. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
}

/**
 * The sheets of a workbook in their order, and whether its dates count from 1904. Source of the format: ECMA-376, part 1,
 * section 18.2.
 */
export async function readContents(
  workbook: Pieces,
  relations: Pieces,
): Promise<{ readonly sheets: readonly SheetPlace[]; readonly from1904: boolean }> {
  const targets = new Map<string, string>();
  await hearXml(relations, {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
    text() {},
    close() {},
  });
  const sheets: SheetPlace[] = [];
  let from1904 = false;
  await hearXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('r:id') ?? attribute('id') ?? '') ?? '';
      sheets.push({ name: attribute('name') ?? '', part: partOf(target) });
    },
    text() {},
    close() {},
  });
  return { sheets, from1904 };
}

/** The texts that cells share, by their number. A text may come in runs; its reading aid (`rPh`) is no part of it. */
export async function readSharedTexts(pieces: Pieces): Promise<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let aids = 0;
  await hearXml(pieces, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') aids += 1;
      isText = name === 't' && aids === 0;
    },
    text(text) {
      if (isText) current += text;
    },
    close(name) {
      if (name === 'rPh') aids -= 1;
      if (name === 't') isText = false;
      if (name === 'si') texts.push(current);
    },
  });
  return texts;
}

/** By the number of a cell's format, whether it shows a number as a date. */
export async function readDateFormats(pieces: Pieces): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const formats: boolean[] = [];
  let isCellFormat = false;
  await hearXml(pieces, {
    open(name, attribute) {
      if (name === 'cellXfs') isCellFormat = true;
      const format = Number(attribute('numFmtId') ?? '0');
      if (name === 'numFmt') own.set(format, showsDate(attribute('formatCode') ?? ''));
      if (name === 'xf' && isCellFormat) formats.push(own.get(format) ?? isDateFormat(format));
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return formats;
}

/** The built-in formats of dates and of dates with hours; times of day alone are not dates. ECMA-376, 18.8.30. */
function isDateFormat(format: number): boolean {
  return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 31);
}

/** A format of one's own shows a date when it names a day or a year outside quotes and brackets. */
function showsDate(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
