import { roundAmount } from '../../numbers/money.ts';
import { saysYes } from './funders.ts';
import type { Funder } from './funders.ts';
import type { Association } from './instance.ts';
import { answerTo, refusals } from './rules-funding.ts';
import type { Refusal } from './rules-funding.ts';
import { workStates } from './work.ts';
import type { Work } from './work.ts';

/** Applies to all funders at once, in a month that suits the first of them that has a calendar. */
export function applyTo(association: Association, work: Work, period: number, month: number): void {
  if (month < work.nextFrom || !isMonthOfCalendar(association, month)) return;
  const { parameters, place } = association;
  work.nextFrom = month + work.values.every.value;
  work.applied += 1;
  work.budget = roundAmount(work.running.cost.now * (1 + parameters.ambition.now), 'half-even');
  const labour = roundAmount(work.budget * work.running.labour.now, 'half-even');
  const pledge = pledgeFor(association, work.budget, month);
  work.answeredIn = month;
  for (let f = 0; f < association.funders.length; f++) {
    const funder = association.funders[f]!;
    const answer = answerOf(association, funder, work, { labour, pledge, month, period });
    if (typeof answer === 'string') {
      work.refused[refusals.indexOf(answer)]! += 1;
      continue;
    }
    const grant = Math.min(roundAmount(answer, 'down'), work.budget - work.granted);
    work.grants[f] = grant;
    work.paidIn[f] = month + Math.floor(funder.running.answersAfter.now + 0.5);
    work.answeredIn = Math.max(work.answeredIn, work.paidIn[f]!);
    work.granted += grant;
    work.approved += 1;
    funder.yesThisYear += 1;
    funder.committed += grant;
  }
  work.price = Math.max(0, roundAmount(work.budget * (1 + work.running.overrun.now), 'half-even') - labour);
  work.needed = Math.max(0, work.budget - labour);
  work.left = work.price;
  work.state = workStates.applying;
  // Money decided and paid in the same month is there at once.
  receiveGrants(association, work, period, place.build.calendar.monthOfPeriod[period]!);
}

/** Grants come in the month in which their funder answers, and are set aside for their work. */
export function receiveGrants(association: Association, work: Work, _period: number, month: number): void {
  const { place, cash, currency, flows } = association;
  for (let f = 0; f < association.funders.length; f++) {
    if (work.paidIn[f] !== month || work.grants[f] === 0) continue;
    const amount = work.grants[f]!;
    work.paidIn[f] = -1;
    place.build.ledger.post(place.build.world(currency).first, cash.first, amount, flows.grants);
    association.funders[f]!.paidNow += amount;
    const kept = association.addRaised(amount, association.funders[f]!.name);
    association.setAside(work, amount - kept);
    association.learn();
  }
}

interface Asked {
  readonly labour: number;
  readonly pledge: number;
  readonly month: number;
  readonly period: number;
}

/** What a funder will pay, or why it will not. */
function answerOf(association: Association, funder: Funder, work: Work, asked: Asked): number | Refusal {
  const { calendar } = association.place.build;
  const month = calendar.start + asked.month;
  const support = funder.supportIn(month, calendar.start);
  if (support === 0) return 'no-support';
  if (association.stage < funder.values.fromStage.value) return 'too-early';
  if (funder.values.needsWritten && association.values.governance?.written !== true) return 'no-convention';
  if (!isOpenIn(funder, month)) return 'outside-calendar';
  const own = ownOf(association, work, asked.labour);
  const rule = funder.rule();
  const answer = answerTo(rule, {
    budget: work.budget,
    own,
    pledge: Math.min(own, asked.pledge),
    running: funder.committed,
    yesThisYear: funder.yesThisYear,
  });
  if (!answer.eligible) return answer.why;
  if (!saysYes(association, funder, work.index, asked.period)) return 'refused';
  return answer.grant * support;
}

/** What an association can bring itself: its free cash and the work of the inhabitants; a twin counts on who funds it. */
function ownOf(association: Association, work: Work, labour: number): number {
  return association.values.fundedBy === null ? association.freeCash() + labour : work.budget;
}

/** What the association has to bring where funders pay a share or match it: budget (1 - shares) / (1 + matches). */
function pledgeFor({ funders, place }: Association, budget: number, sinceStart: number): number {
  const { start } = place.build.calendar;
  let shares = 0;
  let matches = 0;
  for (let f = 0; f < funders.length; f++) {
    if (funders[f]!.supportIn(start + sinceStart, start) === 0) continue;
    if (funders[f]!.running.matches === null) shares += funders[f]!.running.share?.now ?? 0;
    else matches += funders[f]!.running.matches!.now;
  }
  return (budget * Math.max(0, 1 - shares)) / (1 + matches);
}

function isMonthOfCalendar({ funders, place }: Association, sinceStart: number): boolean {
  const { start } = place.build.calendar;
  for (let f = 0; f < funders.length; f++) {
    const funder = funders[f]!;
    if (funder.values.opens.length === 0 || funder.supportIn(start + sinceStart, start) === 0) continue;
    return isOpenIn(funder, start + sinceStart);
  }
  return true;
}

function isOpenIn({ values }: Funder, month: number): boolean {
  if (values.opens.length === 0) return true;
  for (let i = 0; i < values.opens.length; i++) if (values.opens[i]!.value === (month % 12) + 1) return true;
  return false;
}
