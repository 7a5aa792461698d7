import { cellsOfCsv } from './csv.ts';

/** One figure that is not what it was; a side is null where it does not exist. */
export interface MovedFigure {
  /** Where it stands: `indicators.project.income.p50`, or `project.income, p50` of a table. */
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two texts of results. */
export interface Moved {
  /** Those that changed, then those that are gone, then those that are new; each in the order of its text. */
  readonly figures: readonly MovedFigure[];
  readonly changed: number;
  readonly gone: number;
  readonly fresh: number;
  /** Figures there were. */
  readonly total: number;
}

/**
 * The figures that differ between two JSON documents, by their path. Things of a list that have an `id` go by it, so that one
 * more of them moves none of the others.
 */
export function movedInJson(before: string, after: string): Moved {
  return compared(leavesOf(JSON.parse(before)), leavesOf(JSON.parse(after)));
}

/**
 * The cells that differ between two CSV tables, by what their line is about and by the name of their column: a line that is
 * put between others moves none of them.
 */
export function movedInCsv(before: string, after: string): Moved {
  return compared(valuesOf(before), valuesOf(after));
}

type Figures = ReadonlyMap<string, string>;

function compared(before: Figures, after: Figures): Moved {
  const changed: MovedFigure[] = [];
  const gone: MovedFigure[] = [];
  for (const [where, value] of before) {
    const now = after.get(where);
    if (now === undefined) gone.push({ where, before: value, after: null });
    else if (now !== value) changed.push({ where, before: value, after: now });
  }
  const fresh = [...after]
    .filter(([where]) => !before.has(where))
    .map(([where, value]) => ({ where, before: null, after: value }));
  return {
    figures: [...changed, ...gone, ...fresh],
    changed: changed.length,
    gone: gone.length,
    fresh: fresh.length,
    total: before.size,
  };
}

function leavesOf(data: unknown): Figures {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      leaves.set(path, JSON.stringify(value));
      return;
    }
    const names = Array.isArray(value) ? idsOf(value) : null;
    Object.entries(value).forEach(([key, inside], i) => {
      const name = names === null ? key : names[i]!;
      walk(inside, path === '' ? name : `${path}.${name}`);
    });
  };
  walk(data, '');
  return leaves;
}

/** The `id` of each thing of a list; null unless all have one of their own. */
function idsOf(list: readonly unknown[]): readonly string[] | null {
  const ids = list.flatMap((item) => {
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
  return list.length > 0 && new Set(ids).size === list.length ? ids : null;
}

/** Columns that say what a line is about, in the tables of this program. */
const about = ['pair', 'indicator', 'series', 'month', 'future'];

function valuesOf(text: string): Figures {
  const [head = [], ...lines] = cellsOfCsv(text);
  const keys = head.map((name, i) => ({ name, i })).filter(({ name }) => about.includes(name));
  const cells = lines.flatMap((line, row) => {
    // A future is a number, which says nothing without its name.
    const named = keys.map(({ name, i }) => (name === 'future' ? `future ${line[i]}` : line[i]));
    const place = keys.length === 0 ? `${row + 1}` : named.join(' ');
    return line.flatMap((value, i): [string, string][] => {
      const column = head[i] ?? `${i + 1}`;
      return about.includes(column) ? [] : [[`${place}, ${column}`, value]];
    });
  });
  return new Map(cells);
}
