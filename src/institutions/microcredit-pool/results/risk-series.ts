import type { Words } from '../../../engine/words.ts';
import { lateBalance } from '../book/late.ts';
import type { LoanBook } from '../book/loan-book.ts';
import { monthlyTakings } from '../borrowers/eligibility.ts';
import type { Microloans } from '../borrowers/microloans.ts';
import { monthlyTransfers } from '../borrowers/remittances.ts';
import type { Pool } from '../pool.ts';
import { balances, count, measure, moved, row } from './rows.ts';

/** Rows of lateness, provisions, what borrowers bear, and what each way of making them repay does. */
export function declareRiskSeries(pool: Pool, books: readonly LoanBook[]): void {
  const late = (days: number) => measure(() => lateOf(books, days));
  row(pool, 'late1', words.late1, late(0), 'last', 'none');
  row(pool, 'late60', words.late60, late(60), 'last', 'none');
  row(pool, 'late90', words.late90, late(90), 'last', 'none');
  if (pool.provisions !== null)
    row(pool, 'provision', words.provision, balances(pool.provisions.expense), 'last', 'none');
  const { loans } = pool;
  if (loans.length === 0) return;
  const paid = loans.flatMap(({ book, charges }) => [book.flows.back, charges.flows.fee, charges.flows.premium]);
  const terms = [...new Set(paid)].map((flow) => ({ flow, sign: 1 as const }));
  row(pool, 'paidByBorrowers', words.paidByBorrowers, moved(...terms), 'sum', 'none');
  row(
    pool,
    'borrowersIncome',
    words.borrowersIncome,
    measure((period) => takingsOf(pool, period)),
    'sum',
    'none',
  );
  declareTrustSeries(pool, loans);
}

function declareTrustSeries(pool: Pool, loans: readonly Microloans[]): void {
  const given = loans.flatMap(({ kin }) => (kin === null ? [] : [kin.given]));
  if (given.length > 0) {
    const terms = [...new Set(given)].map((flow) => ({ flow, sign: 1 as const }));
    row(pool, 'gifts', words.gifts, moved(...terms), 'sum', 'impact');
    row(
      pool,
      'owedByKin',
      words.owedByKin,
      measure(() => owedByKin(loans)),
      'last',
      'none',
    );
  }
  const peers = loans.flatMap(({ group }) => (group === null ? [] : [group.flow]));
  if (peers.length > 0) {
    const terms = [...new Set(peers)].map((flow) => ({ flow, sign: 1 as const }));
    row(pool, 'paidForPeers', words.paidForPeers, moved(...terms), 'sum', 'costs');
  }
  if (loans.some(({ group, incentive }) => group !== null || incentive !== null)) {
    count(pool, 'stopped', words.stopped, 'person', () => pool.month.stopped, 'sum');
  }
  if (loans.some(({ remittances }) => remittances !== null)) {
    row(
      pool,
      'backing',
      words.backing,
      measure((period) => backingOf(pool, period)),
      'sum',
      'none',
    );
  }
}

function lateOf(books: readonly LoanBook[], days: number): number {
  let sum = 0;
  for (let i = 0; i < books.length; i++) sum += lateBalance(books[i]!, days);
  return sum;
}

function owedByKin(loans: readonly Microloans[]): number {
  let sum = 0;
  for (let i = 0; i < loans.length; i++) {
    const { kin, book } = loans[i]!;
    if (kin === null) continue;
    for (let row = 0; row < book.count; row++) if (kin.isKin[row] === 1) sum += book.balanceOf(row);
  }
  return sum;
}

/** What families with a loan take in a month, once a month. */
function takingsOf(pool: Pool, period: number): number {
  if (pool.monthly[period] === 0) return 0;
  let sum = 0;
  for (let i = 0; i < pool.loans.length; i++) {
    const micro = pool.loans[i]!;
    for (let row = 0; row < micro.book.count; row++) {
      if (micro.book.isRunning(row)) sum += monthlyTakings(micro, row, pool.monthsRun);
    }
  }
  return Math.round(sum);
}

/** The transfers a month that stand behind running loans, once a month. */
function backingOf(pool: Pool, period: number): number {
  if (pool.monthly[period] === 0) return 0;
  let sum = 0;
  for (let i = 0; i < pool.loans.length; i++) {
    const { remittances, book } = pool.loans[i]!;
    if (remittances === null) continue;
    for (let row = 0; row < book.count; row++) {
      if (book.isRunning(row)) sum += monthlyTransfers(remittances, row, pool.monthsRun);
    }
  }
  return Math.round(sum);
}

const words = {
  late1: { fr: 'Encours des prêts en retard', en: 'Balance of late loans' },
  late60: { fr: 'Encours des prêts en retard de plus de 60 jours', en: 'Balance of loans more than 60 days late' },
  late90: { fr: 'Encours des prêts en retard de plus de 90 jours', en: 'Balance of loans more than 90 days late' },
  provision: { fr: 'Réserve pour pertes', en: 'Loan-loss reserve' },
  paidByBorrowers: { fr: 'Payé par les emprunteurs', en: 'Paid by borrowers' },
  borrowersIncome: { fr: 'Ressources des familles endettées', en: 'Takings of families with a loan' },
  gifts: { fr: 'Prêts aux proches devenus dons', en: 'Loans to kin that became gifts' },
  owedByKin: { fr: 'Encours des proches', en: 'Owed by kin' },
  paidForPeers: { fr: 'Payé pour d’autres membres', en: 'Paid for other members' },
  stopped: { fr: 'Emprunteurs qui cessent par calcul', en: 'Borrowers who stop by choice' },
  backing: { fr: 'Envois derrière les prêts', en: 'Transfers behind the loans' },
} satisfies Record<string, Words>;
