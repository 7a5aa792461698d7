import type { Parameter } from '../../engine/parameters.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { PoolValues } from './fields.ts';

/** Running values of a pool. */
export interface PoolParameters {
  readonly capital: Parameter;
  readonly rate: Parameter;
  readonly internalShare: Parameter;
  readonly bankRate: Parameter | null;
  readonly bankLimit: Parameter | null;
  readonly reserve: Parameter;
  readonly misfortune: Parameter;
  readonly recovered: Parameter;
  readonly recycled: Parameter | null;
  readonly fallbackLine: Parameter;
  readonly fallbackRate: Parameter;
  readonly operatingCost: Parameter;
  readonly costPerLoan: Parameter;
  readonly capitalisation: Parameter;
  readonly marketRate: Parameter;
}

export function parametersOf(values: PoolValues, place: Place): PoolParameters {
  const maybe = (path: string, given: Quantity | null): Parameter | null =>
    given === null ? null : place.parameter(path, given);
  return {
    capital: place.parameter('capital', values.capital),
    rate: place.parameter('rate', values.rate),
    internalShare: place.parameter('internalShare', values.internalShare),
    bankRate: maybe('bankRate', values.bankRate),
    bankLimit: maybe('bankLimit', values.bankLimit),
    reserve: place.parameter('reserve', values.reserve),
    misfortune: place.parameter('misfortune', values.misfortune),
    recovered: place.parameter('recovered', values.recovered),
    recycled: maybe('recycles.share', values.recycles?.share ?? null),
    fallbackLine: place.parameter('fallbackLine', values.fallbackLine),
    fallbackRate: place.parameter('fallbackRate', values.fallbackRate),
    operatingCost: place.parameter('operatingCost', values.operatingCost),
    costPerLoan: place.parameter('costPerLoan', values.costPerLoan),
    capitalisation: place.parameter('capitalisation', values.capitalisation),
    marketRate: place.parameter('marketRate', values.marketRate),
  };
}
