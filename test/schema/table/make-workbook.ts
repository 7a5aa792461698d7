import { deflateRawSync } from 'node:zlib';

/** What to say of a part in the directory, when it is not the truth. */
interface Lies {
  readonly method?: number;
  readonly flags?: number;
}

/** A packed file of some texts, deflated, as spreadsheet programs write it. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>, lies: Lies = {}): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const [method, flags] = [lies.method ?? 8, lies.flags ?? 0];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    // The unpacked size is left at 0: a reader that trusts it would be easy to deceive.
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    pieces.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** A workbook with one sheet of the given rows of XML. */
export function workbookOf(
  rows: string,
  more: {
    readonly sheet?: string;
    readonly parts?: Readonly<Record<string, string>>;
    readonly from1904?: boolean;
  } = {},
): Uint8Array<ArrayBuffer> {
  return pack({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${more.from1904 === true ? ' date1904="1"' : ''}/><sheets><sheet name="${more.sheet ?? 'Sheet1'}" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more.parts,
  });
}

/** Rows of plain values as the XML of a sheet: texts inline, numbers as they are, gaps left out. */
export function sheetXml(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((row, i) => `<row r="${i + 1}">${row.map((cell, at) => cellXml(cell, i, at)).join('')}</row>`)
    .join('');
}

function cellXml(cell: string | number | null, row: number, at: number): string {
  if (cell === null || cell === '') return '';
  const address = `${letters(at)}${row + 1}`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function letters(at: number): string {
  return (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
}
