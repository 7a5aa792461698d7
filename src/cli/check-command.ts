import type { Language } from '../engine/words.ts';
import { issueLine, mistakesOf } from './load.ts';
import { exitCodes, InputError } from './world.ts';
import type { World } from './world.ts';

/**
 * Checks files, scenarios and claims, one after the other: `ok` for a good one, else a line for each issue. A file that
 * cannot be read is one too.
 */
export function check(files: readonly string[], strict: boolean, language: Language, world: World): number {
  let good = true;
  for (const file of files) {
    try {
      const issues = mistakesOf(file, strict);
      for (const issue of issues) world.print(`${issueLine(issue, language)}\n`);
      if (issues.length > 0) good = false;
      else world.print(`ok ${file}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      world.complain(`${error.message}\n`);
      good = false;
    }
  }
  return good ? exitCodes.done : exitCodes.wrongInput;
}
