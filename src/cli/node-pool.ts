import { Worker } from 'node:worker_threads';
import type { Answer, Spawn } from '../ensemble/protocol.ts';

/** Starts threads of Node that run a file: in the built program `node-worker.js`, which lies beside this one. */
export function nodeSpawner(file: URL = new URL('./node-worker.js', import.meta.url)): Spawn {
  return () => {
    const worker = new Worker(file);
    let isLetGo = false;
    let why = 'the thread ended';
    worker.on('error', (error: Error) => {
      why = error.message;
    });
    return {
      post: (order) => worker.postMessage(order),
      onMessage: (hear) => worker.on('message', (answer: Answer) => hear(answer)),
      // `exit` follows `error`, so that a death is told once, with its reason.
      onDeath: (hear) =>
        worker.on('exit', () => {
          if (!isLetGo) hear(why);
        }),
      terminate: () => {
        isLetGo = true;
        void worker.terminate();
      },
    };
  };
}
