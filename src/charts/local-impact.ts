import type { Report, SeriesBands } from '../analysis/report.ts';

/** What a group of a place had in a month of the last year, with and without the money from elsewhere; shown units. */
export interface GroupImpact {
  readonly group: string;
  readonly before: number;
  readonly after: number;
  /** After over before, less 1; null when there was nothing before. */
  readonly change: number | null;
}

/** A measure of a place without the money from elsewhere, with it, and with the same money in equal parts. */
export interface PlaceMeasure {
  readonly name: 'poor' | 'povertyGap' | 'gini';
  readonly before: number | null;
  readonly after: number | null;
  readonly equalParts: number | null;
  readonly unit: string;
}

export interface LocalImpact {
  readonly currency: string;
  readonly groups: readonly GroupImpact[];
  readonly measures: readonly PlaceMeasure[];
  /** Ids of the multipliers that this report has, from the simplest account to the one with prices. */
  readonly levels: readonly string[];
}

const levels = [
  'lm3',
  'keynes',
  'sam',
  'lewieNominal',
  'lewieReal',
  'nominalMultiplier',
  'realMultiplier',
  'cashMultiplier',
];

/**
 * Before and after, by group: the middle of the futures, as a mean of the last year, and the place's poverty and inequality
 * beside what the same money would have done in equal parts.
 *
 * @param id  A local economy of the report.
 * @example localImpact(report, 'village').groups // [{ group: 'families', before: 120, after: 150, change: 0.25 }]
 */
export function localImpact({ series, indicators }: Report, id: string): LocalImpact {
  const groups = Object.keys(series).flatMap((row): GroupImpact[] => {
    const group = row.startsWith(`${id}.`) ? /^([^.]+)\.incomeBefore$/.exec(row.slice(id.length + 1))?.[1] : undefined;
    const after = group === undefined ? undefined : series[`${id}.${group}.income`];
    if (group === undefined || after === undefined) return [];
    const [was, is] = [lastYear(series[row]!), lastYear(after)];
    return [{ group, before: was, after: is, change: was > 0 ? is / was - 1 : null }];
  });
  const measures = (['poor', 'povertyGap', 'gini'] as const).map((name): PlaceMeasure => {
    const middle = (suffix: string): number | null => indicators[`${id}.${name}${suffix}`]?.p50 ?? null;
    return {
      name,
      before: middle('Before'),
      after: middle(''),
      equalParts: middle('Cash'),
      unit: indicators[`${id}.${name}`]?.unit ?? '',
    };
  });
  const money = Object.entries(series).find(([row]) => row.startsWith(`${id}.`) && row.endsWith('.incomeBefore'));
  return {
    currency: money?.[1].unit ?? '',
    groups,
    measures: measures.filter(({ after }) => after !== null),
    levels: levels.map((name) => `${id}.${name}`).filter((row) => indicators[row] !== undefined),
  };
}

function lastYear({ p50 }: SeriesBands): number {
  const months = p50.slice(-12);
  return months.reduce((sum, amount) => sum + amount, 0) / Math.max(1, months.length);
}
