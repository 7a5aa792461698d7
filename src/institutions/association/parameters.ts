import type { Parameter } from '../../engine/parameters.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { AssociationValues } from './instance.ts';
import { runningValues } from '../running-values.ts';
import type { Running } from '../running-values.ts';

/** The running values of an association; null for what the file leaves out. */
export interface AssociationParameters {
  readonly dues: Parameter;
  readonly duesFor: Parameter;
  readonly start: Parameter;
  readonly settles: Parameter;
  readonly within: Parameter;
  readonly dropout: Parameter;
  readonly overhead: Parameter;
  readonly reserve: Parameter;
  readonly openingCash: Parameter | null;
  readonly events: Running<NonNullable<AssociationValues['events']>> | null;
  readonly grants: readonly GrantParameters[];
  readonly loanRate: Parameter | null;
  /** What the money would earn elsewhere; null for a gift, which is compared with nothing. */
  readonly alternative: Parameter | null;
  readonly replacesFamily: Parameter;
  readonly ambition: Parameter;
  readonly professionalism: Parameter;
  readonly learns: Parameter;
}

export interface GrantParameters {
  readonly amount: Parameter;
  readonly chance: Parameter;
  readonly late: Parameter;
}

export function declareParameters(values: AssociationValues, place: Place): AssociationParameters {
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(path, quantity);
  const { paying, events, opening, loan } = values;
  return {
    dues: make('dues', values.dues),
    duesFor: make('duesFor', values.duesFor),
    start: make('paying.start', paying.start),
    settles: make('paying.settles', paying.settles),
    within: make('paying.within', paying.within),
    dropout: make('dropout', values.dropout),
    overhead: make('overhead', values.overhead),
    reserve: make('reserve', values.reserve),
    openingCash: opening === null ? null : make('opening.cash', opening.cash),
    events: events === null ? null : runningValues(place, 'events', events),
    grants: values.grants.map((grant, i) => ({
      amount: make(`grants.${i}.amount`, grant.amount),
      chance: make(`grants.${i}.chance`, grant.chance),
      late: make(`grants.${i}.late`, grant.late),
    })),
    alternative: values.as === 'gift' ? null : make('alternative', values.alternative),
    loanRate: loan === null ? null : make('loan.rate', loan.rate),
    replacesFamily: make('replacesFamily', values.replacesFamily),
    ambition: make('ambition', values.ambition),
    professionalism: make('professionalism', values.professionalism),
    learns: make('learns', values.learns),
  };
}
