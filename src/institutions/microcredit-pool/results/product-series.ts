import type { Words } from '../../../engine/words.ts';
import type { Microloans } from '../borrowers/microloans.ts';
import type { Pool } from '../pool.ts';
import { balances, count, figure, moved, row } from './rows.ts';

/** Rows of what only some products have: fees, insurance, blocked savings, investment, losses shared, new schedules. */
export function declareProductSeries(pool: Pool): void {
  const { loans } = pool;
  if (loans.length === 0) return;
  count(pool, 'loansRunning', words.loansRunning, 'loan', () => running(loans), 'last');
  count(pool, 'loansMade', words.loansMade, 'loan', () => pool.month.loansMade, 'sum');
  count(pool, 'peopleRefused', words.peopleRefused, 'person', () => pool.month.refusedPeople, 'sum');
  const once = (pick: (micro: Microloans) => number) =>
    [...new Set(loans.map(pick))].map((flow) => ({ flow, sign: 1 as const }));
  row(pool, 'fees', words.fees, moved(...once(({ charges }) => charges.flows.fee)), 'sum', 'returns');
  row(pool, 'invested', words.invested, moved(...once(({ flows }) => flows.investment)), 'sum', 'impact');
  if (loans.some(({ product }) => product.terms.capitalises)) {
    row(pool, 'capitalised', words.capitalised, moved(...once(({ book }) => book.flows.capitalised)), 'sum', 'none');
  }
  if (loans.some(({ charges }) => charges.premium !== null)) {
    row(pool, 'insuranceClaims', words.claims, moved(...once(({ charges }) => charges.flows.claim)), 'sum', 'none');
  }
  const blocked = loans.flatMap(({ charges }) => (charges.saving === null ? [] : [charges.saving.claims]));
  if (blocked.length > 0) row(pool, 'blockedSaving', words.blocked, balances(...blocked), 'last', 'none');
  if (loans.some(({ changes }) => changes.reschedules !== null)) {
    figure(pool, 'rescheduled', words.rescheduled, 'rescheduled', 'none');
  }
  const shared = loans.flatMap(({ activity }) =>
    activity === null || activity.poolTakes === null ? [] : [activity.flows.shared],
  );
  if (shared.length > 0) {
    const terms = [...new Set(shared)].map((flow) => ({ flow, sign: 1 as const }));
    row(pool, 'lossShared', words.lossShared, moved(...terms), 'sum', 'costs');
  }
}

function running(loans: readonly Microloans[]): number {
  let sum = 0;
  for (let i = 0; i < loans.length; i++) sum += loans[i]!.book.running();
  return sum;
}

const words = {
  loansRunning: { fr: 'Prêts en cours', en: 'Loans running' },
  loansMade: { fr: 'Prêts accordés', en: 'Loans made' },
  peopleRefused: { fr: 'Personnes refusées', en: 'People refused' },
  fees: { fr: 'Frais de dossier reçus', en: 'Fees received' },
  invested: { fr: 'Investi par les emprunteurs', en: 'Invested by borrowers' },
  capitalised: { fr: 'Intérêts ajoutés au capital', en: 'Interest added to the principal' },
  claims: { fr: 'Payé par l’assureur', en: 'Paid by the insurer' },
  blocked: { fr: 'Épargne bloquée des emprunteurs', en: 'Blocked savings of borrowers' },
  rescheduled: { fr: 'Rééchelonné', en: 'Rescheduled' },
  lossShared: { fr: 'Pertes partagées', en: 'Losses shared' },
} satisfies Record<string, Words>;
