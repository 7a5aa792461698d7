import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchfulSpawn } from '../../src/app/watchful-spawn.ts';
import type { Answer, Order, WorkerPort } from '../../src/ensemble/protocol.ts';

const order = { ask: 'run', first: 0, count: 1 } satisfies Order;
const answer: Answer = { tell: 'broken', message: '', future: null };

function silentPort() {
  let hear: (answer: Answer) => void = () => {};
  const port = {
    ended: 0,
    post: () => {},
    onMessage: (next: (answer: Answer) => void) => void (hear = next),
    onDeath: () => {},
    terminate: () => void port.ended++,
  } satisfies WorkerPort & { ended: number };
  return { port, speak: () => hear(answer) };
}

function open(patience: number) {
  const inside = silentPort();
  const spawn = watchfulSpawn(() => inside.port, patience);
  const start = () => {
    const deaths: string[] = [];
    const worker = spawn();
    worker.onMessage(() => {});
    worker.onDeath((why) => deaths.push(why));
    worker.post(order);
    return { worker, deaths };
  };
  return { ...inside, start };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a worker that is watched', () => {
  it('is given up when it never answers, and the next one is given twice the time', () => {
    const { port, start } = open(1000);
    const first = start();
    vi.advanceTimersByTime(1001);
    expect(first.deaths).toEqual(['the worker did not start']);
    expect(port.ended).toBe(1);
    const second = start();
    vi.advanceTimersByTime(1999);
    expect(second.deaths).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(second.deaths).toHaveLength(1);
  });
  it('may compute as long as it likes once it has answered', () => {
    const { speak, start } = open(1000);
    const { worker, deaths } = start();
    speak();
    worker.post(order);
    vi.advanceTimersByTime(1_000_000);
    expect(deaths).toEqual([]);
  });
  it('that was ended is forgotten', () => {
    const { start } = open(1000);
    const { worker, deaths } = start();
    worker.terminate();
    vi.advanceTimersByTime(5000);
    expect(deaths).toEqual([]);
  });
});
