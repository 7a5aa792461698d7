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
 * the next one with care and so learns what is wrong with it. An account that takes part in all posts is kept in a variable.
 */
export function postFromOne(book: BookArrays, from: number, to: number, amounts: Float64Array, count: number): number {
  const { balances, ceilings } = book;
  const floor = book.floors[from]!;
  let held = balances[from]!;
  let moved = 0;
  let done = 0;
  for (; done < count; done++) {
    const amount = amounts[done]!;
    const left = held - amount;
    const raised = balances[to + done]! + amount;
    if (!isWhole(amount) || left < floor || raised > ceilings[to + done]!) break;
    held = left;
    balances[to + done] = raised;
    moved += amount;
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
  for (; done < count; done++) {
    const amount = amounts[done]!;
    const left = balances[from + done]! - amount;
    const raised = held + amount;
    if (!isWhole(amount) || left < floors[from + done]! || raised > ceiling) break;
    balances[from + done] = left;
    held = raised;
    moved += amount;
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
  for (; done < count; done++) {
    const amount = amounts[done]!;
    const left = balances[from + done]! - amount;
    const raised = balances[to + done]! + amount;
    if (!isWhole(amount) || left < floors[from + done]! || raised > ceilings[to + done]!) break;
    balances[from + done] = left;
    balances[to + done] = raised;
    moved += amount;
  }
  book.moved[0] = moved;
  return done;
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

function isWhole(amount: number): boolean {
  return amount >= 0 && amount <= Number.MAX_SAFE_INTEGER && Math.floor(amount) === amount;
}
