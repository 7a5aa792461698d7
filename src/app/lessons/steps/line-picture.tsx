/** Size of the picture in its own units; the page scales it. */
export const lineSize = { width: 640, height: 320, margin: 12 } as const;

/** A row of values as the points of a line in the picture; `top` stands at its upper edge, `bottom` at its lower one. */
export function pointsOf(
  values: readonly number[],
  months: readonly number[],
  scale: { readonly top: number; readonly bottom: number; readonly months: number },
): readonly { readonly x: number; readonly y: number }[] {
  const { width, height, margin } = lineSize;
  const span = scale.top - scale.bottom || 1;
  const last = Math.max(1, scale.months - 1);
  return values.map((value, i) => ({
    x: margin + ((width - 2 * margin) * months[i]!) / last,
    y: height - margin - ((height - 2 * margin) * (value - scale.bottom)) / span,
  }));
}

export function polyline(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** The axes under lines: the ground, and a line at zero where values go below it. */
export function LineGround({ top, bottom }: { top: number; bottom: number }) {
  const { width, height, margin } = lineSize;
  const [zero] = pointsOf([0], [0], { top, bottom, months: 2 });
  return (
    <g class="line-ground">
      <line x1={margin} x2={margin} y1={margin} y2={height - margin} />
      <line x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} />
      {bottom < 0 && top > 0 ? <line x1={margin} x2={width - margin} y1={zero!.y} y2={zero!.y} /> : null}
    </g>
  );
}
