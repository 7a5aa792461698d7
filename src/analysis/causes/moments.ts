import type { Words } from '../../engine/words.ts';
import { domains } from '../../engine/parameters.ts';
import { Draws, Drivers, once } from '../../random/draws.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isQuantity, type Quantity } from '../../schema/value.ts';
import { causeTexts } from '../../text/causes.ts';

/** Something that begins in a known month, in all futures or in those in which it is drawn. */
export interface Moment {
  readonly id: string;
  readonly title: Words;
  /** The month in which it begins, counted from 0. */
  readonly month: number;
  /** Probability that it happens in a future, 0 to 1. */
  readonly chance: number;
  /** The name of the draw that says whether it happens; null for what always does. */
  readonly draw: string | null;
}

/**
 * The events of a scenario and the ends of dues whose month is known, by month. A risk that hits several institutions is one
 * event. What is over before the scenario begins, or comes after its end, is left out.
 */
export function momentsOf(scenario: Scenario): readonly Moment[] {
  const moments = new Map<string, Moment>();
  for (const { id, draw = id, title, from, months, chance } of scenario.events) {
    const isOver = months !== null && from + months <= scenario.start;
    const month = Math.max(0, from - scenario.start);
    if (!isOver && !moments.has(draw)) moments.set(draw, { id: draw, title, month, chance, draw: `events.${draw}` });
  }
  for (const { id, kind, values } of scenario.institutions) {
    const duesFor = values['duesFor'];
    if (kind !== 'association' || !isQuantity(duesFor) || moves(scenario, id, duesFor)) continue;
    const path = `${id}.duesFor`;
    const month = Math.ceil(duesFor.value);
    if (month > 0) moments.set(path, { id: path, title: causeTexts.endOfDues, month, chance: 1, draw: null });
  }
  return [...moments.values()].filter(({ month }) => month < scenario.months).sort((a, b) => a.month - b.month);
}

/** 1 where a moment comes, by future from 0: the very draws of the model, so that nothing has to be played. */
export function comesIn({ draw, chance }: Moment, seed: number, runs: number): Uint8Array {
  if (draw === null) return new Uint8Array(runs).fill(1);
  const draws = new Draws(seed);
  const driver = new Drivers().declare(draw);
  return Uint8Array.from({ length: runs }, (_, future) => {
    draws.begin(future);
    return draws.uniform(driver, domains.event, 0, once) < chance ? 1 : 0;
  });
}

/** Whether the end of dues may come in another month than the one written. */
function moves({ events }: Scenario, id: string, { range, formula, dated }: Quantity): boolean {
  const isChanged = events.some(({ on, changes }) => on === id && changes.some(({ path }) => path === 'duesFor'));
  return isChanged || range !== null || formula !== null || dated !== null;
}
