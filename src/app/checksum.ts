import type { Ensemble } from '../ensemble/ensemble.ts';
import { hashBytes } from '../numbers/fnv.ts';

/**
 * Eight hexadecimal digits over every number of a run, failed futures included: series, then indicators with their reasons,
 * then the months of broken promises. Two machines that agree on it played the same futures to the last bit.
 */
export function checksumOf(ensemble: Ensemble): string {
  const { series, indicators, reasons, missed } = ensemble;
  let hash = hashBytes(series);
  hash = hashBytes(indicators, hash);
  hash = hashBytes(Float64Array.from(reasons), hash);
  hash = hashBytes(Float64Array.from(missed), hash);
  return hash.toString(16).padStart(8, '0');
}
