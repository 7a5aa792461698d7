import type { FutureView, IndicatorSpec, Value } from '../../engine/indicator.ts';
import type { SeriesSpec } from '../../engine/series.ts';
import { sameWords, type Words } from '../../engine/words.ts';
import type { Population } from './instance.ts';

/** The rows of what families put aside, could invest, and receive through licensed channels; only where the file speaks of it. */
export function familySeries(population: Population): SeriesSpec[] {
  const { family, place, currency, counters, flows } = population;
  const { build } = place;
  const money = { unit: build.currencyCodes[currency]!, currency } as const;
  const measured = (id: string, label: Words, read: () => number, month: SeriesSpec['month']): SeriesSpec => ({
    ...money,
    id,
    label,
    source: { from: 'measure', read },
    month,
    theme: id === 'fund' ? 'impact' : 'none',
  });
  const rows: SeriesSpec[] = [];
  if (family.transfers !== null) {
    const formal = formalFlows(population);
    rows.push(
      measured(
        'investable',
        { fr: 'reste à épargner ou placer', en: 'left to save or invest' },
        () => counters.investable,
        'sum',
      ),
      {
        ...money,
        id: 'recorded',
        label: { fr: 'devises enregistrées', en: 'recorded foreign exchange' },
        source: { from: 'flows', terms: formal.map((flow) => ({ flow, sign: 1 })) },
        month: 'sum',
        theme: 'none',
      },
    );
  }
  if (family.saving !== null) {
    rows.push(
      measured('fund', { fr: 'réserve des familles', en: 'emergency funds' }, () => sumOf(family.fund), 'last'),
      measured('putAside', { fr: 'mis de côté', en: 'put aside' }, () => counters.putAside, 'sum'),
    );
    const { segments } = family.saving;
    if (segments !== null) {
      rows.push({
        id: 'coursesTaken',
        label: { fr: 'places de formation occupées', en: 'places in courses taken' },
        unit: 'count',
        currency: -1,
        source: { from: 'measure', read: () => sumOf(segments.trained) },
        month: 'last',
        theme: 'none',
      });
    }
  }
  for (const name of ['needs', 'customs', 'match'] as const) {
    if (flows[name] < 0) continue;
    const label = {
      needs: { fr: 'besoins payés', en: 'needs paid' },
      customs: { fr: 'coutumes payées', en: 'customs paid' },
      match: { fr: 'abondements reçus', en: 'matches received' },
    }[name];
    rows.push({
      ...money,
      id: name,
      label,
      source: { from: 'flows', terms: [{ flow: flows[name], sign: 1 }] },
      month: 'sum',
      theme: 'none',
    });
  }
  return rows;
}

/** Dependency, share through licensed channels, rate of saving and months in hand. */
export function familyIndicators(population: Population): IndicatorSpec[] {
  const { id } = population.place;
  const found: IndicatorSpec[] = [];
  const share = (
    name: string,
    label: Words,
    formula: Words,
    definition: Words,
    parts: readonly string[],
    better: IndicatorSpec['better'],
    compute: (view: FutureView) => Value,
  ): void => {
    found.push({
      id: `${id}.${name}`,
      label,
      unit: name === 'fundMonths' ? 'month' : '%',
      currency: -1,
      better,
      formula,
      definition,
      parts: parts.map((series) => ({ series: `${id}.${series}`, how: name === 'fundMonths' ? 'last' : 'total' })),
      verdict: null,
      compute,
    });
  };
  const total = (view: FutureView, name: string): number => sumOf(view.row(`${id}.${name}`));
  const ratio = (top: number, bottom: number): Value => (bottom === 0 ? { none: 'nothing-to-divide' } : top / bottom);
  if (population.family.transfers !== null) {
    share(
      'dependency',
      { fr: 'part des envois dans ce qui entre', en: 'share of transfers in what comes in' },
      { fr: 'envois ÷ (envois + revenus propres)', en: 'transfers ÷ (transfers + own income)' },
      { fr: 'Manuel, lignes 836-839', en: 'Handbook, lines 836-839' },
      ['received', 'income'],
      'neither',
      (view) => ratio(total(view, 'received'), total(view, 'received') + total(view, 'income')),
    );
    share(
      'formalShare',
      { fr: 'part reçue par des canaux formels', en: 'share received through formal channels' },
      { fr: 'reçu par canaux formels ÷ reçu', en: 'received through formal channels ÷ received' },
      { fr: 'Manuel, lignes 811-815', en: 'Handbook, lines 811-815' },
      ['recorded', 'received'],
      'higher',
      (view) => ratio(total(view, 'recorded'), total(view, 'received')),
    );
  }
  if (population.family.saving !== null) {
    share(
      'savingRate',
      { fr: 'part mise de côté', en: 'rate of saving' },
      { fr: 'mis de côté ÷ (envois + revenus)', en: 'put aside ÷ (transfers + income)' },
      sameWords('Passerelle'),
      population.family.transfers === null ? ['putAside', 'income'] : ['putAside', 'received', 'income'],
      'higher',
      (view) =>
        ratio(
          total(view, 'putAside'),
          total(view, 'income') + (population.family.transfers === null ? 0 : total(view, 'received')),
        ),
    );
    share(
      'fundMonths',
      { fr: 'mois de vie en réserve', en: 'months of living in reserve' },
      { fr: 'réserve à la fin ÷ consommation voulue d’un mois', en: 'fund at the end ÷ wanted consumption of a month' },
      sameWords('Passerelle'),
      ['fund'],
      'higher',
      (view) => {
        const fund = view.row(`${id}.fund`);
        return ratio(fund[fund.length - 1]!, sumOf(population.consumption.each));
      },
    );
  }
  return found;
}

/** Deliveries of channels that publish themselves as licensed. */
function formalFlows({ place }: Population): number[] {
  const { build, index } = place;
  return build.flows
    .filter((flow) => flow.to === index && flow.purpose === 'transfer')
    .filter((flow) => build.published(build.institutions[flow.from]!.id, 'formal')?.[0] === 1)
    .map((flow) => flow.index);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
