import type { Language } from '../engine/words.ts';
import type { Spawn } from '../ensemble/protocol.ts';

/** Everything a command needs from outside, so that tests can stand in for a terminal. */
export interface World {
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
  /** Whether standard error is a terminal that someone watches. */
  readonly isWatched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  readonly spawn: Spawn;
  /** Aborts when the person at the terminal interrupts. */
  readonly signal: AbortSignal;
}

/** The exit codes of all commands. */
export const exitCodes = { done: 0, claimFailed: 1, wrongInput: 2, internal: 3, interrupted: 130 } as const;

/** Something the caller can put right; its message is shown as it is and the exit code is 2. */
export class InputError extends Error {}

/** The reader's language: the option, else the locale of the machine, else English. Throws an InputError for another word. */
export function languageOf(option: string | undefined, environment: World['environment']): Language {
  if (option === 'fr' || option === 'en') return option;
  if (option !== undefined) throw new InputError(`--language is fr or en, not "${option}".`);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/**
 * A whole number given as an option, within limits, both included. Throws an InputError that names the option.
 *
 * @example wholeNumber('runs', '1000', 1, 1_000_000) // 1000
 */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new InputError(`--${name} is a whole number from ${least} to ${most}, not "${text}".`);
}
