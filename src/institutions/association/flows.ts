import type { Place } from '../kind.ts';
import type { AssociationValues } from './instance.ts';

/** The flows of an association, by what they carry. */
export interface AssociationFlows {
  readonly opening: number;
  readonly dues: number;
  readonly eventIncome: number;
  readonly eventCost: number;
  readonly grants: number;
  readonly overhead: number;
  /** On the plane of values: costs that could not be paid, their settlement, and dues that fell due. */
  readonly costOwed: number;
  readonly costSettled: number;
  readonly duesDue: number;
}

/** Declares the flows with members and the world. Those with the project are in `project.ts`. */
export function declareFlows(values: AssociationValues, place: Place, currency: number): AssociationFlows {
  const { build, index } = place;
  const { outside } = build;
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const noted = (from: number, to: number, purpose: string): number =>
    build.flow({ from, to, purpose, currency, plane: 'value' });
  return {
    opening: flow(outside, index, 'opening'),
    dues: flow(build.institutionIndex(values.members), index, 'dues'),
    eventIncome: flow(outside, index, 'event'),
    eventCost: flow(index, outside, 'event-cost'),
    grants: flow(outside, index, 'grant'),
    overhead: flow(index, outside, 'overhead'),
    costOwed: noted(index, outside, 'cost-owed'),
    costSettled: noted(outside, index, 'cost-settled'),
    duesDue: noted(index, index, 'dues-due'),
  };
}
