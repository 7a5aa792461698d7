import { explain as explainFigure, futureAtPercentile } from '../analysis/explain.ts';
import type { Language } from '../engine/words.ts';
import { layoutOf } from '../ensemble/layout.ts';
import { modelFor } from '../ensemble/run-batch.ts';
import { nearest } from '../numbers/nearest.ts';
import { parseMonth } from '../numbers/dates.ts';
import type { Scenario } from '../schema/scenario.ts';
import { scenarioOf } from './load.ts';
import { receiptTable } from './receipt-table.ts';
import { stringify } from '../export/records/rounded.ts';
import { runNumbers, simulate } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface ExplainOptions extends RunOptions {
  readonly period?: string | undefined;
  readonly future?: string | undefined;
  readonly percentile?: string | undefined;
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
}

/**
 * Prints the receipt of an indicator or series in one future: the one asked for by number, or the one nearest to a percentile
 * of the indicator over all runs (the middle one unless told).
 */
export async function explain(
  file: string,
  figure: string,
  options: ExplainOptions,
  language: Language,
  world: World,
): Promise<void> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  if (options.future !== undefined && options.percentile !== undefined) {
    throw new InputError('--future and --percentile both choose a future: give one of them.');
  }
  const numbers = runNumbers(options, world);
  const scenario = scenarioOf(file, options, language);
  const month = options.period === undefined ? undefined : monthOf(options.period, scenario);
  const layout = layoutOf(modelFor(scenario, numbers.seed));
  const isIndicator = layout.indicators.some(({ id }) => id === figure);
  const ids = [...new Set([...layout.indicators, ...layout.series].map(({ id }) => id))];
  if (!ids.includes(figure)) throw new InputError(unknown(figure, ids));
  if (!isIndicator && options.percentile !== undefined) {
    throw new InputError(`--percentile ranks futures by an indicator, and ${figure} is a series: give --future.`);
  }
  const future =
    options.future !== undefined || !isIndicator
      ? wholeNumber('future', options.future ?? '0', 0, 0xffffffff)
      : await futureFor(scenario, figure, options.percentile ?? '50');
  const receipt = explainFigure({
    scenario,
    seed: numbers.seed,
    indicator: figure,
    future,
    ...(month === undefined ? {} : { month }),
    ...(options.format === 'table' ? { most: 24 } : {}),
  });
  world.print(options.format === 'json' ? `${stringify(receipt)}\n` : receiptTable(receipt, language));

  async function futureFor(asked: Scenario, indicator: string, percentile: string): Promise<number> {
    const share = /^\d{1,3}(?:\.\d+)?$/.test(percentile) ? Number(percentile) : Number.NaN;
    if (!(share >= 0 && share <= 100)) {
      throw new InputError(`--percentile is a number from 0 to 100, not "${percentile}".`);
    }
    // A future in which nothing has a value is still worth a receipt: it says why.
    return futureAtPercentile(await simulate(asked, numbers, world), indicator, share) ?? 0;
  }
}

/** The month of `--period`: its number from 1, or a month of the calendar such as 2027-03. */
function monthOf(text: string, { start, months }: Scenario): number {
  const calendar = parseMonth(text);
  const month = calendar !== null ? calendar - start : /^\d{1,4}$/.test(text) ? Number(text) - 1 : -1;
  if (month >= 0 && month < months) return month;
  throw new InputError(
    `--period is a month from 1 to ${months}, or one of the calendar such as 2027-03, not "${text}".`,
  );
}

function unknown(figure: string, ids: readonly string[]): string {
  const closest = nearest(figure, ids);
  const hint = closest === undefined ? '' : ` Is it ${closest}?`;
  return `There is no indicator ${figure}.${hint} There are: ${ids.join(', ')}.`;
}
