/** One figure that is not what it was; a side is null where it does not exist. */
export interface MovedFigure {
  /** Where it stands: `indicators.project.income.p50`, or `row 12, project.income` of a table. */
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two texts of results. */
export interface Moved {
  readonly figures: readonly MovedFigure[];
  /** Figures there were, or are when there are more now. */
  readonly total: number;
}

/** The figures that differ between two JSON documents, by their path, in the order of the first. */
export function movedInJson(before: string, after: string): Moved {
  return compared(leavesOf(JSON.parse(before)), leavesOf(JSON.parse(after)));
}

/** The cells that differ between two CSV tables without line breaks in cells, by row and column name. */
export function movedInCsv(before: string, after: string): Moved {
  return compared(cellsOf(before), cellsOf(after));
}

function compared(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Moved {
  const figures: MovedFigure[] = [];
  for (const [where, value] of before) {
    const now = after.get(where) ?? null;
    if (now !== value) figures.push({ where, before: value, after: now });
  }
  for (const [where, value] of after) if (!before.has(where)) figures.push({ where, before: null, after: value });
  return { figures, total: Math.max(before.size, after.size) };
}

function leavesOf(data: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      leaves.set(path, JSON.stringify(value));
      return;
    }
    for (const [key, inside] of Object.entries(value)) walk(inside, path === '' ? key : `${path}.${key}`);
  };
  walk(data, '');
  return leaves;
}

function cellsOf(text: string): ReadonlyMap<string, string> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  const cells = lines.flatMap((line, row) => {
    const values = line.split(',');
    return values.map((value, i): [string, string] => [`${row + 1}, ${columns[i] ?? i}`, value]);
  });
  return new Map(cells);
}
