import type { Parameter } from '../../engine/parameters.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { AssociationValues } from './instance.ts';

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
  readonly events: { readonly perYear: Parameter; readonly income: Parameter; readonly cost: Parameter } | null;
  readonly grants: readonly GrantParameters[];
  readonly loanRate: Parameter | null;
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
    events:
      events === null
        ? null
        : {
            perYear: make('events.perYear', events.perYear),
            income: make('events.income', events.income),
            cost: make('events.cost', events.cost),
          },
    grants: values.grants.map((grant, i) => ({
      amount: make(`grants.${i}.amount`, grant.amount),
      chance: make(`grants.${i}.chance`, grant.chance),
      late: make(`grants.${i}.late`, grant.late),
    })),
    loanRate: loan === null ? null : make('loan.rate', loan.rate),
  };
}
