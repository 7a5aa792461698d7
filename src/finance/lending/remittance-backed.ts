import { annuityValue } from '../annuity-factor.ts';

/** What a regular transfer guarantees: amounts in any unit, shares as fractions, the rate an instalment. */
export interface RemittanceBacked {
  readonly remittance: number;
  /** The share of the transfer that the instalment may take. */
  readonly debtServiceRatio: number;
  readonly rate: number;
  readonly instalments: number;
  readonly haircut: number;
}

/**
 * The largest loan whose instalments a share of a regular transfer pays: R s (1 - (1 + r)^-n)/r, and that after a haircut for
 * what may happen to the transfer.
 *
 * @example loanBackedByRemittances({ remittance: 200, debtServiceRatio: 0.5, rate: 0, instalments: 12, haircut: 0.2 }) // 1200, 960
 */
export function loanBackedByRemittances(given: RemittanceBacked): {
  readonly limit: number;
  readonly afterHaircut: number;
} {
  const limit = given.remittance * given.debtServiceRatio * annuityValue(given.rate, given.instalments);
  return { limit, afterHaircut: limit * (1 - given.haircut) };
}
