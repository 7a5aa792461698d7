import { Command, CommanderError } from 'commander';
import { BrokenFuture } from '../ensemble/run-batch.ts';
import { TooManyRuns } from '../ensemble/ensemble.ts';
import { cases } from './cases-command.ts';
import { check } from './check-command.ts';
import { claims } from './claims-command.ts';
import type { ClaimsCommandOptions } from './claims-command.ts';
import { compare } from './compare-command.ts';
import type { CompareOptions } from './compare-command.ts';
import { describe } from './describe-command.ts';
import type { DescribeOptions } from './describe-command.ts';
import { explain } from './explain-command.ts';
import type { ExplainOptions } from './explain-command.ts';
import { fit } from './fit-command.ts';
import type { FitOptions } from './fit-command.ts';
import { addLibraryCommands } from './library-commands.ts';
import { addPricesCommands } from './prices-commands.ts';
import { pack, reproduce } from './pack-command.ts';
import type { PackOptions, ReproduceOptions } from './pack-command.ts';
import { run } from './run-command.ts';
import type { RunCommandOptions } from './run-command.ts';
import { schema, schemaOfLessons } from './schema-command.ts';
import { seek } from './seek-command.ts';
import type { SeekOptions } from './seek-command.ts';
import { sensitivity } from './sensitivity-command.ts';
import type { SensitivityOptions } from './sensitivity-command.ts';
import { merge, sweep } from './sweep-command.ts';
import type { SweepOptions } from './sweep-command.ts';
import { exitCodes, InputError, languageOf } from './world.ts';
import type { World } from './world.ts';

/**
 * The command line: reads the arguments after the program's name, does what they say and gives back the exit code. Nothing
 * is thrown: what goes wrong is told on standard error.
 *
 * @example await passerelle(['run', 'story.yaml', '--format', 'json'], world) // 0
 */
export async function passerelle(given: readonly string[], world: World): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Command('passerelle')
    .description('Try out what happens to money that migrants send home, before risking a cent.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => world.print(text), writeErr: (text) => world.complain(text) });
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).option('--language <fr|en>', 'language of sentences and tables');
  const language = (options: { language?: string }) => languageOf(options.language, world.environment);

  command('check', 'say what is wrong with scenario and claims files')
    .argument('<file...>')
    .option('--strict', 'refuse values that do not say where they come from')
    .action((files: string[], options: { strict?: boolean; language?: string }) => {
      code = check(files, options.strict ?? false, language(options), world);
    });
  withRuns(command('run', 'run a scenario through many futures'))
    .argument('<file>')
    .option('--variant <name>', 'the variant of the file to run')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .option('--format <table|json|csv>', 'what to print', 'table')
    .option('--replications <file>', 'write the indicators of each future, as CSV')
    .option('--out <folder>', 'write report.json, series.csv and indicators.csv')
    .option('--causes', 'also what broke first in the futures that fail, and what came before; as CSV only that')
    .action((file: string, options: RunCommandOptions & { language?: string }) =>
      run(file, options, language(options), world),
    );
  withRuns(command('compare', 'run two to six designs through the same futures'))
    .argument('[file[#variant]...]')
    .option('--ready <name>', 'a ready comparison of stories in scenarios/ instead of files; a wrong name lists them')
    .option('--set <path=value>', 'replace the central value of a setting in each design; may be repeated', collect)
    .option('--robustness <indicator>', 'rank by it (or holds) in many versions of the model')
    .option('--switch <path=value>', 'a rule the other way, as one more version; may be repeated', collect)
    .option('--split <indicator>', 'how much of its spread we do not know, changes, or is sampling error')
    .option('--format <table|json|csv>', 'what to print', 'table')
    .action((files: string[], options: CompareOptions & { language?: string }) =>
      compare(files, options, language(options), world),
    );
  withRuns(command('explain', 'open a figure into the entries of the book that add up to it'))
    .argument('<file>')
    .argument('<indicator>')
    .option('--period <month>', 'only this month: its number from 1, or such as 2027-03')
    .option('--future <number>', 'the future to replay, from 0')
    .option('--percentile <number>', 'the future at this percentile of the indicator; 50 unless told')
    .option('--variant <name>', 'the variant of the file')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .option('--format <table|json>', 'what to print', 'table')
    .action((file: string, indicator: string, options: ExplainOptions & { language?: string }) =>
      explain(file, indicator, options, language(options), world),
    );
  withScenario(command('sensitivity', 'say which ranges and levers move an indicator most; "holds" is the verdict'))
    .argument('<file>')
    .argument('<indicator>')
    .option('--method <tornado|morris|sobol>', 'one by one, elementary effects, or shares of the variance', 'tornado')
    .option('--runs <number>', 'futures at each point; as the method needs unless told')
    .option('--points <number>', 'ways of morris or base rows of sobol')
    .option(
      '--only <part>',
      'move only ranges, levers, assumptions (what nobody decides) or switches (rules turned off)',
    )
    .action((file: string, indicator: string, options: SensitivityOptions & { language?: string }) =>
      sensitivity(file, indicator, options, language(options), world),
    );
  withScenario(command('seek', 'find the smallest change of one lever that reaches a share of futures'))
    .argument('<file>')
    .requiredOption('--lever <path>', 'the lever that moves')
    .option('--reach <number>', 'in how many of 100 futures', '80')
    .option('--indicator <id>', 'an indicator instead of the verdict')
    .option('--at-least <value>', 'what the indicator must reach, in its unit')
    .option('--at-most <value>', 'what the indicator must not pass, in its unit')
    .option('--runs <number>', 'futures at each value', '200')
    .action((file: string, options: SeekOptions & { language?: string }) =>
      seek(file, options, language(options), world),
    );
  withScenario(command('fit', 'estimate one to three levers from a group’s own records'))
    .argument('<file>')
    .argument('<data.csv>')
    .requiredOption('--lever <path>', 'a lever to estimate; may be repeated', collect)
    .option('--hold-out <percent>', 'the last part of the months, kept to check the fit', '30')
    .option('--runs <number>', 'futures at each try', '100')
    .action((file: string, data: string, options: FitOptions & { language?: string }) =>
      fit(file, data, options, language(options), world),
    );
  withRuns(command('pack', 'write a folder or one zip file from which anyone can run a scenario again'))
    .argument('<file>')
    .requiredOption('--out <folder|file.zip>', 'the folder or zip file to make')
    .option('--variant <name>', 'the variant of the file')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .action((file: string, options: PackOptions & { language?: string }) =>
      pack(file, options, language(options), world),
    );
  command('reproduce', 'run a pack again and say whether the bytes are the same, or what moved')
    .argument('<folder|file.zip>')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .option('--all', 'list every value that moved, not only the first ones of each file')
    .action(async (name: string, options: ReproduceOptions & { language?: string }) => {
      code = await reproduce(name, options, language(options), world);
    });
  command('describe', 'describe the running model of a scenario in Markdown, after the ODD protocol')
    .argument('<file>')
    .option('--variant <name>', 'the variant of the file')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .action((file: string, options: DescribeOptions & { language?: string }) =>
      describe(file, options, language(options), world),
    );
  command('sweep', 'run every point of a design, or take up where it was left')
    .argument('<design.yaml>')
    .requiredOption('--out <folder>', 'where points and the table go')
    .option('--shard <k/n>', 'only each n-th point, from the k-th on')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .option('--script <slurm|parallel>', 'print what a cluster or GNU parallel needs, and run nothing')
    .option('--shards <number>', 'into how many shards the script cuts the sweep', '4')
    .action((file: string, options: SweepOptions & { language?: string }) =>
      sweep(file, options, language(options), world),
    );
  command('merge', 'put the shards of a sweep together')
    .argument('<folder...>')
    .requiredOption('--out <folder>', 'the folder to make')
    .action((folders: string[], options: { out: string }) => merge(folders, options.out, world));
  command('cases', 'compute reference cases and compare them with published results')
    .argument('<file...>')
    .action((files: string[], options: { language?: string }) => {
      code = cases(files, language(options), world);
    });
  command('claims', 'test what the sources claim against the model')
    .argument('<file.claims.yaml...>')
    .option('--only <ids>', 'these claims, with commas between')
    .option('--runs <number>', 'how many futures; as each claim says unless told')
    .option('--seed <number>', 'the seed of all draws', '1')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .action(async (files: string[], options: ClaimsCommandOptions & { language?: string }) => {
      code = await claims(files, options, language(options), world);
    });
  addLibraryCommands({
    program,
    language,
    world,
    end: (of) => {
      code = of;
    },
  });
  addPricesCommands({ program, language, world });
  program
    .command('schema')
    .description('print the JSON Schema of scenario files')
    .option('--lessons', 'of lesson files instead')
    .action((options: { lessons?: boolean }) => (options.lessons === true ? schemaOfLessons(world) : schema(world)));

  try {
    await program.parseAsync(given, { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, world);
  }
}

/** The options of commands that try one scenario in many ways. */
function withScenario(command: Command): Command {
  return command
    .option('--variant <name>', 'the variant of the file')
    .option('--set <path=value>', 'replace the central value of a setting; may be repeated', collect)
    .option('--seed <number>', 'the seed of all draws', '1')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told')
    .option('--format <table|json>', 'what to print', 'table');
}

function withRuns(command: Command): Command {
  return command
    .option('--runs <number>', 'how many futures', '1000')
    .option('--seed <number>', 'the seed of all draws', '1')
    .option('--workers <number>', 'threads; 0 for this one; the number of cores unless told');
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function codeOf(error: unknown, world: World): number {
  // Commander has told what is wrong by itself; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongInput;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'AbortError') {
    world.complain('Interrupted.\n');
    return exitCodes.interrupted;
  }
  if (error instanceof InputError || error instanceof TooManyRuns) {
    world.complain(`${message}\n`);
    return exitCodes.wrongInput;
  }
  const place = error instanceof BrokenFuture || !(error instanceof Error) ? '' : `\n${error.stack ?? ''}`;
  world.complain(`Internal error: ${message}${place}\n`);
  return exitCodes.internal;
}
