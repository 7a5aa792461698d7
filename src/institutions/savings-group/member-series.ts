import type { SeriesSource } from '../../engine/series.ts';
import { moved } from '../results.ts';
import type { MemberFlow } from './member-cash.ts';

/** What members paid or received, in the group's currency: at home, and through the changer. */
export function paidToMembers(...flows: readonly MemberFlow[]): SeriesSource {
  return moved(...flows.flatMap(({ home, change }) => (change < 0 ? [home] : [home, change])));
}
