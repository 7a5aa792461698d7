import {
  type CaseDifference,
  type CaseResult,
  readCases,
  type ReferenceCase,
  runCases,
} from '../analysis/cases/index.ts';
import type { Language } from '../engine/words.ts';
import { textOfFile } from './load.ts';
import { exitCodes, InputError } from './world.ts';
import type { World } from './world.ts';
import { textOf } from '../text/say.ts';

/**
 * Computes the cases of all files and prints a line for each: `PASS id`, `FAIL id` with what differs, or `SKIP id` with the
 * reason; the last line counts them. Wrong files are all told on standard error and nothing is computed.
 */
export function cases(files: readonly string[], language: Language, world: World): number {
  const read = files.map((file) => casesOf(file, language));
  const wrong = read.filter((each) => typeof each === 'string');
  for (const message of wrong) world.complain(`${message}\n`);
  if (wrong.length > 0) return exitCodes.wrongInput;
  const results = runCases(read.filter((each) => typeof each !== 'string').flat());
  for (const result of results) world.print(`${lineOf(result, language)}\n`);
  const count = (outcome: CaseResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  world.print(`${count('pass')} passed, ${count('fail')} failed, ${count('skip')} skipped\n`);
  return count('fail') > 0 ? exitCodes.claimFailed : exitCodes.done;
}

/** The cases of a file, or what is wrong with it and where. */
function casesOf(file: string, language: Language): ReferenceCase[] | string {
  try {
    const read = readCases(textOfFile(file));
    if (!('wrong' in read)) return read;
    const place = read.place === null ? '' : `:${read.place.line}:${read.place.column}`;
    return `${file}${place}: ${textOf(read.wrong, language)}`;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** The words `got` and `expected` stay as they are in every language, for programs that read the line. */
function lineOf({ id, outcome, differences, why }: CaseResult, language: Language): string {
  const parts = [{ pass: 'PASS', fail: 'FAIL', skip: 'SKIP' }[outcome], oneLine(id)];
  if (why !== null) parts.push(oneLine(textOf(why, language)));
  if (differences.length > 0) {
    const told = differences.slice(0, mostTold).map(differenceText).join('; ');
    parts.push(differences.length > mostTold ? `${told}; … (${differences.length})` : told);
  }
  return parts.join(' ');
}

function differenceText({ path, got, expected }: CaseDifference): string {
  const place = path === '' ? '' : `${oneLine(path)} `;
  return `${place}got ${shown(got)} expected ${shown(expected)}`;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing');
  return oneLine(text.length > 120 ? `${text.slice(0, 117)}…` : text);
}

/** A name from a file cannot begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Differences told of one case; more would hide the others. */
const mostTold = 3;
