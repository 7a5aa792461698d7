import type { Words } from '../../engine/words.ts';
import { presentShareOf, placeWritten } from './place.ts';
import type { Ranking } from './ranking.ts';
import type { Variable } from './versions.ts';

/** The smallest change found of one assumption that puts another design ahead. */
export interface Reversal {
  readonly path: string;
  readonly label: Words;
  /** Where it stands and where it must go: `p50` and `p83` of a range, values of a lever as written. */
  readonly from: string;
  readonly to: string;
  /** The part of its way, from p5 to p95 or from end to end of the lever, that this is. */
  readonly share: number;
  /** Index of the design that is then ahead. */
  readonly ahead: number;
}

/** How often the distance is halved: the place is then known to a sixteenth of the way to the end. */
const halvings = 4;

/** Ranks the designs with one assumption at a share of its way. */
export type RankAt = (path: string, share: number) => Promise<Ranking>;

/**
 * For each assumption with an end at which another design is ahead, how little of the way there is enough; the smallest first.
 * A design that is ahead only between the ends, or only when two assumptions move at once, is not found. Ranges are looked at
 * as held at one place, levers from where they stand.
 */
export async function reversalsOf(
  designs: readonly Variable[],
  {
    leader,
    endsOf,
    rankAt,
  }: {
    readonly leader: number;
    /** Who is ahead at the low and the high end of an assumption. */
    readonly endsOf: (path: string) => readonly [number | null, number | null];
    readonly rankAt: RankAt;
  },
): Promise<readonly Reversal[]> {
  const inputs = new Map(
    designs.flatMap((design) => design.assumptions.map((input) => [input.path, { input, design }])),
  );
  const found: Reversal[] = [];
  for (const { input, design } of inputs.values()) {
    const start = presentShareOf(input, design.scenario);
    const at = endsOf(input.path);
    for (const end of [0, 1] as const) {
      const ahead = at[end];
      if (ahead === null || ahead === leader) continue;
      const place = await nearest({ start, end, ahead, leader }, (share) => rankAt(input.path, share));
      const [from, to] = [placeWritten(input, start), placeWritten(input, place.share)];
      found.push({
        path: input.path,
        label: input.label,
        from,
        to,
        share: Math.abs(place.share - start),
        ahead: place.ahead,
      });
    }
  }
  return found.sort((a, b) => a.share - b.share);
}

async function nearest(
  {
    start,
    end,
    ahead,
    leader,
  }: { readonly start: number; readonly end: 0 | 1; readonly ahead: number; readonly leader: number },
  rankAt: (share: number) => Promise<Ranking>,
): Promise<{ readonly share: number; readonly ahead: number }> {
  let [near, far] = [start, end as number];
  let other = ahead;
  for (let i = 0; i < halvings; i++) {
    const middle = (near + far) / 2;
    const now = (await rankAt(middle)).ahead;
    if (now === null || now === leader) near = middle;
    else {
      far = middle;
      other = now;
    }
  }
  return { share: far, ahead: other };
}
