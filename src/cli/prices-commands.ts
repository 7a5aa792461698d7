import { importPricesCommand } from './import-prices-command.ts';
import type { ImportPricesOptions } from './import-prices-command.ts';
import type { Terminal } from './library-commands.ts';

/** Adds the command that reads prices of transfers. */
export function addPricesCommands({ program, language, world }: Omit<Terminal, 'end'>): void {
  program
    .command('import-prices')
    .description('read transfer prices of a corridor: World Bank services or means (CSV, XLSX), or your own receipts')
    .argument('[file]', 'without a file: what ships with the program')
    .requiredOption('--corridor <BEL-MAR>', 'sending and receiving country')
    .option('--period <2025_3Q>', 'a quarter; the last one of the file unless told')
    .option('--language <fr|en>', 'language of sentences and tables')
    .option('--format <table|json|yaml>', 'what to print; yaml is a scenario that runs', 'table')
    .option('--out <file.yaml>', 'write the scenario to a file')
    .action((file: string | undefined, options: ImportPricesOptions & { language?: string }) =>
      importPricesCommand(file, options, language(options), world),
    );
}
