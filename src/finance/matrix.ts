/** Rows of numbers, all of one length. */
export type Matrix = readonly (readonly number[])[];

/** The matrix with 1 on the diagonal and 0 elsewhere. */
export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
}

export function sumOf(a: Matrix, b: Matrix): number[][] {
  return a.map((row, i) => row.map((value, j) => value + b[i]![j]!));
}

export function differenceOf(a: Matrix, b: Matrix): number[][] {
  return a.map((row, i) => row.map((value, j) => value - b[i]![j]!));
}

export function productOf(a: Matrix, b: Matrix): number[][] {
  const columns = b[0]?.length ?? 0;
  return a.map((row) =>
    Array.from({ length: columns }, (_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)),
  );
}

/** Matrix times column. */
export function timesVector(a: Matrix, x: readonly number[]): number[] {
  return a.map((row) => row.reduce((sum, value, k) => sum + value * x[k]!, 0));
}

/** Row times matrix. */
export function vectorTimes(x: readonly number[], a: Matrix): number[] {
  return Array.from({ length: a[0]?.length ?? 0 }, (_, j) => x.reduce((sum, value, i) => sum + value * a[i]![j]!, 0));
}

/** Rows become columns. */
export function transposed(a: Matrix): number[][] {
  return Array.from({ length: a[0]?.length ?? 0 }, (_, j) => a.map((row) => row[j]!));
}

export function columnSums(a: Matrix): number[] {
  return Array.from({ length: a[0]?.length ?? 0 }, (_, j) => a.reduce((sum, row) => sum + row[j]!, 0));
}

export function rowSums(a: Matrix): number[] {
  return a.map((row) => row.reduce((sum, value) => sum + value, 0));
}

export function diagonalOf(a: Matrix): number[] {
  return a.map((row, i) => row[i]!);
}

/** The rows and columns of the given places, in their order. */
export function partOf(a: Matrix, rows: readonly number[], columns: readonly number[]): number[][] {
  return rows.map((i) => columns.map((j) => a[i]![j]!));
}

/**
 * The inverse of a square matrix by Gauss-Jordan elimination with the largest pivot of the column; null when a pivot is below
 * 1e-12: then it is singular or so near to it that no digit would be right.
 *
 * @example inverseOf([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function inverseOf(a: Matrix): number[][] | null {
  return eliminated(a).inverse;
}

/** The determinant of a square matrix, by the same elimination; 0 when it is singular. */
export function determinantOf(a: Matrix): number {
  return eliminated(a).determinant;
}

function eliminated(a: Matrix): { readonly inverse: number[][] | null; readonly determinant: number } {
  const size = a.length;
  if (a.some((row) => row.length !== size)) throw new Error('Only a square matrix has an inverse.');
  const left = a.map((row) => [...row]);
  const right = identity(size);
  let determinant = 1;
  for (let column = 0; column < size; column++) {
    const pivotRow = rowOfLargest(left, column);
    const pivot = left[pivotRow]![column]!;
    if (!(Math.abs(pivot) >= 1e-12)) return { inverse: null, determinant: 0 };
    if (pivotRow !== column) {
      swap(left, pivotRow, column);
      swap(right, pivotRow, column);
      determinant = 0 - determinant;
    }
    determinant *= pivot;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = left[row]![column]! / pivot;
      if (factor !== 0) subtractRow(left, right, { from: row, of: column, factor });
    }
  }
  const inverse = right.map((row, i) => row.map((value) => value / left[i]![i]!));
  return { inverse, determinant };
}

function rowOfLargest(a: Matrix, column: number): number {
  let best = column;
  for (let row = column + 1; row < a.length; row++) {
    if (Math.abs(a[row]![column]!) > Math.abs(a[best]![column]!)) best = row;
  }
  return best;
}

function swap(rows: number[][], i: number, j: number): void {
  const held = rows[i]!;
  rows[i] = rows[j]!;
  rows[j] = held;
}

function subtractRow(left: number[][], right: number[][], step: { from: number; of: number; factor: number }): void {
  for (const half of [left, right]) {
    const [target, source] = [half[step.from]!, half[step.of]!];
    for (let k = 0; k < target.length; k++) target[k] = target[k]! - step.factor * source[k]!;
  }
}
