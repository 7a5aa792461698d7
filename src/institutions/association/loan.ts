import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { accrue } from '../../numbers/money.ts';
import { ratePer } from '../../numbers/rates.ts';
import type { Association } from './instance.ts';
import { instalmentDue } from './rules.ts';
import type { Owed } from './rules.ts';

/** A loan of an association to its project, in the project's currency. */
export interface Loan {
  readonly currency: number;
  /** Where instalments are paid: the cash box, or an account abroad when the currencies differ. */
  readonly account: AccountBlock;
  readonly isAbroad: boolean;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  /** Memorandum accounts: [0] what fell due, [1] what was missed. They hold no money. */
  readonly memorandum: AccountBlock;
  readonly board: OrderBoard;
  readonly flows: LoanFlows;
  readonly state: LoanState;
}

interface LoanFlows {
  readonly instalment: number;
  readonly lent: number;
  readonly repaid: number;
  readonly due: number;
  readonly missed: number;
}

/** What a loan remembers: `deliveredIn` is the month of the last delivery before the first instalment, -1 before any. */
class LoanState implements Owed {
  balance = 0;
  interest = 0;
  deliveredIn = -1;
  monthsAsked = 0;
  monthlyRate = 0;
  readonly residual = new Float64Array(1);

  begin(yearlyRate: number): void {
    this.balance = 0;
    this.interest = 0;
    this.deliveredIn = -1;
    this.monthsAsked = 0;
    this.monthlyRate = ratePer({ value: yearlyRate, per: 'year', basis: 'nominal' }, 'month');
    this.residual.fill(0);
  }
}

/** Round 3: claim and debt, the board on which instalments are asked, and the account they come to. */
export function declareLoan(association: Association, borrower: AccountBlock): Loan {
  const { place } = association;
  const { build, id, index } = place;
  const { currency, owner } = borrower;
  const isAbroad = currency !== association.currency;
  const one = { currency, count: 1 } as const;
  const account = isAbroad
    ? build.accounts({ ...one, owner: index, name: `${id}.abroad`, class: 'asset', plane: 'cash' })
    : association.cash;
  if (isAbroad) build.port(id, 'abroad', account);
  const claims = build.accounts({ ...one, owner: index, name: `${id}.loan`, class: 'claim', plane: 'value' });
  const debts = build.accounts({ ...one, owner, name: `${id}.loan owed`, class: 'debt', plane: 'value' });
  build.pair(claims, debts);
  const memorandum = build.accounts({
    ...one,
    owner: index,
    name: `${id}.instalments`,
    class: 'equity',
    plane: 'value',
    count: 2,
  });
  const flows = loanFlows(association, owner, currency);
  const board = build.board({
    type: 'payment',
    owner: index,
    topic: 'instalment',
    currency,
    payerOwner: owner,
    payeeOwner: index,
    payers: Int32Array.of(borrower.first),
    payees: Int32Array.of(account.first),
    units: Int32Array.of(0),
    flow: flows.instalment,
    partial: true,
  });
  const state = new LoanState();
  build.onBegin(() => state.begin(association.parameters.loanRate?.now ?? 0));
  return { currency, account, isAbroad, claims, debts, memorandum, board, flows, state };
}

function loanFlows({ place }: Association, borrower: number, currency: number): LoanFlows {
  const { build, index } = place;
  const noted = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  return {
    instalment: build.flow({ from: borrower, to: index, purpose: 'instalment', currency }),
    lent: noted(borrower, index, 'lent'),
    repaid: noted(index, borrower, 'repaid'),
    due: noted(index, index, 'instalment-due'),
    missed: noted(index, index, 'instalment-missed'),
  };
}

/** What was delivered becomes a claim of the association and a debt of the project. */
export function lend(association: Association, loan: Loan, amount: number, period: number): void {
  if (amount === 0) return;
  const { ledger, calendar } = association.place.build;
  ledger.post(loan.debts.first, loan.claims.first, amount, loan.flows.lent);
  loan.state.balance += amount;
  if (loan.state.monthsAsked === 0) loan.state.deliveredIn = calendar.monthOfPeriod[period]!;
}

/**
 * Phase `open`: in the first period of each month after the grace, interest runs and an instalment is asked; not while the
 * project still waits for money, for it would pay back what it has just been lent and be lent it again.
 */
export function askInstalment(
  association: Association,
  loan: Loan,
  period: number,
  awaited: readonly OrderBoard[],
): void {
  const { board, state } = loan;
  const terms = association.values.loan;
  board.clear();
  if (terms === null || association.monthStarts[period] === 0 || state.balance + state.interest === 0) return;
  if (isAwaited(awaited)) return;
  const month = association.place.build.calendar.monthOfPeriod[period]!;
  if (month <= state.deliveredIn + terms.grace.value) return;
  state.interest += accrue(state.residual, 0, state.balance * state.monthlyRate);
  const due = instalmentDue(state, state.monthlyRate, terms.months.value - state.monthsAsked);
  state.monthsAsked++;
  board.wanted[0] = due;
  association.place.build.ledger.post(loan.memorandum.first, loan.memorandum.first + 1, due, loan.flows.due);
}

/** Whether something the project asked for last period did not come in full: its boards still hold that period. */
function isAwaited(boards: readonly OrderBoard[]): boolean {
  for (let b = 0; b < boards.length; b++) {
    const { wanted, granted, count } = boards[b]!;
    for (let row = 0; row < count; row++) if (wanted[row]! > granted[row]!) return true;
  }
  return false;
}

/** Phase `observe`: what was paid clears interest first, then the balance; the rest was missed. */
export function bookInstalment(association: Association, loan: Loan): void {
  const { board, state } = loan;
  const wanted = board.wanted[0]!;
  if (wanted === 0) return;
  const { ledger } = association.place.build;
  const paid = board.granted[0]!;
  const interest = Math.min(paid, state.interest);
  state.interest -= interest;
  state.balance -= paid - interest;
  ledger.post(loan.claims.first, loan.debts.first, paid - interest, loan.flows.repaid);
  ledger.post(loan.memorandum.first + 1, loan.memorandum.first, wanted - paid, loan.flows.missed);
}
