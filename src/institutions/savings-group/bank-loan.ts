import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { GroupValues } from './group.ts';
import { principalDue } from './rules-lending.ts';

type BankValues = NonNullable<GroupValues['bank']>;

/** The loan of a bank or federation to a whole group: one at a time, in equal parts, interest on what is owed. */
export class BankLoan {
  readonly values: BankValues;
  readonly debt: AccountBlock;
  readonly claim: AccountBlock;
  readonly multiple: Parameter;
  readonly #ratio: Parameter;
  readonly #charge: Parameter;
  /** [0] amount lent, [1] due dates left, [2] principal and [3] interest that have fallen due, [4] due dates in all. */
  readonly #state: Float64Array;

  constructor(group: AccumulatingGroup, values: BankValues) {
    const { place, currency } = group;
    const { build, id, index } = place;
    this.values = values;
    const shared = { plane: 'value', currency, count: 1 } as const;
    this.claim = build.accounts({ ...shared, owner: build.outside, name: `${id}.bank claim`, class: 'claim' });
    this.debt = build.accounts({ ...shared, owner: index, name: `${id}.bank debt`, class: 'debt' });
    build.pair(this.claim, this.debt);
    this.multiple = place.parameter('bank.multiple', values.multiple);
    this.#ratio = place.parameter('bank.ratio', values.ratio);
    this.#charge = place.parameter('bank.charge', values.charge);
    this.#state = build.state(5);
  }

  /** What the group owes the bank. */
  owed(group: AccumulatingGroup): number {
    return group.place.build.ledger.balances[this.claim.first]!;
  }

  /** At a loan meeting: a part and the interest fall due and are paid from the box; all of it at the last meeting. */
  repay(group: AccumulatingGroup): void {
    const owed = this.owed(group);
    const state = this.#state;
    if (owed === 0 && state[3] === 0) return;
    const left = group.isLast ? 1 : state[1]!;
    const charge = roundAmount(owed * this.#charge.now, 'half-even');
    const loan = { lent: state[0]!, owed: owed - state[2]!, left, term: state[4]!, charge: 0, yields: 0 };
    if (left > 0) state[2]! += principalDue(loan, 'flat');
    state[1] = Math.max(0, left - 1);
    state[3]! += charge;
    this.#pay(group);
  }

  #pay(group: AccumulatingGroup): void {
    const { build } = group.place;
    const { ledger } = build;
    const { flows, box, memorandum } = group;
    const state = this.#state;
    const due = state[2]! + state[3]!;
    const world = build.world(group.currency).first;
    const interest = Math.min(state[3]!, ledger.available(box.first));
    ledger.post(box.first, world, interest, flows.bankInterest);
    state[3]! -= interest;
    group.profit -= interest;
    const part = Math.min(state[2]!, ledger.available(box.first));
    ledger.post(box.first, world, part, flows.bankBack);
    ledger.post(this.claim.first, this.debt.first, part, flows.paidOff);
    state[2]! -= part;
    ledger.post(memorandum.first, memorandum.first + 1, due, flows.bankDue);
    ledger.post(memorandum.first, memorandum.first + 1, due - interest - part, flows.bankMissed);
  }

  /** Takes a new loan when there is none, the group is old enough and the rules leave something to borrow. */
  borrow(group: AccumulatingGroup, dueDatesLeft: number): void {
    const { values } = this;
    if (this.owed(group) > 0 || this.#state[3]! > 0 || group.meetingsHeld < values.after.value || dueDatesLeft < 1)
      return;
    const wanted = Math.floor(this.#ratio.now * group.totalSavings);
    const amount = values.limit === 'savings' ? wanted : Math.min(wanted, group.lastShareOut);
    if (amount === 0) return;
    const { build } = group.place;
    build.ledger.post(build.world(group.currency).first, group.box.first, amount, group.flows.bankLoan);
    build.ledger.post(this.debt.first, this.claim.first, amount, group.flows.borrowed);
    this.#state[0] = amount;
    this.#state[1] = Math.min(values.term.value, dueDatesLeft);
    this.#state[2] = 0;
    this.#state[4] = this.#state[1];
  }
}
