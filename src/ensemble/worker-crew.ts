import { abortError } from './batches.ts';
import type { Batch, BatchQueue } from './batches.ts';
import { Gathering } from './ensemble.ts';
import type { Ensemble, EnsembleRequest } from './ensemble.ts';
import { Looks } from './looks.ts';
import type { Pause } from './pause.ts';
import type { Answer, Spawn, WorkerPort } from './protocol.ts';
import { translationInForce } from '../text/translation.ts';

export interface CrewOptions {
  readonly workers: number;
  readonly spawn: Spawn;
  readonly progress?: (done: number, total: number) => void;
  readonly look?: (soFar: Ensemble) => void;
  readonly signal?: AbortSignal;
  readonly pause?: Pause;
}

/** How often a batch may lose its worker before the run gives up. */
export const mostDeaths = 3;

/**
 * Plays the batches in several threads: whoever is free takes the next one, so that a slow thread holds nobody up. A thread
 * that dies is replaced and its batch done again; after three deaths in one batch the promise rejects in words.
 */
export function runInWorkers(request: EnsembleRequest, queue: BatchQueue, options: CrewOptions): Promise<Ensemble> {
  return new Promise((resolve, reject) => {
    const crew = new Crew(request, queue, options, { resolve, reject });
    crew.start();
  });
}

interface Outcome {
  resolve(ensemble: Ensemble): void;
  reject(error: Error): void;
}

class Crew {
  readonly #request: EnsembleRequest;
  readonly #queue: BatchQueue;
  readonly #looks: Looks;
  readonly #options: CrewOptions;
  readonly #outcome: Outcome;
  readonly #ports = new Set<WorkerPort>();
  readonly #deaths = new Map<number, number>();
  readonly #cancel = (): void => this.#end(() => this.#outcome.reject(abortError()));
  #gathering: Gathering | null = null;
  #deathsAtStart = 0;
  #done = 0;
  #ended = false;

  constructor(request: EnsembleRequest, queue: BatchQueue, options: CrewOptions, outcome: Outcome) {
    this.#request = request;
    this.#queue = queue;
    this.#looks = new Looks(options.look);
    this.#options = options;
    this.#outcome = outcome;
  }

  start(): void {
    this.#options.signal?.addEventListener('abort', this.#cancel);
    const wanted = Math.min(this.#options.workers, this.#queue.waiting);
    for (let i = 0; i < wanted && !this.#ended; i++) this.#hire();
  }

  #hire(): void {
    let port: WorkerPort;
    try {
      port = this.#options.spawn();
    } catch (error) {
      this.#fail(`No worker could be started: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    this.#ports.add(port);
    let current: Batch | null = null;
    let since = 0;
    const next = (): void => {
      // A pause may outlive the run or the thread.
      if (this.#ended || !this.#ports.has(port)) return;
      current = null;
      const { pause } = this.#options;
      if (pause?.isOn === true) {
        pause.whenOff(next);
        return;
      }
      current = this.#queue.take();
      since = performance.now();
      if (current !== null) port.post({ ask: 'run', first: current.first, count: current.count });
    };
    port.onMessage((answer) => {
      if (current !== null) this.#queue.took(current, performance.now() - since);
      if (this.#ended || !this.#hear(answer)) return;
      next();
      // After the next order is on its way, because reading what is there takes its time.
      this.#looks.take(this.#gathering!);
    });
    port.onDeath((why) => {
      this.#ports.delete(port);
      if (!this.#ended) this.#replace(current, why);
    });
    const { scenario, seed, held = {} } = this.#request;
    port.post({ ask: 'open', scenario, seed, held, translation: translationInForce() });
  }

  /** Takes an answer in; true when the worker may go on. */
  #hear(answer: Answer): boolean {
    if (answer.tell === 'broken') {
      this.#fail(answer.message);
      return false;
    }
    if (answer.tell === 'opened') return this.#open(answer);
    this.#gathering!.place(answer.result);
    this.#done += answer.result.count;
    this.#options.progress?.(this.#done, this.#request.runs);
    if (this.#done === this.#request.runs) {
      const ensemble = this.#gathering!.soFar();
      this.#end(() => this.#outcome.resolve(ensemble));
    }
    return !this.#ended;
  }

  #open(answer: Extract<Answer, { tell: 'opened' }>): boolean {
    try {
      this.#gathering ??= new Gathering(this.#request, answer.layout);
      return true;
    } catch (error) {
      this.#end(() => this.#outcome.reject(error instanceof Error ? error : new Error(String(error))));
      return false;
    }
  }

  #replace(lost: Batch | null, why: string): void {
    const deaths = lost === null ? ++this.#deathsAtStart : (this.#deaths.get(lost.first) ?? 0) + 1;
    if (lost !== null) {
      this.#deaths.set(lost.first, deaths);
      this.#queue.giveBack(lost);
    }
    if (deaths < mostDeaths) {
      this.#hire();
      return;
    }
    const where =
      lost === null ? 'before its first future' : `in futures ${lost.first} to ${lost.first + lost.count - 1}`;
    this.#fail(`A worker of seed ${this.#request.seed} ended ${deaths} times ${where}: ${why}`);
  }

  #fail(message: string): void {
    this.#end(() => this.#outcome.reject(new Error(message)));
  }

  #end(tell: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.signal?.removeEventListener('abort', this.#cancel);
    for (const port of this.#ports) port.terminate();
    this.#ports.clear();
    tell();
  }
}
