import { sourceAmong, theilByGroup } from '../../finance/impact/income-sources.ts';
import { giniInOrder } from '../../finance/impact/inequality.ts';
import type { IncomeSource } from '../../finance/impact/remittance-effects.ts';
import { orderByKey } from '../../numbers/ordering.ts';
import type { Group, LocalEconomy } from './instance.ts';
import type { Course, WorldCourse } from './measures.ts';

/** How incomes per person lie on the book or in a world, over the last twelve months; shares are fractions. */
export interface Spread {
  gini: number;
  /** Share of people below the poverty line, and their mean gap to it over all people (P0 and P1); 0 without a line. */
  poor: number;
  gap: number;
}

/** Room for the incomes of all households, one place each: income per person, people, and their order. */
export interface Purses {
  readonly incomes: Float64Array;
  readonly people: Float64Array;
  readonly order: Int32Array;
}

export function pursesOf(households: number): Purses {
  return {
    incomes: new Float64Array(households),
    people: new Float64Array(households),
    order: new Int32Array(households),
  };
}

/** Measures the spread of incomes on the book and in the worlds without the money and with it in equal parts. Allocates nothing. */
export function measureSpreads(economy: LocalEconomy): void {
  const { book, before, cash } = economy.measures;
  fillFromBook(economy);
  measure(economy, book);
  fillFromWorld(economy, before, 0);
  measure(economy, before);
  fillFromWorld(economy, cash, economy.measures.equalPart.sums[0]!);
  measure(economy, cash);
}

function measure({ purses, povertyLine, measures }: LocalEconomy, { spread, prices }: Course): void {
  const { incomes, people, order } = purses;
  const count = incomes.length;
  orderByKey(incomes, order, count);
  spread.gini = giniInOrder(incomes, people, order, count);
  if (povertyLine === null) return;
  // The line of the months so far, at the prices that this world has.
  const line = measures.lines.sums[0]! * prices;
  let all = 0;
  let poor = 0;
  let gap = 0;
  for (let i = 0; i < count; i++) {
    all += people[i]!;
    if (incomes[i]! >= line) continue;
    poor += people[i]!;
    gap += (people[i]! * (line - incomes[i]!)) / line;
  }
  spread.poor = poor / all;
  spread.gap = gap / all;
}

function fillFromBook({ groups, purses }: LocalEconomy): void {
  let place = 0;
  for (let g = 0; g < groups.length; g++) {
    const { tallies, count, size } = groups[g]!;
    for (let unit = 0; unit < count; unit++) {
      const { own, transfers, here, direct } = tallies;
      const income = own.sums[unit]! + transfers.sums[unit]! + here.sums[unit]! + direct.sums[unit]!;
      purses.people[place] = size[0]!;
      purses.incomes[place++] = income / size[0]!;
    }
  }
}

/** In a world each household has its own income, its part of what its group earns there, and what everybody gets. */
function fillFromWorld({ groups, purses, measures, turn }: LocalEconomy, world: WorldCourse, everybody: number): void {
  const first = turn.made.length + groups.length;
  let place = 0;
  for (let g = 0; g < groups.length; g++) {
    const { tallies, count, size } = groups[g]!;
    const here = measures.book.year.sums[first + g]!;
    const there = world.year.sums[first + g]!;
    for (let unit = 0; unit < count; unit++) {
      const earned = here === 0 ? there / count : (tallies.here.sums[unit]! * there) / here;
      purses.incomes[place++] = (tallies.own.sums[unit]! + earned + everybody) / size[0]!;
    }
  }
}

/** The transfers of the last year among all incomes per person, as Lerman and Yitzhaki take the Gini apart. */
export function transfersAmong({ groups, purses }: LocalEconomy): IncomeSource {
  const all = groups.flatMap((group) => purseOf(group));
  const source = groups.flatMap(({ tallies, size }) => [...tallies.transfers.sums].map((sum) => sum / size[0]!));
  return sourceAmong({ incomes: all, source, weights: [...purses.people] });
}

/** Theil's T of incomes per person on the book, between and within the groups. */
export function theilOf({ groups }: LocalEconomy): { total: number; between: number; within: number } {
  return theilByGroup(
    groups.map((group) => {
      const incomes = purseOf(group);
      return { incomes, weights: incomes.map(() => group.size[0]!) };
    }),
  );
}

function purseOf({ tallies, size }: Group): number[] {
  const { own, transfers, here, direct } = tallies;
  return [...own.sums].map(
    (sum, unit) => (sum + transfers.sums[unit]! + here.sums[unit]! + direct.sums[unit]!) / size[0]!,
  );
}
