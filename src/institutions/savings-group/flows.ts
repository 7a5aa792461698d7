import type { Place } from '../kind.ts';
import type { GroupValues } from './group.ts';
import type { MemberCash, MemberFlow } from './member-cash.ts';

/** The flows of a group, by what they carry; -1 where the rules of the group know no such flow. */
export interface GroupFlows {
  readonly opening: number;
  readonly gift: number;
  /** Spent on the meal, taken by the organiser as commission, given back to members after an auction, stolen. */
  readonly meal: number;
  readonly commission: number;
  readonly theft: number;
  /** What the treasurer keeps until the next meeting, and what of it comes back then. */
  readonly kept: number;
  readonly organiserPays: number;
  readonly organiserRepaid: number;
  /** Memorandum flows on the plane of values: what was promised, and what of it was missing on the day. */
  readonly potDue: number;
  readonly potMissed: number;
  readonly contributionMissed: number;
}

/** What goes to members; known when their accounts can be seen. */
export interface FlowsToMembers {
  readonly pot: MemberFlow;
  /** Arrears that came in late, to those who waited for them. */
  readonly late: MemberFlow;
  readonly depositBack: MemberFlow;
  readonly shareOut: MemberFlow;
  readonly dividend: MemberFlow;
}

export function declareFlowsToMembers(cash: MemberCash): FlowsToMembers {
  return {
    pot: cash.payFlow('pot'),
    late: cash.payFlow('late-pot'),
    depositBack: cash.payFlow('deposit-back'),
    shareOut: cash.payFlow('fines-shared'),
    dividend: cash.payFlow('dividend'),
  };
}

/** Declares every other flow of a group. All institutions are known by then, their accounts need not be. */
export function declareFlows(values: GroupValues, place: Place, currency: number): GroupFlows {
  const { build, index } = place;
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const memorandum = (purpose: string): number =>
    build.flow({ from: index, to: index, purpose, currency, plane: 'value' });
  const hasOrganiser = values.missed === 'organiser-pays';
  return {
    opening: flow(build.outside, index, 'opening'),
    gift: values.gives === null ? -1 : flow(index, build.institutionIndex(values.gives.to), 'gift'),
    meal: flow(index, build.outside, 'meal'),
    commission: flow(index, build.outside, 'commission'),
    theft: flow(index, build.outside, 'theft'),
    kept: flow(index, index, 'kept-by-treasurer'),
    organiserPays: hasOrganiser ? flow(build.outside, index, 'organiser') : -1,
    organiserRepaid: hasOrganiser ? flow(index, build.outside, 'organiser-repaid') : -1,
    potDue: memorandum('pot-promised'),
    potMissed: memorandum('pot-missed'),
    contributionMissed: memorandum('contribution-missed'),
  };
}
