import type { Ensemble } from '../ensemble/ensemble.ts';
import { zipOf } from '../export/records/archive.ts';
import { staysInside } from '../export/records/manifest.ts';
import { packFiles } from '../export/records/pack.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Changed } from './laboratory.ts';

export { causesOf } from '../analysis/causes/causes.ts';
export { moneyBands } from '../analysis/money-view.ts';
export { toldFutures } from '../analysis/causes/told-futures.ts';

/**
 * A run as one zip file that `passerelle reproduce` verifies: text, settings, seed, version and results. Throws a RangeError for
 * a run that is not over or too large for one file.
 */
export function packOf(
  scenario: Scenario,
  ensemble: Ensemble,
  { source, settings }: Changed,
  version: string,
): Uint8Array<ArrayBuffer> {
  const { variant, set } = settings;
  // A name that only this device allows would be refused where the pack is opened.
  const name = staysInside(source.file) && !source.file.includes('/') ? source.file : 'scenario.yaml';
  return zipOf(
    packFiles({
      scenario,
      ensemble,
      texts: { [name]: source.text },
      variant,
      set: Object.entries(set).map(([path, value]) => `${path}=${value}`),
      version,
    }),
  );
}
