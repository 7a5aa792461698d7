import type { ModelBuilder } from '../../engine/builder.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import { buyElsewhere, orderPurchases, receiveMatch } from './buy.ts';
import { changeJobs, earn } from './earn.ts';
import { familyIndicators, familySeries } from './family-results.ts';
import { indicatorsOf } from './indicators.ts';
import type { Population } from './instance.ts';
import { keepCustoms, noteHeld, putAside, showNeeds } from './living.ts';
import { stepsBeforeFamily, stepsOf } from './order.ts';
import { consume, pay, planOfPaying } from './pay.ts';
import { planOfSaving, trimSavings } from './save.ts';
import { askToSend, countUnsent, planOfSending } from './send.ts';
import { seriesOf } from './series.ts';

/**
 * Round 4. What is monthly happens in the period that holds the first day of a month: jobs change, incomes come, transfers
 * are asked for, rent is paid, purchases are made. Payment boards are served in every period, because their owners may ask
 * weekly. The series are declared here, when the flows of all others are known.
 */
export function populationStages(populations: readonly Population[], build: ModelBuilder): void {
  const due = monthStartTable(build.calendar);
  const monthOf = monthsSoFar(due);
  const all = populations.map((population) => planOf(population, build));
  for (const { population } of all) declareResults(population);
  build.stage({
    phase: 'open',
    name: { fr: 'compteurs de la population', en: 'population counters' },
    run(period) {
      for (let i = 0; i < all.length; i++) {
        open(all[i]!.population);
        if (due[period] === 1) noteHeld(all[i]!.population);
      }
    },
  });
  build.stage({
    phase: 'earn',
    name: { fr: 'travail et revenus de la population', en: 'population work and income' },
    run(period) {
      if (due[period] === 0) return;
      for (let i = 0; i < all.length; i++) {
        if (period > 0) changeJobs(all[i]!.population, period);
        earn(all[i]!.population);
        showNeeds(all[i]!.population, monthOf[period]!);
      }
    },
  });
  build.stage({
    phase: 'transfer',
    name: { fr: 'la population demande à envoyer', en: 'population asks to send' },
    run(period) {
      for (let i = 0; i < all.length; i++) {
        const { sending, saving } = all[i]!;
        if (sending !== null && due[period] === 1) askToSend(sending, period, monthOf[period]!);
        if (saving !== null) trimSavings(saving);
      }
    },
  });
  build.stage({
    phase: 'pay',
    name: { fr: 'la population paie', en: 'population pays' },
    run(period) {
      for (let i = 0; i < all.length; i++) {
        countUnsent(all[i]!.population);
        pay(all[i]!.paying, due[period] === 1, monthOf[period]!);
      }
    },
  });
  build.stage({
    phase: 'trade',
    name: { fr: 'la population commande ses achats', en: 'population orders purchases' },
    run(period) {
      if (due[period] === 0) return;
      for (let i = 0; i < all.length; i++) {
        receiveMatch(all[i]!.population);
        orderPurchases(all[i]!.population);
      }
    },
  });
  build.stage({
    phase: 'settle',
    name: { fr: 'la population achète ailleurs et consomme', en: 'population buys elsewhere and consumes' },
    run(period) {
      if (due[period] === 0) return;
      for (let i = 0; i < all.length; i++) {
        buyElsewhere(all[i]!.population);
        keepCustoms(all[i]!.population, monthOf[period]!);
        putAside(all[i]!.population, monthOf[period]!);
        if (all[i]!.paying.consumesLast) consume(all[i]!.population);
      }
    },
  });
}

function planOf(population: Population, build: ModelBuilder) {
  const boards = build.boards.filter(
    ({ spec }) =>
      spec.payerOwner === population.place.index &&
      (spec.type === 'payment' || (spec.type === 'transfer' && spec.owner !== population.place.index)),
  );
  const steps = stepsOf(population.values.paysFirst, boards);
  return {
    population,
    sending: planOfSending(population, stepsBeforeFamily(steps)),
    saving: planOfSaving(population, steps),
    paying: planOfPaying(population, steps),
  };
}

function declareResults(population: Population): void {
  const { build, id } = population.place;
  for (const row of [...seriesOf(population), ...familySeries(population)])
    build.series({ ...row, id: `${id}.${row.id}` });
  for (const indicator of [...indicatorsOf(population), ...familyIndicators(population)]) build.indicator(indicator);
}

/** Takes last period's orders back and empties the counters. */
function open({ counters, transfers, purchases }: Population): void {
  counters.due = 0;
  counters.missed = 0;
  counters.dueAmount = 0;
  counters.missedAmount = 0;
  counters.unsentForCash = 0;
  counters.unsentForChannel = 0;
  counters.investable = 0;
  counters.putAside = 0;
  for (let i = 0; i < transfers.length; i++) transfers[i]!.clear();
  for (let i = 0; i < purchases.length; i++) purchases[i]!.board!.clear();
}

/** By period, the number of the month that began last, 0 for the first. */
function monthsSoFar(due: Uint8Array): Int32Array {
  const months = new Int32Array(due.length);
  let month = -1;
  for (let period = 0; period < due.length; period++) {
    month += due[period]!;
    months[period] = month;
  }
  return months;
}
