import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../engine/words.ts';
import { checkLesson, isLessonFile, type CheckedLesson } from '../lessons/check-lesson.ts';
import { checkScenario } from '../scenario/check.ts';
import { checkClaims, isClaimsFile } from '../scenario/claims-check.ts';
import type { CheckedClaims } from '../scenario/claims-check.ts';
import type { Checked, FileText } from '../scenario/check.ts';
import type { Issue } from '../schema/issue.ts';
import type { Scenario } from '../schema/scenario.ts';
import { InputError } from './world.ts';
import { textOf } from '../text/say.ts';
import { checkLanguage, isLanguageFile } from '../scenario/language-file.ts';

/** What a file is checked with, besides its text. */
export interface LoadOptions {
  readonly variant?: string | undefined;
  /** Settings as written, `path=value`. */
  readonly set?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Reads a scenario file and checks it; what it extends is looked for beside it. Throws an InputError when the file cannot be
 * read or a setting is not `path=value`.
 */
export function loadScenario(file: string, options: LoadOptions = {}): Checked {
  return checkScenario(
    { file, text: bytesOf(file) },
    {
      variant: options.variant ?? null,
      set: (options.set ?? []).map(settingOf),
      strict: options.strict ?? false,
      library: (name) => libraryFile(file, name),
    },
  );
}

/** A scenario file with the settings of its options, for analyses that check it in many ways. */
export function storyAt(file: string, options: LoadOptions) {
  return {
    file: { file, text: bytesOf(file) },
    library: (name: string) => libraryFile(file, name),
    variant: options.variant ?? null,
    set: (options.set ?? []).map(settingOf),
  };
}

/** The paths of the files that a scenario file extends, in the order they are read. */
export function filesRead(file: string, options: LoadOptions = {}): readonly string[] {
  const read = new Set<string>();
  const library = (name: string): FileText | null => {
    const found = libraryFile(file, name);
    if (found !== null) read.add(found.file);
    return found;
  };
  const set = (options.set ?? []).map(settingOf);
  checkScenario({ file, text: bytesOf(file) }, { variant: options.variant ?? null, set, library });
  return [...read];
}

/** Reads a claims file and checks it together with the story beside it. Throws an InputError when it cannot be read. */
export function loadClaims(file: string): CheckedClaims {
  return checkClaims({ file, text: bytesOf(file) }, { library: (name) => libraryFile(file, name) });
}

/**
 * Reads a lesson and checks it; the scenario it plays lies beside it or, when it is a story, in the folder above. Throws an
 * InputError when it cannot be read.
 */
export function loadLesson(file: string): CheckedLesson {
  const above = join(dirname(file), '..', 'story.yaml');
  return checkLesson(
    { file, text: bytesOf(file) },
    { library: (name) => libraryFile(file, name) ?? libraryFile(above, name) },
  );
}

/** What a file holds, as its header says. Throws an InputError when it cannot be read. */
function holdsOf(file: string): 'claims' | 'lesson' | 'language' | 'scenario' {
  const input = { file, text: bytesOf(file) };
  if (isClaimsFile(input)) return 'claims';
  if (isLessonFile(input)) return 'lesson';
  return isLanguageFile(input) ? 'language' : 'scenario';
}

/** The mistakes of a file, whatever it holds. Throws an InputError when it cannot be read. */
export function mistakesOf(file: string, strict: boolean): readonly Issue[] {
  switch (holdsOf(file)) {
    case 'claims':
      return loadClaims(file).issues;
    case 'lesson':
      return loadLesson(file).issues;
    case 'language':
      return checkLanguage({ file, text: bytesOf(file) }).issues;
    case 'scenario':
      return loadScenario(file, { strict }).issues;
  }
}

/** The scenario of a file without a mistake; null for other files, and for a file with mistakes. */
export function goodScenarioOf(file: string): Scenario | null {
  return holdsOf(file) === 'scenario' ? loadScenario(file).scenario : null;
}

/** The scenario of a file, or an InputError with all its issues, one a line. */
export function scenarioOf(file: string, options: LoadOptions, language: Language): Scenario {
  const holds = holdsOf(file);
  if (holds === 'claims') throw new InputError(`${file} holds claims, not a scenario: passerelle claims ${file}`);
  if (holds !== 'scenario') throw new InputError(`${file} holds a ${holds}, not a scenario: passerelle check ${file}`);
  const { scenario, issues } = loadScenario(file, options);
  if (scenario === null) throw new InputError(issues.map((issue) => issueLine(issue, language)).join('\n'));
  return scenario;
}

/** `file:line:col rule: sentence`, as editors jump to it. */
export function issueLine({ place, rule, says }: Issue, language: Language): string {
  return `${place.file}:${place.line}:${place.column} ${rule}: ${textOf(says, language)}`;
}

/** The text of a file that is no scenario. Throws an InputError when it cannot be read. */
export function textOfFile(file: string): string {
  return new TextDecoder().decode(bytesOf(file));
}

/** The bytes of a file that may be no text. Throws an InputError when it cannot be read. */
export function bytesOfFile(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytesOf(file));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The bytes of a file, or null when there is none to read. */
export function bytesIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** What a name in `extends` may lack at its end, in the order tried. */
export const fileEndings = ['', '.yaml', '.yml', '.json'] as const;

/** A file that another one extends: beside it, with or without its ending. Null when there is none. */
function libraryFile(file: string, name: string): FileText | null {
  for (const ending of fileEndings) {
    const path = join(dirname(file), name + ending);
    try {
      return { file: path, text: readFileSync(path) };
    } catch {
      // The next ending may be the right one; a name that is nowhere becomes an issue with its line.
    }
  }
  return null;
}

/** A setting as `--set` takes it, `path=value`. Throws an InputError for anything else. */
export function settingOf(text: string): { path: string; value: string } {
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
