import { power } from '../../numbers/elementary.ts';
import type { LocalEconomy } from './instance.ts';
import type { Course, WorldCourse } from './measures.ts';
import { closeMonth } from './rules-counterfactual.ts';
import { earnedBy } from './rules.ts';
import { measureSpreads } from './distribution.ts';
import { sumOf } from './sums.ts';

/** Phase `observe`, every period: closes the month in the period in which households bought, and ends the streams. */
export function observe(economy: LocalEconomy, period: number): void {
  if (economy.months[period] === 1) measureMonth(economy, period);
  const { ledger } = economy.place.build;
  for (let g = 0; g < economy.groups.length; g++) {
    const { own, transfers, direct, here } = economy.groups[g]!.streams;
    own.endPeriod(ledger, period);
    transfers.endPeriod(ledger, period);
    direct.endPeriod(ledger, period);
    here.endPeriod(ledger, period);
  }
  for (let i = 0; i < economy.projects.length; i++) {
    const { wages, purchases, sales, funding } = economy.projects[i]!.streams;
    wages.endPeriod(ledger, period);
    purchases.endPeriod(ledger, period);
    sales.endPeriod(ledger, period);
    funding.endPeriod(ledger, period);
  }
}

function measureMonth(economy: LocalEconomy, period: number): void {
  const { groups, measures, place, turn, povertyLine } = economy;
  const { seen, book, before, projectless, cash } = measures;
  const { ledger } = place.build;
  for (let g = 0; g < groups.length; g++) {
    const { streams, cash: purse } = groups[g]!;
    const own = streams.own.take(ledger, period);
    const transfers = streams.transfers.take(ledger, period);
    seen.direct[g] = streams.direct.take(ledger, period);
    seen.earned[g] = streams.here.take(ledger, period);
    seen.wealth[g] = ledger.total(purse);
    book.incomes[g] = own + transfers + seen.direct[g]! + seen.earned[g]!;
    setIncome(before, g, own + transfers);
    setIncome(projectless, g, own + transfers);
    setIncome(cash, g, own + transfers);
  }
  closeWorld(economy, before);
  closeWorld(economy, projectless);
  closeWorld(economy, cash);
  addToYear(book, turn.made, seen.earned);
  book.wages = sumOf(turn.wages) + measures.projectWages;
  measures.projectWagesOfMonth = measures.projectWages;
  measures.projectWages = 0;
  book.prices = pricesOf(economy, book);
  projectless.prices = pricesOf(economy, projectless);
  cash.prices = pricesOf(economy, cash);
  if (povertyLine !== null) measures.lines.add(0, povertyLine.now);
  const month = place.build.calendar.monthOfPeriod[period]!;
  const { months } = place.build.calendar;
  if (months - month <= yearOfMonths) economy.accounts.add(economy);
  // Once a quarter, because ordering all incomes is the dearest thing a place does.
  if (month === 0 || month === months - 1 || (month + 1) % 3 === 0) measureSpreads(economy);
}

const yearOfMonths = 12;

function setIncome(world: WorldCourse, group: number, received: number): void {
  world.incomes[group] = received - world.removed[group]! + earnedBy(world.turn, group);
}

function closeWorld({ measures }: LocalEconomy, world: WorldCourse): void {
  closeMonth(measures.seen, world);
  world.wages = sumOf(world.turn.wages);
  for (let g = 0; g < world.gap.length; g++) measures.earnedThere[g] = earnedBy(world.turn, g);
  addToYear(world, world.turn.made, measures.earnedThere);
}

function addToYear({ year, incomes }: Course, made: Float64Array, earned: Float64Array): void {
  for (let s = 0; s < made.length; s++) year.add(s, made[s]!);
  for (let g = 0; g < incomes.length; g++) {
    year.add(made.length + g, incomes[g]!);
    year.add(made.length + incomes.length + g, earned[g]!);
  }
}

/**
 * The price level of what households live on, 1 in the world before, over the last twelve months: each sector's price is
 * (made here ÷ made before)^(1 − labour's share), and counts by its part in the incomes. Where nothing was made before there is
 * no price to compare with, and it counts as unchanged. Source: Cobb-Douglas supply with a fixed factor, as in LEWIE (Taylor
 * and Filipski, 2014).
 */
function pricesOf({ measures, circuit }: LocalEconomy, { year, incomes }: Course): number {
  const sectors = circuit.local.length;
  let income = 0;
  let made = 0;
  for (let g = 0; g < incomes.length; g++) income += year.sums[sectors + g]!;
  for (let s = 0; s < sectors; s++) made += year.sums[s]!;
  const base = Math.max(income, made);
  if (base <= 0) return 1;
  let level = 1;
  for (let s = 0; s < sectors; s++) {
    const now = year.sums[s]!;
    const before = measures.before.year.sums[s]!;
    const rent = 1 - circuit.labour[s]!;
    if (now <= 0 || before <= 0 || rent === 0) continue;
    level += (now / base) * (power(now / before, rent) - 1);
  }
  return level;
}
