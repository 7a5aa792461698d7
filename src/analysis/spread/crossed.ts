/** How much of a table's variance lies between its rows, between its columns, and in what only both together make. */
export interface Components {
  readonly mean: number;
  readonly rows: number;
  readonly columns: number;
  readonly together: number;
}

/**
 * Variance components of a table in which every row is crossed with every column once, both drawn at random: the estimates by
 * the method of moments from the mean squares of a two-way analysis of variance (Searle, Casella and McCulloch, Variance
 * Components, Wiley 1992, chapter 4). Unbiased, so one of them can come out slightly below zero. `table[row][column]`, at least
 * two rows and two columns of one length; fewer throw a RangeError.
 *
 * @example componentsOf([Float64Array.of(0, 0), Float64Array.of(2, 2)]).rows // 2
 */
export function componentsOf(table: readonly Float64Array[]): Components {
  const [m, k] = [table.length, table[0]?.length ?? 0];
  if (m < 2 || k < 2) throw new RangeError(`A table of ${m} rows and ${k} columns has no variance to split.`);
  const meanOf = (values: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i]!;
    return sum / values.length;
  };
  const rowMeans = table.map((row) => meanOf(row));
  const columnMeans = Array.from({ length: k }, (_, j) => meanOf(table.map((row) => row[j]!)));
  const mean = meanOf(rowMeans);
  const squares = (means: readonly number[]): number => means.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const left = table.reduce(
    (sum, row, i) =>
      row.reduce((inside, value, j) => inside + (value - rowMeans[i]! - columnMeans[j]! + mean) ** 2, sum),
    0,
  );
  const together = left / ((m - 1) * (k - 1));
  const between = (k * squares(rowMeans)) / (m - 1);
  const across = (m * squares(columnMeans)) / (k - 1);
  return { mean, rows: (between - together) / k, columns: (across - together) / m, together };
}
