/**
 * A number with twelve significant digits, which every machine prints alike and nobody needs more of.
 *
 * @example rounded(0.1 + 0.2) // 0.3
 */
export function rounded(value: number): number {
  const short = Number(value.toPrecision(12));
  return short === 0 ? 0 : short;
}

/** JSON on one line with every number rounded; keys in the order they were put in. */
export function stringify(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value));
}
