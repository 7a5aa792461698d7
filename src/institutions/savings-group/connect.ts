import { begin } from './cycle.ts';
import type { RotatingGroup } from './group.ts';
import { declareIndicators } from './indicators.ts';
import { declareSeries } from './series.ts';
import { SocialFund } from './social-fund.ts';

/** Round 3: the board on which members are asked, the start of each future, and what is reported. */
export function connect(group: RotatingGroup): void {
  const { place, count, values } = group;
  const { build } = place;
  const cash = build.portOf(values.members, 'cash');
  if (cash.count < count)
    throw new Error(`${place.id} has ${count} members, but ${values.members} only ${cash.count}.`);
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  group.firstAccount = cash.first;
  if (values.gives !== null) group.giftAccount = build.portOf(values.gives.to, 'cash').first;
  group.board = build.board({
    type: 'payment',
    owner: place.index,
    topic: 'tontine',
    currency: group.currency,
    payerOwner: cash.owner,
    payeeOwner: place.index,
    payers: units.map((unit) => cash.first + unit),
    payees: new Int32Array(count).fill(group.box.first),
    units,
    flow: group.flows.contributions,
    partial: true,
  });
  if (values.socialFund !== null) group.fund = new SocialFund(values.socialFund, group);
  build.onBegin(() => begin(group));
  declareSeries(group);
  declareIndicators(group);
}
