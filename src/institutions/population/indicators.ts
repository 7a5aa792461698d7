import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import { sameWords, type Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import type { Population } from './instance.ts';

/** The indicators of a population: per unit and month, and shares. */
export function indicatorsOf(population: Population): IndicatorSpec[] {
  const { id } = population.place;
  const found = [
    perMonth(population, 'income', 'higher', { fr: 'revenu moyen par mois', en: 'mean income a month' }),
    shareOf(population, {
      name: 'obligationsMissed',
      label: { fr: 'part des obligations manquées', en: 'share of obligations missed' },
      part: `${id}.obligationsMissed`,
      whole: `${id}.obligationsDue`,
      formula: {
        fr: 'obligations non payées en entier ÷ obligations échues',
        en: 'obligations not paid in full ÷ obligations due',
      },
    }),
  ];
  if (Object.keys(population.values.supportedBy).length > 0) {
    found.push(
      perMonth(population, 'received', 'higher', { fr: 'envois reçus par mois', en: 'remittances received a month' }),
    );
  }
  if (population.transfers.length > 0) {
    found.push(
      perMonth(population, 'sent', 'neither', { fr: 'envoyé par mois', en: 'sent a month' }),
      shareOf(population, {
        name: 'transferCost',
        label: { fr: 'coût des envois', en: 'cost of sending' },
        part: `${id}.transferCost`,
        whole: `${id}.sent`,
        formula: {
          fr: 'frais et marges de change ÷ tout ce qui a été envoyé, frais compris',
          en: 'fees and exchange-rate margins ÷ everything sent, fees included',
        },
      }),
    );
  }
  return found;
}

/** A sum of money over the whole time, for one unit and one month. */
function perMonth(population: Population, name: string, better: 'higher' | 'neither', label: Words): IndicatorSpec {
  const { build, id } = population.place;
  const { count, currency } = population;
  const series = `${id}.${name}`;
  return {
    id: `${id}.${name}`,
    label: sayBoth({ fr: '{label} et par unité', en: '{label} per unit' }, { label }),
    unit: build.currencyCodes[currency]!,
    currency,
    better,
    formula: sayBoth(
      {
        fr: 'somme de tous les mois ÷ nombre de mois ÷ {count}',
        en: 'sum over all months ÷ number of months ÷ {count}',
      },
      { count },
    ),
    definition: sameWords('Passerelle'),
    parts: [{ series, how: 'total' }],
    verdict: null,
    compute: (view) => totalOf(view, series) / view.months / count,
  };
}

interface ShareWanted {
  readonly name: string;
  readonly label: Words;
  readonly part: string;
  readonly whole: string;
  readonly formula: Words;
}

/** A share of one row's total in another's; none when there is nothing to divide. */
function shareOf(population: Population, wanted: ShareWanted): IndicatorSpec {
  return {
    id: `${population.place.id}.${wanted.name}`,
    label: wanted.label,
    unit: '%',
    currency: -1,
    better: 'lower',
    formula: wanted.formula,
    definition:
      wanted.name === 'transferCost'
        ? {
            fr: 'Banque mondiale, Migration and Poverty, p. 133 (coût effectif)',
            en: 'World Bank, Migration and Poverty, p. 133 (effective cost)',
          }
        : sameWords('Passerelle'),
    parts: [
      { series: wanted.part, how: 'total' },
      { series: wanted.whole, how: 'total' },
    ],
    verdict: null,
    compute: (view): Value => {
      const whole = totalOf(view, wanted.whole);
      return whole === 0 ? { none: 'nothing-to-divide' } : totalOf(view, wanted.part) / whole;
    },
  };
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}
