import type { Words } from '../engine/words.ts';

/** A line of a chart: points in order; a point without a value is a gap and the line stops there. */
export interface PlainLine {
  readonly id: string;
  readonly label: Words;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** Lines differ by dash and by shade, so that no hue has to be told apart: 0 to 5. */
  readonly style: number;
  /** Whether single points are drawn, as for what was collected now and then. */
  readonly hasPoints: boolean;
}

/** A horizontal line that means something, such as 3%. */
export interface Level {
  readonly y: number;
  readonly label: Words;
}

/** Several lines over a common axis as plain data: what to draw, never how. Numbers are in shown units. */
export interface LinesSpec {
  readonly title: Words;
  /** Unit of the vertical axis as a report writes it: `%`, `EUR`. */
  readonly unit: string;
  readonly xTitle: Words;
  readonly xMin: number;
  readonly xMax: number;
  readonly ticks: readonly { readonly value: number; readonly label: Words }[];
  readonly lines: readonly PlainLine[];
  readonly levels: readonly Level[];
  /** A vertical line at what the reader asked about, or null. */
  readonly here: { readonly x: number; readonly label: Words } | null;
  /** The chart in one sentence, for who does not see it. */
  readonly summary: Words;
  /** The places of the axis that the table twin shows. */
  readonly rows: readonly { readonly x: number; readonly label: Words }[];
}

/** The value of a line at a place where it has a point, or null. */
export function valueAt(line: PlainLine, x: number): number | null {
  return line.points.find((point) => point.x === x)?.y ?? null;
}
