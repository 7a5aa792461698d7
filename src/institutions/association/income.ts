import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { Association } from './instance.ts';
import { eventsInMonth, payingShare } from './rules.ts';

/** Phase `open`: asks dues of those who are still members and pay this month. All founders count as owing theirs. */
export function askDues(association: Association, period: number): void {
  const { place, parameters, asks, founders, isIn, words, memorandum } = association;
  asks.clear();
  const month = place.build.calendar.monthOfPeriod[period]!;
  if (association.monthStarts[period] === 0 || month >= parameters.duesFor.now) return;
  if (month > 0) dropOut(association, period);
  const dues = roundAmount(parameters.dues.now, 'half-even');
  const usual = payingShare(parameters.start.now, parameters.settles.now, parameters.within.now, month);
  const share = usual * association.standing.trust;
  place.build.draws.words(association.payDriver, domains.decision, period, words, founders);
  for (let unit = 0; unit < founders; unit++) {
    if (isIn[unit] === 1 && uniformOfWord(words[unit]!) < share) asks.wanted[unit] = dues;
  }
  place.build.ledger.post(memorandum.first, memorandum.first + 1, founders * dues, association.flows.duesDue);
}

function dropOut(association: Association, period: number): void {
  const { place, parameters, founders, isIn, words } = association;
  place.build.draws.words(association.leaveDriver, domains.decision, period, words, founders);
  for (let unit = 0; unit < founders; unit++) {
    if (isIn[unit] === 0 || uniformOfWord(words[unit]!) >= parameters.dropout.now) continue;
    isIn[unit] = 0;
    association.membersIn--;
  }
}

/** Phase `lend`: counts who paid, and takes the running costs out of the dues. */
export function countDues(association: Association, period: number): void {
  const { asks, flows, place } = association;
  let payers = 0;
  for (let unit = 0; unit < asks.count; unit++) if (asks.granted[unit]! > 0) payers++;
  association.payersNow = payers;
  association.addRaised(place.build.ledger.moved(flows.dues, period), 'dues');
  replaceFamilyMoney(association);
}

/** Phase `settle`: running costs out of what tontines gave, which came after the dues. */
export function countGifts(association: Association, period: number): void {
  const { giftTerms, place } = association;
  let given = 0;
  for (let i = 0; i < giftTerms.length; i++) given += place.build.ledger.moved(giftTerms[i]!.flow, period);
  association.addRaised(given, 'gifts');
}

/** Phase `earn`: events and grants, in the period that begins a month. */
export function earn(association: Association, period: number): void {
  if (association.monthStarts[period] === 0) return;
  holdEvents(association, period);
  receiveGrants(association, period);
}

/** An event's takings come first, then its costs with those still owed, as far as the cash box goes. */
function holdEvents(association: Association, period: number): void {
  const { place, parameters, cash, payables, flows, currency } = association;
  const { ledger, calendar } = place.build;
  const { events } = parameters;
  if (events === null) return;
  const month = calendar.start + calendar.monthOfPeriod[period]!;
  const held = eventsInMonth(events.perYear.now, month - 12 * Math.floor(month / 12));
  const income = roundAmount(held * events.income.now * effortOf(association), 'half-even');
  const cost = roundAmount(held * events.cost.now, 'half-even');
  const world = place.build.world(currency).first;
  const values = place.build.worldValues(currency).first;
  ledger.post(world, cash.first, income, flows.eventIncome);
  ledger.post(payables.first, values, cost, flows.costOwed);
  const paid = Math.min(0 - ledger.balances[payables.first]!, ledger.available(cash.first));
  ledger.post(cash.first, world, paid, flows.eventCost);
  ledger.post(values, payables.first, paid, flows.costSettled);
  if (paid < cost) association.isShort = true;
  association.addRaised(Math.max(0, income - paid), 'events');
}

function receiveGrants(association: Association, period: number): void {
  const { place, parameters, grantMonths, cash, flows, currency } = association;
  const { ledger, calendar } = place.build;
  const month = calendar.start + calendar.monthOfPeriod[period]!;
  for (let i = 0; i < grantMonths.length; i++) {
    if (grantMonths[i] !== month) continue;
    const amount = roundAmount(parameters.grants[i]!.amount.now, 'half-even');
    ledger.post(place.build.world(currency).first, cash.first, amount, flows.grants);
    association.addRaised(amount, association.values.grants[i]!.from.en);
    association.learn();
  }
}

/**
 * What an event brings of its usual takings: less when hours of volunteers are short or nobody carries it, more when people
 * give out of charity.
 */
function effortOf({ standing, running }: Association): number {
  const helped = standing.hoursWanted === 0 ? 1 : standing.hoursGiven / standing.hoursWanted;
  const { motives } = running;
  return helped * standing.strength * (motives === null ? 1 : 1 + motives.charity.now * motives.lift.now);
}

/** What members will send less to their families, for dues they have paid. */
function replaceFamilyMoney({ replaced, asks, parameters }: Association): void {
  if (replaced === null) return;
  for (let unit = 0; unit < asks.count; unit++) {
    replaced[unit]! += roundAmount(asks.granted[unit]! * parameters.replacesFamily.now, 'half-even');
  }
}

/** The start of a future: all founders are members, opening cash is posted, and it is drawn which grants come and when. */
export function begin(association: Association): void {
  const { place, parameters, values, currency } = association;
  const { build } = place;
  association.isIn.fill(1);
  association.membersIn = association.founders;
  association.payersNow = 0;
  association.residual.fill(0);
  association.standing.begin();
  association.sources.begin();
  association.raisedNow = association.earmarked = 0;
  association.stage = 8;
  association.replaced?.fill(0);
  association.exit?.begin();
  for (const part of association.parts) part.begin?.();
  if (parameters.openingCash !== null) {
    const opening = roundAmount(parameters.openingCash.now, 'half-even');
    build.ledger.post(build.world(currency).first, association.cash.first, opening, association.flows.opening);
  }
  for (let i = 0; i < parameters.grants.length; i++) {
    const { chance, late } = parameters.grants[i]!;
    const comes = build.draws.uniform(association.grantDrivers[i]!, domains.decision, 0, once) < chance.now;
    association.grantMonths[i] = comes ? values.grants[i]!.month + Math.floor(late.now + 0.5) : -1;
  }
}
