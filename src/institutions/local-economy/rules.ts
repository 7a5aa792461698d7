/**
 * How a place uses money in a month: shares are fractions, `capacity` is money. Arrays by sector, by group of households, or
 * both in rows: `inputs [from sector: of sector]`, `respends [group: sector]`.
 */
export interface Circuit {
  /** Share of the takings that is made here, and the most that can be; Infinity where there is no limit. */
  readonly local: Float64Array;
  readonly capacity: Float64Array;
  /** Labour's share of what is left of the local making once inputs are paid; the rest is the owners'. */
  readonly labour: Float64Array;
  /** Inputs bought of a sector of this place for each unit made here. */
  readonly inputs: Float64Array;
  /** What a group spends in a sector of each unit it earns here, within the month. */
  readonly respends: Float64Array;
  /** Shares of all labour and of all profits that go to a group; what they leave out goes to people elsewhere. */
  readonly labourTo: Float64Array;
  readonly profitTo: Float64Array;
  /** How many times money changes hands within a month. */
  rounds: number;
}

/** What a month brings, by sector and by group; written by `circulate`, unrounded, in the money of the takings. */
export interface Turnover {
  /** In: what buyers bring first. Used up. */
  readonly takings: Float64Array;
  /** All that was taken, and what of it was made here. */
  readonly taken: Float64Array;
  readonly made: Float64Array;
  /** Paid to labour and to owners by each sector, whoever they are. */
  readonly wages: Float64Array;
  readonly profits: Float64Array;
  /** Earned by each group as labour and as owners. */
  readonly earnedAsLabour: Float64Array;
  readonly earnedAsOwners: Float64Array;
  /** Earned in the last round: not spent yet. */
  readonly carried: Float64Array;
  /** Inputs of the last round: not bought yet, by the sector that will sell them. */
  readonly pending: Float64Array;
  readonly respent: Float64Array;
  readonly room: Float64Array;
}

/** Room for a turnover of so many sectors and groups. */
export function turnoverOf(sectors: number, groups: number): Turnover {
  const bySector = () => new Float64Array(sectors);
  const byGroup = () => new Float64Array(groups);
  return {
    takings: bySector(),
    taken: bySector(),
    made: bySector(),
    wages: bySector(),
    profits: bySector(),
    earnedAsLabour: byGroup(),
    earnedAsOwners: byGroup(),
    carried: byGroup(),
    pending: bySector(),
    respent: new Float64Array(sectors * groups),
    room: bySector(),
  };
}

/**
 * Lets the takings of a month go round: of each round's takings a share is made here, as far as capacity goes; it pays inputs,
 * labour and owners; inputs and what households spend of their earnings are the next round's takings. After the last round
 * the earnings and inputs of that round wait. With one sector, one group, all paid to labour and rounds without end this is
 * the month of Godley and Lavoie's model SIM with imports in the place of taxes (Monetary Economics, 2007, ch. 3).
 *
 * @example one sector, local 0.6, respends 0.6, takings 12: taken 18.75, made 11.25
 */
export function circulate(circuit: Circuit, turn: Turnover): void {
  begin(circuit, turn);
  for (let round = 1; round <= circuit.rounds; round++) {
    let labour = 0;
    let profit = 0;
    turn.pending.fill(0);
    for (let sector = 0; sector < turn.made.length; sector++) {
      const added = make(circuit, turn, sector);
      const wages = added * circuit.labour[sector]!;
      turn.wages[sector]! += wages;
      turn.profits[sector]! += added - wages;
      labour += wages;
      profit += added - wages;
    }
    turn.takings.set(turn.pending);
    earn(circuit, turn, labour, profit, round === circuit.rounds);
  }
}

function begin({ capacity }: Circuit, turn: Turnover): void {
  turn.taken.fill(0);
  turn.made.fill(0);
  turn.wages.fill(0);
  turn.profits.fill(0);
  turn.earnedAsLabour.fill(0);
  turn.earnedAsOwners.fill(0);
  turn.carried.fill(0);
  turn.respent.fill(0);
  turn.room.set(capacity);
}

/** Makes what can be made of a sector's takings, orders its inputs, and returns what is left for labour and owners. */
function make({ local, inputs }: Circuit, turn: Turnover, sector: number): number {
  const sectors = turn.made.length;
  const takings = turn.takings[sector]!;
  const made = Math.min(takings * local[sector]!, turn.room[sector]!);
  turn.taken[sector]! += takings;
  turn.made[sector]! += made;
  turn.room[sector]! -= made;
  let added = made;
  for (let other = 0; other < sectors; other++) {
    const bought = made * inputs[sector * sectors + other]!;
    turn.pending[other]! += bought;
    added -= bought;
  }
  return added;
}

/** Gives each group its part of the round, and takes what it spends of it, except in the last round. */
function earn(circuit: Circuit, turn: Turnover, labour: number, profit: number, isLast: boolean): void {
  const sectors = turn.made.length;
  for (let group = 0; group < turn.carried.length; group++) {
    const asLabour = labour * circuit.labourTo[group]!;
    const asOwners = profit * circuit.profitTo[group]!;
    turn.earnedAsLabour[group]! += asLabour;
    turn.earnedAsOwners[group]! += asOwners;
    if (isLast) {
      turn.carried[group] = asLabour + asOwners;
      continue;
    }
    for (let sector = 0; sector < sectors; sector++) {
      const cell = group * sectors + sector;
      const spent = (asLabour + asOwners) * circuit.respends[cell]!;
      turn.respent[cell]! += spent;
      turn.takings[sector]! += spent;
    }
  }
}

/** What a group earned in a month here. */
export function earnedBy(turn: Turnover, group: number): number {
  return turn.earnedAsLabour[group]! + turn.earnedAsOwners[group]!;
}
