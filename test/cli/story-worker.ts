import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { makeServer } from '../../src/ensemble/protocol.ts';
import type { Order } from '../../src/ensemble/protocol.ts';
import { compileSmallStory } from '../ensemble/small-story.ts';

/** Where a worker is to die, once: when it is asked for this future and the file does not exist yet. */
export interface Death {
  readonly first: number;
  readonly file: string;
}

/** A worker of Node for the small story; the scenario may tell it to die in the middle. */
if (parentPort === null) throw new Error('This file runs as a worker thread only.');
const port = parentPort;
const answer = makeServer((message) => port.postMessage(message), compileSmallStory);
let death: Death | undefined;

port.on('message', (order: Order) => {
  // The tests put it there themselves.
  if (order.ask === 'open') death = order.scenario.institutions[0]!.values['death'] as Death | undefined;
  else if (order.first === death?.first && !existsSync(death.file)) {
    writeFileSync(death.file, '');
    process.exit(1);
  }
  answer(order);
});
