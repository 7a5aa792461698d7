import type { FlowLine } from './flow-matrix.ts';
import { inLayers } from './sankey-layers.ts';
import type { Link } from './sankey-layers.ts';

/** Where a party of the picture stands: the whole of its column from its upper edge to its lower one. */
export interface SankeyPlace {
  /** `in` and `out` are the world outside, which gives at the top and takes at the bottom; others are numbers of institutions. */
  readonly key: string;
  readonly layer: number;
  readonly center: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for a name. */
  readonly room: number;
}

/** Where everything stands whatever the span, so that nothing jumps when time moves. Lengths in pixels. */
export interface SankeyPlan {
  readonly width: number;
  readonly height: number;
  /** Pixels a minor unit; one for all spans, so that widths of two spans can be compared. */
  readonly scale: number;
  readonly places: ReadonlyMap<string, SankeyPlace>;
}

const boxHeight = 40;
const layerGap = 64;
const gap = 10;
/** The least room in which a name can be read. */
const leastRoom = 84;
const wantedRoom = 150;

/**
 * Lays out who gives above who takes. `spans` are the flows of each span of one size; places and scale suit them all.
 * Null when nothing moves between two parties.
 *
 * @example planSankey(spansOf(replay, 'year').map((span) => flowLines(replay, part, span)), 340)
 */
export function planSankey(spans: readonly (readonly FlowLine[])[], width: number): SankeyPlan | null {
  const links = sankeyLinks(spans.flat());
  if (links.length === 0) return null;
  const mostInRow = Math.max(1, Math.floor((width + gap) / (leastRoom + gap)));
  const rows = inLayers(links, mostInRow);
  const most = mostThroughput(spans);
  const roomOf = (key: string, row: readonly string[], scale: number): number => {
    const least = Math.min(wantedRoom, (width - gap * (row.length - 1)) / row.length);
    return Math.max(least, scale * (most.get(key) ?? 0));
  };
  const lengthOf = (row: readonly string[], scale: number): number =>
    row.reduce((sum, key) => sum + roomOf(key, row, scale), gap * (row.length - 1));
  const scale = largestThat((tried) => rows.every((row) => lengthOf(row, tried) <= width + 1e-6), most, width);
  const places = new Map<string, SankeyPlace>();
  rows.forEach((row, layer) => {
    const spare = (width - lengthOf(row, scale)) / (row.length + 1);
    const top = layer * (boxHeight + layerGap);
    let left = 0;
    for (const key of row) {
      const room = roomOf(key, row, scale);
      left += spare;
      places.set(key, { key, layer, center: left + room / 2, top, bottom: top + boxHeight, room });
      left += room + gap;
    }
  });
  return { width, height: rows.length * (boxHeight + layerGap) - layerGap, scale, places };
}

/** The flows as links between parties; the outside is one party that gives and one that takes. Nobody pays themselves here. */
export function sankeyLinks(lines: readonly FlowLine[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { from, to, amount } of lines) {
    if (from === to) continue;
    const ends = { from: from === 0 ? 'in' : String(from), to: to === 0 ? 'out' : String(to) };
    const key = `${ends.from} ${ends.to}`;
    links.set(key, { ...ends, amount: (links.get(key)?.amount ?? 0) + amount });
  }
  return [...links.values()];
}

/** The most that ever enters or leaves a party in one span. */
function mostThroughput(spans: readonly (readonly FlowLine[])[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const lines of spans) {
    const sums = new Map<string, number>();
    for (const { from, to, amount } of sankeyLinks(lines)) {
      sums.set(`gives ${from}`, (sums.get(`gives ${from}`) ?? 0) + amount);
      sums.set(`takes ${to}`, (sums.get(`takes ${to}`) ?? 0) + amount);
    }
    for (const [name, sum] of sums) {
      const key = name.slice('gives '.length);
      most.set(key, Math.max(most.get(key) ?? 0, sum));
    }
  }
  return most;
}

/** The largest scale that fits, found by halving; every scale fits near zero. */
function largestThat(fits: (scale: number) => boolean, most: ReadonlyMap<string, number>, width: number): number {
  let [low, high] = [0, width / Math.max(1, ...most.values())];
  if (fits(high)) return high;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
