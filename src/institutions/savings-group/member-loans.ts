import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount, splitByWeights } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { GroupValues } from './group.ts';
import { chargeDue, principalDue, termBefore } from './rules-lending.ts';

type LoanValues = NonNullable<GroupValues['loans']>;

/** The loans of an accumulating group to its members, one at a time each. Claims and debts mirror each other in the book. */
export class MemberLoans {
  readonly values: LoanValues;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly board: OrderBoard;
  readonly multiple: Parameter;
  readonly charge: Parameter;
  readonly yields: Parameter;
  readonly wants: Parameter;
  readonly asks: Parameter;
  readonly stops: Parameter;
  readonly wantsDriver: number;
  readonly stopsDriver: number;
  /** What was lent, due dates left and in all, principal and charge that have fallen due, and who has given up. */
  readonly lent: Float64Array;
  readonly left: Float64Array;
  readonly term: Float64Array;
  readonly due: Float64Array;
  readonly chargeOwed: Float64Array;
  readonly hasStopped: Float64Array;
  readonly #requests: Float64Array;
  readonly #granted: Float64Array;
  requestedNow = 0;
  lentNow = 0;
  chargesNow = 0;
  lossesNow = 0;

  constructor(group: AccumulatingGroup, values: LoanValues) {
    const { place, count, currency, flows, box } = group;
    const { build, id, index } = place;
    const cash = build.portOf(group.members, 'cash');
    this.values = values;
    const shared = { plane: 'value', currency, count } as const;
    this.claims = build.accounts({ ...shared, owner: index, name: `${id}.loans`, class: 'claim' });
    this.debts = build.accounts({ ...shared, owner: cash.owner, name: `${id}.debts`, class: 'debt' });
    build.pair(this.claims, this.debts);
    this.multiple = place.parameter('loans.multiple', values.multiple);
    this.charge = place.parameter('loans.charge', values.charge);
    this.yields = place.parameter('loans.yields', values.yields, count);
    this.wants = place.parameter('loans.wants', values.wants);
    this.asks = place.parameter('loans.asks', values.asks, count);
    this.stops = place.parameter('loans.stops', values.stops);
    this.wantsDriver = build.driver(`${id}.wants a loan`);
    this.stopsDriver = build.driver(`${id}.stops paying`);
    this.lent = build.state(count);
    this.left = build.state(count);
    this.term = build.state(count);
    this.due = build.state(count);
    this.chargeOwed = build.state(count);
    this.hasStopped = build.state(count);
    this.#requests = new Float64Array(count);
    this.#granted = new Float64Array(count);
    const units = Int32Array.from({ length: count }, (_, unit) => unit);
    this.board = build.board({
      type: 'payment',
      owner: index,
      topic: 'instalment',
      currency,
      payerOwner: cash.owner,
      payeeOwner: index,
      payers: units.map((unit) => cash.first + unit),
      payees: new Int32Array(count).fill(box.first),
      units,
      flow: flows.instalments,
      partial: true,
    });
  }

  /** What a member still owes of the principal. */
  owed(group: AccumulatingGroup, unit: number): number {
    return group.place.build.ledger.balances[this.claims.first + unit]!;
  }

  isLoanMeeting(group: AccumulatingGroup): boolean {
    return group.meeting % this.values.every.value === 0;
  }

  /** Takes the last period's orders back. */
  close(): void {
    this.board.clear();
    this.requestedNow = 0;
    this.lentNow = 0;
    this.chargesNow = 0;
    this.lossesNow = 0;
  }

  /** Before a meeting: what falls due is added to what is late, and asked of those who still pay. */
  ask(group: AccumulatingGroup, period: number): void {
    const { build } = group.place;
    const isDay = this.isLoanMeeting(group);
    if (isDay) build.draws.words(this.stopsDriver, domains.decision, period, group.words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      const owed = this.owed(group, unit);
      if (owed === 0 && this.chargeOwed[unit] === 0) continue;
      if (isDay && uniformOfWord(group.words[unit]!) < this.stops.now) this.hasStopped[unit] = 1;
      if (isDay && this.left[unit]! > 0) this.#fallDue(unit, owed);
      if (group.isLast) this.due[unit] = owed;
      if (this.hasStopped[unit] === 0) this.board.wanted[unit] = this.due[unit]! + this.chargeOwed[unit]!;
    }
  }

  #fallDue(unit: number, owed: number): void {
    const loan = {
      lent: this.lent[unit]!,
      owed: owed - this.due[unit]!,
      left: this.left[unit]!,
      term: this.term[unit]!,
      charge: this.charge.now,
      yields: this.yields.each[unit]!,
    };
    this.chargeOwed[unit]! += chargeDue({ ...loan, owed }, this.values.convention);
    this.due[unit]! += principalDue(loan, this.values.convention);
    this.left[unit]! -= 1;
  }

  /** At a meeting: what was paid goes to the charge first, then to the principal; who is late owes the fine. */
  collect(group: AccumulatingGroup, fine: number): void {
    const { ledger } = group.place.build;
    const isDay = this.isLoanMeeting(group);
    for (let unit = 0; unit < group.count; unit++) {
      const paid = this.board.granted[unit]!;
      const charge = Math.min(paid, this.chargeOwed[unit]!);
      const principal = paid - charge;
      this.chargeOwed[unit]! -= charge;
      this.due[unit]! -= principal;
      this.chargesNow += charge;
      ledger.post(this.claims.first + unit, this.debts.first + unit, principal, group.flows.repaid);
      if (isDay && this.due[unit]! > 0) group.fineOwed[unit]! += fine;
      else if (this.due[unit] === 0 && this.owed(group, unit) === 0) this.hasStopped[unit] = 0;
    }
    group.profit += this.chargesNow;
  }

  /** Lends what the box can spare: requests within each one's limit, cut together when there is too little. */
  lend(group: AccumulatingGroup, period: number, multiple: number): void {
    const { build } = group.place;
    const { after } = group.shareOut;
    const meetingsLeft = group.isPerpetual ? Infinity : after.value - group.meeting;
    const terms = termBefore(this.values.term.value, this.values.every.value, meetingsLeft);
    if (!this.isLoanMeeting(group) || terms < 1 || meetingsLeft < this.values.stopsBefore.value) return;
    build.draws.words(this.wantsDriver, domains.decision, period, group.words, group.count);
    let requested = 0;
    for (let unit = 0; unit < group.count; unit++) {
      const isFree = group.isIn[unit] === 1 && group.isPresent[unit] === 1 && this.owed(group, unit) === 0;
      const asks = isFree && this.chargeOwed[unit] === 0 && uniformOfWord(group.words[unit]!) < this.wants.now;
      const limit = Math.floor(multiple * group.savings[unit]!);
      const request = asks ? Math.min(limit, roundAmount(this.asks.each[unit]! * limit, 'half-even')) : 0;
      this.#requests[unit] = request;
      requested += request;
    }
    this.requestedNow = requested;
    this.lentNow = Math.min(requested, build.ledger.available(group.box.first));
    if (this.lentNow === 0) return;
    splitByWeights(this.lentNow, this.#requests, this.#granted, group.count, period);
    for (let unit = 0; unit < group.count; unit++) this.#payOut(group, unit, this.#granted[unit]!, terms);
  }

  #payOut(group: AccumulatingGroup, unit: number, amount: number, terms: number): void {
    if (amount === 0) return;
    const { ledger } = group.place.build;
    ledger.post(group.box.first, group.firstAccount + unit, amount, group.flows.loans);
    ledger.post(this.debts.first + unit, this.claims.first + unit, amount, group.flows.lent);
    this.lent[unit] = amount;
    this.left[unit] = terms;
    this.term[unit] = terms;
    this.due[unit] = 0;
    this.hasStopped[unit] = 0;
  }

  /** A loan that was running before the scenario began. */
  recall(group: AccumulatingGroup, unit: number, loan: { readonly owed: number; readonly left: number }): void {
    const { ledger } = group.place.build;
    ledger.post(this.debts.first + unit, this.claims.first + unit, loan.owed, group.flows.lent);
    this.lent[unit] = loan.owed;
    this.left[unit] = loan.left;
    this.term[unit] = loan.left;
  }

  /** Strikes off what a member still owes; the charge that was not paid is forgotten. Returns the principal lost. */
  writeOff(group: AccumulatingGroup, unit: number): number {
    const owed = this.owed(group, unit);
    const { ledger } = group.place.build;
    ledger.post(this.claims.first + unit, this.debts.first + unit, owed, group.flows.writtenOff);
    this.left[unit] = 0;
    this.due[unit] = 0;
    this.chargeOwed[unit] = 0;
    this.hasStopped[unit] = 0;
    this.lossesNow += owed;
    return owed;
  }
}
