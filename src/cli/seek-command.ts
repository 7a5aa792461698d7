import { seekLever } from '../analysis/seek-lever.ts';
import type { SoughtLever } from '../analysis/seek-lever.ts';
import type { Goal, Threshold } from '../analysis/seek.ts';
import type { Language } from '../engine/words.ts';
import { formatNumber } from '../text/numbers.ts';
import { say, textOf } from '../text/say.ts';
import { sensitivityTexts } from '../text/sensitivity.ts';
import { stringify } from '../export/records/rounded.ts';
import { left, right } from './run-table.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { textTable } from './table.ts';
import { openTrials } from './trials.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface SeekOptions extends RunOptions {
  readonly lever: string;
  readonly reach: string;
  readonly indicator?: string | undefined;
  readonly atLeast?: string | undefined;
  readonly atMost?: string | undefined;
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
}

/** Finds the smallest change of one lever that reaches a share of futures, and where it fails again. */
export async function seek(file: string, options: SeekOptions, language: Language, world: World): Promise<void> {
  if (!['table', 'json'].includes(options.format)) {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  const numbers = runNumbers(options, world);
  const goal = goalOf(options);
  const trials = openTrials({ file, options, numbers, language }, world);
  try {
    const { scenario } = trials;
    const { lever, label, ...found } = await seekLever({ path: options.lever, goal }, trials);
    const { runs, seed } = numbers;
    const head = { scenario: { title: scenario.title, hash: scenario.hash }, seed, runs, lever: lever.path };
    if (options.format === 'json') world.print(`${stringify({ ...head, unit: lever.unit, ...found })}\n`);
    else world.print(seekText({ lever, label, ...found }, language));
  } catch (error) {
    throw error instanceof RangeError ? new InputError(error.message) : error;
  } finally {
    trials.close();
  }
}

function goalOf({ reach, indicator, atLeast, atMost }: SeekOptions): Goal {
  const share = wholeNumber('reach', reach, 1, 100);
  if (indicator === undefined) {
    if (atLeast === undefined && atMost === undefined) return { share, indicator: null };
    throw new InputError('--at-least and --at-most belong to --indicator.');
  }
  if (atLeast === undefined && atMost === undefined) {
    throw new InputError('--indicator needs --at-least or --at-most.');
  }
  return {
    share,
    indicator: {
      id: indicator,
      ...(atLeast === undefined ? {} : { atLeast: numberOf('at-least', atLeast) }),
      ...(atMost === undefined ? {} : { atMost: numberOf('at-most', atMost) }),
    },
  };
}

function numberOf(name: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new InputError(`--${name} is a number in the indicator's unit, not "${text}".`);
}

function seekText({ lever, label, ...found }: SoughtLever, language: Language): string {
  const amount = (value: number): string => `${formatNumber(value, language, 2)} ${lever.unit}`.trim();
  const share = (value: number | null): string => formatNumber(value ?? 0, language, 1);
  const name = textOf(label, language);
  const { present, presentShare, isReachedAlready, to, toShare, below, above } = found;
  const texts = sensitivityTexts;
  const range = { from: amount(lever.from), to: amount(lever.to) };
  const lines = [say(texts.seekPresent, language, { label: name, value: amount(present), share: share(presentShare) })];
  if (isReachedAlready) lines.push(textOf(texts.seekAlready, language));
  else if (to === null) lines.push(say(texts.seekNone, language, { label: name, ...range }));
  else {
    const facts = { label: name, from: amount(present), to: amount(to), share: share(toShare) };
    lines.push(say(texts.seekFound, language, facts));
  }
  const thresholds = [below, above].filter((each): each is Threshold => each !== null);
  for (const { holds, fails } of thresholds) {
    lines.push(say(texts.seekThreshold, language, { holds: amount(holds), fails: amount(fails) }));
  }
  if (to !== null && thresholds.length === 0) lines.push(say(texts.seekNoThreshold, language, range));
  const columns = [right(textOf(texts.columnValue, language)), right(textOf(texts.columnShare, language)), left('')];
  const table = textTable(
    columns,
    found.tried.map(([value, reached]) => [amount(value), share(reached), value === to ? '←' : '']),
  );
  return `${lines.join('\n')}\n\n${table}`;
}
