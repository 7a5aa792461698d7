import type { AccountBlock } from '../../../engine/accounts.ts';
import type { FlowTerm, SeriesSource } from '../../../engine/series.ts';
import type { Words } from '../../../engine/words.ts';
import { lateBalance } from '../book/late.ts';
import { owedToLenders } from '../funds/lenders.ts';
import type { LoanBook } from '../book/loan-book.ts';
import type { Pool } from '../pool.ts';
import { declareFundSeries } from './fund-series.ts';
import { declareProductSeries } from './product-series.ts';
import { declareRiskSeries } from './risk-series.ts';
import { balances, figure, measure, moved, promise, row } from './rows.ts';

/** The pool's own books: those whose losses it bears. */
export function ownBooks({ loans, harvest }: Pool): readonly LoanBook[] {
  return [...loans.map(({ book }) => book), ...(harvest === null ? [] : [harvest.own])];
}

/** Declares the rows and promises of a pool. Money that moves comes from flows and balances, so that receipts add up. */
export function declareSeries(pool: Pool): void {
  const { cash, deposits, fallback, harvest, flows } = pool;
  const books = ownBooks(pool);
  // Two products for one population share their flows.
  const all = (pick: (book: LoanBook) => number): FlowTerm[] =>
    [...new Set(books.map(pick))].map((flow) => ({ flow, sign: 1 }));
  row(pool, 'cash', words.cash, balances(cash), 'last', 'returns');
  row(pool, 'portfolio', words.portfolio, balances(...books.map((book) => book.claims)), 'last', 'returns');
  row(pool, 'disbursed', words.disbursed, moved(...all((book) => book.flows.lent)), 'sum', 'impact');
  row(pool, 'repaid', words.repaid, moved(...all((book) => book.flows.repaid)), 'sum', 'returns');
  row(pool, 'interest', words.interest, moved(...interestReceived(pool)), 'sum', 'returns');
  row(
    pool,
    'atRisk',
    words.atRisk,
    measure(() => atRisk(books)),
    'last',
    'costs',
  );
  row(
    pool,
    'writtenOff',
    words.writtenOff,
    moved(...all((book) => book.flows.writtenOff), ...gifts(pool)),
    'sum',
    'costs',
  );
  row(pool, 'recovered', words.recovered, moved({ flow: flows.recovered, sign: 1 }), 'sum', 'none');
  figure(pool, 'requested', words.requested, 'requested', 'none');
  figure(pool, 'refused', words.refused, 'refused', 'impact');
  declareProductSeries(pool);
  declareRiskSeries(pool, books);
  declareFundSeries(pool);
  row(pool, 'ownFunds', words.ownFunds, ownFunds(pool), 'last', 'returns');
  if (flows.marketing >= 0) {
    row(pool, 'recycled', words.recycled, moved({ flow: flows.marketing, sign: 1 }), 'sum', 'impact');
  }
  if (deposits !== null) {
    row(pool, 'deposits', words.deposits, balances(deposits.claims), 'last', 'returns');
    row(pool, 'deposited', words.deposited, moved({ flow: deposits.flows.noted, sign: 1 }), 'sum', 'returns');
    row(pool, 'depositsBack', words.depositsBack, moved({ flow: deposits.flows.returned, sign: 1 }), 'sum', 'none');
    promise(pool, 'deposits', words.promiseDeposits, 'depositsDue', 'depositsMissed');
  }
  if (fallback !== null) {
    row(pool, 'fallbackDrawn', words.fallbackDrawn, balances(fallback.claims), 'last', 'costs');
    row(
      pool,
      'fallbackInterest',
      words.fallbackInterest,
      moved({ flow: fallback.flows.interest, sign: 1 }),
      'sum',
      'costs',
    );
    promise(pool, 'fallback', words.promiseFallback, 'fallbackDue', 'fallbackMissed');
  }
  promise(pool, 'costs', words.promiseCosts, 'costsDue', 'costsMissed');
  if (harvest !== null) declareCredit(pool, [harvest.own, ...(harvest.bank === null ? [] : [harvest.bank])]);
}

/** All that was paid on loans, by borrowers, insurers and blocked savings, less the principal in it. */
function interestReceived(pool: Pool): FlowTerm[] {
  const paid = [
    ...ownBooks(pool).map(({ flows }) => flows.back),
    ...pool.loans.map(({ charges }) => charges.flows.claim),
    ...pool.loans.flatMap(({ group }) => (group === null ? [] : [group.flow])),
    ...pool.loans.flatMap(({ charges }) => (charges.saving === null ? [] : [charges.saving.flows.used])),
  ];
  const principal = ownBooks(pool).map(({ flows }) => flows.repaid);
  return [
    ...[...new Set(paid)].map((flow) => ({ flow, sign: 1 as const })),
    ...[...new Set(principal)].map((flow) => ({ flow, sign: -1 as const })),
  ];
}

/** What the enterprise owes for its harvests and pays for them, to the pool and the bank together. */
function declareCredit(pool: Pool, books: readonly LoanBook[]): void {
  row(pool, 'creditOwed', words.creditOwed, balances(...books.map((book) => book.claims)), 'last', 'none');
  const terms = books.flatMap(({ flows }): FlowTerm[] => [
    { flow: flows.back, sign: 1 },
    { flow: flows.repaid, sign: -1 },
  ]);
  row(pool, 'creditInterest', words.creditInterest, { from: 'flows', terms }, 'sum', 'costs');
}

const words = {
  cash: { fr: 'Argent en caisse', en: 'Cash' },
  portfolio: { fr: 'Encours des prêts', en: 'Loans outstanding' },
  disbursed: { fr: 'Prêté', en: 'Lent' },
  repaid: { fr: 'Capital remboursé', en: 'Principal repaid' },
  interest: { fr: 'Intérêts reçus', en: 'Interest received' },
  atRisk: { fr: 'Encours des prêts en retard de plus de 30 jours', en: 'Balance of loans more than 30 days late' },
  writtenOff: { fr: 'Passé en perte', en: 'Written off' },
  recovered: { fr: 'Récupéré sur les pertes', en: 'Recovered of losses' },
  requested: { fr: 'Crédits demandés', en: 'Credit asked for' },
  ownFunds: { fr: 'Fonds propres', en: 'Own funds' },
  refused: { fr: 'Crédits refusés', en: 'Credit refused' },
  recycled: { fr: 'Intérêts versés à la commercialisation', en: 'Interest passed on to marketing' },
  deposits: { fr: 'Dépôts des migrants', en: 'Deposits of migrants' },
  deposited: { fr: 'Dépôts arrivés', en: 'Deposits that arrived' },
  depositsBack: { fr: 'Dépôts rendus', en: 'Deposits given back' },
  fallbackDrawn: { fr: 'Tiré sur la ligne de secours', en: 'Drawn on the fallback line' },
  fallbackInterest: { fr: 'Intérêts de la ligne de secours', en: 'Interest on the fallback line' },
  creditOwed: { fr: 'Crédit de campagne dû', en: 'Harvest credit owed' },
  creditInterest: { fr: 'Intérêts du crédit de campagne', en: 'Interest on harvest credit' },
  promiseDeposits: { fr: 'dépôts rendus à la demande', en: 'deposits given back on demand' },
  promiseFallback: { fr: 'intérêts de la ligne de secours', en: 'interest on the fallback line' },
  promiseCosts: { fr: 'frais de la caisse', en: 'costs of the pool' },
} satisfies Record<string, Words>;

/** Loans that relatives took for gifts are lost as well. */
function gifts({ loans }: Pool): FlowTerm[] {
  const given = loans.flatMap(({ kin }) => (kin === null ? [] : [kin.given]));
  return [...new Set(given)].map((flow) => ({ flow, sign: 1 }));
}

/** Cash and loans less what is owed to savers, borrowers who had to save, and partners. */
function ownFunds(pool: Pool): SeriesSource {
  const { cash, deposits, fallback, loans } = pool;
  const blocked = loans.flatMap(({ charges }) => (charges.saving === null ? [] : [charges.saving]));
  const held = [cash, ...ownBooks(pool).map((book) => book.claims)].map((block) => ({ block, sign: 1 as const }));
  // Debts in other currencies are worth what they cost today, which no balance says.
  if (pool.lenders.length > 0) return measure(() => ownFundsToday(pool, held, blocked));
  const owed = [deposits, fallback, ...blocked].flatMap((side) =>
    side === null ? [] : [{ block: side.claims, sign: -1 as const }],
  );
  return { from: 'balances', blocks: [...held, ...owed] };
}

function ownFundsToday(
  pool: Pool,
  held: readonly { readonly block: AccountBlock }[],
  blocked: readonly { readonly claims: AccountBlock }[],
): number {
  const { ledger } = pool.place.build;
  const { deposits, fallback } = pool;
  let sum = 0 - Math.ceil(owedToLenders(pool));
  for (let i = 0; i < held.length; i++) sum += ledger.total(held[i]!.block);
  for (let i = 0; i < blocked.length; i++) sum -= ledger.total(blocked[i]!.claims);
  if (deposits !== null) sum -= ledger.total(deposits.claims);
  if (fallback !== null) sum -= ledger.total(fallback.claims);
  return sum;
}

function atRisk(books: readonly LoanBook[]): number {
  let sum = 0;
  for (let i = 0; i < books.length; i++) sum += lateBalance(books[i]!, 30);
  return sum;
}
