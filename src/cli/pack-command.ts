import type { Language } from '../engine/words.ts';
import { staysInside } from '../export/records/manifest.ts';
import { movedInCsv, movedInJson } from '../export/records/moved.ts';
import type { Moved } from '../export/records/moved.ts';
import { packFiles, resultsOf } from '../export/records/pack.ts';
import { sha256 } from '../numbers/sha256.ts';
import { checkScenario } from '../scenario/check.ts';
import type { Checked, FileText } from '../scenario/check.ts';
import { recordTexts } from '../text/records.ts';
import { say, textOf } from '../text/say.ts';
import { fileEndings, filesRead, issueLine, scenarioOf, settingOf } from './load.ts';
import { openPack, textsOf, writePack } from './pack-folder.ts';
import type { OpenPack } from './pack-folder.ts';
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

/**
 * Runs a scenario and writes a folder, or one zip file, from which anyone can run it again: texts, settings, seed, version and
 * results.
 */
export async function pack(file: string, options: PackOptions, language: Language, world: World): Promise<void> {
  const { out } = options;
  if (/\.(tar|gz|tgz|7z|rar)$/i.test(out)) throw new InputError(`A pack is a folder or a .zip file, not ${out}.`);
  const numbers = runNumbers(options, world);
  const scenario = scenarioOf(file, options, language);
  const files = packFiles({
    scenario,
    ensemble: await simulate(scenario, numbers, world),
    texts: textsOf(file, filesRead(file, options)),
    variant: options.variant ?? null,
    set: options.set ?? [],
    version,
  });
  writePack(out, files);
  const { runs, seed } = numbers;
  const facts = { folder: out, files: Object.keys(files).length, runs, seed, hash: scenario.hash, version };
  world.print(`${say(recordTexts.packed, language, facts)}\n`);
}

export interface ReproduceOptions extends Pick<RunOptions, 'workers'> {
  /** List every value that moved, not only the first ones of each file. */
  readonly all?: boolean | undefined;
}

/** Runs a pack again and says whether the bytes are the same, or exactly what moved; the exit code is 0 or 1. */
export async function reproduce(
  name: string,
  options: ReproduceOptions,
  language: Language,
  world: World,
): Promise<number> {
  const opened = await openPack(name, language);
  const { manifest, part } = opened;
  const moved: string[] = [];
  if (manifest.passerelle !== version) {
    moved.push(say(recordTexts.movedVersion, language, { before: manifest.passerelle, after: version }));
  }
  const damaged = Object.entries({ ...manifest.files, ...manifest.results }).flatMap(([file, expected]) => {
    const bytes = part(file);
    if (bytes === null) return [say(recordTexts.movedMissing, language, { file })];
    return sha256(bytes) === expected ? [] : [say(recordTexts.movedFile, language, { file })];
  });
  moved.push(...damaged);
  const same = await movedResults({ opened, options, language }, moved, world);
  if (same && damaged.length === 0) {
    world.print(`${say(recordTexts.reproduced, language, { files: Object.keys(manifest.results).length })}\n`);
    return exitCodes.done;
  }
  world.print([textOf(recordTexts.moved, language), ...moved, ''].join('\n'));
  return exitCodes.claimFailed;
}

interface Again {
  readonly opened: OpenPack;
  readonly options: ReproduceOptions;
  readonly language: Language;
}

/** Runs the scenario of a pack and adds what moved; true when all results are the same. */
async function movedResults({ opened, options, language }: Again, moved: string[], world: World): Promise<boolean> {
  const { manifest, part } = opened;
  const { seed, runs, hash } = manifest;
  const { scenario, issues } = scenarioIn(opened, language);
  if (scenario === null) {
    moved.push(textOf(recordTexts.movedRefused, language), ...issues.map((issue) => `  ${issueLine(issue, language)}`));
    return false;
  }
  if (scenario.hash !== hash) moved.push(say(recordTexts.movedHash, language, { before: hash, after: scenario.hash }));
  const numbers = runNumbers({ ...options, seed: `${seed}`, runs: `${runs}` }, world);
  const results = resultsOf(scenario, await simulate(scenario, numbers, world));
  const names = new Set([...Object.keys(manifest.results), ...Object.keys(results)]);
  let isSame = true;
  for (const name of names) {
    const now = results[name];
    if (now !== undefined && sha256(now) === manifest.results[name]) continue;
    isSame = false;
    const bytes = part(name);
    const found = movedIn(name, bytes === null ? '' : new TextDecoder().decode(bytes), now ?? '');
    moved.push(...movedLines(name, found, options.all === true ? Infinity : mostFigures, language));
  }
  return isSame;
}

/** Checks the scenario of a pack with the files of the pack alone. Throws an InputError when its file is missing. */
function scenarioIn({ name: pack, manifest, part }: OpenPack, language: Language): Checked {
  const { file, files, variant, set } = manifest;
  const text = part(file);
  if (text === null) throw new InputError(say(recordTexts.notAPackLacks, language, { pack, file }));
  const library = (name: string): FileText | null => {
    const paths = fileEndings.map((ending) => `files/${name}${ending}`);
    const found = paths.find((path) => staysInside(path) && Object.hasOwn(files, path));
    const bytes = found === undefined ? null : part(found);
    return found === undefined || bytes === null ? null : { file: `${pack}/${found}`, text: bytes };
  };
  return checkScenario({ file: `${pack}/${file}`, text }, { variant, set: set.map(settingOf), library });
}

/** Figures listed of each file; the first ones are enough to see where to look. */
const mostFigures = 20;

function movedLines(file: string, moved: Moved, most: number, language: Language): readonly string[] {
  const { figures, total, changed: n, gone, fresh } = moved;
  const absent = textOf(recordTexts.absent, language);
  const lines = figures.slice(0, most).map((figure) => {
    const facts = { where: figure.where, before: figure.before ?? absent, after: figure.after ?? absent };
    return say(recordTexts.movedValue, language, facts);
  });
  const rest = figures.length - lines.length;
  return [
    say(recordTexts.movedBytes, language, { file, n, total, gone, fresh }),
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
