import type { Answer } from './protocol.ts';
import { ready } from './ready.ts';
import type { ReadyPort } from './ready.ts';

/** Starts a worker of the browser that is asked over `port`. Only a page calls this: see `hiredThreads`. */
export function startWebWorker(port: MessagePort): Worker {
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(port, [port]);
  return worker;
}

/** What the thread that gathers says to the page that starts the others. */
export type ForPage =
  | { readonly tell: 'hire'; readonly thread: number; readonly port: MessagePort }
  | { readonly tell: 'dismiss'; readonly thread: number };

/** What the page says of a thread that ended by itself or could not start. */
export interface LostThread {
  readonly tell: 'lost';
  readonly thread: number;
  readonly why: string;
}

export interface HiredThreads {
  readonly spawn: () => ReadyPort;
  /** To be called with what the page says. */
  lost(news: LostThread): void;
}

/**
 * Threads for a worker that may not start any: the page starts them and both speak over a port of their own. A worker that
 * starts workers waits for the page to do it, and Firefox now and then never comes back from that.
 */
export function hiredThreads(tellPage: (message: ForPage, transfer: Transferable[]) => void): HiredThreads {
  const mourners = new Map<number, (why: string) => void>();
  let hired = 0;

  function spawn(): ReadyPort {
    const thread = ++hired;
    const { port1: port, port2 } = new MessageChannel();
    const listen = (hear: (said: Answer | typeof ready) => void): void =>
      port.addEventListener('message', (event: MessageEvent<Answer | typeof ready>) => hear(event.data));
    port.start();
    tellPage({ tell: 'hire', thread, port: port2 }, [port2]);
    return {
      post: (order) => port.postMessage(order),
      onReady: (hear) => listen((said) => said === ready && hear()),
      onMessage: (hear) => listen((said) => said !== ready && hear(said)),
      onDeath: (hear) => void mourners.set(thread, hear),
      terminate: () => {
        mourners.delete(thread);
        port.close();
        tellPage({ tell: 'dismiss', thread }, []);
      },
    };
  }

  return {
    spawn,
    lost: ({ thread, why }) => {
      mourners.get(thread)?.(why);
      mourners.delete(thread);
    },
  };
}

/** The page's side: starts and ends what it is asked for. `start` is for tests. */
export class ThreadsOfPage {
  readonly #threads = new Map<number, Worker>();
  readonly #tell: (news: LostThread) => void;
  readonly #start: (port: MessagePort) => Worker;

  constructor(tell: (news: LostThread) => void, start: (port: MessagePort) => Worker = startWebWorker) {
    this.#tell = tell;
    this.#start = start;
  }

  take(message: ForPage): void {
    if (message.tell === 'dismiss') return this.#end(message.thread);
    const { thread, port } = message;
    const lost = (why: string): void => {
      this.#end(thread);
      this.#tell({ tell: 'lost', thread, why });
    };
    try {
      const worker = this.#start(port);
      this.#threads.set(thread, worker);
      worker.addEventListener('error', (event) => lost(event.message || 'the worker could not be loaded'), {
        once: true,
      });
      worker.addEventListener('messageerror', () => lost('a message could not be read'), { once: true });
    } catch (error) {
      lost(error instanceof Error ? error.message : String(error));
    }
  }

  /** Ends all, as when the thread that asked for them has ended. */
  close(): void {
    for (const thread of this.#threads.keys()) this.#end(thread);
  }

  #end(thread: number): void {
    this.#threads.get(thread)?.terminate();
    this.#threads.delete(thread);
  }
}

/** How many workers a page may start: one less than the machine's cores, at least one, at most eight. */
export function usualWorkers(cores: number): number {
  return Math.max(1, Math.min(8, cores - 1));
}
