import type { Words } from '../../engine/words.ts';
import { Results, held, measured, moved, movedLess } from '../results.ts';
import { declareFundSeries } from './fund-series.ts';
import type { RotatingGroup } from './group.ts';
import { paidToMembers } from './member-series.ts';

/** Declares the rows of a group. Money comes from flows and balances; the worst sum and the counts are measures. */
export function declareSeries(group: RotatingGroup): void {
  const { flows, values } = group;
  const payments = group.payments!;
  const results = new Results(group.place, group.currency);
  results.money('contributions', words.contributions, paidToMembers(group.asks!.flow), 'sum', 'returns');
  results.money('pot', words.pot, paidToMembers(payments.pot, payments.late), 'sum', 'returns');
  results.money('potDue', words.potDue, moved(flows.potDue), 'sum');
  results.money('potMissed', words.potMissed, moved(flows.potMissed), 'sum', 'costs');
  results.money('missed', words.missed, moved(flows.contributionMissed), 'sum', 'costs');
  results.money('box', words.box, held(group.box), 'last');
  if (values.gives !== null) results.money('given', words.given, moved(flows.gift), 'sum', 'impact');
  if (values.missed === 'organiser-pays') {
    const net = movedLess([flows.organiserPays], [flows.organiserRepaid]);
    results.money('organiser', words.organiser, net, 'sum', 'costs');
  }
  const worst = measured(() => group.worstNet);
  results.money('worstMember', words.worstMember, worst, 'last', 'returns');
  declareCounts(results, group);
  if (values.order === 'auction') {
    results.money('dividends', words.dividends, paidToMembers(payments.dividend), 'sum', 'returns');
    results.money('commission', words.commission, moved(flows.commission), 'sum', 'costs');
  }
  if (values.meal.value > 0) results.money('meals', words.meals, moved(flows.meal), 'sum', 'costs');
  if (values.treasurer !== null) results.money('stolen', words.stolen, moved(flows.theft), 'sum', 'costs');
  if (group.float !== null) results.money('float', words.float, held(group.float), 'last');
  if (group.fund !== null) declareFundSeries(group, group.fund);
  results.promise('pots', words.onTime, { due: 'potDue', missed: 'potMissed' });
}

function declareCounts(results: Results, group: RotatingGroup): void {
  const count = (
    name: 'members' | 'meetings' | 'fullPots' | 'cycles' | 'brokenUp' | 'leftWithPot',
    unit: string,
    read: () => number,
    month: 'sum' | 'last',
  ): void => results.count(name, words[name], { unit, read, month, theme: name === 'members' ? 'impact' : 'none' });
  count('members', 'person', () => group.memberCount, 'last');
  count('meetings', 'meeting', () => group.metNow, 'sum');
  count('fullPots', 'meeting', () => group.paidInFullNow, 'sum');
  count('cycles', 'cycle', () => group.completedCycles, 'last');
  count('leftWithPot', 'person', () => group.leftWithPot, 'last');
  count('brokenUp', 'yes', () => (group.hasBrokenUp ? 1 : 0), 'last');
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
  float: { fr: 'Gardé par le trésorier', en: 'Kept by the treasurer' },
  stolen: { fr: 'Pris par le trésorier', en: 'Taken by the treasurer' },
  worstMember: {
    fr: 'Reçu moins versé du membre le moins bien loti, cycles complets',
    en: 'Received less paid by the worst-off member, complete cycles',
  },
  members: { fr: 'Membres présents', en: 'Members still in' },
  meetings: { fr: 'Réunions avec cagnotte', en: 'Meetings with a pot' },
  fullPots: { fr: 'Cagnottes entières', en: 'Full pots' },
  cycles: { fr: 'Cycles achevés', en: 'Cycles completed' },
  leftWithPot: { fr: 'Partis avec la cagnotte', en: 'Gone off with the pot' },
  brokenUp: { fr: 'Groupe défait', en: 'Group broken up' },
  onTime: { fr: 'Cagnottes entières et à temps', en: 'Pots paid in full and on time' },
} satisfies Record<string, Words>;
