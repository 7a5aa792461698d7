import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Coverage,
  coverageOf,
  type CoverageRow,
  type LibraryStory,
  proveAll,
  shownByLibrary,
} from '../analysis/library/index.ts';
import { showingSentence, stateWords, totalSentence, untestedSentence } from '../analysis/library/sentences.ts';
import { claimRules } from '../analysis/mechanisms/index.ts';
import type { Language } from '../engine/words.ts';
import { coverageTexts } from '../text/coverage.ts';
import { proofsIn } from './coverage-store.ts';
import { bytesIfThere, mistakesOf, issueLine } from './load.ts';
import { stringify } from '../export/records/rounded.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { exitCodes, InputError } from './world.ts';
import type { World } from './world.ts';
import { textOf } from '../text/say.ts';

export interface CoverageOptions extends RunOptions {
  readonly format: string;
  readonly cache?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly listed?: boolean | undefined;
}

/**
 * Tells for every mechanism of the sources which stories show it: each is switched off by the setting the story names, and
 * counts when a headline of the story then changes. The code is 1 when a story names one that changes nothing.
 */
export async function coverage(
  files: readonly string[],
  options: CoverageOptions,
  language: Language,
  world: World,
): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  const { runs, seed, workers } = runNumbers(options, world);
  const stories = (files.length > 0 ? files : libraryFiles()).map((file) => storyOf(file, language));
  const all = shownByLibrary(stories);
  const wanted = all.filter(({ mechanism }) => options.only === undefined || options.only.includes(mechanism));
  const proofs = await proveAll(stories, options.listed === true ? [] : wanted, {
    runs,
    seed,
    threads: { workers, spawn: world.spawn },
    signal: world.signal,
    ...(options.cache === undefined ? {} : { store: proofsIn(options.cache, runs, seed) }),
    progress: (done, total) => {
      if (world.isWatched) world.complain(done === total ? '\r\u001B[K' : `\r${done} / ${total} `);
    },
  });
  const found = coverageOf(stories, wanted, proofs);
  const rows = found.rows.filter(({ mechanism: { id } }) => options.only === undefined || options.only.includes(id));
  world.print(options.format === 'json' ? `${stringify({ ...found, rows })}\n` : tableOf({ ...found, rows }, language));
  return rows.some(fails) ? exitCodes.claimFailed : exitCodes.done;
}

/** A story says it shows a mechanism, and it does not: even when another story does. */
function fails({ showings }: CoverageRow): boolean {
  return showings.some(({ proof }) => proof?.counts === false);
}

const libraryFolder = 'scenarios';

/** The stories of the folder `scenarios` where the command is given. */
function libraryFiles(): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(libraryFolder);
  } catch {
    throw new InputError(`There is no folder "${libraryFolder}" here: name the scenario files.`);
  }
  const stories = names.filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'));
  return stories.sort().map((name) => join(libraryFolder, name));
}

function storyOf(file: string, language: Language): LibraryStory {
  const mistakes = mistakesOf(file, false);
  if (mistakes.length > 0) throw new InputError(mistakes.map((issue) => issueLine(issue, language)).join('\n'));
  const text = bytesIfThere(file);
  if (text === null) throw new InputError(`${file} cannot be read.`);
  const beside = file.replace(/\.ya?ml$/, '.claims.yaml');
  const claims = beside === file ? null : bytesIfThere(beside);
  return {
    name: basename(file).replace(/\.(ya?ml|json)$/, ''),
    file: { file, text },
    claims: claims === null ? null : { file: beside, text: claims },
  };
}

function tableOf(found: Coverage, language: Language): string {
  const lines = found.rows.flatMap((row) => linesOf(row, language));
  return [...lines, totalSentence(found, language), untestedSentence(found, claimRules.length, language), ''].join(
    '\n',
  );
}

/** One line for the mechanism, one more for each story that shows it. */
function linesOf(row: CoverageRow, language: Language): readonly string[] {
  const { mechanism, state, kinds, showings, claims } = row;
  const tested = claims.map(({ rule, stories }) => `${rule.id} (${stories.join(', ')})`);
  const parts = [kinds.map(({ name }) => name).join(', '), tested.join(', ')].filter((part) => part !== '');
  const why = state === 'not-modelled' ? [textOf(mechanism.notModelled!, language)] : [];
  const none = state === 'missing' ? [textOf(coverageTexts.noStory, language)] : [];
  const head = [
    `${mechanism.id.padEnd(4)}  ${textOf(stateWords[state], language)}: ${textOf(mechanism.name, language)}`,
    ...parts,
  ];
  return [
    [...head, ...why, ...none].join(' · '),
    ...showings.map((showing) => {
      const story = showing.variant === null ? showing.story : `${showing.story}#${showing.variant}`;
      return `      ${story}: ${showingSentence(showing, language)}`;
    }),
  ];
}
