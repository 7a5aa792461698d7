/** A scheme that passes for a tontine: pay in, bring others, be paid out of what those below bring. */
export interface Pyramid {
  /** What everybody pays to enter, and what is promised. */
  readonly fee: number;
  readonly payout: number;
  /** How many each must bring. */
  readonly recruits: number;
  /** How many people there are to enter at all. */
  readonly people: number;
}

export interface PyramidLevel {
  readonly level: number;
  /** People who must enter to fill the level, and who still can. */
  readonly needed: number;
  readonly entered: number;
  /** How many of the level are ever paid. */
  readonly paid: number;
}

export interface PyramidEnd {
  readonly levels: readonly PyramidLevel[];
  readonly entered: number;
  readonly paid: number;
  /** Those who paid and never receive. */
  readonly losers: number;
  /** Levels between who is paid and those whose fees pay for it. */
  readonly depth: number;
}

/** Nobody waits for a pyramid of more levels than that. */
const mostLevels = 60;

/**
 * Plays a pyramid until nobody is left to enter. Level by level each member brings others; one is paid when the level that
 * pays for it is complete below, oldest first: what is paid out never exceeds the fees that came in. However many people there
 * are, the last levels hold most of them, and they are not paid. Source of the example: 11 dollars, two recruits, 88 dollars
 * (blogducitoyen.com, DR Congo). Throws when nobody could ever be paid or nothing is paid in.
 *
 * @example playPyramid({ fee: 11, payout: 88, recruits: 2, people: 1000 }).losers // 873: 127 of 1000 are paid
 */
export function playPyramid({ fee, payout, recruits, people }: Pyramid): PyramidEnd {
  if (!(fee > 0) || !(payout > fee)) throw new Error(`A pyramid promises more than ${fee}, not ${payout}.`);
  if (!Number.isInteger(recruits) || recruits < 2)
    throw new Error(`Two people or more are to be brought, not ${recruits}.`);
  if (!Number.isInteger(people) || people < 1) throw new Error(`Somebody must be there to enter, not ${people}.`);
  const filled: { level: number; needed: number; entered: number }[] = [];
  let needed = 1;
  let left = people;
  for (let level = 1; left > 0 && level <= mostLevels; level++) {
    const entered = Math.min(needed, left);
    filled.push({ level, needed, entered });
    left -= entered;
    needed *= recruits;
  }
  const depth = depthOf(fee, payout, recruits);
  const entered = people - left;
  const each = payout / fee;
  const levels = filled.map((level, i) => {
    const below = filled[i + depth];
    // Each one paid uses up the fees of `each` people of the level that pays for it.
    return { ...level, paid: below === undefined ? 0 : Math.min(level.entered, Math.floor(below.entered / each)) };
  });
  const paid = levels.reduce((sum, level) => sum + level.paid, 0);
  return { levels, entered, paid, losers: entered - paid, depth };
}

/** The first level below whose fees are enough for one payout. */
function depthOf(fee: number, payout: number, recruits: number): number {
  let depth = 1;
  let fees = fee * recruits;
  while (fees < payout) {
    fees *= recruits;
    depth++;
  }
  return depth;
}
