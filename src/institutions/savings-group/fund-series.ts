import type { Words } from '../../engine/words.ts';
import type { Place } from '../kind.ts';
import { Results, held, measured } from '../results.ts';
import { paidToMembers } from './member-series.ts';
import type { SocialFund } from './social-fund.ts';

/** The rows of a social fund, of either type of group: what lies in it, help paid, help due and help that was missing. */
export function declareFundSeries(group: { readonly place: Place; readonly currency: number }, fund: SocialFund): void {
  const results = new Results(group.place, group.currency);
  const due = measured(() => fund.claimedNow);
  const missed = measured(() => fund.refusedNow);
  results.money('fund', words.fund, held(fund.purse), 'last');
  results.money('help', words.help, paidToMembers(fund.flows.claims), 'sum', 'impact');
  results.money('helpDue', words.helpDue, due, 'sum');
  results.money('helpMissed', words.helpMissed, missed, 'sum', 'costs');
}

const words = {
  fund: { fr: 'Caisse de secours', en: 'Social fund' },
  help: { fr: 'Secours versés', en: 'Help paid' },
  helpDue: { fr: 'Secours dus', en: 'Help due' },
  helpMissed: { fr: 'Secours qui ont manqué', en: 'Help that was missing' },
} satisfies Record<string, Words>;
