import { allKinds } from '../institutions/index.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { Setting } from '../scenario/check.ts';
import { IssueList } from '../scenario/issue-list.ts';
import { type FileText, read } from '../scenario/read.ts';
import { withPresets } from '../scenario/resolve.ts';
import type { Lesson, RoomFigure } from './lesson.ts';
import { redenominate, redenominateText } from './redenominate.ts';

/** What the trainer enters before a lesson: the hall's own money and names. Sums in major units of `currency`, above zero. */
export interface RoomNumbers {
  /** An ISO 4217 code that the program lists. */
  readonly currency: string;
  readonly usual: number | null;
  readonly contribution: number | null;
  /** The fee on a receipt from somebody's pocket, for about the usual sum. */
  readonly fee: number | null;
  /** First names, in the order in which a lesson's people appear. */
  readonly names: readonly string[];
}

/** A scenario put into the room's money: its text, and the values that are set on top. */
export interface RoomScenario {
  readonly file: FileText;
  readonly set: readonly Setting[];
  /** The room's figures in major units of `currency`, given or scaled, for texts and for scales of guesses. */
  readonly figures: Readonly<Partial<Record<RoomFigure, number>>>;
  readonly currency: string | null;
  /** Units of the room's currency for one of the lesson's; 1 without a room. */
  readonly factor: number;
  /** Settings of a run or a card, with their sums in the room's money. */
  settings(set: readonly Setting[]): readonly Setting[];
}

/**
 * The scenario of a lesson in the numbers of the room. Without numbers, or in a lesson that takes none, it stays as written.
 * A figure the room did not give follows the one that the lesson scales by. Never throws.
 */
export function inTheRoom(lesson: Lesson, scenario: FileText, numbers: RoomNumbers | null): RoomScenario {
  const { room } = lesson;
  if (room === null)
    return { file: scenario, set: [], figures: {}, currency: null, factor: 1, settings: (given) => given };
  const own = (name: RoomFigure): number | null => {
    const figure = room.figures.find((each) => each.name === name);
    return figure === undefined ? null : figure.amount / minorUnitsPer(room.currency);
  };
  const scale = numbers?.[room.scales] ?? null;
  const base = own(room.scales);
  const factor = scale === null || base === null ? 1 : scale / base;
  const currency = numbers === null || scale === null ? room.currency : numbers.currency;
  const figures: Partial<Record<RoomFigure, number>> = {};
  const set: Setting[] = [];
  for (const { name, sets } of room.figures) {
    const given = currency === numbers?.currency ? numbers[name] : null;
    const amount = given ?? rounded(own(name)! * factor);
    figures[name] = amount;
    const sum = `${roundedTo(amount, currency)} ${currency}`;
    for (const { path, per } of sets) set.push({ path, value: sum + per });
  }
  const isChanged = currency !== room.currency || factor !== 1;
  const change = { from: room.currency, to: currency, factor };
  return {
    file: isChanged ? redenominated(scenario, change) : scenario,
    set,
    figures,
    currency,
    factor,
    settings: (given) =>
      isChanged ? given.map(({ path, value }) => ({ path, value: redenominateText(value, change) })) : given,
  };
}

/** JSON is YAML too: the changed scenario is read like any other file. */
function redenominated(scenario: FileText, change: Parameters<typeof redenominate>[1]): FileText {
  const root = read(scenario, new IssueList());
  if (root?.type !== 'map') return scenario;
  // The sums of presets are in the file's currency too.
  return { file: scenario.file, text: JSON.stringify(redenominate(withPresets(root, allKinds), change)) };
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(3));
}

function roundedTo(amount: number, currency: string): number {
  const minor = minorUnitsPer(currency);
  return Math.round(amount * minor) / minor;
}
