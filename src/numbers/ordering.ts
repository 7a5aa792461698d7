/**
 * Writes into the first `count` places of `order` the places of `keys` by rising key; equal keys keep the order of their
 * places, so that the same keys always give the same order. Allocates nothing. Heapsort: J. W. J. Williams, Communications of
 * the ACM 7 (1964).
 *
 * @example orderByKey(Float64Array.of(30, 10, 20), order, 3) // order begins 1, 2, 0
 */
export function orderByKey(keys: Float64Array, order: Int32Array, count: number): void {
  if (keys.length < count || order.length < count) {
    throw new Error(`${count} keys were to be ordered, of ${keys.length} into ${order.length} places.`);
  }
  for (let i = 0; i < count; i++) order[i] = i;
  for (let root = (count >>> 1) - 1; root >= 0; root--) sink(keys, order, root, count);
  for (let last = count - 1; last > 0; last--) {
    const first = order[0]!;
    order[0] = order[last]!;
    order[last] = first;
    sink(keys, order, 0, last);
  }
}

/** Lets the place at `root` sink below those that come after it, within the first `size` of the heap. */
function sink(keys: Float64Array, order: Int32Array, root: number, size: number): void {
  const sinking = order[root]!;
  let hole = root;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && isBefore(keys, order[child]!, order[child + 1]!)) child++;
    if (!isBefore(keys, sinking, order[child]!)) break;
    order[hole] = order[child]!;
    hole = child;
  }
  order[hole] = sinking;
}

function isBefore(keys: Float64Array, a: number, b: number): boolean {
  const [first, second] = [keys[a]!, keys[b]!];
  return first < second || (first === second && a < b);
}
