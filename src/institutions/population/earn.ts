import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { Population } from './instance.ts';
import { incomeOf, longRunWorking, lossOf, worksAfter } from './rules.ts';
import { beginStatus, changeStatus, payFactor } from './status.ts';

/** The start of a future: who is undocumented, who is at work (in the long-run proportion), and the opening cash. */
export function beginPopulation(population: Population): void {
  const { place, drivers, words, count, undocumented, working } = population;
  const { draws, ledger } = place.build;
  draws.words(drivers.status, domains.decision, once, words, count);
  const share = population.undocumentedShare.now;
  for (let unit = 0; unit < count; unit++) undocumented[unit] = uniformOfWord(words[unit]!) < share ? 1 : 0;
  draws.words(drivers.firstJob, domains.decision, once, words, count);
  for (let unit = 0; unit < count; unit++) {
    const atWork = longRunWorking(lossOfUnit(population, unit), findingOfUnit(population, unit));
    working[unit] = uniformOfWord(words[unit]!) < atWork ? 1 : 0;
  }
  beginStatus(population);
  if (population.opening === null) return;
  const world = place.build.world(population.currency).first;
  for (let unit = 0; unit < count; unit++) {
    const held = roundAmount(population.opening.each[unit]!, 'half-even');
    ledger.post(world, population.cash.first + unit, held, population.flows.opening);
  }
}

/** Work lost and found within the month that begins. */
export function changeJobs(population: Population, period: number): void {
  const { drivers, words, count, working } = population;
  population.place.build.draws.words(drivers.job, domains.decision, period, words, count);
  for (let unit = 0; unit < count; unit++) {
    const u = uniformOfWord(words[unit]!);
    const finding = findingOfUnit(population, unit);
    working[unit] = worksAfter(working[unit] === 1, lossOfUnit(population, unit), finding, u) ? 1 : 0;
  }
  changeStatus(population, period);
}

/** The incomes of the month, from outside, in whole minor units. */
export function earn(population: Population): void {
  const { place, count, working, received, flows, cash } = population;
  const { ledger } = place.build;
  const world = place.build.world(population.currency).first;
  const without = population.incomeWithoutWork.now;
  const { each } = population.income;
  for (let unit = 0; unit < count; unit++) {
    const income = population.gone[unit] === 1 ? 0 : each[unit]! * payFactor(population, unit);
    received[unit] = incomeOf(income, working[unit] === 1, without);
  }
  for (let unit = 0; unit < count; unit++) ledger.post(world, cash.first + unit, received[unit]!, flows.income);
}

function lossOfUnit(population: Population, unit: number): number {
  return lossOf(population.jobLoss.now, population.undocumentedJobLoss.now, population.undocumented[unit] === 1);
}

function findingOfUnit({ jobFinding, status, undocumented }: Population, unit: number): number {
  return undocumented[unit] === 1 ? Math.min(1, jobFinding.now * status.undocumentedFinding.now) : jobFinding.now;
}
