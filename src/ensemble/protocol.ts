import type { Scenario } from '../schema/scenario.ts';
import { speak, type Translation } from '../text/translation.ts';
import type { BatchResult, HeldRanges, Layout } from './batch.ts';
import { layoutOf } from './layout.ts';
import { BrokenFuture, modelFor, runBatch } from './run-batch.ts';
import type { Compile } from './run-batch.ts';

/**
 * What is said between the thread that gathers and the threads that run. A worker is told the scenario once (`open`, answered
 * by `opened`) and then one run of futures after the other (`run`, answered by `done`). A mistake of the program is
 * answered by `broken` in place of either.
 */
export type Order =
  | {
      readonly ask: 'open';
      readonly scenario: Scenario;
      readonly seed: number;
      readonly held?: HeldRanges;
      /** The translation in force where the order comes from: labels are composed in the thread that compiles. */
      readonly translation: Translation | null;
    }
  | { readonly ask: 'run'; readonly first: number; readonly count: number };

export type Answer =
  | { readonly tell: 'opened'; readonly layout: Layout }
  | { readonly tell: 'done'; readonly result: BatchResult }
  | { readonly tell: 'broken'; readonly message: string; readonly future: number | null };

/** A thread as the gathering side sees it, whatever it is made of. `onMessage` and `onDeath` are set once, before `post`. */
export interface WorkerPort {
  post(order: Order): void;
  onMessage(hear: (answer: Answer) => void): void;
  /** The thread ended by itself or could not start; never called after `terminate`. */
  onDeath(hear: (why: string) => void): void;
  terminate(): void;
}

/** Starts a thread. */
export type Spawn = () => WorkerPort;

/**
 * Sends an answer. Its arrays are copied, not handed over: a thread of V8 that has given one buffer away tests all arrays before
 * each use from then on, and futures take a quarter longer.
 */
export type Reply = (answer: Answer) => void;

/** The running side: gives back the function that answers each order as it comes. */
export function makeServer(reply: Reply, compile?: Compile): (order: Order) => void {
  let opened: { scenario: Scenario; seed: number; held: HeldRanges } | null = null;
  return (order) => {
    try {
      if (order.ask === 'open') {
        speak(order.translation);
        opened = { scenario: order.scenario, seed: order.seed, held: order.held ?? {} };
        reply({ tell: 'opened', layout: layoutOf(modelFor(opened.scenario, opened.seed, compile)) });
        return;
      }
      if (opened === null) throw new Error('A batch was asked for before its scenario was told.');
      const result = runBatch({ ...opened, first: order.first, count: order.count }, compile);
      reply({ tell: 'done', result });
    } catch (error) {
      const future = error instanceof BrokenFuture ? error.future : null;
      reply({ tell: 'broken', message: error instanceof Error ? error.message : String(error), future });
    }
  };
}
