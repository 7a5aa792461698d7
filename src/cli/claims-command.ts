import { withSourceNames } from '../text/source-places.ts';
import { disagreement, findingSentence } from '../analysis/claim-sentences.ts';
import type { ClaimResult } from '../analysis/claim-result.ts';
import { claimResults } from '../analysis/claims.ts';
import type { Language } from '../engine/words.ts';
import { claimsTexts } from '../text/claims.ts';
import { say, textOf } from '../text/say.ts';
import { issueLine, loadClaims } from './load.ts';
import { exitCodes, InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface ClaimsCommandOptions {
  readonly seed: string;
  readonly runs?: string | undefined;
  readonly workers?: string | undefined;
  /** Ids of claims, with commas. */
  readonly only?: string | undefined;
}

/**
 * Evaluates the claims of files and prints one line each: the outcome, the id, the story and the numbers. The code is 0
 * when all hold or are contested, 1 when one fails or is vacuous, 2 when a file is wrong; all files are read before any runs.
 */
export async function claims(
  files: readonly string[],
  options: ClaimsCommandOptions,
  language: Language,
  world: World,
): Promise<number> {
  const seed = wholeNumber('seed', options.seed, 0, Number.MAX_SAFE_INTEGER);
  const futures = options.runs === undefined ? undefined : wholeNumber('runs', options.runs, 1, 1_000_000);
  const workers = options.workers === undefined ? world.cores : wholeNumber('workers', options.workers, 0, 256);
  const read = files.map((file) => loadClaims(file));
  const mistakes = read.flatMap(({ issues }) => issues.map((issue) => issueLine(issue, language)));
  if (mistakes.length > 0) throw new InputError(mistakes.join('\n'));
  const only = options.only?.split(',') ?? null;
  refuseUnknown(only, read);
  let code: number = exitCodes.done;
  for (const { claims: file } of read) {
    if (file === null) continue;
    // One claim at a time, so that each line is there as soon as it is known.
    for (const { id } of file.claims) {
      if (only !== null && !only.includes(id)) continue;
      const [result] = await claimResults({
        claims: file,
        only: [id],
        seed,
        ...(futures === undefined ? {} : { futures }),
        threads: { workers, spawn: world.spawn },
        signal: world.signal,
      });
      if (result === undefined) continue;
      world.print(`${claimLine(result, language)}\n`);
      if (result.outcome === 'fails' || result.outcome === 'vacuous') code = exitCodes.claimFailed;
    }
  }
  return code;
}

/** An id that no file has is a slip of the pen, and nothing is run before it is mended. */
function refuseUnknown(only: readonly string[] | null, read: readonly ReturnType<typeof loadClaims>[]): void {
  const known = read.flatMap(({ claims: file }) => file?.claims.map(({ id }) => id) ?? []);
  const unknown = only?.filter((id) => !known.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new InputError(`--only names ${unknown.join(', ')}; the claims are ${known.join(', ')}.`);
}

function claimLine(result: ClaimResult, language: Language): string {
  const { outcome, claim, of, findings, failed } = result;
  const told = findings.map((finding) => findingSentence(finding, language));
  if (failed > 0) told.push(say(claimsTexts.failed, language, { n: failed }));
  const other = disagreement(result, language);
  if (other !== null) told.push(other);
  const known = `${claim.grades.join(',')} ${withSourceNames(textOf(claim.source, language), language)}`;
  return `${outcome.padEnd(9)}  ${claim.id}  ${of}: ${told.join('; ')} [${known}]`;
}
