import type { Answer, Order, Spawn } from '../ensemble/protocol.ts';

/**
 * Starts workers that are given up when they do not answer their first order in time: once in a while a browser loses a
 * worker that starts while the page's offline store is being set up, without a word. The crew then starts another. A slow
 * machine is no lost worker, so the patience (milliseconds) doubles with each one.
 */
export function watchfulSpawn(spawn: Spawn, patience = 15_000): Spawn {
  let patient = patience;
  return () => {
    const port = spawn();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isKnown = false;
    let mourn: (why: string) => void = () => {};
    const rest = (): void => clearTimeout(timer);
    const giveUp = (): void => {
      patient *= 2;
      port.terminate();
      mourn('the worker did not start');
    };
    return {
      post: (order: Order) => {
        if (!isKnown) timer ??= setTimeout(giveUp, patient);
        port.post(order);
      },
      onMessage: (hear) => {
        port.onMessage((answer: Answer) => {
          isKnown = true;
          rest();
          hear(answer);
        });
      },
      onDeath: (hear) => {
        mourn = hear;
        port.onDeath((why) => {
          rest();
          hear(why);
        });
      },
      terminate: () => {
        rest();
        port.terminate();
      },
    };
  };
}
