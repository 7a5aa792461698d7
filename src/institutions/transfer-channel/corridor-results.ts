import type { ModelBuilder } from '../../engine/builder.ts';
import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import { sameWords, type Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import { corridorTerms } from './corridor-terms.ts';
import type { Corridor, Sums } from './corridor.ts';
import { sdgTests } from './rules-published.ts';

/** Working days in a year: five a week. */
const workDays = 260;

/** The rows and indicators of a population that sends, over all its channels: each published definition of cost side by side. */
export function declareCorridor(corridor: Corridor, build: ModelBuilder): void {
  const id = corridor.sender;
  const currency = corridor.desks[0]!.channel.home;
  const terms = corridorTerms(corridor);
  const money = (name: string, of: keyof Sums, label: Words): void =>
    build.series({
      id: `${id}.${name}`,
      label,
      unit: build.currencyCodes[currency]!,
      currency,
      source:
        terms[of] === undefined
          ? { from: 'measure', read: () => corridor.sum[of] }
          : { from: 'flows', terms: terms[of] },
      month: 'sum',
      theme: 'none',
    });
  const share = (name: string, label: Words, read: () => number): void =>
    build.series({
      id: `${id}.${name}`,
      label,
      unit: name.endsWith('Services') ? 'count' : '%',
      currency: -1,
      source: { from: 'measure', read },
      month: 'last',
      theme: name === 'corridorAverage' ? 'costs' : 'none',
    });
  money('amountsSent', 'amount', { fr: 'montants envoyés, hors frais', en: 'amounts sent, fees excluded' });
  money('feesPaid', 'fees', { fr: 'frais et prélèvements payés', en: 'fees and levies paid' });
  money('marginsPaid', 'margins', { fr: 'marges de change payées', en: 'exchange-rate margins paid' });
  money('inHand', 'inHand', {
    fr: 'en main de la famille, au cours du marché',
    en: 'in the family’s hand, at mid-market',
  });
  money('leftOnTable', 'onTable', { fr: 'payé de trop', en: 'money left on the table' });
  money('quarterlySaves', 'quarterly', { fr: 'épargne d’un envoi par trimestre', en: 'saved by sending quarterly' });
  money('pointSaves', 'point', { fr: 'épargne d’un point de marge', en: 'saved by one point of margin' });
  share('corridorAverage', { fr: 'prix moyen du couloir', en: 'corridor average' }, () => corridor.average);
  share('corridorServices', { fr: 'services comptés', en: 'services counted' }, () => corridor.services);
  share('smart', { fr: 'SmaRT', en: 'SmaRT' }, () => corridor.smart);
  share('smartServices', { fr: 'SmaRT existe', en: 'SmaRT exists' }, () => (corridor.hasSmart ? 1 : 0));
  for (const indicator of indicatorsOf(corridor, build)) build.indicator(indicator);
}

function indicatorsOf(corridor: Corridor, build: ModelBuilder): IndicatorSpec[] {
  const id = corridor.sender;
  const currency = corridor.desks[0]!.channel.home;
  const row = (view: FutureView, name: string): number => total(view, `${id}.${name}`);
  const ratio = (top: number, bottom: number): Value => (bottom === 0 ? { none: 'nothing-to-divide' } : top / bottom);
  const make = (
    name: string,
    label: Words,
    formula: Words,
    definition: Words,
    series: readonly string[],
    compute: (view: FutureView) => Value,
    unit = '%',
  ): IndicatorSpec => ({
    id: `${id}.${name}`,
    label,
    unit: unit === 'money' ? build.currencyCodes[currency]! : unit,
    currency: unit === 'money' ? currency : -1,
    better: unit === 'yes' ? 'higher' : 'lower',
    formula,
    definition,
    parts: series.map((each) => ({ series: `${id}.${each}`, how: 'total' })),
    verdict: null,
    compute,
  });
  const perYear = (name: string, label: Words): IndicatorSpec =>
    make(
      `${name}PerYear`,
      label,
      { fr: 'somme ÷ années ÷ personnes', en: 'sum ÷ years ÷ people' },
      sameWords('Passerelle'),
      [name],
      (view) => (row(view, name) * 12) / view.months / corridor.desks[0]!.gumbels.length,
      'money',
    );
  const average = (view: FutureView): Value => meanWhere(view, `${id}.corridorAverage`, `${id}.corridorServices`);
  const smart = (view: FutureView): Value => meanWhere(view, `${id}.smart`, `${id}.smartServices`);
  const passes = (value: Value, limit: number, isStrict: boolean): Value =>
    typeof value !== 'number' ? value : (isStrict ? value < limit : value <= limit) ? 1 : 0;
  return [
    make(
      'totalCost',
      { fr: 'coût total (Banque mondiale)', en: 'total cost (World Bank)' },
      { fr: '(frais + marges) ÷ montants envoyés', en: '(fees + margins) ÷ amounts sent' },
      sayBoth({ fr: '{rpw} ; ODD 10.c.1', en: '{rpw}; SDG 10.c.1' }, { rpw }),
      ['feesPaid', 'marginsPaid', 'amountsSent'],
      (view) => ratio(row(view, 'feesPaid') + row(view, 'marginsPaid'), row(view, 'amountsSent')),
    ),
    make(
      'shortfall',
      { fr: 'manque chez la famille', en: 'recipient shortfall' },
      { fr: '1 − en main ÷ tout ce qui est parti', en: '1 − in hand ÷ all that left' },
      { fr: 'À budget d’envoi fixe, classé par ce qui arrive', en: 'Fixed sending budget, ranked by what arrives' },
      ['inHand', 'sent'],
      (view) => ratio(row(view, 'sent') - row(view, 'inHand'), row(view, 'sent')),
    ),
    make(
      'workDays',
      { fr: 'jours de travail par an pour payer les envois', en: 'days of work a year to pay for sending' },
      sayBoth(
        { fr: '(parti − en main) × {workDays} ÷ revenus', en: '(left − in hand) × {workDays} ÷ income' },
        { workDays },
      ),
      {
        fr: 'Jours de travail de celui qui envoie, par an de 260 jours ouvrés',
        en: 'Days of the sender’s work, in a year of 260 working days',
      },
      ['sent', 'inHand', 'income'],
      (view) => ratio((row(view, 'sent') - row(view, 'inHand')) * workDays, row(view, 'income')),
      'day',
    ),
    make(
      'corridorAverage',
      { fr: 'prix moyen du couloir', en: 'corridor average' },
      { fr: 'moyenne simple des services au prix annoncé', en: 'simple mean of services that disclose their price' },
      sayBoth(
        { fr: '{rpw}, à l’équivalent local de 200 USD', en: '{rpw}, at the local equivalent of USD 200' },
        { rpw },
      ),
      ['corridorAverage', 'corridorServices'],
      average,
    ),
    make(
      'smart',
      { fr: 'les trois services les moins chers (SmaRT)', en: 'the three cheapest services (SmaRT)' },
      { fr: 'moyenne des trois moins chers, ou rien', en: 'mean of the three cheapest, or none' },
      sayBoth({ fr: '{rpw}, cible du client avisé', en: '{rpw}, smart remitter target' }, { rpw }),
      ['smart', 'smartServices'],
      smart,
    ),
    make(
      'sdgAverage',
      { fr: 'ODD 10.c : moyenne sous 3 %', en: 'SDG 10.c: mean below 3%' },
      { fr: 'prix moyen du couloir < 3 %', en: 'corridor average < 3%' },
      { fr: 'Indicateur 10.c.1 des ODD, premier critère', en: 'SDG indicator 10.c.1, first test' },
      ['corridorAverage', 'corridorServices'],
      (view) => passes(average(view), sdgTests.average, true),
      'yes',
    ),
    make(
      'sdgSmart',
      { fr: 'ODD 10.c : SmaRT à 5 % au plus', en: 'SDG 10.c: SmaRT at most 5%' },
      { fr: 'SmaRT ≤ 5 %', en: 'SmaRT ≤ 5%' },
      { fr: 'Indicateur 10.c.1 des ODD, second critère', en: 'SDG indicator 10.c.1, second test' },
      ['smart', 'smartServices'],
      (view) => passes(smart(view), sdgTests.smart, false),
      'yes',
    ),
    perYear('leftOnTable', { fr: 'payé de trop par an', en: 'money left on the table a year' }),
    perYear('quarterlySaves', {
      fr: 'gain d’un envoi par trimestre, par an',
      en: 'worth of sending quarterly, a year',
    }),
    perYear('pointSaves', { fr: 'gain d’un point de marge, par an', en: 'worth of one point of margin, a year' }),
  ];
}

const rpw = {
  fr: 'Banque mondiale, Remittance Prices Worldwide',
  en: 'World Bank, Remittance Prices Worldwide',
} satisfies Words;

function total(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}

/** The mean over the months in which another row is above zero; none when there is no such month. */
function meanWhere(view: FutureView, series: string, where: string): Value {
  const row = view.row(series);
  const exists = view.row(where);
  let sum = 0;
  let months = 0;
  for (let month = 0; month < row.length; month++) {
    if (exists[month] === 0) continue;
    sum += row[month]!;
    months += 1;
  }
  return months === 0 ? { none: 'does-not-apply' } : sum / months;
}
