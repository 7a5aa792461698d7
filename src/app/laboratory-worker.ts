import { keepWorkers } from '../ensemble/kept-workers.ts';
import { spawnHere, watchfulSpawn } from '../ensemble/watchful-spawn.ts';
import { spawnWebWorker, usualWorkers } from '../ensemble/web-pool.ts';
import { makeLaboratory } from './laboratory-here.ts';
import { makeDesk } from './laboratory-desk.ts';
import type { FromLaboratory, ToLaboratory } from './laboratory-messages.ts';

/** The thread of the laboratory: it reads files, sums up results, and has threads of its own to run the futures in. */
const threads = {
  workers: usualWorkers(navigator.hardwareConcurrency),
  spawn: keepWorkers(watchfulSpawn(spawnWebWorker, spawnHere)).spawn,
};
const answer = makeDesk(makeLaboratory(threads), (message) => self.postMessage(message));

self.addEventListener('message', (event: MessageEvent<ToLaboratory>) => answer(event.data));
self.postMessage({ tell: 'ready' } satisfies FromLaboratory);
