/** The arrays of a book that a block of posts reads and changes. */
export interface BookArrays {
  readonly balances: Float64Array;
  readonly floors: Float64Array;
  readonly ceilings: Float64Array;
  /** At place 0: the sum of what the last block of posts moved. */
  readonly moved: Float64Array;
}

/**
 * Three loops that post `amounts[i]` for the i-th of `count` accounts, as long as amounts and balances are in order: whole
 * amounts of at least 0, no balance below its floor or above its ceiling. Each returns how many it posted; the caller posts
 * the next ones with care and so learns what is wrong with one of them. An account that takes part in all posts is kept in a
 * variable. Four accounts are looked at together and posted together, which halves the time of one by one: their amounts are
 * whole when their fractions add up to 0, and an amount that is not finite makes that sum no number.
 */
export function postFromOne(book: BookArrays, from: number, to: number, amounts: Float64Array, count: number): number {
  const { balances, ceilings } = book;
  const floor = book.floors[from]!;
  let held = balances[from]!;
  let moved = 0;
  let done = 0;
  for (; done + 4 <= count; done += 4) {
    const i = to + done;
    const a = amounts[done]!;
    const b = amounts[done + 1]!;
    const c = amounts[done + 2]!;
    const d = amounts[done + 3]!;
    const sum = a + b + (c + d);
    const left = held - sum;
    const ra = balances[i]! + a;
    const rb = balances[i + 1]! + b;
    const rc = balances[i + 2]! + c;
    const rd = balances[i + 3]! + d;
    if (!areWhole(a, b, c, d) || left < floor) break;
    if (ra > ceilings[i]! || rb > ceilings[i + 1]! || rc > ceilings[i + 2]! || rd > ceilings[i + 3]!) break;
    balances[i] = ra;
    balances[i + 1] = rb;
    balances[i + 2] = rc;
    balances[i + 3] = rd;
    held = left;
    moved += sum;
  }
  balances[from] = held;
  book.moved[0] = moved;
  return done;
}

/** From each account of a run to one. */
export function postToOne(book: BookArrays, from: number, to: number, amounts: Float64Array, count: number): number {
  const { balances, floors } = book;
  const ceiling = book.ceilings[to]!;
  let held = balances[to]!;
  let moved = 0;
  let done = 0;
  for (; done + 4 <= count; done += 4) {
    const i = from + done;
    const a = amounts[done]!;
    const b = amounts[done + 1]!;
    const c = amounts[done + 2]!;
    const d = amounts[done + 3]!;
    const sum = a + b + (c + d);
    const raised = held + sum;
    const la = balances[i]! - a;
    const lb = balances[i + 1]! - b;
    const lc = balances[i + 2]! - c;
    const ld = balances[i + 3]! - d;
    if (!areWhole(a, b, c, d) || raised > ceiling) break;
    if (la < floors[i]! || lb < floors[i + 1]! || lc < floors[i + 2]! || ld < floors[i + 3]!) break;
    balances[i] = la;
    balances[i + 1] = lb;
    balances[i + 2] = lc;
    balances[i + 3] = ld;
    held = raised;
    moved += sum;
  }
  balances[to] = held;
  book.moved[0] = moved;
  return done;
}

/** From each account of a run to that at the same place of another. */
export function postAcross(book: BookArrays, from: number, to: number, amounts: Float64Array, count: number): number {
  const { balances, floors, ceilings } = book;
  let moved = 0;
  let done = 0;
  for (; done + 4 <= count; done += 4) {
    const i = from + done;
    const k = to + done;
    const a = amounts[done]!;
    const b = amounts[done + 1]!;
    const c = amounts[done + 2]!;
    const d = amounts[done + 3]!;
    const la = balances[i]! - a;
    const lb = balances[i + 1]! - b;
    const lc = balances[i + 2]! - c;
    const ld = balances[i + 3]! - d;
    const ra = balances[k]! + a;
    const rb = balances[k + 1]! + b;
    const rc = balances[k + 2]! + c;
    const rd = balances[k + 3]! + d;
    if (!areWhole(a, b, c, d)) break;
    if (la < floors[i]! || lb < floors[i + 1]! || lc < floors[i + 2]! || ld < floors[i + 3]!) break;
    if (ra > ceilings[k]! || rb > ceilings[k + 1]! || rc > ceilings[k + 2]! || rd > ceilings[k + 3]!) break;
    balances[i] = la;
    balances[k] = ra;
    balances[i + 1] = lb;
    balances[k + 1] = rb;
    balances[i + 2] = lc;
    balances[k + 2] = rc;
    balances[i + 3] = ld;
    balances[k + 3] = rd;
    moved += a + b + (c + d);
  }
  book.moved[0] = moved;
  return done;
}

/** The first place at which the accounts of two runs do not add up to zero, or `count`. */
export function firstUnequal(balances: Float64Array, first: number, second: number, count: number): number {
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const k = first + i;
    const l = second + i;
    if (balances[k]! + balances[l]! !== 0 || balances[k + 1]! + balances[l + 1]! !== 0) break;
    if (balances[k + 2]! + balances[l + 2]! !== 0 || balances[k + 3]! + balances[l + 3]! !== 0) break;
  }
  while (i < count && balances[first + i]! + balances[second + i]! === 0) i++;
  return i;
}

/** The sum of a run of whole amounts; four parts at a time, because whole numbers add up to the same in every order. */
export function sumOfRun(values: Float64Array, first: number, count: number): number {
  const last = first + count;
  const whole = last - (count & 3);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = first;
  for (; i < whole; i += 4) {
    a += values[i]!;
    b += values[i + 1]!;
    c += values[i + 2]!;
    d += values[i + 3]!;
  }
  for (; i < last; i++) a += values[i]!;
  return a + b + (c + d);
}

/** Whether four amounts are whole, not below zero and together no more than the book can hold. */
function areWhole(a: number, b: number, c: number, d: number): boolean {
  const fractions = Math.floor(a) - a + (Math.floor(b) - b) + (Math.floor(c) - c + (Math.floor(d) - d));
  return fractions === 0 && a >= 0 && b >= 0 && c >= 0 && d >= 0 && a + b + (c + d) <= Number.MAX_SAFE_INTEGER;
}
