import type { Words } from '../../engine/words.ts';
import { Results, measured, moved } from '../results.ts';
import type { Association } from './instance.ts';
import { refusals } from './rules-funding.ts';
import type { Refusal } from './rules-funding.ts';
import type { Work } from './work.ts';
import { workStates } from './work.ts';
import type { WorkFlows } from './works.ts';

/** Rows and figures of all works of an association together. */
export function declareWorkResults(association: Association, works: readonly Work[], flows: WorkFlows): void {
  const results = new Results(association.place, association.currency);
  const sum = (of: (work: Work) => number) => (): number => {
    let total = 0;
    for (let i = 0; i < works.length; i++) total += of(works[i]!);
    return total;
  };
  const captured = association.running.captured;
  const people = sum(({ serving, running }) => serving * running.people.now * (1 - captured.now));
  results.money('works', words.works, moved(flows.paid), 'sum', 'impact');
  results.money('worksLost', words.lost, moved(flows.lost), 'sum', 'costs');
  results.money('grantsReturned', words.returned, moved(flows.returned), 'sum', 'costs');
  results.count('built', words.built, {
    unit: 'count',
    read: sum(({ built }) => built),
    month: 'last',
    theme: 'impact',
  });
  results.count('inUse', words.inUse, { unit: 'count', read: sum(({ serving }) => serving), month: 'last' });
  results.count('served', words.served, { unit: 'person', read: people, month: 'last', theme: 'impact' });
  results.count('applications', words.applications, {
    unit: 'count',
    read: sum(({ applied }) => applied),
    month: 'last',
  });
  const waiting = sum(({ state }) => (state === workStates.collecting ? 1 : 0));
  results.count('waiting', words.waiting, { unit: 'month', read: association.inMonth(waiting), month: 'sum' });
  results.count('givenUp', words.givenUp, { unit: 'count', read: sum(({ given }) => given), month: 'last' });
  results.money('worksGrants', words.grants, measured(sum(({ grantSum }) => grantSum)), 'last');
  results.money('worksOwn', words.own, measured(sum(({ ownSum }) => ownSum)), 'last');
  for (const [i, why] of refusals.entries()) {
    const row = { unit: 'count', read: sum(({ refused }) => refused[i]!), month: 'last' } as const;
    results.count(`refused-${why}`, refusalWords[why], row);
  }
  declareFigures(results);
}

function declareFigures(results: Results): void {
  const last = (name: string, label: Words, unit: string, better: 'higher' | 'lower', definition: Words): void =>
    results.figure({
      name,
      label,
      unit,
      better,
      formula: { fr: 'compte le dernier mois', en: 'count in the last month' },
      definition,
      parts: { [name]: 'last' },
      compute: (read) => read.last(name),
    });
  last('built', words.built, 'count', 'higher', { fr: 'Les travaux finis.', en: 'Works finished.' });
  last('inUse', words.inUse, 'count', 'higher', {
    fr: 'Les travaux qui servent à la fin.',
    en: 'Works that serve at the end.',
  });
  last('served', words.served, 'person', 'higher', {
    fr: 'Les personnes que servent les travaux en usage, sans celles servies par faveur.',
    en: 'People served by works in use, those served by favour left out.',
  });
  last('givenUp', words.givenUp, 'count', 'lower', {
    fr: 'Les travaux abandonnés faute d’apport propre (R09).',
    en: 'Works given up for want of the own contribution (R09).',
  });
  results.figure({
    name: 'continuity',
    label: { fr: 'Travaux qui servent encore', en: 'Works still in use' },
    unit: '%',
    better: 'higher',
    formula: { fr: 'en service à la fin ÷ construits', en: 'in use at the end ÷ built' },
    definition: { fr: 'Continuité, forme de l’affirmation C53.', en: 'Continuity, a form of claim C53.' },
    parts: { inUse: 'last', built: 'last' },
    compute: (read) =>
      read.last('built') === 0 ? { none: 'nothing-to-divide' } : read.last('inUse') / read.last('built'),
  });
  results.figure({
    name: 'cofunding',
    label: { fr: 'Part payée par des bailleurs', en: 'Share paid by funders' },
    unit: '%',
    better: 'neither',
    formula: { fr: 'subsides ÷ coût des travaux finis', en: 'grants ÷ cost of finished works' },
    definition: { fr: 'Part de cofinancement (S87, S89).', en: 'Co-funding ratio (S87, S89).' },
    parts: { worksGrants: 'last', worksOwn: 'last' },
    compute(read) {
      const whole = read.last('worksGrants') + read.last('worksOwn');
      return whole === 0 ? { none: 'nothing-to-divide' } : read.last('worksGrants') / whole;
    },
  });
  results.figure({
    name: 'firstWork',
    label: { fr: 'Premier travail fini', en: 'First work finished' },
    unit: 'month',
    better: 'lower',
    firstMonthIs: 1,
    formula: { fr: 'premier mois où un travail est fini', en: 'first month in which a work is finished' },
    definition: { fr: 'Le mois depuis le début, compté à partir de 1.', en: 'Month from the start, counted from 1.' },
    parts: { built: 'by-month' },
    compute(read) {
      const month = read.row('built').findIndex((built) => built > 0);
      return month < 0 ? { none: 'never' } : month + 1;
    },
  });
  results.figure({
    name: 'lostOnSite',
    label: words.lost,
    unit: 'money',
    better: 'lower',
    formula: { fr: 'somme de ce qui a servi à autre chose', en: 'sum of what served something else' },
    definition: {
      fr: 'Fuite de l’affirmation C69 : perdu sur place × (1 − cohésion).',
      en: 'Leakage of claim C69: lost on site × (1 − cohesion).',
    },
    parts: { worksLost: 'total' },
    compute: (read) => read.total('worksLost'),
  });
}

const words = {
  works: { fr: 'Payé pour les travaux', en: 'Paid for works' },
  lost: { fr: 'Perdu sur place', en: 'Lost on site' },
  returned: { fr: 'Subsides rendus', en: 'Grants given back' },
  built: { fr: 'Travaux finis', en: 'Works finished' },
  inUse: { fr: 'Travaux qui servent', en: 'Works in use' },
  served: { fr: 'Personnes servies', en: 'People served' },
  applications: { fr: 'Demandes faites', en: 'Applications made' },
  waiting: { fr: 'Mois d’attente de l’apport propre', en: 'Months waiting for the own contribution' },
  givenUp: { fr: 'Travaux abandonnés', en: 'Works given up' },
  grants: { fr: 'Subsides des travaux finis', en: 'Grants of finished works' },
  own: { fr: 'Apport propre des travaux finis', en: 'Own contribution to finished works' },
} satisfies Record<string, Words>;

/** Why a funder paid nothing, in a few words. */
export const refusalWords: Readonly<Record<Refusal, Words>> = {
  'no-support': { fr: 'Refus : le bailleur ne soutient pas', en: 'Refused: the funder does not support' },
  'too-early': { fr: 'Refus : étape trop précoce', en: 'Refused: too early a stage' },
  'no-convention': { fr: 'Refus : pas de convention écrite', en: 'Refused: no written convention' },
  'outside-calendar': { fr: 'Refus : hors du calendrier', en: 'Refused: outside the calendar' },
  'budget-too-small': { fr: 'Refus : budget trop petit', en: 'Refused: budget too small' },
  'budget-too-large': { fr: 'Refus : budget trop grand', en: 'Refused: budget too large' },
  'own-share-missing': { fr: 'Refus : apport propre insuffisant', en: 'Refused: own contribution missing' },
  'year-used-up': { fr: 'Refus : année épuisée', en: 'Refused: the year is used up' },
  'applicant-cap-reached': {
    fr: 'Refus : plafond du demandeur atteint',
    en: 'Refused: the applicant’s cap is reached',
  },
  refused: { fr: 'Refus : demande non retenue', en: 'Refused: not selected' },
};
