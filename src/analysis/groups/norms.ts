import type { IndicatorSummary, Report } from '../report.ts';

/** A published figure about savings groups, and what the story's futures show beside it. Shares in percent. */
export interface NormBeside {
  readonly measure: 'profitPerShare' | 'returnOnAssets' | 'trueReturn' | 'trouble' | 'brokenUp';
  /** Null for a measure nobody has published: it stands there so that it is not taken for another. */
  readonly published: { readonly low: number; readonly high: number; readonly source: string } | null;
  readonly story:
    { readonly p5: number; readonly p50: number; readonly p95: number } | { readonly share: number } | null;
  /** In how many futures of 100 the figure lies between the published ones; null when it is no such question. */
  readonly inside: number | null;
}

const vicoba = 'Enabel, Trias VICOBA: a “healthy return” of 5 to 25 %';
const savix = 'SAVIX: 33 % of 214,000 groups, 35 % at another date';
const mcnabb = 'McNabb et al., Benin, two years';

/**
 * What is published about groups of this type, with the story's figure beside it. The norm of 5 to 25 % is about profit per
 * share, the averages of 33 to 35 % about the yearly return on assets: two measures of one group, never to be mixed. The futures
 * of a run cover its assumed ranges evenly, so that the share of futures inside is the share of the assumption box, luck
 * included. Empty for a report without the group.
 */
export function normsBeside(report: Report, group: string): NormBeside[] {
  const of = (name: string): IndicatorSummary | undefined => report.indicators[`${group}.${name}`];
  if (of('trouble') !== undefined) return troubles(of('trouble')!, of('collapsed'));
  if (of('profitPerShare') === undefined) return [];
  return [
    {
      measure: 'profitPerShare',
      published: { low: 5, high: 25, source: vicoba },
      story: bandOf(of('profitPerShare')),
      inside: shareOf(of('insideShareNorm')),
    },
    {
      measure: 'returnOnAssets',
      published: { low: 33, high: 35, source: savix },
      story: bandOf(of('returnOnAssets')),
      inside: shareOf(of('insideAssetAverages')),
    },
    ...(of('trueReturn') === undefined
      ? []
      : [{ measure: 'trueReturn', published: null, story: bandOf(of('trueReturn')), inside: null } as const]),
  ];
}

function troubles(trouble: IndicatorSummary, collapsed: IndicatorSummary | undefined): NormBeside[] {
  const troubled = shareOf(trouble);
  const ended = collapsed === undefined ? null : shareOf(collapsed);
  const share = (value: number | null) => (value === null ? null : { share: value });
  const ofThose = troubled === null || troubled === 0 || ended === null ? null : (100 * ended) / troubled;
  return [
    {
      measure: 'trouble',
      published: { low: 33, high: 33, source: mcnabb },
      story: share(troubled),
      inside: null,
    },
    {
      measure: 'brokenUp',
      published: { low: 67, high: 67, source: mcnabb },
      story: share(ofThose),
      inside: null,
    },
  ];
}

function bandOf(summary: IndicatorSummary | undefined): NormBeside['story'] {
  const { p5, p50, p95 } = summary ?? {};
  return p5 === undefined || p50 === undefined || p95 === undefined ? null : { p5, p50, p95 };
}

/** The mean of a yes-or-no figure, in percent. */
function shareOf(summary: IndicatorSummary | undefined): number | null {
  return summary?.mean === undefined ? null : 100 * summary.mean;
}
