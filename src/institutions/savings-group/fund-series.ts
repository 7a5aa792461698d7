import type { SeriesSource } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Place } from '../kind.ts';
import type { SocialFund } from './social-fund.ts';

/** What the rows of a fund need to know of its group, of either type. */
interface FundOwner {
  readonly place: Place;
  readonly values: { readonly currency: string };
  readonly currency: number;
}

/** The rows of a social fund: what lies in it, help paid, help due and help that was missing. */
export function declareFundSeries({ place, values, currency }: FundOwner, fund: SocialFund): void {
  const { build, id } = place;
  const row = (
    name: keyof typeof words,
    source: SeriesSource,
    month: 'sum' | 'last',
    theme: 'impact' | 'costs' | 'none',
  ) => build.series({ id: `${id}.${name}`, label: words[name], unit: values.currency, currency, source, month, theme });
  row('fund', { from: 'balances', blocks: [{ block: fund.purse, sign: 1 }] }, 'last', 'none');
  row('help', { from: 'flows', terms: [{ flow: fund.flows.claims, sign: 1 }] }, 'sum', 'impact');
  row('helpDue', { from: 'measure', read: () => fund.claimedNow }, 'sum', 'none');
  row('helpMissed', { from: 'measure', read: () => fund.refusedNow }, 'sum', 'costs');
}

const words = {
  fund: { fr: 'Caisse de secours', en: 'Social fund' },
  help: { fr: 'Secours versés', en: 'Help paid' },
  helpDue: { fr: 'Secours dus', en: 'Help due' },
  helpMissed: { fr: 'Secours qui ont manqué', en: 'Help that was missing' },
} satisfies Record<string, Words>;
