import type { Words } from '../../engine/words.ts';
import { Results, held, measured, moved, movedLess } from '../results.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { BankLoan } from './bank-loan.ts';
import { declareFundSeries } from './fund-series.ts';
import type { EarlyWithdrawals } from './early-withdrawals.ts';
import type { MemberLoans } from './member-loans.ts';

/** Declares the rows of an accumulating group: its book in money, its meetings in counts, its cycles in shares. */
export function declareAccumulatingSeries(group: AccumulatingGroup): void {
  const { flows, bank, loans, fund } = group;
  const rows = new Results(group.place, group.currency);
  const profit = measured(() => group.profit);
  rows.money('shares', words.shares, moved(flows.shares), 'sum', 'returns');
  rows.money('fines', words.fines, moved(flows.fines), 'sum');
  rows.money('sharedOut', words.sharedOut, moved(flows.shareOut, flows.dividend), 'sum', 'returns');
  rows.money('box', words.box, held(group.box), 'last');
  rows.money('savings', words.savings, held(group.claims!), 'last', 'returns');
  rows.money('returnDue', words.returnDue, moved(flows.returnDue), 'sum');
  rows.money('returnMissed', words.returnMissed, moved(flows.returnMissed), 'sum', 'costs');
  rows.money('profit', words.profit, profit, 'last', 'returns');
  declareCounts(rows, group);
  if (loans !== null) declareLoanSeries(rows, group, loans);
  if (group.early !== null) declareEarlySeries(rows, group.early);
  if (fund !== null) declareFundSeries(group, fund);
  if (group.values.treasurer !== null) rows.money('stolen', words.stolen, moved(flows.theft), 'sum', 'costs');
  if (bank !== null) declareBankSeries(rows, group, bank);
  if (!group.isPerpetual) rows.promise('shareOut', words.shareOutPromise, { due: 'returnDue', missed: 'returnMissed' });
  if (bank !== null) rows.promise('bank', words.bankPromise, { due: 'bankDue', missed: 'bankMissed' });
}

function declareCounts(rows: Results, group: AccumulatingGroup): void {
  const { results } = group;
  const count = (
    name: 'members' | 'meetings' | 'present' | 'expected' | 'cycles' | 'losers',
    unit: string,
    read: () => number,
    month: 'sum' | 'last',
  ): void => rows.count(name, words[name], { unit, read, month, theme: name === 'members' ? 'impact' : 'none' });
  count('members', 'person', () => group.memberCount, 'last');
  count('meetings', 'meeting', () => group.metNow, 'sum');
  count('present', 'person', () => group.presentNow, 'sum');
  count('expected', 'person', () => group.expectedNow, 'sum');
  count('cycles', 'cycle', () => results.count, 'last');
  count('losers', 'person', () => results.losers, 'last');
  const worst = measured(() => results.worstNet);
  rows.money('worstMember', words.worstMember, worst, 'last', 'returns');
  for (const [name, read] of Object.entries(cycleShares(group)))
    rows.count(name, cycleWords[name]!, { unit: '%', read, month: 'last' });
}

function declareLoanSeries(rows: Results, group: AccumulatingGroup, loans: MemberLoans): void {
  const { flows } = group;
  const requested = measured(() => loans.requestedNow);
  const late = measured(() => lateLoans(group));
  rows.money('lent', words.lent, moved(flows.loans), 'sum', 'returns');
  rows.money('requested', words.requested, requested, 'sum');
  rows.money('outstanding', words.outstanding, held(loans.claims), 'last');
  rows.money('late', words.late, late, 'last', 'costs');
  rows.money('charges', words.charges, movedLess([flows.instalments], [flows.repaid]), 'sum', 'costs');
  rows.money('writtenOff', words.writtenOff, moved(flows.writtenOff), 'sum', 'costs');
}

function declareEarlySeries(rows: Results, early: EarlyWithdrawals): void {
  rows.money('withdrawnEarly', words.withdrawnEarly, moved(early.flow), 'sum');
  rows.count('askedBack', words.askedBack, { unit: 'person', read: () => early.askedNow, month: 'sum' });
  rows.count('leftEarly', words.leftEarly, { unit: 'person', read: () => early.agreedNow, month: 'sum' });
}

function declareBankSeries(rows: Results, { flows }: AccumulatingGroup, bank: BankLoan): void {
  rows.money('bankDue', words.bankDue, moved(flows.bankDue), 'sum');
  rows.money('bankMissed', words.bankMissed, moved(flows.bankMissed), 'sum', 'costs');
  rows.money('bankOwed', words.bankOwed, held(bank.claim), 'last', 'costs');
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
  withdrawnEarly: { fr: 'Épargne reprise avant le partage', en: 'Savings taken back before the share-out' },
  askedBack: { fr: 'Demandes de reprendre l’épargne', en: 'Requests to take savings back' },
  leftEarly: { fr: 'Demandes acceptées', en: 'Requests agreed to' },
  stolen: { fr: 'Pris par le trésorier', en: 'Taken by the treasurer' },
  bankDue: { fr: 'Échéances du prêt extérieur', en: 'Due on the outside loan' },
  bankMissed: { fr: 'Échéances manquées du prêt extérieur', en: 'Missed on the outside loan' },
  bankOwed: { fr: 'Dû au prêteur extérieur', en: 'Owed to the outside lender' },
  shareOutPromise: { fr: 'Chacun retrouve au moins son épargne', en: 'Everybody gets back at least their savings' },
  bankPromise: { fr: 'Prêt extérieur remboursé à temps', en: 'Outside loan paid back on time' },
} satisfies Record<string, Words>;
