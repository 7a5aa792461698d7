import type { Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import { Results } from '../results.ts';
import type { RowReader } from '../results.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { cycleFigures } from './accumulating-figures.ts';

/** Declares what an accumulating group is judged by. */
export function declareAccumulatingIndicators(group: AccumulatingGroup): void {
  const results = new Results(group.place, group.currency);
  const figures = cycleFigures.filter((figure) => !group.isPerpetual || figure.isPerpetualToo);
  for (const { name, series, label, formula, definition, better, norm } of figures) {
    results.figure({
      name,
      label,
      formula,
      definition,
      unit: norm === undefined ? '%' : 'yes',
      better: norm === undefined ? better : 'neither',
      parts: { [series]: 'last', cycles: 'last' },
      compute: (read) => afterACycle(read, series, norm),
    });
  }
  declareLosses(results);
  results.quotient({ ...ratioWords.attendance, name: 'attendance', top: 'present', bottom: 'expected' });
  if (group.loans !== null) declareLoanFigures(results);
  if (group.fund !== null)
    results.quotient({ ...ratioWords.help, name: 'helpMissedPart', top: 'helpMissed', bottom: 'helpDue' });
}

/** A figure of the last complete cycle; with a norm, whether it lies inside. */
function afterACycle(read: RowReader, series: string, norm?: readonly [number, number]): Value {
  if (read.last('cycles') === 0) return { none: 'not-reached' };
  const value = read.last(series);
  if (norm === undefined) return value;
  return value >= norm[0] && value <= norm[1] ? 1 : 0;
}

function declareLosses(results: Results): void {
  results.figure({
    name: 'worstMember',
    label: { fr: 'Membre le moins bien loti', en: 'Worst-off member' },
    unit: 'money',
    better: 'higher',
    formula: {
      fr: 'le plus petit, parmi les membres, de ce qui est revenu moins ce qui a été épargné, tous cycles achevés',
      en: 'the least, among members, of what came back less what was saved, over all complete cycles',
    },
    definition: {
      fr: 'Sous zéro quand un membre a perdu de son épargne. Les frais et amendes payés n’y comptent pas.',
      en: 'Below zero when a member lost savings. Charges and fines paid are not counted in it.',
    },
    parts: { worstMember: 'last', cycles: 'last' },
    compute: (read) => afterACycle(read, 'worstMember'),
  });
  results.figure({
    name: 'lost',
    label: { fr: 'Quelqu’un a perdu de son épargne', en: 'Somebody lost savings' },
    unit: 'yes',
    better: 'lower',
    formula: {
      fr: '1 si un membre au moins a reçu à un partage moins que son épargne, sinon 0 ; la moyenne sur les avenirs est la chance de perte',
      en: '1 when at least one member received less than their savings at a share-out, else 0; its mean over futures is the chance of loss',
    },
    definition: { fr: 'Un compte de membres, comparé à zéro.', en: 'A count of members, compared with none.' },
    parts: { losers: 'last', cycles: 'last' },
    compute(read) {
      const losers = afterACycle(read, 'losers');
      return typeof losers === 'number' ? (losers > 0 ? 1 : 0) : losers;
    },
  });
}

function declareLoanFigures(results: Results): void {
  results.figure({
    ...ratioWords.refused,
    name: 'refused',
    unit: '%',
    parts: { lent: 'total', requested: 'total' },
    compute(read) {
      const granted = read.quotient('lent', 'requested');
      return typeof granted === 'number' ? 1 - granted : granted;
    },
  });
  // The mean over months is weighted by loans: late money summed over what was out.
  results.quotient({ ...ratioWords.par, name: 'par', top: 'late', bottom: 'outstanding' });
  results.quotient({ ...ratioWords.lossRate, name: 'lossRate', top: 'writtenOff', bottom: 'lent' });
}

interface RatioWords {
  readonly label: Words;
  readonly formula: Words;
  readonly definition: Words;
  readonly better: 'higher' | 'lower';
}

const ratioWords = {
  attendance: {
    label: { fr: 'Présence', en: 'Attendance' },
    formula: { fr: 'présences ÷ présences attendues', en: 'attendances ÷ attendances expected' },
    definition: {
      fr: 'Ordre de grandeur cité pour les AVEC : 85 à 95 % (de mémoire).',
      en: 'Order of magnitude quoted for VSLAs: 85 to 95% (recalled).',
    },
    better: 'higher',
  },
  refused: {
    label: { fr: 'Part des demandes de prêt refusées', en: 'Share of loan requests refused' },
    formula: { fr: '1 − prêté ÷ demandé', en: '1 − lent ÷ asked for' },
    definition: {
      fr: 'Rationnement faute de caisse ; il existe, et pèse plus dans les groupes plus pauvres (Burlando et Canidio, 2015).',
      en: 'Rationing by lack of cash; it is real, and heavier in poorer groups (Burlando and Canidio, 2015).',
    },
    better: 'lower',
  },
  par: {
    label: { fr: 'Prêts en retard, part de l’encours', en: 'Portfolio at risk' },
    formula: {
      fr: 'somme mensuelle des prêts en retard ÷ somme mensuelle des prêts en cours',
      en: 'monthly sum of late loans ÷ monthly sum of loans outstanding',
    },
    definition: {
      fr: 'Tout le solde de chaque prêt dont une échéance est en retard, dès le premier jour.',
      en: 'Whole balance of every loan with an amount past due, from the first day.',
    },
    better: 'lower',
  },
  lossRate: {
    label: { fr: 'Prêts non rendus', en: 'Loans not paid back' },
    formula: {
      fr: 'effacé ou déduit de l’épargne au partage ÷ prêté',
      en: 'written off or offset at the share-out ÷ lent',
    },
    definition: { fr: 'Cité pour les AVEC : moins de 2 % (de mémoire).', en: 'Quoted for VSLAs: below 2% (recalled).' },
    better: 'lower',
  },
  help: {
    label: { fr: 'Secours qui ont manqué', en: 'Help that was missing' },
    formula: { fr: 'secours non payés ÷ secours dus', en: 'help not paid ÷ help due' },
    definition: {
      fr: 'Toutes les demandes puisent dans une seule caisse ; ce qui manque n’est pas reporté.',
      en: 'All claims draw on one purse; what it lacks is not carried over.',
    },
    better: 'lower',
  },
} as const satisfies Record<string, RatioWords>;
