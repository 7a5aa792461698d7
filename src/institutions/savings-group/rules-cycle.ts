/** A loan of an accumulating group as its book shows it. */
export interface GroupLoan {
  readonly member: string;
  readonly amount: number;
  /** Principal and interest paid back within the cycle; nothing of either for a loan in default. */
  readonly repaid: number;
  readonly isDefault: boolean;
}

/** A cycle of an accumulating group: every member buys the same number of shares at every meeting. */
export interface GroupCycle {
  readonly sharePrice: number;
  readonly meetings: number;
  readonly sharesPerMeeting: Readonly<Record<string, number>>;
  readonly fines: number;
  readonly loans: readonly GroupLoan[];
}

/**
 * What a cycle leaves: cash = shares sold less loans plus repayments and fines, shared out by shares. A default is borne by
 * all; in the variant `offset` the defaulted principal counts as if it were there and is taken from the defaulter's own
 * payout, so that the others lose nothing. Source: event ledger; VSL Associates on write-offs. Throws without shares.
 */
export function endOfCycle(cycle: GroupCycle) {
  const shares = Object.entries(cycle.sharesPerMeeting).map(
    ([member, each]) => [member, each * cycle.meetings] as const,
  );
  const totalShares = shares.reduce((sum, [, count]) => sum + count, 0);
  if (!(totalShares > 0)) throw new Error('There are no shares to share out among.');
  const savings = totalShares * cycle.sharePrice;
  const lent = cycle.loans.reduce((sum, loan) => sum + loan.repaid - loan.amount, 0);
  const cash = savings + lent + cycle.fines;
  const defaulted = (member?: string) =>
    cycle.loans
      .filter((loan) => loan.isDefault && (member === undefined || loan.member === member))
      .reduce((sum, loan) => sum + loan.amount, 0);
  const shareValue = cash / totalShares;
  const offsetValue = (cash + defaulted()) / totalShares;
  const payouts = shares.map(([member, count]) => [member, count * shareValue]);
  const offset = shares.map(([member, count]) => [member, count * offsetValue - defaulted(member)]);
  return {
    totalShares,
    savings,
    cash,
    shareValue,
    // Entries of the members, each once.
    payouts: Object.fromEntries(payouts) as Record<string, number>,
    offset: { shareValue: offsetValue, payouts: Object.fromEntries(offset) as Record<string, number> },
  };
}
