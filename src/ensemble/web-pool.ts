import type { Answer } from './protocol.ts';
import { ready } from './watchful-spawn.ts';
import type { ReadyPort } from './watchful-spawn.ts';

/** Starts a worker of the browser. */
export function spawnWebWorker(): ReadyPort {
  return portOf(new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' }));
}

function portOf(worker: Worker): ReadyPort {
  const listen = (hear: (said: Answer | typeof ready) => void): void =>
    worker.addEventListener('message', (event: MessageEvent<Answer | typeof ready>) => hear(event.data));
  return {
    post: (order) => worker.postMessage(order),
    onReady: (hear) => listen((said) => said === ready && hear()),
    onMessage: (hear) => listen((said) => said !== ready && hear(said)),
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
