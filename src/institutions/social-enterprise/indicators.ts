import type { FutureView, IndicatorSpec, Part, Value } from '../../engine/indicator.ts';
import type { Enterprise } from './instance.ts';

/** Months of the last year of a run, or the whole run when it is shorter. */
const lastYear = 12;

/** Round 3: the indicators, with the formula people see on their receipts. Money in minor units. */
export function declareIndicators(enterprise: Enterprise): void {
  const { place, values } = enterprise;
  const { build, id } = place;
  const add = (spec: Omit<IndicatorSpec, 'definition' | 'currency'> & { readonly money?: true }): void => {
    const { money, ...rest } = spec;
    const currency = money === true ? enterprise.currency : -1;
    build.indicator({
      ...rest,
      currency,
      definition: { fr: 'Passerelle : règles des entreprises sociales', en: 'Passerelle: rules of social enterprises' },
    });
  };
  for (const spec of [...livingIndicators(enterprise), ...socialIndicators(enterprise)]) add(spec);
  if (values.equipment !== null) add(replaces(id));
  if (values.building !== null) add(costOverrun(id));
}

type Spec = Omit<IndicatorSpec, 'definition' | 'currency'> & { readonly money?: true };

function livingIndicators(enterprise: Enterprise): readonly Spec[] {
  const { id } = enterprise.place;
  return [
    {
      id: `${id}.survives`,
      label: { fr: 'Ouverte à la fin', en: 'Open at the end' },
      unit: 'yes',
      better: 'higher',
      formula: { fr: '1 si elle est ouverte le dernier mois, sinon 0', en: '1 when open in the last month, else 0' },
      parts: [part(id, 'open', 'last')],
      verdict: null,
      compute: (view) => last(view.row(`${id}.open`)),
    },
    {
      id: `${id}.lives`,
      label: { fr: 'Vit sans nouvel apport', en: 'Lives without new money' },
      unit: 'yes',
      better: 'higher',
      formula: {
        fr: 'ouverte chacun des 12 derniers mois, aucun apport reçu pendant ces mois, et recettes ≥ achats + frais fixes + salaires',
        en: 'open in each of the last 12 months, no funding received in them, and revenue ≥ inputs + fixed costs + wages',
      },
      parts: ['open', 'funding', 'revenue', 'inputs', 'fixedCosts', 'wages'].map((row) => part(id, row, 'by-month')),
      verdict: 'lives',
      compute: (view) => (lives(view, id) ? 1 : 0),
    },
    {
      id: `${id}.livesFrom`,
      label: { fr: 'Vit sans nouvel apport dès', en: 'Lives without new money from' },
      unit: 'month',
      better: 'lower',
      firstMonthIs: 1,
      formula: {
        fr: 'le mois qui suit le dernier apport reçu, là où elle vit sans nouvel apport à la fin',
        en: 'the month after the last funding received, where it lives without new money at the end',
      },
      parts: [part(id, 'funding', 'by-month')],
      verdict: null,
      compute: (view) => livesFrom(view, id),
    },
    {
      id: `${id}.firstWageArrears`,
      label: { fr: 'Premiers salaires manqués', en: 'Wages first missed' },
      unit: 'month',
      better: 'higher',
      firstMonthIs: 1,
      formula: {
        fr: 'nombre de mois depuis le début, celui où un salaire manque pour la première fois compris',
        en: 'months from the start, the first one in which wages are not paid in full included',
      },
      parts: [part(id, 'wagesMissed', 'by-month')],
      verdict: null,
      compute: (view) => monthFrom(view.row(`${id}.wagesMissed`), 1),
    },
    {
      id: `${id}.opens`,
      label: { fr: 'Ouvre un jour', en: 'Opens one day' },
      unit: 'yes',
      better: 'higher',
      formula: { fr: 'ouvert au moins un mois', en: 'open in at least one month' },
      parts: [part(id, 'open', 'by-month')],
      verdict: 'opens',
      compute: (view) => (view.row(`${id}.open`).some((open) => open > 0) ? 1 : 0),
    },
    {
      id: `${id}.openedAfter`,
      label: { fr: 'Ouverture', en: 'Opening' },
      unit: 'month',
      better: 'lower',
      firstMonthIs: 0,
      formula: { fr: 'nombre de mois avant le premier mois ouvert', en: 'months before the first month open' },
      parts: [part(id, 'open', 'by-month')],
      verdict: null,
      compute: (view) => monthFrom(view.row(`${id}.open`), 0),
    },
  ];
}

function socialIndicators(enterprise: Enterprise): readonly Spec[] {
  const { id, build } = enterprise.place;
  return [
    {
      id: `${id}.income`,
      label: { fr: 'Recettes', en: 'Income' },
      unit: build.currencyCodes[enterprise.currency]!,
      money: true,
      better: 'higher',
      formula: { fr: 'somme des recettes', en: 'sum of revenue' },
      parts: [part(id, 'revenue', 'total')],
      verdict: null,
      compute: (view) => total(view.row(`${id}.revenue`)),
    },
    {
      id: `${id}.jobs`,
      label: { fr: 'Emplois pendant l’ouverture', en: 'Jobs while open' },
      unit: 'person',
      better: 'higher',
      formula: { fr: 'somme des postes ÷ mois ouverts', en: 'sum of posts ÷ months open' },
      parts: [part(id, 'jobs', 'total'), part(id, 'open', 'total')],
      verdict: null,
      compute: (view) => perMonthOpen(view, id, 'jobs'),
    },
    {
      id: `${id}.servedPerMonth`,
      label: { fr: 'Unités servies par mois ouvert', en: 'Units served in a month open' },
      unit: 'count',
      better: 'higher',
      formula: { fr: 'unités servies ÷ mois ouverts', en: 'units served ÷ months open' },
      parts: [part(id, 'served', 'total'), part(id, 'open', 'total')],
      verdict: null,
      compute: (view) => perMonthOpen(view, id, 'served'),
    },
  ];
}

function replaces(id: string): Spec {
  return {
    id: `${id}.replaces`,
    label: { fr: 'Peut remplacer ce qui s’use', en: 'Can replace what wears out' },
    unit: 'yes',
    better: 'higher',
    formula: {
      fr: 'fonds de remplacement + caisse − retards ≥ usure depuis l’achat, et aucun mois hors d’usage',
      en: 'replacement fund + cash − arrears ≥ wear since purchase, and no month worn out',
    },
    parts: [
      ...['replacementFund', 'cash', 'arrears', 'wear', 'open'].map((row) => part(id, row, 'last')),
      part(id, 'wornOut', 'total'),
    ],
    verdict: 'replaces',
    compute(view) {
      const free = Math.max(0, last(view.row(`${id}.cash`)) - last(view.row(`${id}.arrears`)));
      const covered = last(view.row(`${id}.replacementFund`)) + free >= last(view.row(`${id}.wear`));
      const worked = total(view.row(`${id}.wornOut`)) === 0 && last(view.row(`${id}.open`)) === 1;
      return covered && worked ? 1 : 0;
    },
  };
}

function costOverrun(id: string): Spec {
  return {
    id: `${id}.costOverrun`,
    label: { fr: 'Dépassement du devis', en: 'Overrun of the quote' },
    unit: '%',
    better: 'lower',
    formula: {
      fr: 'payé pour bâtir, détournements compris ÷ devis − 1',
      en: 'paid for building, diversions included ÷ quote − 1',
    },
    parts: [part(id, 'building', 'total'), part(id, 'quote', 'last'), part(id, 'built', 'last')],
    verdict: null,
    compute(view) {
      if (last(view.row(`${id}.built`)) < 1) return { none: 'not-reached' };
      const quote = last(view.row(`${id}.quote`));
      return quote === 0 ? { none: 'nothing-to-divide' } : total(view.row(`${id}.building`)) / quote - 1;
    },
  };
}

function lives(view: FutureView, id: string): boolean {
  const first = Math.max(0, view.months - lastYear);
  const sum = (name: string): number => {
    const row = view.row(`${id}.${name}`);
    let all = 0;
    for (let month = first; month < view.months; month++) all += row[month]!;
    return all;
  };
  const result = sum('revenue') - sum('inputs') - sum('fixedCosts') - sum('wages');
  return sum('open') === view.months - first && sum('funding') === 0 && result >= 0;
}

/** The month after the last money received, counted from 1; none where it does not live without any at the end. */
function livesFrom(view: FutureView, id: string): Value {
  if (!lives(view, id)) return { none: 'never' };
  return view.row(`${id}.funding`).findLastIndex((received) => received > 0) + 2;
}

function perMonthOpen(view: FutureView, id: string, name: string): Value {
  const open = total(view.row(`${id}.open`));
  return open === 0 ? { none: 'never' } : total(view.row(`${id}.${name}`)) / open;
}

/** The first month with something in it, counted from `countFrom`; none when there is none. */
function monthFrom(row: Float64Array, countFrom: number): Value {
  const found = row.findIndex((value) => value > 0);
  return found < 0 ? { none: 'never' } : found + countFrom;
}

function part(id: string, name: string, how: Part['how']): Part {
  return { series: `${id}.${name}`, how };
}

function total(row: Float64Array): number {
  let sum = 0;
  for (const value of row) sum += value;
  return sum;
}

function last(row: Float64Array): number {
  return row[row.length - 1]!;
}
