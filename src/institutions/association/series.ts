import type { FlowTerm, MonthRule, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { Association } from './instance.ts';
import type { Loan } from './loan.ts';

/** Declares the rows of an association. Money comes from flows and balances; shares and counts are measures. */
export function declareSeries(association: Association): void {
  const { flows, cash, payables, values, giftTerms, sentTerms, returnedTerms } = association;
  money(association, 'dues', words.dues, moved([term(flows.dues, 1)]), 'sum', 'returns');
  money(association, 'duesDue', words.duesDue, moved([term(flows.duesDue, 1)]), 'sum', 'none');
  money(association, 'events', words.events, eventsOf(association), 'sum', 'returns');
  money(association, 'grants', words.grants, moved([term(flows.grants, 1)]), 'sum', 'returns');
  money(association, 'gifts', words.gifts, moved(giftTerms), 'sum', 'returns');
  money(association, 'overhead', words.overhead, moved([term(flows.overhead, 1)]), 'sum', 'costs');
  money(association, 'sentToProject', words.sentToProject, moved(sentTerms), 'sum', 'impact');
  money(association, 'returned', words.returned, moved(returnedTerms), 'sum', 'returns');
  money(association, 'cash', words.cash, { from: 'balances', blocks: [{ block: cash, sign: 1 }] }, 'last', 'none');
  if (values.events !== null) {
    const owed: SeriesSource = { from: 'balances', blocks: [{ block: payables, sign: -1 }] };
    money(association, 'unpaidCosts', words.unpaidCosts, owed, 'last', 'costs');
  }
  share(association, 'payingMembers', '%', words.payingMembers, () => association.payersNow / association.founders);
  share(association, 'membersLeft', 'person', words.membersLeft, () => association.founders - association.membersIn);
  const loan = association.project?.loan ?? null;
  if (loan !== null) declareLoanSeries(association, loan);
}

/** A loan's rows are in the currency of the project. */
function declareLoanSeries(association: Association, loan: Loan): void {
  const { build, id } = association.place;
  const unit = build.currencyCodes[loan.currency]!;
  const row = (name: string, label: Words, source: SeriesSource, month: MonthRule): void =>
    build.series({ id: `${id}.${name}`, label, unit, currency: loan.currency, source, month, theme: 'none' });
  row('instalmentsDue', words.instalmentsDue, moved([term(loan.flows.due, 1)]), 'sum');
  row('instalmentsMissed', words.instalmentsMissed, moved([term(loan.flows.missed, 1)]), 'sum');
  row('loanOwed', words.loanOwed, { from: 'balances', blocks: [{ block: loan.claims, sign: 1 }] }, 'last');
  build.promise({
    id: `${id}.instalments`,
    label: { fr: 'Mensualités du projet à l’association', en: 'Instalments of the project to the association' },
    due: `${id}.instalmentsDue`,
    missed: `${id}.instalmentsMissed`,
  });
  if (!loan.isAbroad) return;
  row('abroad', words.abroad, { from: 'balances', blocks: [{ block: loan.account, sign: 1 }] }, 'last');
  const source: SeriesSource = { from: 'measure', read: (period) => repaidAtMidMarket(association, loan, period) };
  money(association, 'repaidAbroad', words.repaidAbroad, source, 'sum', 'none');
}

/** What came in abroad this period, in the association's currency at the mid-market rate, not rounded. */
export function repaidAtMidMarket({ place, currency }: Association, loan: Loan, period: number): number {
  const { ledger, economy } = place.build;
  return ledger.moved(loan.flows.instalment, period) * economy.rate(loan.currency, currency);
}

function eventsOf({ flows }: Association): SeriesSource {
  return moved([term(flows.eventIncome, 1), term(flows.eventCost, -1)]);
}

const words = {
  dues: { fr: 'Cotisations versées', en: 'Dues paid' },
  duesDue: { fr: 'Cotisations promises par les fondateurs', en: 'Dues promised by the founders' },
  events: { fr: 'Fêtes, après frais', en: 'Events, after costs' },
  grants: { fr: 'Subsides reçus', en: 'Grants received' },
  gifts: { fr: 'Dons de tontines', en: 'Gifts from tontines' },
  overhead: { fr: 'Frais de fonctionnement', en: 'Running costs' },
  sentToProject: { fr: 'Envoyé au projet, frais compris', en: 'Sent to the project, fees included' },
  returned: { fr: 'Ce qui revient du projet', en: 'Come back from the project' },
  cash: { fr: 'En caisse', en: 'Cash' },
  unpaidCosts: { fr: 'Frais de fêtes encore dus', en: 'Event costs still owed' },
  payingMembers: { fr: 'Fondateurs qui ont payé ce mois', en: 'Founders who paid this month' },
  membersLeft: { fr: 'Membres partis', en: 'Members who left' },
  instalmentsDue: { fr: 'Mensualités demandées', en: 'Instalments asked' },
  instalmentsMissed: { fr: 'Mensualités manquées', en: 'Instalments missed' },
  loanOwed: { fr: 'Capital encore dû par le projet', en: 'Principal still owed by the project' },
  abroad: { fr: 'Remboursé, resté au pays', en: 'Repaid and kept in the country' },
  repaidAbroad: { fr: 'Remboursé au pays, au cours moyen', en: 'Repaid in the country, at mid-market' },
} satisfies Record<string, Words>;

function term(flow: number, sign: 1 | -1): FlowTerm {
  return { flow, sign };
}

function moved(terms: readonly FlowTerm[]): SeriesSource {
  return { from: 'flows', terms };
}

function money(
  { place, values, currency }: Association,
  name: string,
  label: Words,
  source: SeriesSource,
  month: MonthRule,
  theme: Theme,
): void {
  place.build.series({ id: `${place.id}.${name}`, label, unit: values.currency, currency, source, month, theme });
}

/** Who paid is a fact of one period a month, the others read zero; who left holds at the end of the month. */
function share({ place }: Association, name: string, unit: string, label: Words, read: () => number): void {
  const month = unit === '%' ? 'sum' : 'last';
  const source: SeriesSource = { from: 'measure', read };
  place.build.series({ id: `${place.id}.${name}`, label, unit, currency: -1, source, month, theme: 'impact' });
}
