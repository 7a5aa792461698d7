import type { FlowLine } from './flow-matrix.ts';
import { sankeyLinks } from './sankey-plan.ts';
import type { SankeyPlan, SankeyPlace } from './sankey-plan.ts';

/** A band from one party to another, as wide as its money. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  /** Minor units. */
  readonly amount: number;
  readonly width: number;
  /** A closed path, as SVG writes them. */
  readonly path: string;
  /** Whether it runs upwards: money that goes in a circle. */
  readonly isBack: boolean;
}

/** A party with what it takes (its upper edge) and gives (its lower one). */
export interface SankeyBox extends SankeyPlace {
  readonly taken: number;
  readonly given: number;
}

/** The picture of one span in its plan; parties without money in it stay where they are, with nothing. */
export function sankeyShapes(
  plan: SankeyPlan,
  lines: readonly FlowLine[],
): { readonly boxes: readonly SankeyBox[]; readonly ribbons: readonly Ribbon[] } {
  const links = sankeyLinks(lines);
  const placeOf = (key: string): SankeyPlace => {
    const place = plan.places.get(key);
    if (place === undefined) throw new Error(`The plan has no place for ${key}.`);
    return place;
  };
  const sum = (end: 'from' | 'to', key: string): number =>
    links.reduce((all, link) => (link[end] === key ? all + link.amount : all), 0);
  const starts = new Map<(typeof links)[number], number>();
  const ends = new Map<(typeof links)[number], number>();
  for (const { key, center } of plan.places.values()) {
    const lay = (end: 'from' | 'to', other: 'from' | 'to', into: typeof starts): void => {
      let left = center - (plan.scale * sum(end, key)) / 2;
      const mine = links.filter((link) => link[end] === key);
      mine.sort((a, b) => placeOf(a[other]).center - placeOf(b[other]).center);
      for (const link of mine) {
        into.set(link, left);
        left += plan.scale * link.amount;
      }
    };
    lay('from', 'to', starts);
    lay('to', 'from', ends);
  }
  const ribbons = links.map((link): Ribbon => {
    const [from, to] = [placeOf(link.from), placeOf(link.to)];
    const width = plan.scale * link.amount;
    const isBack = to.layer <= from.layer;
    const path = bandPath([starts.get(link)!, from.bottom], [ends.get(link)!, to.top], width, isBack);
    return { ...link, width, path, isBack };
  });
  const boxes = [...plan.places.values()].map((place) => {
    return { ...place, taken: sum('to', place.key), given: sum('from', place.key) };
  });
  return { boxes, ribbons: ribbons.sort((a, b) => b.width - a.width) };
}

type Point = readonly [x: number, y: number];

function bandPath([x0, y0]: Point, [x1, y1]: Point, width: number, isBack: boolean): string {
  const bend = isBack ? 46 : (y1 - y0) / 2;
  const at = (...numbers: readonly number[]): string => numbers.map((number) => Number(number.toFixed(2))).join(' ');
  return [
    `M${at(x0, y0)}`,
    `C${at(x0, y0 + bend, x1, y1 - bend, x1, y1)}`,
    `H${at(x1 + width)}`,
    `C${at(x1 + width, y1 - bend, x0 + width, y0 + bend, x0 + width, y0)}`,
    'Z',
  ].join('');
}
