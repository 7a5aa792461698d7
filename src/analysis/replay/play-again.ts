import { Journal } from '../../engine/journal.ts';
import type { Model } from '../../engine/model.ts';
import { runFuture } from '../../engine/run.ts';
import { BrokenFuture, modelFor } from '../../ensemble/run-batch.ts';
import type { Compile } from '../../ensemble/run-batch.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** Which future is played again; `compile` overrides a rule of a kind, for tests. */
export interface ReplayRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly future: number;
  readonly compile?: Compile;
}

/** What is told of each line of the book: accounts by index, whole minor units. */
export type Listener = (period: number, from: number, to: number, amount: number, flow: number) => void;

/**
 * Plays one future again and tells each line of its book, keeping none. `listen` is made once the model is known, so that it can
 * make room first. Afterwards `model.rows` holds the future's series. Throws a BrokenFuture when the future is one that fails.
 */
export function playAgain(request: ReplayRequest, listen: (model: Model) => Listener): Model {
  const model = modelFor(request.scenario, request.seed, request.compile);
  try {
    runFuture(model, request.future, new ToldJournal(listen(model)));
  } catch (error) {
    throw new BrokenFuture(request.seed, request.future, error instanceof Error ? error.message : String(error));
  } finally {
    model.parts.ledger.journal = null;
  }
  return model;
}

/** A journal that passes its lines on. */
export class ToldJournal extends Journal {
  readonly #listen: Listener;

  constructor(listen: Listener) {
    super(null);
    this.#listen = listen;
  }

  override write(period: number, from: number, to: number, amount: number, flow: number): void {
    this.#listen(period, from, to, amount, flow);
  }
}

/** By account: the index of its block. */
export function blocksOfAccounts(model: Model): Int32Array {
  const { blocks, balances } = model.parts.ledger;
  const blockOf = new Int32Array(balances.length);
  for (const block of blocks) blockOf.fill(block.index, block.first, block.first + block.count);
  return blockOf;
}
