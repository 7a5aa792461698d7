import { roundAmount } from '../../numbers/money.ts';
import type { Deposit, FlowName, Linked } from './instance.ts';
import { declareResults } from './results.ts';

/** Round 3: claims and debts, the board on which deposits are asked, own funds, results. */
export function connectDeposit(deposit: Deposit): void {
  const { place, currency, values, till } = deposit;
  const { build, id, index } = place;
  const cash = build.portOf(values.savers, 'cash');
  const { count } = cash;
  const flows = flowsOf(deposit, cash.owner);
  const shared = { plane: 'value', currency } as const;
  const claims = build.accounts({ ...shared, owner: cash.owner, name: `${id}.deposits`, class: 'claim', count });
  const owes = build.accounts({ ...shared, owner: index, name: `${id}.owes savers`, class: 'debt', count });
  const loans = build.accounts({ ...shared, owner: index, name: `${id}.loans`, class: 'claim', count: 1 });
  const debts = { ...shared, owner: build.outside, name: `${id}.loan debts`, class: 'debt', count: 1 } as const;
  const loanDebts = build.accounts(debts);
  build.pair(claims, owes);
  build.pair(loans, loanDebts);
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const linked: Linked = {
    count,
    amount: place.parameter('deposit', values.deposit, count),
    first: cash.first,
    claims,
    owes,
    loans,
    loanDebts,
    flows,
    words: new Uint32Array(count),
    residuals: build.state(count),
    wanted: build.state(count),
    paid: build.state(count),
    held: build.state(count),
    waits: build.state(count),
    board: build.board({
      type: 'payment',
      owner: index,
      topic: 'saving',
      currency,
      payerOwner: cash.owner,
      payeeOwner: index,
      payers: units.map((unit) => cash.first + unit),
      payees: new Int32Array(count).fill(till.first),
      units,
      flow: flows.deposits,
      partial: true,
    }),
  };
  deposit.linked = linked;
  build.onBegin(() => begin(deposit));
  declareResults(deposit, linked);
}

function begin(deposit: Deposit): void {
  const { counters, place, till, currency } = deposit;
  const { build } = place;
  counters.ownFunds = roundAmount(deposit.capital.now, 'half-even');
  counters.deposits = 0;
  counters.asked = 0;
  counters.missing = 0;
  counters.wasRefused = 0;
  counters.here = 0;
  counters.savers = 0;
  counters.exits = 0;
  counters.hasVanished = 0;
  build.ledger.post(build.world(currency).first, till.first, counters.ownFunds, deposit.linked!.flows.opening);
}

function flowsOf({ place, currency }: Deposit, savers: number): Record<FlowName, number> {
  const { build, index } = place;
  const { outside } = build;
  const cash = (from: number, to: number, purpose: string) => build.flow({ from, to, purpose, currency });
  const value = (from: number, to: number, purpose: string) =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  return {
    opening: cash(outside, index, 'opening'),
    deposits: cash(savers, index, 'deposit'),
    withdrawals: cash(index, savers, 'withdrawal'),
    fees: cash(index, outside, 'collector-fee'),
    vanished: cash(index, outside, 'theft'),
    lent: cash(index, outside, 'loan'),
    repaid: cash(outside, index, 'instalment'),
    loanInterest: cash(outside, index, 'interest'),
    booked: value(index, savers, 'deposited'),
    unbooked: value(savers, index, 'withdrawn'),
    credited: value(savers, index, 'penalty'),
    interest: value(index, savers, 'interest'),
    loanBooked: value(outside, index, 'lent'),
    loanRepaid: value(index, outside, 'repaid'),
    loanLost: value(index, outside, 'lost'),
    interestDue: value(index, index, 'interest-due'),
    interestMissed: value(index, index, 'interest-missed'),
    withdrawalDue: value(index, index, 'withdrawal-due'),
    withdrawalMissed: value(index, index, 'withdrawal-missed'),
  };
}
