import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { cycleFigures } from './accumulating-figures.ts';

/** Declares what an accumulating group is judged by. */
export function declareAccumulatingIndicators(group: AccumulatingGroup): void {
  const { build, id } = group.place;
  const figures = cycleFigures.filter((figure) => !group.isPerpetual || figure.isPerpetualToo);
  for (const figure of figures) {
    const series = `${id}.${figure.series}`;
    build.indicator({
      id: `${id}.${figure.name}`,
      label: figure.label,
      unit: figure.norm === undefined ? '%' : 'yes',
      currency: -1,
      better: figure.norm === undefined ? figure.better : 'neither',
      formula: figure.formula,
      definition: figure.definition,
      parts: [
        { series, how: 'last' },
        { series: `${id}.cycles`, how: 'last' },
      ],
      verdict: null,
      compute: (view) => afterACycle(view, id, series, figure.norm),
    });
  }
  build.indicator(worstMember(group));
  build.indicator(chanceOfLoss(group));
  build.indicator(ratio(group, 'attendance', 'present', 'expected', ratioWords.attendance));
  if (group.loans !== null) {
    build.indicator(refused(group));
    build.indicator(latePart(group));
    build.indicator(ratio(group, 'lossRate', 'writtenOff', 'lent', ratioWords.lossRate));
  }
  if (group.fund !== null) build.indicator(ratio(group, 'helpMissedPart', 'helpMissed', 'helpDue', ratioWords.help));
}

/** A figure of the last complete cycle; with a norm, whether it lies inside. */
function afterACycle(view: FutureView, id: string, series: string, norm?: readonly [number, number]): Value {
  if (lastOf(view, `${id}.cycles`) === 0) return { none: 'not-reached' };
  const value = lastOf(view, series);
  if (norm === undefined) return value;
  return value >= norm[0] && value <= norm[1] ? 1 : 0;
}

function worstMember(group: AccumulatingGroup): IndicatorSpec {
  const { id } = group.place;
  return {
    id: `${id}.worstMember`,
    label: { fr: 'Membre le moins bien loti', en: 'Worst-off member' },
    unit: group.values.currency,
    currency: group.currency,
    better: 'higher',
    formula: {
      fr: 'le plus petit, parmi les membres, de ce qui est revenu moins ce qui a été épargné, tous cycles achevés',
      en: 'the least, among members, of what came back less what was saved, over all complete cycles',
    },
    definition: 'Below zero when a member lost savings. Charges and fines paid are not counted in it.',
    parts: [
      { series: `${id}.worstMember`, how: 'last' },
      { series: `${id}.cycles`, how: 'last' },
    ],
    verdict: null,
    compute: (view) => afterACycle(view, id, `${id}.worstMember`),
  };
}

function chanceOfLoss(group: AccumulatingGroup): IndicatorSpec {
  const { id } = group.place;
  return {
    id: `${id}.lost`,
    label: { fr: 'Quelqu’un a perdu de son épargne', en: 'Somebody lost savings' },
    unit: 'yes',
    currency: -1,
    better: 'lower',
    formula: {
      fr: '1 si un membre au moins a reçu à un partage moins que son épargne, sinon 0 ; la moyenne sur les avenirs est la chance de perte',
      en: '1 when at least one member received less than their savings at a share-out, else 0; its mean over futures is the chance of loss',
    },
    definition: 'Count of members, compared with none.',
    parts: [
      { series: `${id}.losers`, how: 'last' },
      { series: `${id}.cycles`, how: 'last' },
    ],
    verdict: null,
    compute(view) {
      const losers = afterACycle(view, id, `${id}.losers`);
      return typeof losers === 'number' ? (losers > 0 ? 1 : 0) : losers;
    },
  };
}

function refused(group: AccumulatingGroup): IndicatorSpec {
  const { id } = group.place;
  return {
    ...ratio(group, 'refused', 'lent', 'requested', ratioWords.refused),
    compute(view) {
      const asked = totalOf(view, `${id}.requested`);
      return asked === 0 ? { none: 'nothing-to-divide' } : 1 - totalOf(view, `${id}.lent`) / asked;
    },
  };
}

/** The mean over months is weighted by loans: late money summed over what was out. */
function latePart(group: AccumulatingGroup): IndicatorSpec {
  return ratio(group, 'par', 'late', 'outstanding', ratioWords.par);
}

interface RatioWords {
  readonly label: Words;
  readonly formula: Words;
  readonly definition: string;
  readonly better: 'higher' | 'lower';
}

function ratio(group: AccumulatingGroup, name: string, top: string, bottom: string, words: RatioWords): IndicatorSpec {
  const { id } = group.place;
  return {
    ...words,
    id: `${id}.${name}`,
    unit: '%',
    currency: -1,
    parts: [
      { series: `${id}.${top}`, how: 'total' },
      { series: `${id}.${bottom}`, how: 'total' },
    ],
    verdict: null,
    compute(view) {
      const whole = totalOf(view, `${id}.${bottom}`);
      return whole === 0 ? { none: 'nothing-to-divide' } : totalOf(view, `${id}.${top}`) / whole;
    },
  };
}

const ratioWords = {
  attendance: {
    label: { fr: 'Présence', en: 'Attendance' },
    formula: { fr: 'présences ÷ présences attendues', en: 'attendances ÷ attendances expected' },
    definition: 'Order of magnitude quoted for VSLAs: 85 to 95 % (recalled).',
    better: 'higher',
  },
  refused: {
    label: { fr: 'Part des demandes de prêt refusées', en: 'Share of loan requests refused' },
    formula: { fr: '1 − prêté ÷ demandé', en: '1 − lent ÷ asked for' },
    definition: 'Rationing by lack of cash; it is real, and heavier in poorer groups (Burlando, Canidio, 2015).',
    better: 'lower',
  },
  par: {
    label: { fr: 'Prêts en retard, part de l’encours', en: 'Portfolio at risk' },
    formula: {
      fr: 'somme mensuelle des prêts en retard ÷ somme mensuelle des prêts en cours',
      en: 'monthly sum of late loans ÷ monthly sum of loans outstanding',
    },
    definition: 'Whole balance of every loan with an amount past due, from the first day.',
    better: 'lower',
  },
  lossRate: {
    label: { fr: 'Prêts non rendus', en: 'Loans not paid back' },
    formula: {
      fr: 'effacé ou déduit de l’épargne au partage ÷ prêté',
      en: 'written off or offset at the share-out ÷ lent',
    },
    definition: 'Quoted for VSLAs: below 2 % (recalled).',
    better: 'lower',
  },
  help: {
    label: { fr: 'Secours qui ont manqué', en: 'Help that was missing' },
    formula: { fr: 'secours non payés ÷ secours dus', en: 'help not paid ÷ help due' },
    definition: 'All claims draw on one purse; what it lacks is not carried over.',
    better: 'lower',
  },
} as const satisfies Record<string, RatioWords>;

function lastOf(view: FutureView, series: string): number {
  return view.row(series)[view.months - 1]!;
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}
