import type { Ensemble } from '../ensemble/ensemble.ts';

/** One indicator of several designs over the futures in which each of them has a value. */
export interface PairedValues {
  readonly id: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly scale: number;
  /** Numbers of the futures compared, in order. */
  readonly futures: Int32Array;
  /** By design, then by compared future; minor units and fractions, as the engine gave them. */
  readonly values: readonly Float64Array[];
}

/**
 * The indicators that all designs have in one unit, each over the futures that succeeded and have a value in every design.
 * Throws when the designs were not run with one seed and one number of runs.
 */
export function pairedValues(ensembles: readonly Ensemble[]): readonly PairedValues[] {
  const [first, ...others] = ensembles;
  if (first === undefined) return [];
  for (const { seed, runs } of others) {
    if (seed === first.seed && runs === first.runs) continue;
    throw new Error(
      `Designs are compared with one seed and one number of runs, not ${first.seed}/${first.runs}, ${seed}/${runs}.`,
    );
  }
  const lost = new Set(ensembles.flatMap(({ failed }) => failed.map(({ future }) => future)));
  return first.layout.indicators.flatMap(({ id, unit, better, scale }) => {
    const rows = ensembles.map(({ layout }) =>
      layout.indicators.findIndex((row) => row.id === id && row.unit === unit),
    );
    if (rows.includes(-1)) return [];
    const futures = Int32Array.from({ length: first.runs }, (_, future) => future).filter(
      (future) =>
        !lost.has(future) && ensembles.every(({ reasons, runs }, i) => reasons[rows[i]! * runs + future] === 0),
    );
    const values = ensembles.map(({ indicators, runs }, i) =>
      Float64Array.from(futures, (future) => indicators[rows[i]! * runs + future]!),
    );
    return [{ id, unit, better, scale, futures, values }];
  });
}
