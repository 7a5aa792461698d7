/**
 * What a borrower has not paid, by how many months ago it fell due, a row of a table:
 *
 *   unpaid  [row 0: due this month, a month ago … ages - 1 months ago | row 1: … ]      whole minor units
 *
 * The last place holds everything as old or older.
 */
export interface Arrears {
  readonly unpaid: Float64Array;
  readonly ages: number;
}

/** A month passes: what was unpaid is a month older, and `due` is new. */
export function ageArrears({ unpaid, ages }: Arrears, row: number, due: number): void {
  const first = row * ages;
  const last = first + ages - 1;
  unpaid[last]! += unpaid[last - 1]!;
  for (let place = last - 1; place > first; place--) unpaid[place] = unpaid[place - 1]!;
  unpaid[first] = due;
}

/** A payment clears the oldest arrears first; returns what is left of it when nothing more was due. */
export function payOldest({ unpaid, ages }: Arrears, row: number, paid: number): number {
  const first = row * ages;
  let left = paid;
  for (let place = first + ages - 1; place >= first && left > 0; place--) {
    const cleared = Math.min(left, unpaid[place]!);
    unpaid[place]! -= cleared;
    left -= cleared;
  }
  return left;
}

/** Sum of what is unpaid and at least so many months old. */
export function unpaidSince({ unpaid, ages }: Arrears, row: number, months: number): number {
  const first = row * ages;
  let sum = 0;
  for (let age = months; age < ages; age++) sum += unpaid[first + age]!;
  return sum;
}

/** Forgets a row: the loan is repaid or written off. */
export function clearArrears({ unpaid, ages }: Arrears, row: number): void {
  unpaid.fill(0, row * ages, (row + 1) * ages);
}

/** What is unpaid of the oldest instalment, 0 when nothing is. */
export function oldestUnpaid({ unpaid, ages }: Arrears, row: number): number {
  const first = row * ages;
  for (let age = ages - 1; age >= 0; age--) if (unpaid[first + age]! > 0) return unpaid[first + age]!;
  return 0;
}

/** How many ticks ago the oldest unpaid instalment fell due, -1 when nothing is unpaid. */
export function oldestAge({ unpaid, ages }: Arrears, row: number): number {
  const first = row * ages;
  for (let age = ages - 1; age >= 0; age--) if (unpaid[first + age]! > 0) return age;
  return -1;
}
