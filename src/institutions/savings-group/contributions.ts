import { roundAmount } from '../../numbers/money.ts';
import type { RotatingGroup } from './group.ts';
import { reachesHome } from './rules-abroad.ts';

/**
 * What a member pays at a meeting, in the group's currency: one contribution for each hand, and on top the organiser's
 * commission where it is asked so. Those abroad pay the same, or what reaches home of a sum fixed in their own currency.
 */
export function contributionOf(group: RotatingGroup, unit: number): number {
  const isOnTop = group.commission !== null && group.values.auction?.commissionFrom === 'instalments';
  const factor = group.hands[unit]! * (isOnTop ? 1 + group.commission.now : 1);
  const { abroad, contributionAbroad } = group;
  if (abroad === null || contributionAbroad === null || unit < group.homeCount) {
    return roundAmount(group.contribution.now * factor, 'half-even');
  }
  const rate = group.place.build.economy.rate(abroad.currency, group.currency);
  return reachesHome(roundAmount(contributionAbroad.now * factor, 'half-even'), rate, abroad.margin.now);
}
