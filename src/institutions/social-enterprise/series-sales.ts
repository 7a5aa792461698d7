import { sayBoth } from '../../text/say.ts';
import { held, measured, moved, Results } from '../results.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { filledShare } from './staff.ts';

const definition = {
  fr: 'Passerelle : règles des entreprises sociales',
  en: 'Passerelle: rules of social enterprises',
};

/** Round 3: patients, posts that are filled, what customers owe, and what flat sums bring, where the file speaks of them. */
export function declareSalesRows(enterprise: Enterprise): void {
  const results = new Results(enterprise.place, enterprise.currency);
  declarePatients(enterprise, results);
  declareFlatSumRows(enterprise, results);
  declareSupplierRows(enterprise, results);
  const { receivables, quits, life } = enterprise;
  if (receivables !== null) {
    const label = { fr: 'Ce que les clients doivent', en: 'What customers owe' };
    results.money('receivables', label, held(receivables.account), 'last');
  }
  if (quits === null) return;
  results.count(
    'postsFilled',
    { fr: 'Part des postes pourvus', en: 'Share of posts filled' },
    {
      unit: '%',
      month: 'last',
      read: () => (life.phase === lifePhases.open ? filledShare(enterprise) : 0),
    },
  );
}

/** A register counts patients where a plan counts acts: acts served over the acts one patient receives. */
function declarePatients(enterprise: Enterprise, results: Results): void {
  const { products, served, life, settings, monthly } = enterprise;
  if (products.every(({ actsPerPatient }) => actsPerPatient === null)) return;
  const patients = (): number => {
    let sum = 0;
    for (let p = 0; p < products.length; p++) {
      const each = products[p]!.actsPerPatient;
      if (each !== null) sum += served[p]! / each.now;
    }
    return sum;
  };
  const isOpen = (period: number): boolean => monthly[period] === 1 && life.phase === lifePhases.open;
  const { build, id } = enterprise.place;
  const row = { currency: -1, month: 'sum', theme: 'impact' } as const;
  build.series({
    ...row,
    id: `${id}.patients`,
    label: { fr: 'Patients reçus', en: 'Patients seen' },
    unit: 'patient',
    source: measured((period) => (isOpen(period) ? patients() : 0)),
  });
  build.series({
    ...row,
    id: `${id}.patientsPerDay`,
    label: { fr: 'Patients par jour d’ouverture', en: 'Patients a day of opening' },
    unit: 'patient',
    source: measured((period) => (isOpen(period) ? patients() / settings.openDays.now : 0)),
  });
  results.figure({
    name: 'patientsADay',
    label: { fr: 'Patients par jour, tant qu’elle est ouverte', en: 'Patients a day, while it is open' },
    unit: 'patient',
    better: 'higher',
    formula: { fr: 'somme des patients par jour ÷ mois ouverts', en: 'sum of patients a day ÷ months open' },
    definition,
    parts: { patientsPerDay: 'total', open: 'total' },
    compute: (read) => read.quotient('patientsPerDay', 'open'),
  });
}

function declareFlatSumRows({ flatSums }: Enterprise, results: Results): void {
  if (flatSums === null) return;
  const { month, flow } = flatSums;
  results.money('flatSums', { fr: 'Forfaits reçus', en: 'Flat sums received' }, moved(flow), 'sum', 'returns');
  const count = (name: string, label: { fr: string; en: string }, unit: string, read: () => number): void =>
    results.count(name, label, { unit, month: 'last', read, theme: 'impact' });
  count(
    'flatSumPayers',
    { fr: 'Forfaits payés ce mois', en: 'Flat sums paid this month' },
    'person',
    () => month.paying,
  );
  count(
    'prepaidAsked',
    { fr: 'Soins demandés sur forfait', en: 'Care asked for on flat sums' },
    'count',
    () => month.asked,
  );
  count('prepaidGiven', { fr: 'Soins donnés sur forfait', en: 'Care given on flat sums' }, 'count', () => month.given);
  results.quotient({
    name: 'prepaidServed',
    label: {
      fr: 'Soins donnés sur forfait, part de la demande',
      en: 'Care given on flat sums, share of what was asked',
    },
    better: 'higher',
    formula: { fr: 'soins donnés ÷ soins demandés par les proches', en: 'care given ÷ care asked for by relatives' },
    definition,
    top: 'prepaidGiven',
    bottom: 'prepaidAsked',
  });
}

function declareSupplierRows({ suppliers }: Enterprise, results: Results): void {
  if (suppliers.length === 0) return;
  const paid = moved(...suppliers.map(({ flow }) => flow));
  results.money(
    'toSuppliers',
    { fr: 'Versé aux fournisseurs du modèle', en: 'Paid to suppliers of the model' },
    paid,
    'sum',
    'impact',
  );
  const units = suppliers.reduce((sum, { block }) => sum + block!.count, 0);
  results.figure({
    name: 'supplierIncome',
    label: { fr: 'Ce que reçoit un fournisseur par mois ouvert', en: 'What a supplier gets in a month open' },
    unit: 'money',
    better: 'higher',
    formula: sayBoth(
      { fr: 'versé aux fournisseurs ÷ {units} ÷ mois ouverts', en: 'paid to suppliers ÷ {units} ÷ months open' },
      { units },
    ),
    definition,
    parts: { toSuppliers: 'total', open: 'total' },
    compute(rows) {
      const open = rows.total('open');
      return open === 0 ? { none: 'never' } : rows.total('toSuppliers') / units / open;
    },
  });
}
