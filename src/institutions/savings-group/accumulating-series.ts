import type { MonthRule, SeriesSource, Theme } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { declareFundSeries } from './fund-series.ts';

/** Declares the rows of an accumulating group: its book in money, its meetings in counts, its cycles in shares. */
export function declareAccumulatingSeries(group: AccumulatingGroup): void {
  const { flows, results, bank, loans, fund } = group;
  const row = rowsOf(group);
  row.money('shares', words.shares, moved(flows.shares), 'sum', 'returns');
  row.money('fines', words.fines, moved(flows.fines), 'sum', 'none');
  row.money('sharedOut', words.sharedOut, moved(flows.shareOut, flows.dividend), 'sum', 'returns');
  row.money('box', words.box, balance(group.box), 'last', 'none');
  row.money('savings', words.savings, balance(group.claims!), 'last', 'returns');
  row.money('returnDue', words.returnDue, moved(flows.returnDue), 'sum', 'none');
  row.money('returnMissed', words.returnMissed, moved(flows.returnMissed), 'sum', 'costs');
  row.money(
    'profit',
    words.profit,
    measure(() => group.profit),
    'last',
    'returns',
  );
  row.count('members', 'person', words.members, () => group.memberCount, 'last', 'impact');
  row.count('meetings', 'meeting', words.meetings, () => group.metNow, 'sum', 'none');
  row.count('present', 'person', words.present, () => group.presentNow, 'sum', 'none');
  row.count('expected', 'person', words.expected, () => group.expectedNow, 'sum', 'none');
  row.count('cycles', 'cycle', words.cycles, () => results.count, 'last', 'none');
  row.count('losers', 'person', words.losers, () => results.losers, 'last', 'none');
  row.money(
    'worstMember',
    words.worstMember,
    measure(() => results.worstNet),
    'last',
    'returns',
  );
  for (const [name, read] of Object.entries(cycleShares(group)))
    row.count(name, '%', cycleWords[name]!, read, 'last', 'none');
  if (loans !== null) {
    const charges = { from: 'flows', terms: [plus(flows.instalments), { flow: flows.repaid, sign: -1 }] } as const;
    row.money('lent', words.lent, moved(flows.loans), 'sum', 'returns');
    row.money(
      'requested',
      words.requested,
      measure(() => loans.requestedNow),
      'sum',
      'none',
    );
    row.money('outstanding', words.outstanding, balance(loans.claims), 'last', 'none');
    row.money(
      'late',
      words.late,
      measure(() => lateLoans(group)),
      'last',
      'costs',
    );
    row.money('charges', words.charges, charges, 'sum', 'costs');
    row.money('writtenOff', words.writtenOff, moved(flows.writtenOff), 'sum', 'costs');
  }
  if (fund !== null) declareFundSeries(group, fund);
  if (group.values.treasurer !== null) row.money('stolen', words.stolen, moved(flows.theft), 'sum', 'costs');
  if (bank !== null) {
    row.money('bankDue', words.bankDue, moved(flows.bankDue), 'sum', 'none');
    row.money('bankMissed', words.bankMissed, moved(flows.bankMissed), 'sum', 'costs');
    row.money('bankOwed', words.bankOwed, balance(bank.claim), 'last', 'costs');
  }
  declarePromises(group);
}

function declarePromises(group: AccumulatingGroup): void {
  const { build, id } = group.place;
  const promise = (name: string, label: Words, due: string, missed: string): void =>
    build.promise({ id: `${id}.${name}`, label, due: `${id}.${due}`, missed: `${id}.${missed}` });
  if (!group.isPerpetual) promise('shareOut', words.shareOutPromise, 'returnDue', 'returnMissed');
  if (group.bank !== null) promise('bank', words.bankPromise, 'bankDue', 'bankMissed');
}

/** Principal of the loans that are late, whole: what portfolio at risk counts. */
function lateLoans(group: AccumulatingGroup): number {
  let late = 0;
  const loans = group.loans!;
  for (let unit = 0; unit < group.count; unit++) if (loans.due[unit]! > 0) late += loans.owed(group, unit);
  return late;
}

/** What the last complete cycle has shown; 0 before there was one. */
function cycleShares({ results }: AccumulatingGroup): Record<string, () => number> {
  return {
    profitPerShare: () => results.profitPerShare,
    trueReturn: () => results.trueReturn,
    returnOnAssets: () => results.returnOnAssets,
    realGain: () => results.realGain,
    smallPerShare: () => results.perShare,
    smallTimeWeighted: () => results.timeWeighted,
    smallEqual: () => results.equal,
    smallDividend: () => results.dividend,
  };
}

const cycleWords: Record<string, Words> = {
  profitPerShare: { fr: 'Bénéfice par part, dernier cycle', en: 'Profit per share, last cycle' },
  trueReturn: { fr: 'Rendement annuel vrai, dernier cycle', en: 'True annual return, last cycle' },
  returnOnAssets: { fr: 'Rendement annuel de l’actif, dernier cycle', en: 'Annual return on assets, last cycle' },
  realGain: { fr: 'Gain réel par part, dernier cycle', en: 'Real gain per share, last cycle' },
  smallPerShare: { fr: 'Bénéfice des petits épargnants, par part', en: 'Small savers’ profit, per share' },
  smallTimeWeighted: {
    fr: 'Bénéfice des petits épargnants, argent et durée',
    en: 'Small savers’ profit, money and time',
  },
  smallEqual: { fr: 'Bénéfice des petits épargnants, parts égales', en: 'Small savers’ profit, equal parts' },
  smallDividend: { fr: 'Bénéfice des petits épargnants, dividende', en: 'Small savers’ profit, dividend' },
};

const words = {
  shares: { fr: 'Parts achetées', en: 'Shares bought' },
  fines: { fr: 'Amendes', en: 'Fines' },
  sharedOut: { fr: 'Remis aux membres', en: 'Paid out to members' },
  box: { fr: 'Argent en caisse', en: 'Money in the box' },
  savings: { fr: 'Épargne des membres', en: 'Members’ savings' },
  returnDue: { fr: 'Épargne à rendre', en: 'Savings due back' },
  returnMissed: { fr: 'Épargne perdue au partage', en: 'Savings lost at the share-out' },
  profit: { fr: 'Bénéfice en caisse', en: 'Profit in hand' },
  members: { fr: 'Membres présents dans le groupe', en: 'Members in the group' },
  meetings: { fr: 'Réunions', en: 'Meetings' },
  present: { fr: 'Présences', en: 'Attendances' },
  expected: { fr: 'Présences attendues', en: 'Attendances expected' },
  cycles: { fr: 'Cycles achevés', en: 'Cycles completed' },
  losers: { fr: 'Membres qui ont perdu de leur épargne', en: 'Members who lost savings' },
  worstMember: {
    fr: 'Rendu moins épargné du membre le moins bien loti',
    en: 'Paid back less saved of the worst-off member',
  },
  lent: { fr: 'Prêté aux membres', en: 'Lent to members' },
  requested: { fr: 'Prêts demandés', en: 'Loans asked for' },
  outstanding: { fr: 'Prêts en cours', en: 'Loans outstanding' },
  late: { fr: 'Prêts en retard', en: 'Loans that are late' },
  charges: { fr: 'Frais de service payés', en: 'Service charges paid' },
  writtenOff: { fr: 'Prêts effacés ou déduits', en: 'Loans written off or offset' },
  stolen: { fr: 'Pris par le trésorier', en: 'Taken by the treasurer' },
  bankDue: { fr: 'Échéances du prêt extérieur', en: 'Due on the outside loan' },
  bankMissed: { fr: 'Échéances manquées du prêt extérieur', en: 'Missed on the outside loan' },
  bankOwed: { fr: 'Dû au prêteur extérieur', en: 'Owed to the outside lender' },
  shareOutPromise: { fr: 'Chacun retrouve au moins son épargne', en: 'Everybody gets back at least their savings' },
  bankPromise: { fr: 'Prêt extérieur remboursé à temps', en: 'Outside loan paid back on time' },
} satisfies Record<string, Words>;

function plus(flow: number): { readonly flow: number; readonly sign: 1 } {
  return { flow, sign: 1 };
}

function moved(...flows: readonly number[]): SeriesSource {
  return { from: 'flows', terms: flows.map(plus) };
}

function balance(block: AccumulatingGroup['box']): SeriesSource {
  return { from: 'balances', blocks: [{ block, sign: 1 }] };
}

function measure(read: () => number): SeriesSource {
  return { from: 'measure', read };
}

function rowsOf({ place, values, currency }: AccumulatingGroup) {
  const { build, id } = place;
  return {
    money(name: string, label: Words, source: SeriesSource, month: MonthRule, theme: Theme): void {
      build.series({ id: `${id}.${name}`, label, unit: values.currency, currency, source, month, theme });
    },
    count(name: string, unit: string, label: Words, read: () => number, month: MonthRule, theme: Theme): void {
      build.series({ id: `${id}.${name}`, label, unit, currency: -1, source: measure(read), month, theme });
    },
  };
}
