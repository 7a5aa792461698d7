/** A broken rule of the book. It is a mistake of the program, never of the user: that future stops. */
export class LedgerError extends Error {
  readonly rule: LedgerRule;
  constructor(rule: LedgerRule, message: string) {
    super(`${rule}: ${message}`);
    this.name = 'LedgerError';
    this.rule = rule;
  }
}

export type LedgerRule =
  | 'amount-must-be-whole'
  | 'one-currency-per-post'
  | 'post-follows-its-flow'
  | 'balance-below-its-floor'
  | 'debt-above-zero'
  | 'book-must-sum-to-zero'
  | 'closing-must-follow-from-flows'
  | 'claims-must-equal-debts';
