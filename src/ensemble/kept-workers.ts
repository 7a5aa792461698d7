import type { Answer, Order, Spawn, WorkerPort } from './protocol.ts';

/** Threads that outlive a run. `close` ends those that rest. */
export interface KeptWorkers {
  readonly spawn: Spawn;
  close(): void;
}

/**
 * Keeps workers for the next run instead of starting them anew, which matters while someone moves a slider: a worker that has
 * played many futures is ten times as fast as a new one. One that is let go of while it still computes ends its batch, and the
 * answers it owes to its old run are dropped, so that an old result can never reach a newer run.
 *
 * @example const kept = keepWorkers(spawnWebWorker); await runEnsemble(request, { workers: 2, spawn: kept.spawn });
 */
export function keepWorkers(spawn: Spawn): KeptWorkers {
  const resting = new Set<Kept>();
  return {
    spawn: () => {
      const kept = [...resting][0] ?? new Kept(spawn(), (dead) => resting.delete(dead));
      resting.delete(kept);
      return kept.lend(() => resting.add(kept));
    },
    close: () => {
      for (const kept of resting) kept.port.terminate();
      resting.clear();
    },
  };
}

class Kept {
  readonly port: WorkerPort;
  #unanswered = 0;
  /** How many of the next answers belong to a run that is over. */
  #stale = 0;
  #hear: (answer: Answer) => void = ignore;
  #mourn: (why: string) => void = ignore;

  constructor(port: WorkerPort, onDeath: (dead: Kept) => void) {
    this.port = port;
    port.onMessage((answer) => {
      this.#unanswered -= 1;
      if (this.#stale > 0) this.#stale -= 1;
      else this.#hear(answer);
    });
    port.onDeath((why) => {
      onDeath(this);
      this.#mourn(why);
    });
  }

  lend(giveBack: () => void): WorkerPort {
    let lent = true;
    return {
      post: (order: Order) => {
        this.#unanswered += 1;
        this.port.post(order);
      },
      onMessage: (hear) => {
        this.#hear = hear;
      },
      onDeath: (hear) => {
        this.#mourn = hear;
      },
      terminate: () => {
        if (!lent) return;
        lent = false;
        this.#hear = ignore;
        this.#mourn = ignore;
        this.#stale = this.#unanswered;
        giveBack();
      },
    };
  }
}

function ignore(): void {}
