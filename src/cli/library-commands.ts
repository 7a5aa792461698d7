import type { Command } from 'commander';
import type { Language } from '../engine/words.ts';
import { coverage } from './coverage-command.ts';
import type { CoverageOptions } from './coverage-command.ts';
import { stress } from './stress-command.ts';
import type { StressOptions } from './stress-command.ts';
import type { World } from './world.ts';

/** What commands of the library need of the program they belong to. */
export interface Terminal {
  readonly program: Command;
  readonly language: (options: { language?: string }) => Language;
  readonly world: World;
  /** Told the exit code. */
  readonly end: (code: number) => void;
}

/** Adds the commands that ask a whole library, or all risks at once. */
export function addLibraryCommands({ program, language, world, end }: Terminal): void {
  program
    .command('coverage')
    .description('say which mechanisms of the sources the stories show, by switching each off')
    .argument('[file...]', 'stories; those of the folder scenarios unless told')
    .option('--language <fr|en>', 'language of sentences and tables')
    .option('--only <id>', 'only this mechanism, such as S86; may be repeated', collect)
    .option('--listed', 'list what stories say they show, and run nothing')
    .option('--cache <folder>', 'keep what was found, and find it again as long as program and story are the same')
    .option('--runs <number>', 'futures played before a story is said to show nothing', '40')
    .option('--seed <number>', 'the seed of all draws', '1')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .option('--format <table|json>', 'what to print', 'table')
    .action(async (files: string[], options: CoverageOptions & { language?: string }) =>
      end(await coverage(files, options, language(options), world)),
    );
  program
    .command('stress')
    .description('put a scenario through every risk of the sources, and rank the damage')
    .argument('<file>')
    .option('--language <fr|en>', 'language of sentences and tables')
    .option('--variant <name>', 'the variant of the file')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .option('--only <id>', 'only this risk, such as R01; may be repeated', collect)
    .option('--after <months>', 'after how many months it comes; a quarter into the story unless told')
    .option('--runs <number>', 'how many futures, the same with and without each risk', '200')
    .option('--seed <number>', 'the seed of all draws', '1')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .option('--format <table|json>', 'what to print', 'table')
    .action((file: string, options: StressOptions & { language?: string }) =>
      stress(file, options, language(options), world),
    );
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
