import { join } from 'node:path';
import { movedInCsv, movedInJson } from '../analysis/moved.ts';
import type { Moved } from '../analysis/moved.ts';
import type { Language } from '../engine/words.ts';
import { recordTexts } from '../text/records.ts';
import { say } from '../text/say.ts';
import { filesRead, issueLine, loadScenario, scenarioOf } from './load.ts';
import { filesOf, fingerprint, fingerprints, readManifest, readPart, resultsOf, writeFolder } from './pack-folder.ts';
import type { Manifest } from './pack-folder.ts';
import { stringify } from '../export/records/rounded.ts';
import { runNumbers, simulate } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { version } from './version.ts';
import { exitCodes, InputError } from './world.ts';
import type { World } from './world.ts';

export interface PackOptions extends RunOptions {
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly out: string;
}

/** Runs a scenario and writes a folder from which anyone can run it again: texts, settings, seed, version and results. */
export async function pack(file: string, options: PackOptions, language: Language, world: World): Promise<void> {
  if (/\.(zip|tar|gz)$/i.test(options.out)) throw new InputError(`A pack is a folder, not an archive: ${options.out}.`);
  const numbers = runNumbers(options, world);
  const scenario = scenarioOf(file, options, language);
  const results = resultsOf(scenario, await simulate(scenario, numbers, world));
  const files = filesOf(file, filesRead(file, options));
  const manifest: Manifest = {
    passerelle: version,
    pack: 1,
    file: Object.keys(files)[0]!,
    variant: options.variant ?? null,
    set: options.set ?? [],
    seed: numbers.seed,
    runs: numbers.runs,
    hash: scenario.hash,
    files: fingerprints(files),
    results: fingerprints(results),
  };
  writeFolder(options.out, { 'pack.json': `${stringify(manifest)}\n`, ...files, ...results });
  const count = Object.keys(files).length + Object.keys(results).length + 1;
  const { runs, seed, hash } = manifest;
  world.print(
    `${say(recordTexts.packed, language, { folder: options.out, files: count, runs, seed, hash, version })}\n`,
  );
}

/** Runs a pack again and says whether the bytes are the same, or exactly what moved; the exit code is 0 or 1. */
export async function reproduce(
  folder: string,
  options: Pick<RunOptions, 'workers'>,
  language: Language,
  world: World,
): Promise<number> {
  const manifest = readManifest(folder);
  const moved: string[] = [];
  if (manifest.passerelle !== version) {
    moved.push(say(recordTexts.movedVersion, language, { before: manifest.passerelle, after: version }));
  }
  const damaged = Object.entries({ ...manifest.files, ...manifest.results }).filter(([name, expected]) => {
    const bytes = readPart(folder, name);
    return bytes === null || fingerprint(bytes) !== expected;
  });
  moved.push(...damaged.map(([file]) => say(recordTexts.movedFile, language, { file })));
  const same = await movedResults({ folder, manifest, options, language }, moved, world);
  if (same && damaged.length === 0) {
    world.print(`${say(recordTexts.reproduced, language, { files: Object.keys(manifest.results).length })}\n`);
    return exitCodes.done;
  }
  world.print([recordTexts.moved[language], ...moved, ''].join('\n'));
  return exitCodes.claimFailed;
}

interface Again {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly options: Pick<RunOptions, 'workers'>;
  readonly language: Language;
}

/** Runs the scenario of a pack and adds what moved; true when all results are the same. */
async function movedResults(
  { folder, manifest, options, language }: Again,
  moved: string[],
  world: World,
): Promise<boolean> {
  const { variant, set, seed, runs, hash } = manifest;
  const file = join(folder, manifest.file);
  const { scenario, issues } = loadScenario(file, { variant: variant ?? undefined, set });
  if (scenario === null) {
    moved.push(recordTexts.movedRefused[language], ...issues.map((issue) => `  ${issueLine(issue, language)}`));
    return false;
  }
  if (scenario.hash !== hash) moved.push(say(recordTexts.movedHash, language, { before: hash, after: scenario.hash }));
  const numbers = runNumbers({ ...options, seed: `${seed}`, runs: `${runs}` }, world);
  const results = resultsOf(scenario, await simulate(scenario, numbers, world));
  const names = new Set([...Object.keys(manifest.results), ...Object.keys(results)]);
  let isSame = true;
  for (const name of names) {
    const now = results[name];
    if (now !== undefined && fingerprint(now) === manifest.results[name]) continue;
    isSame = false;
    const bytes = readPart(folder, name);
    moved.push(...movedLines(name, bytes === null ? '' : new TextDecoder().decode(bytes), now ?? '', language));
  }
  return isSame;
}

/** Figures listed of each file; the first ones are enough to see where to look. */
const mostFigures = 20;

function movedLines(file: string, before: string, after: string, language: Language): readonly string[] {
  const { figures, total } = movedIn(file, before, after);
  const absent = recordTexts.absent[language];
  const lines = figures.slice(0, mostFigures).map((figure) => {
    const facts = { where: figure.where, before: figure.before ?? absent, after: figure.after ?? absent };
    return say(recordTexts.movedValue, language, facts);
  });
  const rest = figures.length - lines.length;
  return [
    say(recordTexts.movedBytes, language, { file, n: figures.length, total }),
    ...lines,
    ...(rest > 0 ? [say(recordTexts.movedMore, language, { n: rest })] : []),
  ];
}

function movedIn(file: string, before: string, after: string): Moved {
  if (!file.endsWith('.json')) return movedInCsv(before, after);
  try {
    return movedInJson(before === '' ? '{}' : before, after === '' ? '{}' : after);
  } catch {
    // A damaged file is no JSON any more; its lines still show where.
    return movedInCsv(before, after);
  }
}
