import { LedgerError } from '../../engine/ledger-error.ts';
import { runFuture } from '../../engine/run.ts';
import { modelFor } from '../../ensemble/run-batch.ts';
import { ToldJournal } from './play-again.ts';
import type { ReplayRequest } from './play-again.ts';

/** Where a future that could not be played to its end stopped. */
export interface StoppedFuture {
  readonly future: number;
  /** Months since year 0, as in `Report.start`. */
  readonly month: number;
  /** Lines the book held by then. */
  readonly lines: number;
  /** The rule it broke and with what, as the run told it. */
  readonly message: string;
}

/**
 * Plays a future that failed once more, up to where it stops; null when it comes to its end. Throws what is no broken rule of
 * the book and no value outside its limits: a mistake of the program.
 *
 * @example replayFailure({ scenario, seed: 1, future: 3 }) // { future: 3, month: 24315, lines: 412, message: 'value-left-…' }
 */
export function replayFailure({ scenario, seed, future, compile }: ReplayRequest): StoppedFuture | null {
  const model = modelFor(scenario, seed, compile);
  const { ledger, calendar } = model.parts;
  let lines = 0;
  // A future may stop before the book is opened anew; the last one's period must not be told then.
  ledger.beginPeriod(0);
  try {
    runFuture(model, future, new ToldJournal(() => void lines++));
    return null;
  } catch (error) {
    if (!(error instanceof LedgerError || error instanceof RangeError)) throw error;
    const month = calendar.start + calendar.monthOfPeriod[ledger.period]!;
    return { future, month, lines, message: error.message };
  } finally {
    ledger.journal = null;
  }
}
