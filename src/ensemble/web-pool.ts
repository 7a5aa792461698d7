import type { Answer, WorkerPort } from './protocol.ts';

/** Starts a worker of the browser. */
export function spawnWebWorker(): WorkerPort {
  return portOfWebWorker(new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' }));
}

/** A worker of the browser as the crew sees it; for pages that make the worker themselves, such as the one-file page. */
export function portOfWebWorker(worker: Worker): WorkerPort {
  return {
    post: (order) => worker.postMessage(order),
    onMessage: (hear) => worker.addEventListener('message', (event: MessageEvent<Answer>) => hear(event.data)),
    onDeath: (hear) => {
      const end = (why: string): void => {
        worker.terminate();
        hear(why);
      };
      worker.addEventListener('error', (event) => end(event.message || 'the worker could not be loaded'), {
        once: true,
      });
      worker.addEventListener('messageerror', () => end('a message could not be read'), { once: true });
    },
    terminate: () => worker.terminate(),
  };
}

/** How many workers a page may start: one less than the machine's cores, at least one, at most eight. */
export function usualWorkers(cores: number): number {
  return Math.max(1, Math.min(8, cores - 1));
}
