import { describe, expect, it } from 'vitest';
import { makeServer } from '../../src/ensemble/protocol.ts';
import type { Answer, Order } from '../../src/ensemble/protocol.ts';
import { ready } from '../../src/ensemble/ready.ts';
import { hiredThreads, ThreadsOfPage } from '../../src/ensemble/web-pool.ts';
import type { HiredThreads, LostThread } from '../../src/ensemble/web-pool.ts';

/** A worker without a thread, which does what web-worker does. */
class NearWorker extends EventTarget {
  ended = false;

  constructor(port: MessagePort) {
    super();
    const answer = makeServer((message) => port.postMessage(message));
    port.addEventListener('message', (event: MessageEvent<Order>) => answer(event.data));
    port.start();
    port.postMessage(ready);
  }

  terminate(): void {
    this.ended = true;
  }
}

function open(start = (port: MessagePort) => new NearWorker(port)) {
  const workers: NearWorker[] = [];
  const told: LostThread[] = [];
  const sides: { hired?: HiredThreads } = {};
  const page = new ThreadsOfPage(
    (news) => {
      told.push(news);
      sides.hired?.lost(news);
    },
    (port) => {
      workers.push(start(port));
      return workers.at(-1) as unknown as Worker; // Only its events and its end are used of it.
    },
  );
  const hired = hiredThreads((message) => page.take(message));
  sides.hired = hired;
  return { page, hired, workers, told };
}

const early = { ask: 'run', first: 0, count: 1 } satisfies Order;

describe('threads that the page starts for another thread', () => {
  it('say when they are ready, and answer', async () => {
    const { hired } = open();
    const port = hired.spawn();
    await new Promise<void>((resolve) => port.onReady(resolve));
    const answered = new Promise<Answer>((resolve) => port.onMessage(resolve));
    port.post(early);
    expect(await answered).toMatchObject({ tell: 'broken' });
    port.terminate();
  });
  it('are ended one by one, and all together', () => {
    const { page, hired, workers } = open();
    const ports = [hired.spawn(), hired.spawn(), hired.spawn()];
    ports[1]!.terminate();
    expect(workers.map(({ ended }) => ended)).toEqual([false, true, false]);
    page.close();
    expect(workers.every(({ ended }) => ended)).toBe(true);
    for (const port of ports) port.terminate();
  });
  it('tell in words that they ended or never began, and only to who still asks', () => {
    const { hired, workers, told } = open();
    const heard: string[] = [];
    const port = hired.spawn();
    port.onDeath((why) => heard.push(why));
    workers[0]!.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(heard).toEqual(['out of memory']);
    const other = hired.spawn();
    other.onDeath((why) => heard.push(why));
    other.terminate();
    workers[1]!.dispatchEvent(new Event('error'));
    expect(heard).toHaveLength(1);
    expect(told).toHaveLength(2);
    port.terminate();
  });
  it('that cannot be started at all are lost at once', () => {
    const { hired, told } = open(() => {
      throw new Error('no more threads');
    });
    hired.spawn().terminate();
    expect(told).toEqual([{ tell: 'lost', thread: 1, why: 'no more threads' }]);
  });
});
