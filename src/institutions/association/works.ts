import { domains } from '../../engine/parameters.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { applyTo, receiveGrants } from './applications.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { idleChance, monthly, successChance } from './rules-standing.ts';
import { mostUnits, Work, workStates } from './work.ts';
import { declareWorkResults } from './works-results.ts';

/** Flows of works: what is paid for them, what is lost on the way, grants that are given back. */
export interface WorkFlows {
  readonly paid: number;
  readonly lost: number;
  readonly returned: number;
}

/** What an association, or a twin, builds: applied for, paid for, built and kept in use, month by month. Null without works. */
export function declareWorks(association: Association): Part | null {
  const { place, values, currency } = association;
  const entries = Object.entries(values.works);
  if (entries.length === 0) return null;
  const { build, index } = place;
  const works = entries.map(([name, each], i) => new Work(association, name, each, i));
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const flows: WorkFlows = {
    paid: flow(index, build.outside, 'work'),
    lost: flow(index, build.outside, 'work-lost'),
    returned: flow(index, build.outside, 'grant-returned'),
  };
  association.works = works;
  const board = declareAsking(association);
  const words = new Uint32Array(mostUnits);
  declareWorkResults(association, works, flows);
  return {
    begin() {
      for (const work of works) work.begin();
    },
    open(period, month) {
      if (board !== null) board.clear();
      for (let i = 0; i < works.length; i++) {
        const work = works[i]!;
        work.openMonth();
        fallIdle(association, work, period, words, month);
        // What still lacks is asked of the twin that funds.
        if (board !== null && work.state === workStates.collecting) {
          board.wanted[0]! += Math.max(0, work.needed - work.held - association.freeCash());
        }
      }
    },
    earn(period, month) {
      for (let i = 0; i < works.length; i++) receiveGrants(association, works[i]!, period, month);
    },
    settle(period, month) {
      for (let i = 0; i < works.length; i++) goOn(association, works[i]!, flows, period, month);
    },
  };
}

/** The board on which a twin asks the association that funds it. */
function declareAsking({ place, values, cash, currency }: Association): OrderBoard | null {
  if (values.fundedBy === null) return null;
  return place.build.board({
    type: 'funding',
    owner: place.index,
    topic: 'project',
    currency,
    payerOwner: place.build.institutionIndex(values.fundedBy),
    payeeOwner: place.index,
    payers: Int32Array.of(-1),
    payees: Int32Array.of(cash.first),
    units: Int32Array.of(0),
    flow: -1,
    partial: true,
  });
}

function goOn(association: Association, work: Work, flows: WorkFlows, period: number, month: number): void {
  releaseSpent(association, work);
  if (work.state === workStates.idle) applyTo(association, work, period, month);
  if (work.state === workStates.applying && month >= work.answeredIn) work.state = workStates.collecting;
  if (work.state === workStates.collecting) collect(association, work, flows);
  if (work.state === workStates.building) build(association, work, flows, period);
}

/** Bills and the costs of events are paid out of the same cash box: what they took is set aside no longer. */
function releaseSpent(association: Association, work: Work): void {
  const { place, cash, earmarked } = association;
  const spent = earmarked - place.build.ledger.available(cash.first);
  if (spent > 0) association.setAside(work, 0 - Math.min(work.held, spent));
}

/** Sets aside what is there, and begins when all of it is; after too long a wait grants go back and the promise is broken. */
function collect(association: Association, work: Work, flows: WorkFlows): void {
  const lacking = work.needed - work.held;
  association.setAside(work, Math.min(lacking, association.freeCash()));
  if (work.held >= work.needed) {
    work.state = workStates.building;
    return;
  }
  work.waited += 1;
  if (work.waited < work.values.patience.value) return;
  giveUp(association, work, flows);
}

function giveUp(association: Association, work: Work, flows: WorkFlows): void {
  const { place, cash, currency, standing } = association;
  const back = Math.min(work.granted, work.held);
  association.setAside(work, 0 - work.held);
  place.build.ledger.post(cash.first, place.build.world(currency).first, back, flows.returned);
  for (let f = 0; f < association.funders.length; f++) association.funders[f]!.committed -= work.grants[f]!;
  standing.breaches += 1;
  work.given += 1;
  work.rest();
}

/** Pays a month of works; what the quote did not foresee comes out of the cash box, and works wait while it is empty. */
function build(association: Association, work: Work, flows: WorkFlows, period: number): void {
  const { place, cash, currency, standing, running } = association;
  const { ledger } = place.build;
  if (!standing.moves) return;
  const wanted = Math.min(work.left, roundAmount((work.price / work.values.months.value) * standing.strength, 'up'));
  const paid = Math.min(wanted, work.held + association.freeCash());
  association.setAside(work, 0 - Math.min(work.held, paid));
  const leak = running.lostOnSite.now * (1 - running.cohesion.now);
  const lost = roundAmount(paid * leak, 'half-even');
  const world = place.build.world(currency).first;
  ledger.post(cash.first, world, lost, flows.lost);
  ledger.post(cash.first, world, paid - lost, flows.paid);
  work.left -= paid - lost;
  if (work.left > 0) return;
  finish(association, work, period);
}

/** A finished work serves or does not; a success is seen, and managing it teaches. */
function finish(association: Association, work: Work, period: number): void {
  const { place, standing, running } = association;
  for (let f = 0; f < association.funders.length; f++) association.funders[f]!.committed -= work.grants[f]!;
  const { success } = running;
  const money = work.budget === 0 ? 0 : work.granted / work.budget;
  const chance =
    success === null
      ? 1
      : successChance(
          { base: success.base.now, money: success.money.now, capacity: success.capacity.now, both: success.both.now },
          money,
          standing.skill,
        );
  const serves = place.build.draws.uniform(work.driver, domains.decision, 0, period) < chance;
  association.setAside(work, 0 - work.held);
  work.complete(serves);
  association.learn();
  if (serves) standing.visibility += (1 - standing.visibility) * running.seen.now;
}

const ownerShares = { private: 1, municipality: 0.25, association: 0.1, twin: 0.1 } as const;

/** Works in use fall idle by chance, less where somebody follows up; a private owner may take land and building back. */
function fallIdle(association: Association, work: Work, period: number, words: Uint32Array, month: number): void {
  if (work.built === 0) return;
  const { place, standing, running, funders } = association;
  const { calendar } = place.build;
  const weights = running.continuity;
  let authority = 0;
  for (let f = 0; f < funders.length; f++) {
    if (!funders[f]!.values.authority) continue;
    authority = Math.max(authority, funders[f]!.supportIn(calendar.start + month, calendar.start));
  }
  const followUp = work.running.accompanied.now * standing.strength;
  const idle = idleChance(
    work.running.idles.now,
    weights.association.now,
    weights.authority.now,
    weights.both.now,
    followUp,
    authority,
  );
  const taken = work.running.takenBack.now * ownerShares[work.values.heldBy];
  const chance = monthly(Math.min(1, idle + taken));
  place.build.draws.words(work.idleDriver, domains.decision, period, words, mostUnits);
  for (let i = 0; i < work.built && i < mostUnits; i++) {
    if (work.inUse[i] === 1 && uniformOfWord(words[i]!) < chance) work.stop(i);
  }
}
