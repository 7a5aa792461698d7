/** Makes plain data unchangeable, all the way down. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const inside of Object.values(data)) freeze(inside);
  }
  return data;
}
