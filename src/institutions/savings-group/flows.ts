import type { Place } from '../kind.ts';
import type { GroupValues } from './group.ts';

/** The flows of a group, by what they carry; -1 where the rules of the group know no such flow. */
export interface GroupFlows {
  readonly opening: number;
  readonly contributions: number;
  readonly pot: number;
  /** Arrears that came in late, to those who waited for them. */
  readonly late: number;
  readonly depositBack: number;
  readonly shareOut: number;
  readonly gift: number;
  /** Spent on the meal, taken by the organiser as commission, given back to members after an auction, stolen. */
  readonly meal: number;
  readonly commission: number;
  readonly dividend: number;
  readonly theft: number;
  readonly organiserPays: number;
  readonly organiserRepaid: number;
  /** Memorandum flows on the plane of values: what was promised, and what of it was missing on the day. */
  readonly potDue: number;
  readonly potMissed: number;
  readonly contributionMissed: number;
}

/** Declares every flow of a group. All institutions are known by then, their accounts need not be. */
export function declareFlows(values: GroupValues, place: Place, currency: number): GroupFlows {
  const { build, index } = place;
  const members = build.institutionIndex(values.members);
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const memorandum = (purpose: string): number =>
    build.flow({ from: index, to: index, purpose, currency, plane: 'value' });
  const hasOrganiser = values.missed === 'organiser-pays';
  return {
    opening: flow(build.outside, index, 'opening'),
    contributions: flow(members, index, 'tontine'),
    pot: flow(index, members, 'pot'),
    late: flow(index, members, 'late-pot'),
    depositBack: flow(index, members, 'deposit-back'),
    shareOut: flow(index, members, 'fines-shared'),
    gift: values.gives === null ? -1 : flow(index, build.institutionIndex(values.gives.to), 'gift'),
    meal: flow(index, build.outside, 'meal'),
    commission: flow(index, build.outside, 'commission'),
    dividend: flow(index, members, 'dividend'),
    theft: flow(index, build.outside, 'theft'),
    organiserPays: hasOrganiser ? flow(build.outside, index, 'organiser') : -1,
    organiserRepaid: hasOrganiser ? flow(index, build.outside, 'organiser-repaid') : -1,
    potDue: memorandum('pot-promised'),
    potMissed: memorandum('pot-missed'),
    contributionMissed: memorandum('contribution-missed'),
  };
}
