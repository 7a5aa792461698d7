import { paybackTime } from '../../finance/investment/returns.ts';
import { presentValueAt } from '../../finance/npv.ts';
import { headlineRoot } from '../../finance/roots.ts';
import { measured, type FigureSpec, type RowReader, Results } from '../results.ts';
import type { Association } from './instance.ts';
import { repaidAtMidMarket } from './series.ts';

const definition = {
  fr: 'Passerelle : le rendement de chaque acteur, avec une règle dite d’avance pour la racine qui est montrée.',
  en: 'Passerelle: the return of each actor, with a rule stated beforehand for the root that is shown.',
};

/**
 * Round 3, after the rows of money: what a loan or a share earns for those who put the money in, from all that left the cash box
 * for the project and all that came back, month by month. A gift has no return. The share, or what is still owed of a loan,
 * counts for nothing at the end: only money that came back does.
 */
export function declareReturns(association: Association): void {
  const { values, place, currency } = association;
  const { alternative } = association.parameters;
  if (alternative === null || values.project === null) return;
  const results = new Results(place, currency);
  declareRealRows(association, results);
  const back = association.project?.loan?.isAbroad ? ['returned', 'repaidAbroad'] : ['returned'];
  for (const figure of figures(back, () => alternative.now)) results.figure(figure);
}

/** Money that left and came back at the prices of the first month. */
function declareRealRows(association: Association, results: Results): void {
  const { place, currency, sentTerms, returnedTerms, project } = association;
  const { build } = place;
  const loan = project?.loan ?? null;
  const real = (terms: typeof sentTerms) => (period: number) => {
    let sum = 0;
    for (const { flow, sign } of terms) sum += sign * build.ledger.moved(flow, period);
    return sum / build.economy.level(currency);
  };
  const abroad = (period: number): number =>
    loan === null || !loan.isAbroad ? 0 : repaidAtMidMarket(association, loan, period) / build.economy.level(currency);
  const back = real(returnedTerms);
  const sentLabel = {
    fr: 'Envoyé au projet, aux prix du début',
    en: 'Sent to the project, at the prices of the start',
  };
  const backLabel = { fr: 'Revenu du projet, aux prix du début', en: 'Came back, at the prices of the start' };
  results.money('sentReal', sentLabel, measured(real(sentTerms)), 'sum');
  results.money(
    'backReal',
    backLabel,
    measured((period) => back(period) + abroad(period)),
    'sum',
  );
}

function figures(back: readonly string[], alternative: () => number): readonly FigureSpec[] {
  const parts: FigureSpec['parts'] = Object.fromEntries(
    ['sentToProject', ...back].map((name) => [name, 'by-month'] as const),
  );
  const flows = (read: RowReader) => netOf(read, ['sentToProject'], back);
  const shared = { definition, parts };
  return [
    {
      ...shared,
      name: 'yearlyReturn',
      label: { fr: 'Rendement de l’argent mis', en: 'Return on the money put in' },
      unit: '%/year',
      better: 'higher',
      formula: {
        fr: 'le taux annuel qui annule la valeur actuelle de ce qui part et revient, mois par mois ; de plusieurs, le plus petit qui n’est pas négatif ; aucun si rien ne revient',
        en: 'the yearly rate at which the present value of what leaves and comes back, month by month, is zero; of several, the smallest that is not negative; none when nothing comes back',
      },
      compute: (read) => headlineRoot(...datedFlows(flows(read))),
    },
    {
      ...shared,
      name: 'realReturn',
      label: { fr: 'Rendement réel, inflation déduite', en: 'Real return, after inflation' },
      unit: '%/year',
      better: 'higher',
      parts: { sentReal: 'by-month', backReal: 'by-month' },
      formula: {
        fr: 'le même taux, aux prix du premier mois dans la monnaie de l’association',
        en: 'the same rate, at the prices of the first month in the association’s currency',
      },
      compute: (read) => headlineRoot(...datedFlows(netOf(read, ['sentReal'], ['backReal']))),
    },
    {
      ...shared,
      name: 'presentValue',
      label: { fr: 'Gain sur l’autre placement', en: 'Gain over the other investment' },
      unit: 'money',
      better: 'higher',
      formula: {
        fr: 'valeur actuelle, au taux de l’autre placement (`alternative`), de ce qui revient moins ce qui part',
        en: 'present value, at the rate of the other investment (`alternative`), of what comes back less what leaves',
      },
      compute: (read) => presentValueAt(alternative(), ...datedFlows(flows(read))),
    },
    {
      ...shared,
      name: 'multiple',
      label: { fr: 'Revient pour 1 mis', en: 'Comes back for 1 put in' },
      unit: 'number',
      better: 'higher',
      formula: { fr: 'ce qui revient ÷ ce qui part', en: 'what comes back ÷ what leaves' },
      compute: (read) => {
        const sent = read.total('sentToProject');
        return sent === 0 ? { none: 'nothing-to-divide' } : read.total(...back) / sent;
      },
    },
    {
      ...shared,
      name: 'paidBackAfter',
      label: { fr: 'Mois jusqu’à ce que tout soit revenu', en: 'Months until all has come back' },
      unit: 'month',
      better: 'lower',
      formula: {
        fr: 'premier mois où la somme de ce qui revient atteint celle de ce qui est parti, depuis le premier envoi',
        en: 'first month in which the sum of what came back reaches that of what left, since the first sending',
      },
      compute: (read) => {
        const net = flows(read);
        const first = net.findIndex((amount) => amount < 0);
        const time = first < 0 ? null : paybackTime(net.slice(first));
        return time === null ? { none: 'not-reached' } : time;
      },
    },
    {
      ...shared,
      name: 'loses',
      label: { fr: 'Perte : il revient moins que mis', en: 'Loss: less comes back than was put in' },
      unit: 'yes',
      better: 'lower',
      formula: {
        fr: '1 si ce qui revient est en dessous de ce qui part, sinon 0 ; sa moyenne est la chance de perdre',
        en: '1 when what comes back is below what leaves, else 0; its mean is the chance of losing',
      },
      compute: (read) => {
        const sent = read.total('sentToProject');
        return sent === 0 ? { none: 'does-not-apply' } : read.total(...back) < sent ? 1 : 0;
      },
    },
    {
      ...shared,
      name: 'lost',
      label: { fr: 'Somme perdue', en: 'Sum lost' },
      unit: 'money',
      better: 'lower',
      formula: {
        fr: 'ce qui part − ce qui revient, si c’est au-dessus de 0',
        en: 'what leaves − what comes back, when above 0',
      },
      compute: (read) => Math.max(0, read.total('sentToProject') - read.total(...back)),
    },
  ];
}

/** What came back less what left, by month. */
function netOf(read: RowReader, out: readonly string[], back: readonly string[]): number[] {
  return Array.from({ length: read.months }, (_, month) => {
    const sum = (names: readonly string[]): number => names.reduce((all, name) => all + read.row(name)[month]!, 0);
    return sum(back) - sum(out);
  });
}

/** Times in years and amounts, without the months in which nothing moved. */
function datedFlows(net: readonly number[]): [number[], number[]] {
  const moved = [...net.keys()].filter((month) => net[month] !== 0);
  return [moved.map((month) => month / 12), moved.map((month) => net[month]!)];
}
