import type { Value } from '../../../engine/indicator.ts';
import { moved, measured, Results } from '../../results.ts';
import type { RowReader } from '../../results.ts';
import type { Enterprise } from '../instance.ts';
import { lifePhases } from '../life.ts';
import { memory } from './management.ts';

const definition = {
  fr: 'Passerelle : règles des entreprises sociales',
  en: 'Passerelle: rules of social enterprises',
};

/** Round 3: the flows of leaks, of the owner, of support and of new capital. */
export function connectConduct({ conduct, place, currency }: Enterprise): void {
  const { management, support, restarts } = conduct;
  const { build, index } = place;
  const { outside } = build;
  const to = (purpose: string): number => build.flow({ from: index, to: outside, purpose, currency });
  const from = (purpose: string): number => build.flow({ from: outside, to: index, purpose, currency });
  if (management !== null) Object.assign(management.flows, { leaked: to('leaked'), taken: to('taken by the owner') });
  if (support !== null) support.flows.grant = from('subsidy');
  if (restarts !== null) restarts.flows.reinvested = from('reinvested');
}

/** Round 3: rows and figures, each where the file speaks of it. */
export function declareConductResults(enterprise: Enterprise): void {
  const { conduct, place, currency } = enterprise;
  const results = new Results(place, currency);
  if (conduct.management !== null) declareManagementResults(enterprise, results);
  if (conduct.support !== null) declareSupportResults(enterprise, results);
  if (conduct.restarts !== null) declareRestartResults(enterprise, results);
}

function declareManagementResults(enterprise: Enterprise, results: Results): void {
  const { conduct, life, monthly } = enterprise;
  const { management, state } = conduct;
  const now = (read: () => number) =>
    measured((period) => (monthly[period] === 1 && life.month.worked === 1 ? read() : 0));
  const believed = { fr: 'Résultat que le gérant croit avoir fait', en: 'Result the manager believes to have made' };
  results.money(
    'believedProfit',
    believed,
    now(() => state[memory.believed]!),
    'sum',
    'returns',
  );
  results.money('leaked', { fr: 'Fuites', en: 'Leaks' }, moved(management!.flows.leaked), 'sum', 'costs');
  const taken = { fr: 'Prélevé par le propriétaire', en: 'Taken out by the owner' };
  results.money('taken', taken, moved(management!.flows.taken), 'sum', 'returns');
  results.count(
    'unseenLoss',
    { fr: 'Perte crue bénéfice', en: 'Loss believed a profit' },
    { unit: 'yes', month: 'last', read: () => (life.month.worked === 1 ? state[memory.unseenLoss]! : 0) },
  );
  results.quotient({
    name: 'unseenLosses',
    label: {
      fr: 'Mois de perte que le gérant croit bénéficiaires',
      en: 'Months of loss the manager believes profitable',
    },
    better: 'lower',
    formula: {
      fr: 'mois de perte crus bénéficiaires ÷ mois ouverts',
      en: 'months of loss believed profitable ÷ months open',
    },
    definition,
    top: 'unseenLoss',
    bottom: 'open',
  });
  results.quotient({
    name: 'leakedShare',
    label: { fr: 'Part des recettes qui disparaît', en: 'Share of revenue that vanishes' },
    better: 'lower',
    formula: { fr: 'fuites ÷ recettes', en: 'leaks ÷ revenue' },
    definition,
    top: 'leaked',
    bottom: 'revenue',
  });
}

function declareSupportResults({ conduct }: Enterprise, results: Results): void {
  const { support } = conduct;
  results.money(
    'subsidy',
    { fr: 'Subvention reçue', en: 'Subsidy received' },
    moved(support!.flows.grant),
    'sum',
    'returns',
  );
  const read = (): number => support!.months.now;
  results.count(
    'supportMonths',
    { fr: 'Mois d’appui', en: 'Months of support' },
    { unit: 'month', month: 'last', read },
  );
  const parts = { profit: 'by-month', open: 'by-month', supportMonths: 'last' } as const;
  results.figure({
    name: 'resultAtEndOfSupport',
    label: { fr: 'Résultat cumulé à la fin de l’appui', en: 'Result so far when support ends' },
    unit: 'money',
    better: 'higher',
    formula: {
      fr: 'somme des résultats, usure comprise, sur les premiers mois ouverts, autant que dure l’appui',
      en: 'sum of results, wear included, over the first months open, as many as support lasts',
    },
    definition,
    parts,
    compute: (rows) => resultWithin(rows, rows.last('supportMonths')),
  });
  results.figure({
    name: 'resultInAll',
    label: { fr: 'Résultat cumulé à la fin', en: 'Result so far at the end' },
    unit: 'money',
    better: 'higher',
    formula: { fr: 'somme des résultats, usure comprise', en: 'sum of results, wear included' },
    definition,
    parts: { profit: 'total', open: 'by-month' },
    compute: (rows) => resultWithin(rows, Infinity),
  });
}

function resultWithin(rows: RowReader, months: number): Value {
  const open = rows.row('open');
  const profit = rows.row('profit');
  let counted = 0;
  let sum = 0;
  for (let month = 0; month < rows.months && counted < months; month++) {
    if (open[month] === 0) continue;
    counted++;
    sum += profit[month]!;
  }
  return counted === 0 ? { none: 'never' } : sum;
}

function declareRestartResults({ conduct, life }: Enterprise, results: Results): void {
  const { restarts, state } = conduct;
  const reinvested = { fr: 'Capital réinvesti après un échec', en: 'Capital put in again after a failure' };
  results.money('reinvested', reinvested, moved(restarts!.flows.reinvested), 'sum', 'costs');
  const read = (): number => (life.phase === lifePhases.closed ? state[memory.isAbroad]! : 0);
  results.count(
    'ownerAbroad',
    { fr: 'Propriétaire reparti', en: 'Owner gone abroad again' },
    { unit: 'yes', month: 'last', read },
  );
  const failures = { fr: 'Échecs', en: 'Failures' };
  results.count('failures', failures, { unit: 'count', month: 'last', read: () => state[memory.failures]! });
  const shared = { better: 'lower', definition } as const;
  results.figure({
    ...shared,
    name: 'cycles',
    label: { fr: 'Échecs suivis d’un nouveau départ ou non', en: 'Failures, followed by a new departure or not' },
    unit: 'count',
    formula: { fr: 'nombre de fermetures', en: 'number of closures' },
    parts: { failures: 'last' },
    compute: (rows) => rows.last('failures'),
  });
  results.figure({
    ...shared,
    name: 'capitalLost',
    label: { fr: 'Capital remis après des échecs', en: 'Capital put in again after failures' },
    unit: 'money',
    formula: { fr: 'somme du capital réinvesti', en: 'sum of capital put in again' },
    parts: { reinvested: 'total' },
    compute: (rows) => rows.total('reinvested'),
  });
  results.figure({
    ...shared,
    name: 'monthsAbroad',
    label: { fr: 'Mois de nouveau à l’étranger', en: 'Months abroad again' },
    unit: 'month',
    formula: { fr: 'mois fermés passés à mettre de côté à l’étranger', en: 'months closed spent saving abroad' },
    parts: { ownerAbroad: 'total' },
    compute: (rows) => rows.total('ownerAbroad'),
  });
}
