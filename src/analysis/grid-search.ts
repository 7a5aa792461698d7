/** A whole-numbered place on each axis, from 0 to its size - 1. */
export type GridPlace = readonly number[];

/**
 * The place of a grid at which a cost is least, as far as a search finds it: a few places spread over the whole grid, then
 * steps along each axis from the best one, halved until they are one (Hooke and Jeeves, Journal of the ACM 8, 1961,
 * p. 212-229). No neighbour along an axis of the place that comes back costs less. Of equals the first tried wins; each place
 * is computed once, and the same cost always gives the same place.
 *
 * @example await leastOnGrid([61], [20], async ([dues]) => Math.abs(dues! - 33)) // [33]
 */
export async function leastOnGrid(
  sizes: readonly number[],
  start: GridPlace,
  cost: (place: GridPlace) => Promise<number>,
): Promise<GridPlace> {
  const known = new Map<string, number>();
  const costAt = async (place: GridPlace): Promise<number> => {
    const key = place.join(',');
    const found = known.get(key) ?? (await cost(place));
    known.set(key, found);
    return found;
  };
  let best = start;
  for (const place of spreadOver(sizes)) if ((await costAt(place)) < (await costAt(best))) best = place;
  let step = Math.max(1, ...sizes.map((size) => Math.ceil(size / (2 * perAxis(sizes.length)))));
  while (step >= 1) {
    const better = await bestNeighbour(best, { sizes, step, costAt });
    if (better === null) step = Math.floor(step / 2);
    else best = better;
  }
  return best;
}

/** Places looked at along each axis first; fewer when there are more axes. */
function perAxis(axes: number): number {
  return axes >= 3 ? 3 : 5;
}

function spreadOver(sizes: readonly number[]): readonly GridPlace[] {
  let places: readonly GridPlace[] = [[]];
  for (const size of sizes) {
    const count = Math.min(size, perAxis(sizes.length));
    const along = Array.from({ length: count }, (_, i) =>
      count === 1 ? 0 : Math.round((i * (size - 1)) / (count - 1)),
    );
    places = places.flatMap((place) => along.map((value) => [...place, value]));
  }
  return places;
}

async function bestNeighbour(
  place: GridPlace,
  around: {
    readonly sizes: readonly number[];
    readonly step: number;
    readonly costAt: (place: GridPlace) => Promise<number>;
  },
): Promise<GridPlace | null> {
  const { sizes, step, costAt } = around;
  let best: GridPlace | null = null;
  let least = await costAt(place);
  for (let axis = 0; axis < sizes.length; axis++) {
    for (const move of [-step, step]) {
      const value = place[axis]! + move;
      if (value < 0 || value >= sizes[axis]!) continue;
      const next = place.map((each, i) => (i === axis ? value : each));
      const found = await costAt(next);
      if (found < least) {
        best = next;
        least = found;
      }
    }
  }
  return best;
}
