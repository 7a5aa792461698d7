import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Language } from '../engine/words.ts';
import { checkScenario } from '../scenario/check.ts';
import type { Issue } from '../schema/issue.ts';
import type { Scenario } from '../schema/scenario.ts';
import { InputError } from './world.ts';

/** What a file is checked with, besides its text. */
export interface LoadOptions {
  readonly variant?: string | undefined;
  /** Settings as written, `path=value`. */
  readonly set?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
}

/** A file read and checked: the scenario, or everything that is wrong with it. */
export type Loaded =
  | { readonly scenario: Scenario; readonly issues: readonly Issue[] }
  | { readonly scenario: null; readonly issues: readonly Issue[] };

/**
 * Reads a scenario file and checks it; what it extends is looked for beside it. Throws an InputError when the file cannot be
 * read or a setting is not `path=value`.
 */
export function loadScenario(file: string, options: LoadOptions = {}): Loaded {
  const text = textOf(file);
  return checkScenario(
    { file, text },
    {
      variant: options.variant ?? null,
      set: (options.set ?? []).map(settingOf),
      strict: options.strict ?? false,
      library: (name) => libraryFile(file, name),
    },
  );
}

/** The scenario of a file, or an InputError with all its issues, one a line. */
export function scenarioOf(file: string, options: LoadOptions, language: Language): Scenario {
  const { scenario, issues } = loadScenario(file, options);
  if (scenario === null) throw new InputError(issues.map((issue) => issueLine(issue, language)).join('\n'));
  return scenario;
}

/** `file:line:col rule: sentence`, as editors jump to it. */
export function issueLine({ place, rule, says }: Issue, language: Language): string {
  return `${place.file}:${place.line}:${place.column} ${rule}: ${says[language]}`;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** A file that another one extends: beside it, with or without its ending. Null when there is none. */
function libraryFile(file: string, name: string): { file: string; text: string } | null {
  for (const ending of ['', '.yaml', '.yml', '.json']) {
    const path = resolve(dirname(file), name + ending);
    try {
      return { file: path, text: readFileSync(path, 'utf8') };
    } catch {
      // The next ending may be the right one; a name that is nowhere becomes an issue with its line.
    }
  }
  return null;
}

function settingOf(text: string): { path: string; value: string } {
  const at = text.indexOf('=');
  if (at < 1) throw new InputError(`--set is path=value, not "${text}".`);
  return { path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
