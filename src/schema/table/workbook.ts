import type { Words } from '../../engine/words.ts';
import type { Issue } from '../issue.ts';
import type { Grid, GridRow } from './grid.ts';
import { readSheetRows, type SheetKeys } from './sheet-rows.ts';
import { tableIssue } from './table-issue.ts';
import { readContents, readDateFormats, readSharedTexts } from './workbook-parts.ts';
import { XmlProblem } from './xml-events.ts';
import { type SwellingLimits, TooSwollen, unpack, type ZipPart, zipParts, ZipProblem } from './zip-parts.ts';

/** A sheet of a workbook as a table. */
export interface SheetGrid {
  readonly sheet: string;
  readonly grid: Grid;
}

export type WorkbookReading = { readonly sheets: readonly SheetGrid[] } | { readonly issues: readonly Issue[] };

/** What of a workbook is read. */
export interface WorkbookWishes {
  /** Which sheets are wanted, by their names; all of them without it. */
  wantsSheet?(name: string): boolean;
  /** Which rows are kept, so that a sheet of a million rows need not lie in memory; all of them without it. */
  keeps?(row: GridRow): boolean;
  readonly limits?: SwellingLimits;
}

/** The World Bank's price file unpacks to about half a gigabyte, some ten times its packed size. */
const usualLimits: SwellingLimits = { bytes: 1_200_000_000, factor: 200 };

/** No more cells are kept. */
const mostCells = 8_000_000;

/**
 * Reads a workbook (.xlsx) sheet by sheet and row by row. A file that swells beyond the limits is refused before it fills the
 * memory, and one that is broken, encrypted or of another kind with the reason.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  wishes: WorkbookWishes = {},
): Promise<WorkbookReading> {
  const limits = wishes.limits ?? usualLimits;
  const place = { file, line: 1, column: 1 };
  try {
    return { sheets: await readSheets(file, bytes, wishes, limits) };
  } catch (error) {
    if (error instanceof TooSwollen) {
      const facts = { given: `${megabytes(Number(error.message))}+`, allowed: megabytes(limits.bytes) };
      return { issues: [tableIssue('workbook-must-not-swell-too-much', place, facts)] };
    }
    if (error instanceof ZipProblem || error instanceof XmlProblem || error instanceof RangeError) {
      const given = problems[error.message] ?? error.message;
      return { issues: [tableIssue('workbook-must-be-a-workbook', place, { given })] };
    }
    throw error;
  }
}

async function readSheets(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  wishes: WorkbookWishes,
  limits: SwellingLimits,
): Promise<SheetGrid[]> {
  const parts = new Map(zipParts(bytes).map((part) => [part.name, part]));
  const spent = { bytes: 0 };
  const open = (name: string): AsyncIterable<Uint8Array> => unpack(partOf(parts, name), limits, spent);
  const { sheets, from1904 } = await readContents(open('xl/workbook.xml'), open('xl/_rels/workbook.xml.rels'));
  const keys: SheetKeys = {
    texts: parts.has('xl/sharedStrings.xml') ? await readSharedTexts(open('xl/sharedStrings.xml')) : [],
    dateFormats: parts.has('xl/styles.xml') ? await readDateFormats(open('xl/styles.xml')) : [],
    from1904,
  };
  const found: SheetGrid[] = [];
  let cells = 0;
  for (const { name, part } of sheets) {
    if (wishes.wantsSheet?.(name) === false) continue;
    const rows: GridRow[] = [];
    await readSheetRows(open(part), keys, (row) => {
      if (wishes.keeps?.(row) === false) return;
      cells += row.cells.length;
      if (cells > mostCells) throw new TooSwollen(String(spent.bytes));
      rows.push(row);
    });
    found.push({ sheet: name, grid: { file, rows, separator: null } });
  }
  return found;
}

function partOf(parts: ReadonlyMap<string, ZipPart>, name: string): ZipPart {
  const part = parts.get(name);
  if (part === undefined) throw new ZipProblem('no-workbook');
  return part;
}

const problems: Readonly<Record<string, Words>> = {
  zip64: { fr: 'il est trop grand', en: 'it is too large' },
  encrypted: { fr: 'il est protégé par un mot de passe', en: 'a password protects it' },
  directory: { fr: 'il est incomplet ou abîmé', en: 'it is incomplete or damaged' },
  part: { fr: 'il est incomplet ou abîmé', en: 'it is incomplete or damaged' },
  'no-workbook': { fr: 'ce n’est pas un classeur .xlsx', en: 'it is no .xlsx workbook' },
};

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
