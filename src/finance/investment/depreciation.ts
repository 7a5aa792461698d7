/** A thing that wears out: what it cost, what it is worth at the end, and after how many years that is. */
export interface WearingAsset {
  readonly cost: number;
  readonly salvage: number;
  readonly years: number;
}

/** The same loss each year. Source of all three: any textbook of accounting. */
export function straightLine({ cost, salvage, years }: WearingAsset): number[] {
  return new Array<number>(years).fill((cost - salvage) / years);
}

/** Twice the straight-line share of the book value each year, never below the salvage, without a switch to straight line. */
export function doubleDeclining({ cost, salvage, years }: WearingAsset): number[] {
  let book = cost;
  return Array.from({ length: years }, () => {
    const loss = Math.min((2 * book) / years, book - salvage);
    book -= loss;
    return loss;
  });
}

/** Shares that fall by the same step each year: (n - k) of the sum of 1 to n. */
export function sumOfYearsDigits({ cost, salvage, years }: WearingAsset): number[] {
  const digits = (years * (years + 1)) / 2;
  return Array.from({ length: years }, (_, k) => ((cost - salvage) * (years - k)) / digits);
}
