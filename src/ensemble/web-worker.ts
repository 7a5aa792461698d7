import { makeServer } from './protocol.ts';
import type { Order } from './protocol.ts';
import { ready } from './ready.ts';

/** The thread of a browser that runs futures: the page starts it and hands it the port over which it is asked. */
self.addEventListener('message', ({ data: port }: MessageEvent<MessagePort>) => {
  const answer = makeServer((message) => port.postMessage(message));
  port.addEventListener('message', (event: MessageEvent<Order>) => answer(event.data));
  port.start();
  port.postMessage(ready);
});
