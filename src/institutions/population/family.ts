import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Tally } from '../../engine/tallies.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';
import { seasonTable } from './moon.ts';
import { segmentsOf } from './segments.ts';
import type { Segments } from './segments.ts';

/** A payment with a date: a need or a custom. */
export interface Outlay {
  readonly amount: Parameter;
  readonly months: Uint8Array;
}

export interface FamilyFlows {
  needs: number;
  customs: number;
  match: number;
}

/** How a population puts money aside. */
export interface Saving {
  readonly share: Parameter;
  readonly gain: Parameter;
  readonly senderTrained: Parameter;
  readonly familyTrained: Parameter;
  readonly familyAlone: Parameter;
  readonly senderDecides: Parameter;
  readonly target: Parameter;
  readonly ends: 'together' | 'linear';
  readonly segments: Segments | null;
}

/** What families pay at its date, put aside and receive, as the loop reads it. */
export interface Family {
  readonly needs: readonly Outlay[];
  readonly customs: readonly Outlay[];
  readonly saving: Saving | null;
  /** Transfers each unit received this month, minor units; null where nobody supports it. */
  readonly transfers: Tally | null;
  /** By unit: what is put aside within its cash, what it usually earns, what it earned less, what it must pay this month. */
  readonly fund: Float64Array;
  readonly usual: Float64Array;
  readonly missing: Float64Array;
  readonly need: Float64Array;
  /** Goods received and not used up yet, by their worth; channels in kind add to them. */
  readonly goods: Float64Array;
}

export function declareFamily(values: PopulationValues, place: Place, cash: AccountBlock): Family {
  const { build, id, index } = place;
  const count = values.count.value;
  const outlays = (name: 'needs' | 'customs'): Outlay[] =>
    Object.entries(values[name])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { amount, when }]) => ({
        amount: place.parameter(`${name}.${key}.amount`, amount, count),
        months: seasonTable(build.calendar, when),
      }));
  const isSupported = Object.keys(values.supportedBy).length > 0;
  const family: Family = {
    needs: outlays('needs'),
    customs: outlays('customs'),
    saving: savingOf(values, place),
    transfers: isSupported
      ? build.tally(
          (flow) => flow.to === index && flow.purpose === 'transfer',
          'to',
          cash,
          build.calendar.step === 'week' ? 4 : 1,
        )
      : null,
    fund: build.state(count),
    usual: build.state(count, -1),
    missing: build.state(count),
    need: build.state(count),
    goods: build.state(count),
  };
  build.publish(id, 'missing', family.missing);
  build.publish(id, 'need', family.need);
  build.publish(id, 'goods', family.goods);
  return family;
}

function savingOf(values: PopulationValues, place: Place): Saving | null {
  const { saving } = values;
  if (saving === null) return null;
  return {
    share: place.parameter('saving.share', saving.share),
    gain: place.parameter('saving.gain', saving.gain),
    senderTrained: place.parameter('saving.senderTrained', saving.senderTrained),
    familyTrained: place.parameter('saving.familyTrained', saving.familyTrained),
    familyAlone: place.parameter('saving.familyAlone', saving.familyAlone),
    senderDecides: place.parameter('saving.senderDecides', saving.senderDecides),
    target: place.parameter('saving.target', saving.target),
    ends: saving.ends,
    segments: segmentsOf(values, place),
  };
}
