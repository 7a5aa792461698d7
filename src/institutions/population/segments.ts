import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';
import { gainLinear, gainTogether } from './literacy.ts';

/**
 * Families in classes by the transfers they usually receive in a month, each with a share put aside, a gain from training
 * and a number of places in courses of its own (handbook, 001:2850-2866; mechanism S73).
 */
export interface Segments {
  /** Upper edges, minor units, included; the last class also holds whoever receives more. */
  readonly edges: Float64Array;
  readonly classes: readonly SegmentParameters[];
  /** Transfers a unit usually receives in a month: a mean that forgets over a year. Minor units; -1 before the first month. */
  readonly usual: Float64Array;
  /** Families in each class now, how many of them are trained, and the share each puts aside, 0 to 1. */
  readonly sizes: Float64Array;
  readonly trained: Float64Array;
  readonly shares: Float64Array;
}

interface SegmentParameters {
  readonly share: Parameter;
  readonly gain: Parameter;
  readonly seats: Parameter;
}

/** Null where the file has no segments. */
export function segmentsOf({ saving, count }: PopulationValues, place: Place): Segments | null {
  if (saving === null || saving.segments.length === 0) return null;
  const { segments } = saving;
  const classes = segments.map((segment, i) => ({
    share: place.parameter(`saving.segments.${i}.share`, segment.share),
    gain: place.parameter(`saving.segments.${i}.gain`, segment.gain),
    seats: place.parameter(`saving.segments.${i}.seats`, segment.seats),
  }));
  return {
    edges: Float64Array.from(segments, ({ upTo }) => upTo.value),
    classes,
    usual: place.build.state(count.value, -1),
    sizes: place.build.state(classes.length),
    trained: place.build.state(classes.length),
    shares: place.build.state(classes.length),
  };
}

/** What training at both ends needs to know beside the class. */
export interface Ends {
  readonly sender: number;
  readonly familyAlone: number;
  readonly senderDecides: number;
  readonly rule: 'together' | 'linear';
}

/**
 * Takes note of what each family received this month and sorts them anew. In a class of 40 with 10 places a quarter is
 * trained; places beyond the size of the class stay empty and train nobody.
 */
export function sortIntoSegments(segments: Segments, received: (unit: number) => number, ends: Ends): void {
  const { usual, sizes, trained, shares, classes } = segments;
  sizes.fill(0);
  for (let unit = 0; unit < usual.length; unit++) {
    const now = received(unit);
    if (usual[unit]! < 0) usual[unit] = now;
    else usual[unit]! += (now - usual[unit]!) / 12;
    sizes[segmentOf(segments, unit)]! += 1;
  }
  for (let i = 0; i < classes.length; i++) {
    const { share, gain, seats } = classes[i]!;
    trained[i] = Math.min(sizes[i]!, seats.now);
    const family = sizes[i] === 0 ? 0 : trained[i]! / sizes[i]!;
    const part =
      ends.rule === 'together'
        ? gainTogether(ends.sender, family, ends.familyAlone)
        : gainLinear(ends.sender, family, ends.senderDecides);
    shares[i] = Math.min(1, share.now + gain.now * part);
  }
}

/** The class of a family by what it usually receives. */
export function segmentOf({ edges, usual }: Segments, unit: number): number {
  const last = edges.length - 1;
  for (let i = 0; i < last; i++) if (usual[unit]! <= edges[i]!) return i;
  return last;
}
