import type { AccumulatingGroup } from './accumulating.ts';
import { declareAccumulatingIndicators } from './accumulating-indicators.ts';
import { beginAccumulating } from './accumulating-meeting.ts';
import { declareAccumulatingSeries } from './accumulating-series.ts';
import { BankLoan } from './bank-loan.ts';
import { declareClubResults } from './club-results.ts';
import { InvestmentClub } from './club.ts';
import { EarlyWithdrawals } from './early-withdrawals.ts';
import { MemberCash } from './member-cash.ts';
import { MemberLoans } from './member-loans.ts';
import { recallCycle } from './recall-cycle.ts';
import { SocialFund } from './social-fund.ts';

/** Round 3 of an accumulating group: savings as debts to the members, the boards, loans, social fund, results. */
export function connectAccumulating(group: AccumulatingGroup): void {
  const { place, count, values, currency } = group;
  const { build, id, index } = place;
  const cash = build.portOf(values.members, 'cash');
  if (cash.count < count) throw new Error(`${id} has ${count} members, but ${values.members} only ${cash.count}.`);
  group.firstAccount = cash.first;
  const shared = { plane: 'value', currency, count } as const;
  group.claims = build.accounts({ ...shared, owner: cash.owner, name: `${id}.savings`, class: 'claim' });
  group.owes = build.accounts({ ...shared, owner: index, name: `${id}.owes savers`, class: 'debt' });
  build.pair(group.claims, group.owes);
  const payment = {
    type: 'payment',
    owner: index,
    topic: 'tontine',
    currency,
    payerOwner: cash.owner,
    payeeOwner: index,
  } as const;
  const rows = (copies: number) => {
    const units = Int32Array.from({ length: count * copies }, (_, row) => row % count);
    const payees = new Int32Array(units.length).fill(group.box.first);
    return { units, payees, payers: units.map((unit) => cash.first + unit) };
  };
  group.fineBoard = build.board({ ...payment, ...rows(1), flow: group.flows.fines, partial: true });
  if (values.socialFund !== null) group.fund = new SocialFund(values.socialFund, group, membersOf(group));
  group.shareBoard = build.board({
    ...payment,
    ...rows(group.shares.most.value),
    flow: group.flows.shares,
    partial: false,
  });
  if (values.loans !== null) group.loans = new MemberLoans(group, values.loans);
  if (values.bank !== null) group.bank = new BankLoan(group, values.bank);
  if (values.withdrawals !== null) group.early = new EarlyWithdrawals(group, values.withdrawals);
  if (values.club !== null) group.club = new InvestmentClub(group, values.club);
  build.onBegin(() => {
    beginAccumulating(group);
    recallCycle(group);
  });
  declareAccumulatingSeries(group);
  declareAccumulatingIndicators(group);
  if (group.club !== null) declareClubResults(group, group.club);
}

/** All members of an accumulating group live in one currency. */
function membersOf({ place, currency, members, count }: AccumulatingGroup): MemberCash {
  return new MemberCash({ place, currency, members, homeCount: count, abroad: null });
}
