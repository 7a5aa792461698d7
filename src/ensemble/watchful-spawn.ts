import { makeServer } from './protocol.ts';
import type { Answer, Order, Spawn, WorkerPort } from './protocol.ts';
import type { ReadyPort } from './ready.ts';

/**
 * Starts threads that are given up when their script says nothing for `patience` milliseconds: once in a while a browser
 * loses a thread that starts while a page is being loaded anew, without a word, and the next one too. What was asked of
 * it is then done by `instead`, from the start.
 *
 * @example const spawn = watchfulSpawn(spawnWebWorker, spawnHere);
 */
export function watchfulSpawn(spawn: () => ReadyPort, instead: Spawn, patience = 6_000): Spawn {
  return () => {
    const orders: Order[] = [];
    let hear: (answer: Answer) => void = () => {};
    let mourn: (why: string) => void = () => {};
    let isKnown = false;
    let port: WorkerPort = watch(spawn());

    function watch(started: ReadyPort): WorkerPort {
      const timer = setTimeout(giveUp, patience);
      const rest = (): void => {
        isKnown = true;
        orders.length = 0;
        clearTimeout(timer);
      };
      started.onReady(rest);
      started.onMessage((answer) => hear(answer));
      started.onDeath((why) => {
        rest();
        mourn(why);
      });
      return {
        ...started,
        terminate: () => {
          rest();
          started.terminate();
        },
      };
    }

    function giveUp(): void {
      const waiting = [...orders];
      port.terminate();
      port = instead();
      port.onMessage((answer) => hear(answer));
      port.onDeath((why) => mourn(why));
      for (const order of waiting) port.post(order);
    }

    return {
      post: (order) => {
        if (!isKnown) orders.push(order);
        port.post(order);
      },
      onMessage: (next) => void (hear = next),
      onDeath: (next) => void (mourn = next),
      terminate: () => port.terminate(),
    };
  };
}

/** No thread of its own: each order is done here, in its turn, so that messages are still heard between two. */
export function spawnHere(): WorkerPort {
  let hear: (answer: Answer) => void = () => {};
  let ended = false;
  const answer = makeServer((said) => hear(said));
  return {
    post: (order) => void setTimeout(() => ended || answer(order)),
    onMessage: (next) => void (hear = next),
    onDeath: () => {},
    terminate: () => void (ended = true),
  };
}
