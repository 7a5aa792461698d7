import { Results, held, measured, moved } from '../results.ts';
import type { Deposit, Linked } from './instance.ts';
import { figures, words } from './results-words.ts';

/** Declares the rows, promises and indicators of a place that takes deposits. */
export function declareResults(deposit: Deposit, linked: Linked): void {
  const { place, currency, counters } = deposit;
  const { flows } = linked;
  const results = new Results(place, currency);
  const count = (name: keyof typeof words, read: () => number, month: 'sum' | 'last'): void =>
    results.count(name, words[name], { unit: 'person', read, month });
  results.money('deposited', words.deposited, moved(flows.deposits), 'sum', 'returns');
  results.money('deposits', words.deposits, held(linked.claims), 'last', 'returns');
  results.money('till', words.till, held(deposit.till), 'last');
  const ownFunds = measured(() => counters.ownFunds);
  results.money('ownFunds', words.ownFunds, ownFunds, 'last');
  results.money('interest', words.interest, moved(flows.interest), 'sum', 'returns');
  results.money('interestDue', words.interestDue, moved(flows.interestDue), 'sum');
  results.money('interestMissed', words.interestMissed, moved(flows.interestMissed), 'sum', 'costs');
  results.money('withdrawn', words.withdrawn, moved(flows.withdrawals), 'sum');
  results.money('withdrawalDue', words.withdrawalDue, moved(flows.withdrawalDue), 'sum');
  results.money('withdrawalMissed', words.withdrawalMissed, moved(flows.withdrawalMissed), 'sum', 'costs');
  count('savers', () => counters.savers, 'last');
  count('exits', () => counters.exits, 'sum');
  count('here', () => counters.here, 'sum');
  if (deposit.lending !== null) {
    results.money('lent', words.lent, moved(flows.lent), 'sum', 'impact');
    const asked = measured(() => counters.asked);
    results.money('asked', words.asked, asked, 'sum');
    results.money('loans', words.loans, held(linked.loans), 'last');
  }
  results.promise('withdrawals', words.withdrawals, { due: 'withdrawalDue', missed: 'withdrawalMissed' });
  results.promise('interestPaid', words.interestPaid, { due: 'interestDue', missed: 'interestMissed' });
  declareFigures(results, deposit, linked);
}

const sums = { fr: 'Sommes de tous les mois.', en: 'Sums over all months.' };

function declareFigures(results: Results, deposit: Deposit, linked: Linked): void {
  results.figure({
    ...figures.captured,
    name: 'captured',
    unit: '%',
    better: 'higher',
    definition: {
      fr: 'Compte des décisions mensuelles ; forme des affirmations C15 et C20.',
      en: 'Count of monthly decisions; form of claims C15 and C20.',
    },
    parts: { here: 'total' },
    compute: (read) => read.total('here') / (linked.count * read.months),
  });
  results.figure({
    ...figures.balance,
    name: 'balance',
    unit: 'money',
    better: 'higher',
    definition: { fr: 'Ce qui reste à la fin.', en: 'What stands at the end.' },
    parts: { deposits: 'last' },
    compute: (read) => read.last('deposits'),
  });
  const lower = { better: 'lower', definition: sums } as const;
  const refused = { top: 'withdrawalMissed', bottom: 'withdrawalDue' };
  results.quotient({ ...figures.withdrawalsRefused, ...lower, ...refused, name: 'withdrawalsRefused' });
  const short = { top: 'interestMissed', bottom: 'interestDue' };
  results.quotient({ ...figures.interestShort, ...lower, ...short, name: 'interestShort' });
  if (deposit.lending !== null) declareLendingFigures(results);
  const yearCosts = deposit.values.plan?.yearCosts ?? null;
  if (yearCosts === null) return;
  results.figure({
    ...figures.schoolYears,
    name: 'schoolYears',
    unit: 'year',
    better: 'higher',
    definition: {
      fr: 'Ce qui a été remboursé, rapporté au coût d’une année au début.',
      en: 'What was paid back, over the cost of a year at the start.',
    },
    parts: { withdrawn: 'total' },
    compute: (read) => read.total('withdrawn') / yearCosts.value,
  });
}

function declareLendingFigures(results: Results): void {
  const served = { name: 'loansServed', top: 'lent', bottom: 'asked', better: 'higher', definition: sums } as const;
  results.quotient({ ...figures.loansServed, ...served });
  results.figure({
    ...figures.lendingStops,
    name: 'lendingStops',
    unit: 'month',
    better: 'lower',
    definition: {
      fr: 'Forme de l’affirmation C16 : sous la réserve minimale, on ne prête plus.',
      en: 'Form of claim C16: below the minimum reserve lending stops.',
    },
    parts: { lent: 'by-month' },
    compute: (read) => read.row('lent').filter((lent) => lent === 0).length,
  });
}
