import { readFileSync } from 'node:fs';
import { Journal } from '../../src/engine/journal.ts';
import type { Model } from '../../src/engine/model.ts';
import { runFuture } from '../../src/engine/run.ts';
import { allKinds } from '../../src/institutions/index.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compile } from '../../src/scenario/compile.ts';
import { smallLender, villageShop } from './kinds.ts';

export const kinds = [...allKinds, smallLender, villageShop];

export const tinyText = readFileSync(new URL('./tiny.yaml', import.meta.url), 'utf8');

/** Compiles a text with the kinds of the tests; any issue fails the test with its sentence. */
export function modelOf(text: string, seed = 1): Model {
  const { scenario, issues } = checkScenario({ file: 'tiny.yaml', text }, { kinds });
  if (scenario === null) throw new Error(issues.map((issue) => `${issue.place.line}: ${issue.says.en}`).join('\n'));
  return compile(scenario, seed, kinds);
}

/** One line of the book in words: `0 income outside→senders 3 100000`. */
export interface BookLine {
  readonly period: number;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** Plays a future and gives every line of its book, accounts named `block[unit]`. */
export function bookOf(model: Model, future = 0): readonly BookLine[] {
  const journal = new Journal(null);
  runFuture(model, future, journal);
  const { ledger } = model.parts;
  const names = ledger.blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, unit) => (block.count === 1 ? block.name : `${block.name}[${unit}]`)),
  );
  return journal.entries.map((entry) => ({
    period: entry.period,
    purpose: ledger.flows[entry.flow]!.purpose,
    from: names[entry.from]!,
    to: names[entry.to]!,
    amount: entry.amount,
  }));
}

/** The lines that touch an account, as signed amounts by purpose, in the order of the book. */
export function statement(book: readonly BookLine[], account: string, period: number): readonly string[] {
  return book
    .filter((line) => line.period === period && (line.from === account || line.to === account))
    .map((line) => `${line.to === account ? '+' : '-'}${line.amount} ${line.purpose}`);
}
