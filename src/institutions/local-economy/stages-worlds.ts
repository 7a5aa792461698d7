import type { LocalEconomy } from './instance.ts';
import type { Course } from './measures.ts';
import { sumOf } from './sums.ts';

/** What the worlds beside the book have less this month. In `cash` every household gets the same part of all that came. */
export function setRemoved({ groups, projects, measures, place }: LocalEconomy, period: number): void {
  const { transfers, before, projectless, cash } = measures;
  measures.funding = 0;
  for (let i = 0; i < projects.length; i++)
    measures.funding += projects[i]!.streams.funding.take(place.build.ledger, period);
  const money = sumOf(transfers) + measures.funding;
  let households = 0;
  for (let g = 0; g < groups.length; g++) households += groups[g]!.count;
  measures.equalPart.add(0, money / households);
  measures.sent.add(0, sumOf(transfers));
  for (let g = 0; g < groups.length; g++) {
    before.removed[g] = transfers[g]!;
    projectless.removed[g] = 0;
    cash.removed[g] = transfers[g]! - (money * groups[g]!.count) / households;
  }
}

/**
 * The local share of each sector in each world: it falls with the part of the incomes of the last twelve months that came from
 * elsewhere, as far as the file says so. Call `setRemoved` first.
 */
export function setLocalShares(economy: LocalEconomy, period: number): void {
  const { sectors, circuit, groups, measures } = economy;
  const { book, before, projectless, cash, sent, equalPart } = measures;
  let households = 0;
  let own = 0;
  for (let g = 0; g < groups.length; g++) {
    households += groups[g]!.count;
    own += groups[g]!.streams.own.now(economy.place.build.ledger, period);
  }
  const came = sumOf(measures.transfers);
  const received = partFromElsewhere(book, sent.sums[0]!, own + came, economy);
  const given = equalPart.sums[0]! * households;
  const inCash = partFromElsewhere(cash, given, own + came + measures.funding, economy);
  for (let s = 0; s < sectors.length; s++) {
    const { local, towardsImports } = sectors[s]!;
    const share = local === null ? 0 : local.now;
    const taste = towardsImports === null ? 0 : towardsImports.now;
    circuit.local[s] = share * (1 - taste * received);
    projectless.circuit.local[s] = circuit.local[s]!;
    before.circuit.local[s] = share;
    cash.circuit.local[s] = share * (1 - taste * inCash);
  }
}

/** The part of incomes that came from elsewhere over the year so far; what this month has brought yet counts on both sides. */
function partFromElsewhere(course: Course, received: number, now: number, { turn }: LocalEconomy): number {
  const sectors = turn.made.length;
  let incomes = now;
  for (let g = 0; g < course.incomes.length; g++) incomes += course.year.sums[sectors + g]!;
  return incomes <= 0 ? 0 : Math.min(1, received / incomes);
}
