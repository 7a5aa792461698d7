import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Order } from '../../src/ensemble/protocol.ts';
import { spawnHere, watchfulSpawn } from '../../src/ensemble/watchful-spawn.ts';
import type { ReadyPort } from '../../src/ensemble/ready.ts';

const order = { ask: 'run', first: 0, count: 1 } satisfies Order;
const answer: Answer = { tell: 'broken', message: '', future: null };

/** A thread that does nothing by itself; the test speaks for it. */
function dumbPort() {
  let hear: (answer: Answer) => void = () => {};
  let start: () => void = () => {};
  const posted: Order[] = [];
  const state = { ended: 0 };
  const port: ReadyPort = {
    post: (asked) => void posted.push(asked),
    onReady: (next) => void (start = next),
    onMessage: (next) => void (hear = next),
    onDeath: () => {},
    terminate: () => void state.ended++,
  };
  return { port, posted, state, ready: () => start(), speak: () => hear(answer) };
}

function open() {
  const thread = dumbPort();
  const other = dumbPort();
  const worker = watchfulSpawn(
    () => thread.port,
    () => other.port,
    1000,
  )();
  const heard: Answer[] = [];
  worker.onMessage((said) => heard.push(said));
  worker.post(order);
  return { thread, other, worker, heard };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a thread that is watched', () => {
  it('is given up when its script says nothing, and another does what it was asked', () => {
    const { thread, other, worker, heard } = open();
    vi.advanceTimersByTime(999);
    expect(thread.state.ended).toBe(0);
    vi.advanceTimersByTime(2);
    expect(thread.state.ended).toBe(1);
    expect(other.posted).toEqual([order]);
    other.speak();
    expect(heard).toEqual([answer]);
    worker.terminate();
    expect(other.state.ended).toBe(1);
  });
  it('may compute as long as it likes once it is ready', () => {
    const { thread, other, heard } = open();
    thread.ready();
    vi.advanceTimersByTime(1_000_000);
    expect(thread.state.ended).toBe(0);
    thread.speak();
    expect(heard).toEqual([answer]);
    expect(other.posted).toEqual([]);
  });
  it('that was ended is forgotten', () => {
    const { thread, other, worker } = open();
    worker.terminate();
    vi.advanceTimersByTime(5000);
    expect(thread.state.ended).toBe(1);
    expect(other.posted).toEqual([]);
  });
});

describe('the thread that is no thread', () => {
  it('answers in its turn, in words when it cannot', () => {
    const here = spawnHere();
    const heard: Answer[] = [];
    here.onMessage((said) => heard.push(said));
    here.post(order);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual([
      { tell: 'broken', message: 'A batch was asked for before its scenario was told.', future: null },
    ]);
  });
  it('does no more once it is ended', () => {
    const here = spawnHere();
    const heard: Answer[] = [];
    here.onMessage((said) => heard.push(said));
    here.post(order);
    here.terminate();
    vi.advanceTimersByTime(1);
    expect(heard).toEqual([]);
  });
});
