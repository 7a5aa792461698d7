import type { Parameter } from '../../engine/parameters.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { Schedule } from './schedule.ts';
import type { tariffFields } from './tariff-fields.ts';

/** The running values of a tariff: each part may be dated, so that a new version holds from its month on. */
export interface TariffParameters {
  readonly fixed: Parameter;
  readonly percent: Parameter;
  readonly minimum: Parameter | null;
  readonly maximum: Parameter | null;
  readonly edges: readonly number[];
  readonly bands: readonly { readonly fixed: Parameter; readonly percent: Parameter }[];
}

export function declareTariff(place: Place, path: string, given: ValuesOf<typeof tariffFields>): TariffParameters {
  return {
    fixed: place.parameter(`${path}.fixed`, given.fixed),
    percent: place.parameter(`${path}.percent`, given.percent),
    minimum: given.minimum === null ? null : place.parameter(`${path}.minimum`, given.minimum),
    maximum: given.maximum === null ? null : place.parameter(`${path}.maximum`, given.maximum),
    edges: given.bands.map(({ upTo }) => upTo.value),
    bands: given.bands.map((band, i) => ({
      fixed: place.parameter(`${path}.bands.${i}.fixed`, band.fixed),
      percent: place.parameter(`${path}.bands.${i}.percent`, band.percent),
    })),
  };
}

/** Brings a schedule to the running period. */
export function refreshTariff(schedule: Schedule, from: TariffParameters): void {
  const { tariff, edges, fixed, percent } = schedule;
  tariff.fixed = from.fixed.now;
  tariff.percent = from.percent.now;
  tariff.minimum = from.minimum === null ? 0 : from.minimum.now;
  tariff.maximum = from.maximum === null ? Infinity : from.maximum.now;
  for (let i = 0; i < from.bands.length; i++) {
    edges[i] = from.edges[i]!;
    fixed[i] = from.bands[i]!.fixed.now;
    percent[i] = from.bands[i]!.percent.now;
  }
}
