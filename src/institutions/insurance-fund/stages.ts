import type { ModelBuilder } from '../../engine/builder.ts';
import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { InsuranceFund, Linked } from './instance.ts';
import { chanceToJoin, settleCase } from './rules.ts';
import type { CasePaid } from './rules.ts';

/**
 * Two stages, in the period that holds the first day of a month: in `open` units join and premiums are asked; in `lend`
 * premiums are counted, administration is paid, and the month's cases are settled.
 */
export function addStages(funds: readonly InsuranceFund[], build: ModelBuilder): void {
  build.stage({
    phase: 'open',
    name: { fr: 'les mutuelles réclament', en: 'insurance-fund asks' },
    run(period) {
      for (let i = 0; i < funds.length; i++) ask(funds[i]!, funds[i]!.linked!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: { fr: 'les mutuelles règlent', en: 'insurance-fund settles' },
    run(period) {
      for (let i = 0; i < funds.length; i++) {
        if (funds[i]!.months[period] === 1) settle(funds[i]!, funds[i]!.linked!, period);
      }
    },
  });
}

function ask(fund: InsuranceFund, linked: Linked, period: number): void {
  const { counters } = fund;
  linked.board.clear();
  counters.cases = 0;
  counters.casesInsured = 0;
  counters.unmet = 0;
  if (fund.months[period] === 0) return;
  const isFirst = counters.hasBegun === 0;
  counters.hasBegun = 1;
  enrol(fund, linked, isFirst ? once : period);
  const premium = roundAmount(fund.premium.now, 'half-even');
  for (let unit = 0; unit < linked.count; unit++) {
    if (linked.isInsured[unit] === 1) linked.board.wanted[unit] = premium;
  }
}

/** At the start by the share of the insured, whose waiting is over; later by the monthly chance to join. */
function enrol(fund: InsuranceFund, linked: Linked, period: number): void {
  const isStart = period === once;
  const base = isStart ? fund.insured.now : fund.joins.now;
  const driver = isStart ? fund.drivers.starts : fund.drivers.joins;
  fund.place.build.draws.words(driver, domains.decision, period, linked.words, linked.count);
  for (let unit = 0; unit < linked.count; unit++) {
    if (linked.isInsured[unit] === 1) continue;
    const risk = linked.events.now === 0 ? 1 : linked.events.each[unit]! / linked.events.now;
    if (uniformOfWord(linked.words[unit]!) >= chanceToJoin({ base, selection: fund.selection.now, risk })) continue;
    linked.isInsured[unit] = 1;
    linked.paid[unit] = isStart ? fund.values.waiting.value : 0;
    linked.arrears[unit] = 0;
    fund.counters.insured++;
  }
}

function settle(fund: InsuranceFund, linked: Linked, period: number): void {
  const { place, cash, currency, drivers } = fund;
  const { build } = place;
  const premiums = countPremiums(fund, linked);
  const admin = Math.min(roundAmount(premiums * fund.admin.now, 'half-even'), build.ledger.available(cash.first));
  build.ledger.post(cash.first, build.world(currency).first, admin, linked.flows.admin);
  build.draws.words(drivers.cases, domains.event, period, linked.words, linked.count);
  for (let i = 0; i < linked.count; i++) {
    // Nobody is always the last in line when the fund is short.
    const unit = (i + period) % linked.count;
    const strikes = uniformOfWord(linked.words[unit]!) < linked.events.each[unit]! / 12;
    if (fund.values.pays === 'sum') paySum(fund, linked, unit, strikes);
    else if (strikes) payCare(fund, linked, unit);
  }
}

/** Who has not paid is not covered this month, and is struck off after too many. */
function countPremiums(fund: InsuranceFund, linked: Linked): number {
  let premiums = 0;
  for (let unit = 0; unit < linked.count; unit++) {
    if (linked.isInsured[unit] === 0) continue;
    const paid = linked.board.granted[unit]!;
    premiums += paid;
    if (paid === linked.board.wanted[unit]) {
      linked.paid[unit]! += 1;
      linked.arrears[unit] = 0;
      continue;
    }
    linked.arrears[unit]! += 1;
    if (linked.arrears[unit]! < fund.values.lapsesAfter.value) continue;
    linked.isInsured[unit] = 0;
    linked.paid[unit] = 0;
    fund.counters.insured--;
  }
  return premiums;
}

function isCovered(fund: InsuranceFund, linked: Linked, unit: number): boolean {
  return linked.isInsured[unit] === 1 && linked.arrears[unit] === 0 && linked.paid[unit]! > fund.values.waiting.value;
}

const settled: CasePaid = { own: 0, fund: 0, unmet: 0 };

function payCare(fund: InsuranceFund, linked: Linked, unit: number): void {
  const { place, counters, values } = fund;
  const { ledger } = place.build;
  const cost = roundAmount(fund.cost.now, 'half-even');
  const covered = isCovered(fund, linked, unit);
  const given = {
    cost,
    copay: roundAmount(cost * fund.copay.now, 'half-even'),
    cash: ledger.available(linked.first + unit),
    isCovered: covered,
    isAdvanced: values.pays === 'reimburses',
  };
  settleCase(given, settled);
  counters.cases++;
  counters.unmet += settled.unmet;
  if (covered) counters.casesInsured++;
  if (values.pays === 'third-party') {
    ledger.post(linked.first + unit, linked.provider, settled.own, linked.flows.ownPart);
    payOut(fund, linked, { account: linked.provider, amount: settled.fund, flow: linked.flows.toProvider });
    return;
  }
  const advanced = settled.own + settled.fund;
  ledger.post(linked.first + unit, linked.provider, advanced, linked.flows.ownPart);
  payOut(fund, linked, { account: linked.first + unit, amount: settled.fund, flow: linked.flows.toMember });
}

/** A sum for each month that a case lasts, to whoever was covered when it struck. */
function paySum(fund: InsuranceFund, linked: Linked, unit: number, strikes: boolean): void {
  if (strikes) {
    fund.counters.cases++;
    if (isCovered(fund, linked, unit)) {
      fund.counters.casesInsured++;
      linked.running[unit] = fund.values.lasts.value;
    }
  }
  if (linked.running[unit] === 0) return;
  linked.running[unit]! -= 1;
  const cost = roundAmount(fund.cost.now, 'half-even');
  const amount = cost - roundAmount(cost * fund.copay.now, 'half-even');
  payOut(fund, linked, { account: linked.first + unit, amount, flow: linked.flows.toMember });
}

/** Pays as far as the fund goes; what is missing is not carried over, and breaks the promise. */
function payOut(
  fund: InsuranceFund,
  linked: Linked,
  due: { readonly account: number; readonly amount: number; readonly flow: number },
): void {
  const { ledger } = fund.place.build;
  const { first } = fund.memorandum;
  const paid = Math.min(due.amount, ledger.available(fund.cash.first));
  ledger.post(fund.cash.first, due.account, paid, due.flow);
  ledger.post(first, first + 1, due.amount, linked.flows.claimsDue);
  ledger.post(first, first + 1, due.amount - paid, linked.flows.claimsMissed);
}
