import { keepWorkers } from '../ensemble/kept-workers.ts';
import { spawnHere, watchfulSpawn } from '../ensemble/watchful-spawn.ts';
import { hiredThreads, usualWorkers } from '../ensemble/web-pool.ts';
import { speak } from '../text/translation.ts';
import { makeLaboratory } from './laboratory-here.ts';
import { makeDesk } from './laboratory-desk.ts';
import type { FromLaboratory, ToLaboratory } from './laboratory-messages.ts';

/** The thread of the laboratory: it reads files, sums up results, and has the page start threads to run the futures in. */
const tell = (message: FromLaboratory, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
const hired = hiredThreads(tell);
const threads = {
  workers: usualWorkers(navigator.hardwareConcurrency),
  spawn: keepWorkers(watchfulSpawn(hired.spawn, spawnHere)).spawn,
};
const answer = makeDesk(makeLaboratory(threads), tell);

self.addEventListener('message', ({ data }: MessageEvent<ToLaboratory>) => {
  if (data.tell === 'lost') hired.lost(data);
  else if (data.tell === 'speak') speak(data.translation);
  else answer(data);
});
tell({ tell: 'ready' });
