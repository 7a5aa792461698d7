import { makeServer } from './protocol.ts';
import type { Order } from './protocol.ts';
import { ready } from './watchful-spawn.ts';

/** The thread of a browser that runs futures; started by web-pool. */
const answer = makeServer((message, transfer) => self.postMessage(message, { transfer }));

self.addEventListener('message', (event: MessageEvent<Order>) => answer(event.data));
self.postMessage(ready);
