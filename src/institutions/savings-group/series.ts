import type { MonthRule, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import { declareFundSeries } from './fund-series.ts';
import type { RotatingGroup } from './group.ts';

/** Declares the rows of a group. Money comes from flows and balances; the worst sum and the counts are measures. */
export function declareSeries(group: RotatingGroup): void {
  const { flows, values } = group;
  money(group, 'contributions', words.contributions, moved(flows.contributions), 'sum', 'returns');
  money(group, 'pot', words.pot, moved(flows.pot, flows.late), 'sum', 'returns');
  money(group, 'potDue', words.potDue, moved(flows.potDue), 'sum', 'none');
  money(group, 'potMissed', words.potMissed, moved(flows.potMissed), 'sum', 'costs');
  money(group, 'missed', words.missed, moved(flows.contributionMissed), 'sum', 'costs');
  money(group, 'box', words.box, { from: 'balances', blocks: [{ block: group.box, sign: 1 }] }, 'last', 'none');
  if (values.gives !== null) money(group, 'given', words.given, moved(flows.gift), 'sum', 'impact');
  if (values.missed === 'organiser-pays') {
    const terms = [
      { flow: flows.organiserPays, sign: 1 },
      { flow: flows.organiserRepaid, sign: -1 },
    ] as const;
    money(group, 'organiser', words.organiser, { from: 'flows', terms }, 'sum', 'costs');
  }
  money(
    group,
    'worstMember',
    words.worstMember,
    measure(() => group.worstNet),
    'last',
    'returns',
  );
  count(group, 'members', 'person', words.members, () => group.memberCount, 'last', 'impact');
  count(group, 'meetings', 'meeting', words.meetings, () => group.metNow, 'sum', 'none');
  count(group, 'fullPots', 'meeting', words.fullPots, () => group.paidInFullNow, 'sum', 'none');
  count(group, 'cycles', 'cycle', words.cycles, () => group.completedCycles, 'last', 'none');
  count(group, 'brokenUp', 'yes', words.brokenUp, () => (group.hasBrokenUp ? 1 : 0), 'last', 'none');
  if (values.order === 'auction') {
    money(group, 'dividends', words.dividends, moved(flows.dividend), 'sum', 'returns');
    money(group, 'commission', words.commission, moved(flows.commission), 'sum', 'costs');
  }
  if (values.meal.value > 0) money(group, 'meals', words.meals, moved(flows.meal), 'sum', 'costs');
  if (values.treasurer !== null) money(group, 'stolen', words.stolen, moved(flows.theft), 'sum', 'costs');
  if (group.fund !== null) declareFundSeries(group, group.fund);
  group.place.build.promise({
    id: `${group.place.id}.pots`,
    label: { fr: 'Cagnottes entières et à temps', en: 'Pots paid in full and on time' },
    due: `${group.place.id}.potDue`,
    missed: `${group.place.id}.potMissed`,
  });
}

const words = {
  contributions: { fr: 'Cotisations versées', en: 'Contributions paid' },
  pot: { fr: 'Cagnottes remises, rattrapages compris', en: 'Pots handed over, late parts included' },
  potDue: { fr: 'Cagnottes promises', en: 'Pots promised' },
  potMissed: { fr: 'Ce qui manquait aux cagnottes le jour dit', en: 'Missing from pots on the day' },
  missed: { fr: 'Cotisations non versées à la réunion', en: 'Contributions not paid at the meeting' },
  box: { fr: 'Argent en caisse', en: 'Money in the box' },
  given: { fr: 'Donné à l’association', en: 'Given to the association' },
  organiser: { fr: 'Payé par l’organisateur, net', en: 'Paid by the organiser, net' },
  dividends: { fr: 'Rabais partagé entre les membres', en: 'Discounts shared among members' },
  commission: { fr: 'Commission de l’organisateur', en: 'Organiser’s commission' },
  meals: { fr: 'Repas', en: 'Meals' },
  stolen: { fr: 'Pris par le trésorier', en: 'Taken by the treasurer' },
  worstMember: {
    fr: 'Reçu moins versé du membre le moins bien loti, cycles complets',
    en: 'Received less paid by the worst-off member, complete cycles',
  },
  members: { fr: 'Membres présents', en: 'Members still in' },
  meetings: { fr: 'Réunions avec cagnotte', en: 'Meetings with a pot' },
  fullPots: { fr: 'Cagnottes entières', en: 'Full pots' },
  cycles: { fr: 'Cycles achevés', en: 'Cycles completed' },
  brokenUp: { fr: 'Groupe défait', en: 'Group broken up' },
} satisfies Record<string, Words>;

function moved(...flows: readonly number[]): SeriesSource {
  return { from: 'flows', terms: flows.map((flow) => ({ flow, sign: 1 })) };
}

function measure(read: () => number): SeriesSource {
  return { from: 'measure', read };
}

function money(
  group: RotatingGroup,
  name: string,
  label: Words,
  source: SeriesSource,
  month: MonthRule,
  theme: Theme,
): void {
  const { build, id } = group.place;
  const unit = group.values.currency;
  build.series({ id: `${id}.${name}`, label, unit, currency: group.currency, source, month, theme });
}

function count(
  group: RotatingGroup,
  name: string,
  unit: string,
  label: Words,
  read: () => number,
  month: MonthRule,
  theme: Theme,
): void {
  const { build, id } = group.place;
  build.series({ id: `${id}.${name}`, label, unit, currency: -1, source: measure(read), month, theme });
}
