import type { Place } from '../kind.ts';
import type { AssociationValues } from './instance.ts';
import { runningValues } from '../running-values.ts';

/** The running values of the sides of an association that several of its parts read; null for what a file leaves out. */
export function declareSides(values: AssociationValues, place: Place) {
  const { premises, governance, motives, continuity, success, captured, lostOnSite, cohesion, seen } = values;
  return {
    premises: premises === null ? null : runningValues(place, 'premises', premises),
    governance: governance === null ? null : runningValues(place, 'governance', governance),
    motives: motives === null ? null : runningValues(place, 'motives', motives),
    continuity: runningValues(place, 'continuity', continuity),
    success: success === null ? null : runningValues(place, 'success', success),
    captured: place.parameter('captured', captured),
    lostOnSite: place.parameter('lostOnSite', lostOnSite),
    cohesion: place.parameter('cohesion', cohesion),
    seen: place.parameter('seen', seen),
  };
}

export type Sides = ReturnType<typeof declareSides>;
