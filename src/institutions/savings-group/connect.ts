import { begin } from './cycle.ts';
import type { RotatingGroup } from './group.ts';
import { declareIndicators } from './indicators.ts';
import { declareSeries } from './series.ts';
import { declareFlowsToMembers } from './flows.ts';
import { MemberCash } from './member-cash.ts';
import { SocialFund } from './social-fund.ts';

/** Round 3: the board on which members are asked, the start of each future, and what is reported. */
export function connect(group: RotatingGroup): void {
  const { place, homeCount, values } = group;
  const { build } = place;
  const cash = build.portOf(values.members, 'cash');
  if (cash.count < homeCount)
    throw new Error(`${place.id} has ${homeCount} members, but ${values.members} only ${cash.count}.`);
  group.cash = new MemberCash(group);
  group.payments = declareFlowsToMembers(group.cash);
  if (values.gives !== null) group.giftAccount = build.portOf(values.gives.to, 'cash').first;
  group.asks = group.cash.openAsks('tontine', group.box, { purpose: 'tontine', partial: true });
  if (values.socialFund !== null) group.fund = new SocialFund(values.socialFund, group, group.cash);
  build.onBegin(() => begin(group));
  declareSeries(group);
  declareIndicators(group);
}
