import type { InstitutionSpec, Scenario } from '../../schema/scenario.ts';

/** The few values of a checked savings group that its screens are read by. */
export interface GroupFacts {
  readonly type: 'rotating' | 'accumulating';
  readonly currency: string;
  readonly members: string;
  /** Members at home. */
  readonly count: number;
  readonly abroad: { readonly members: string; readonly count: number } | null;
  /** A contribution at home, minor units, and how often. */
  readonly contribution: number;
  readonly deposit: number;
  readonly meetingsPerYear: 12 | 52;
  /** Turns served at one meeting, sub-rounds included. */
  readonly turnsPerMeeting: number;
  /** Whether every member pays the same and has the same number of turns in an order that no bid changes. */
  readonly isPlain: boolean;
  /** Minor units; 0 for a group without shares. */
  readonly sharePrice: number;
  /** Of loans to members: due dates in all, and meetings from one to the next; null without loans. */
  readonly loans: { readonly term: number; readonly every: number } | null;
  /** Of an accumulating group: how it shares out, and the dividend it would pay at most. */
  readonly sharing: {
    readonly rule: string;
    readonly dividend: number;
    readonly after: number;
    /** Whether what a member still owes is taken from the own payout. */
    readonly offsets: boolean;
  } | null;
}

/** The savings group of an id; throws when there is none. */
export function groupNamed({ institutions }: Pick<Scenario, 'institutions'>, id: string): InstitutionSpec {
  const found = institutions.find((one) => one.id === id && one.kind === 'savings-group');
  if (found === undefined) throw new Error(`There is no savings group ${id}.`);
  return found;
}

interface Amount {
  readonly value: number;
  readonly pattern: string;
}

interface GroupGiven {
  readonly type: GroupFacts['type'];
  readonly currency: string;
  readonly members: string;
  readonly count: Amount;
  readonly order: string;
  readonly contribution: Amount;
  readonly deposit: Amount;
  readonly pots: Amount;
  readonly subRounds: Amount;
  readonly hands: unknown;
  readonly abroad: { readonly members: string; readonly count: Amount; readonly contribution: unknown } | null;
  readonly shares: { readonly price: Amount } | null;
  readonly loans: { readonly unpaid: string; readonly term: Amount; readonly every: Amount } | null;
  readonly shareOut: { readonly rule: string; readonly dividend: Amount; readonly after: Amount } | null;
}

/** Reads a group's values. */
export function factsOf({ values }: InstitutionSpec): GroupFacts {
  // The checker made these values from the fields of the very kind.
  const given = values as unknown as GroupGiven;
  const { abroad, shareOut } = given;
  return {
    type: given.type,
    currency: given.currency,
    members: given.members,
    count: given.count.value,
    abroad: abroad === null ? null : { members: abroad.members, count: abroad.count.value },
    contribution: given.contribution.value,
    deposit: given.deposit.value,
    meetingsPerYear: given.contribution.pattern === 'money/week' ? 52 : 12,
    turnsPerMeeting: given.pots.value * given.subRounds.value,
    isPlain:
      given.type === 'rotating' &&
      given.hands === null &&
      given.order !== 'auction' &&
      given.subRounds.value === 1 &&
      (abroad === null || abroad.contribution === null),
    sharePrice: given.shares?.price.value ?? 0,
    loans: given.loans === null ? null : { term: given.loans.term.value, every: given.loans.every.value },
    sharing:
      shareOut === null
        ? null
        : {
            rule: shareOut.rule,
            dividend: shareOut.dividend.value,
            after: shareOut.after.value,
            offsets: given.loans?.unpaid !== 'write-off',
          },
  };
}
