import { evidenceOf, publishedBands } from '../analysis/published/index.ts';
import { noteOf } from '../analysis/published/sentences.ts';
import type { Language } from '../engine/words.ts';
import { goodScenarioOf, issueLine, mistakesOf } from './load.ts';
import { exitCodes, InputError } from './world.ts';
import type { World } from './world.ts';

/**
 * Checks files, scenarios and claims, one after the other: `ok` for a good one, else a line for each issue. A file that
 * cannot be read is one too. Strictly checked, a good scenario is told first, in notes, which of its values lie outside what
 * studies have published: that is no mistake.
 */
export function check(files: readonly string[], strict: boolean, language: Language, world: World): number {
  let good = true;
  for (const file of files) {
    try {
      const issues = mistakesOf(file, strict);
      for (const issue of issues) world.print(`${issueLine(issue, language)}\n`);
      if (issues.length > 0) good = false;
      else {
        if (strict) for (const note of notesOn(file, language)) world.print(`note ${file} ${note}\n`);
        world.print(`ok ${file}\n`);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      world.complain(`${error.message}\n`);
      good = false;
    }
  }
  return good ? exitCodes.done : exitCodes.wrongInput;
}

/** What is to be noted of a scenario's values beside what is published of them. */
function notesOn(file: string, language: Language): readonly string[] {
  const scenario = goodScenarioOf(file);
  if (scenario === null) return [];
  return evidenceOf(scenario, { bands: publishedBands }).flatMap((line) => noteOf(line, language) ?? []);
}
