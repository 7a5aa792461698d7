/**
 * A round width for spans of numbers: 1, 2, 2.5 or 5 times a power of ten, at least the one given. Above zero.
 *
 * @example nearest5(43) // 50
 */
export function nearest5(width: number): number {
  let power = 1;
  while (power * 10 <= width) power *= 10;
  while (power > width) power /= 10;
  const round = [1, 2, 2.5, 5, 10].find((times) => times * power >= width * 0.999_999) ?? 10;
  return Number((round * power).toPrecision(6));
}
