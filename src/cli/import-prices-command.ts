import { writeFileSync } from 'node:fs';
import type { Language } from '../engine/words.ts';
import { countryOf, type CorridorCode, readCorridor } from '../prices/countries.ts';
import { type FoundPrices, findPrices } from '../prices/found-prices.ts';
import { type ImportedPrices, importPrices } from '../prices/import/import-prices.ts';
import { periodOf } from '../prices/import/mean-rows.ts';
import { scenarioOfPrices } from '../prices/prices-scenario.ts';
import { collectedAmounts, publishedCorridors, publishedPrices } from '../prices/published-prices.ts';
import { say } from '../text/say.ts';
import { priceTableTexts as texts } from '../text/price-tables.ts';
import { pricesJson, pricesTable } from './import-prices-table.ts';
import { bytesOfFile, issueLine } from './load.ts';
import { InputError } from './world.ts';
import type { World } from './world.ts';

/** The options of `import-prices` as they are written. */
export interface ImportPricesOptions {
  readonly corridor: string;
  readonly period?: string;
  readonly format: string;
  readonly out?: string;
}

/**
 * Reads prices of one corridor, from a file or, without one, from what ships with the program, and prints a table, JSON or a
 * scenario that runs. What is odd about the prices is told on standard error. Throws an InputError for what cannot be read.
 */
export async function importPricesCommand(
  file: string | undefined,
  options: ImportPricesOptions,
  language: Language,
  world: World,
): Promise<void> {
  const corridor = corridorOf(options.corridor);
  const period = options.period === undefined ? null : periodOf(options.period);
  if (options.period !== undefined && period === null) {
    throw new InputError(`--period is a quarter such as 2025_3Q, not "${options.period}".`);
  }
  if (!['table', 'json', 'yaml'].includes(options.format)) {
    throw new InputError(`--format is table, json or yaml, not "${options.format}".`);
  }
  const prices = file === undefined ? shipped(corridor) : await imported(file, corridor, language);
  for (const issue of prices.issues) world.complain(`${issueLine(issue, language)}\n`);
  const result = findPrices(prices, period);
  if ('issues' in result) throw new InputError(result.issues.map((issue) => issueLine(issue, language)).join('\n'));
  const found = withShippedDrafts(result.found, file === undefined ? corridor : null);
  if (options.out !== undefined || options.format === 'yaml') {
    const text = scenarioText(found, prices.file, language);
    if (options.out === undefined) world.print(text);
    else writeFileSync(options.out, text);
  }
  if (options.format === 'json') world.print(`${JSON.stringify(pricesJson(found, prices), null, 2)}\n`);
  if (options.format === 'table') world.print(pricesTable(found, prices, language));
}

function corridorOf(text: string): CorridorCode {
  const corridor = readCorridor(text);
  if (corridor === null) throw new InputError(`--corridor is two country codes such as BEL-MAR, not "${text}".`);
  for (const code of [corridor.from, corridor.to]) {
    if (countryOf(code) === null)
      throw new InputError(`There is no country "${code}"; codes are such as BEL, MAR, COD.`);
  }
  return corridor;
}

async function imported(file: string, corridor: CorridorCode, language: Language): Promise<ImportedPrices> {
  const read = await importPrices(file, bytesOfFile(file), corridor);
  if ('prices' in read) return read.prices;
  throw new InputError(read.issues.map((issue) => issueLine(issue, language)).join('\n'));
}

/** What ships with the program, as if it had been read from a file. */
function shipped(corridor: CorridorCode): ImportedPrices {
  const { quotes, remarks, drafts, means } = publishedPrices(corridor);
  const code = `${corridor.from}-${corridor.to}`;
  if (quotes.length + drafts.length + means.length === 0) {
    throw new InputError(`Nothing ships about ${code}; there are ${publishedCorridors().join(', ')}.`);
  }
  return { file: 'passerelle', corridor, quotes, means, receipts: [], remarks, issues: [], others: [] };
}

function withShippedDrafts(found: FoundPrices, corridor: CorridorCode | null): FoundPrices {
  if (corridor === null) return found;
  return { ...found, drafts: [...found.drafts, ...publishedPrices(corridor).drafts] };
}

function scenarioText(found: FoundPrices, file: string, language: Language): string {
  if (found.drafts.length === 0) throw new InputError(say(texts.noChannel, language));
  return scenarioOfPrices({
    corridor: found.corridor,
    drafts: found.drafts,
    file: file.split(/[/\\]/).at(-1) ?? file,
    received: found.received,
    rate: found.rate,
    amount: found.collectedAt ?? collectedAmounts[found.drafts[0]?.currency ?? '']?.[0] ?? 100,
    isCollected: found.collectedAt !== null,
    language,
  });
}
