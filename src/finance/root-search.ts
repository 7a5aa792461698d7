/**
 * The root, above `low`, of a function that falls from a positive value at `low` and stays below zero from somewhere on: the
 * range is doubled until it holds the root, then halved until it cannot be halved. Null when the function is negative at
 * `low` already or has not fallen below zero by 1e12.
 *
 * @example fallingRoot((x) => 2 - x * x, 0) // 1.4142135623730951
 */
export function fallingRoot(f: (x: number) => number, low: number): number | null {
  const first = f(low);
  if (first === 0) return low;
  if (!(first > 0)) return null;
  let from = low;
  let width = 1e-3;
  while (f(low + width) > 0) {
    from = low + width;
    width *= 2;
    if (width > 1e12) return null;
  }
  let to = low + width;
  for (let step = 0; step < 200; step++) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (f(middle) > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
