import type { Model } from '../../engine/model.ts';
import { modelFor } from '../../ensemble/run-batch.ts';
import { replayEntries } from './detail.ts';
import type { EntriesWanted } from './detail.ts';
import type { ReplayRequest } from './play-again.ts';

/** A line of the book with the names of its ends: an institution, with the unit's number from 1 where it has several. */
export interface ReplayedLine {
  readonly period: number;
  /** First day of the period, counted since 1970-01-01. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  /** Minor units, as seen from the account that was asked about: below zero when it gave. Above zero when none was. */
  readonly amount: number;
  readonly currency: string;
  readonly minorUnits: number;
}

/**
 * The lines behind a cell, named, and signed from the side of the account in `wanted.unit`: they add up to the cell to the minor
 * unit. Throws as `replayEntries` does.
 *
 * @example replayLines({ scenario, seed: 1, future: 7 }, { flows: [12], periods: [3, 3] })
 */
export function replayLines(request: ReplayRequest, wanted: EntriesWanted): ReplayedLine[] {
  const entries = replayEntries(request, wanted);
  const model = modelFor(request.scenario, request.seed, request.compile);
  const { ledger, calendar, economy } = model.parts;
  return Array.from({ length: entries.count }, (_, i) => {
    const flow = ledger.flows[entries.flow[i]!]!;
    const gave = wanted.unit?.block === entries.fromBlock[i] && wanted.unit?.unit === entries.fromUnit[i];
    const { code, minorUnits } = economy.currencies[flow.currency]!;
    return {
      period: entries.period[i]!,
      day: calendar.firstDay[entries.period[i]!]!,
      from: nameOf(model, entries.fromBlock[i]!, entries.fromUnit[i]!),
      to: nameOf(model, entries.toBlock[i]!, entries.toUnit[i]!),
      purpose: flow.purpose,
      amount: gave ? 0 - entries.amount[i]! : entries.amount[i]!,
      currency: code,
      minorUnits,
    };
  });
}

function nameOf({ parts: { ledger, institutions } }: Model, block: number, unit: number): string {
  const { owner, count } = ledger.blocks[block]!;
  const { id } = institutions[owner]!;
  return count === 1 ? id : `${id} ${unit + 1}`;
}
