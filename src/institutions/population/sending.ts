import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';
import { seasonTable } from './moon.ts';

/** What the file says of sending, as the loop reads it. */
export interface Sending {
  /** The wish of each unit a month: minor units, or a share of the month's income when `ofIncome`. */
  readonly amount: Parameter;
  readonly ofIncome: boolean;
  readonly every: number;
  readonly mode: 'budget' | 'send' | 'receive' | 'need';
  /** What must arrive a month, minor units of the recipients' currency. */
  readonly arrives: Parameter | null;
  readonly insures: Parameter;
  readonly label: Parameter;
  readonly elasticity: Parameter | null;
  readonly batching: { readonly holding: Parameter; readonly most: number } | null;
  /** By month, where a season adds its share. */
  readonly seasons: readonly { readonly months: Uint8Array; readonly extra: Parameter }[];
  readonly abroad: Abroad | null;
  /** What each unit has wished since it last sent, minor units, and for how many months. */
  readonly pending: Float64Array;
  readonly waited: Float64Array;
  /** The cost of each unit's first transfer, a share of the amount; -1 before it. */
  readonly firstCost: Float64Array;
}

export interface Abroad {
  readonly years: Parameter;
  readonly shape: 'hump' | 'decay';
  readonly peak: Parameter;
  readonly decay: Parameter;
}

/** The running values of sending; null for a population that does not send. */
export function declareSending(values: PopulationValues, place: Place): Sending | null {
  const { sends } = values;
  if (sends === null) return null;
  const count = values.count.value;
  const { volume, batching, abroad } = sends;
  return {
    amount: place.parameter('sends.amount', sends.amount, count),
    ofIncome: sends.amount.pattern === '%',
    every: sends.every.value,
    mode: sends.mode,
    arrives: sends.arrives === null ? null : place.parameter('sends.arrives', sends.arrives, count),
    insures: place.parameter('sends.insures', sends.insures),
    label: place.parameter('sends.label', sends.label),
    elasticity: volume === null ? null : place.parameter('sends.volume.elasticity', volume.elasticity),
    batching:
      batching === null
        ? null
        : { holding: place.parameter('sends.batching.holding', batching.holding), most: batching.most.value },
    seasons: sends.seasons.map(({ when, extra }, i) => ({
      months: seasonTable(place.build.calendar, when),
      extra: place.parameter(`sends.seasons.${i}.extra`, extra),
    })),
    abroad:
      abroad === null
        ? null
        : {
            years: place.parameter('sends.abroad.years', abroad.years, count),
            shape: abroad.shape,
            peak: place.parameter('sends.abroad.peak', abroad.peak),
            decay: place.parameter('sends.abroad.decay', abroad.decay),
          },
    pending: place.build.state(count),
    waited: place.build.state(count),
    firstCost: place.build.state(count, -1),
  };
}
