import type { Place } from '../kind.ts';
import type { GroupValues } from './group.ts';

/** The flows of an accumulating group, by what they carry. */
export interface AccumulatingFlows {
  readonly opening: number;
  readonly shares: number;
  readonly fines: number;
  readonly instalments: number;
  readonly loans: number;
  readonly shareOut: number;
  readonly dividend: number;
  readonly theft: number;
  /** From the box to the social fund, after a share-out. */
  readonly remainder: number;
  /** Outside loan: received, paid back, interest. */
  readonly bankLoan: number;
  readonly bankBack: number;
  readonly bankInterest: number;
  /** On the plane of values: savings and loans as claims, each with its debt. */
  readonly saved: number;
  readonly savedBack: number;
  readonly lent: number;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly borrowed: number;
  readonly paidOff: number;
  /** Memorandum: what was promised and what of it was missing. */
  readonly returnDue: number;
  readonly returnMissed: number;
  readonly bankDue: number;
  readonly bankMissed: number;
}

/** Declares every flow of an accumulating group. */
export function declareAccumulatingFlows(values: GroupValues, place: Place, currency: number): AccumulatingFlows {
  const { build, index } = place;
  const members = build.institutionIndex(values.members);
  const { outside } = build;
  const cash = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const value = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  return {
    opening: cash(outside, index, 'opening'),
    shares: cash(members, index, 'shares'),
    fines: cash(members, index, 'fine'),
    instalments: cash(members, index, 'instalment'),
    loans: cash(index, members, 'loan'),
    shareOut: cash(index, members, 'share-out'),
    dividend: cash(index, members, 'dividend'),
    theft: cash(index, outside, 'theft'),
    remainder: cash(index, index, 'remainder'),
    bankLoan: cash(outside, index, 'bank-loan'),
    bankBack: cash(index, outside, 'bank-instalment'),
    bankInterest: cash(index, outside, 'bank-interest'),
    saved: value(index, members, 'saved'),
    savedBack: value(members, index, 'saved-back'),
    lent: value(members, index, 'lent'),
    repaid: value(index, members, 'repaid'),
    writtenOff: value(index, members, 'written-off'),
    borrowed: value(index, outside, 'borrowed'),
    paidOff: value(outside, index, 'paid-off'),
    returnDue: value(index, index, 'savings-due-back'),
    returnMissed: value(index, index, 'savings-lost'),
    bankDue: value(index, index, 'bank-due'),
    bankMissed: value(index, index, 'bank-missed'),
  };
}
