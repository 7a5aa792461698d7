import { describe, expect, it } from 'vitest';
import { isAbort, type Laboratory } from '../../src/app/laboratory.ts';
import { openLaboratory } from '../../src/app/laboratory-client.ts';
import { makeDesk } from '../../src/app/laboratory-desk.ts';
import type { FromLaboratory, ToDesk } from '../../src/app/laboratory-messages.ts';
import { Pause } from '../../src/ensemble/pause.ts';
import { FakeLaboratory, scenarioFixture, settled } from './fake-laboratory.ts';

/** A worker without a thread: messages are cloned, as between real ones. */
class NearWorker extends EventTarget {
  readonly #answer: (message: ToDesk) => void;

  constructor(laboratory: Laboratory) {
    super();
    const tell = (data: FromLaboratory) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    this.#answer = makeDesk(laboratory, tell);
  }

  postMessage(message: ToDesk): void {
    this.#answer(structuredClone(message));
  }
}

/** A worker that the browser lost. */
class SilentWorker extends NearWorker {
  ended = false;
  override postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

function open(start = (inside: Laboratory) => new NearWorker(inside), patience?: number) {
  const inside = new FakeLaboratory();
  const workers: NearWorker[] = [];
  const outside = openLaboratory(() => {
    workers.push(start(inside));
    return workers.at(-1) as unknown as Worker; // Only messages and errors are used of it.
  }, patience);
  return { inside, outside, workers };
}

const request = { scenario: scenarioFixture, seed: 1, runs: 100 };
const watched = () => {
  const told: number[] = [];
  const controller = new AbortController();
  return { told, controller, watch: { signal: controller.signal, progress: (done: number) => told.push(done) } };
};

describe('the laboratory behind messages', () => {
  it('answers as if it were here, in one worker', async () => {
    const { outside, workers } = open();
    const { issues } = await outside.check({ file: 'a.yaml', text: 'wrong' }, { variant: null, set: {} });
    expect(issues).toHaveLength(1);
    expect(await outside.checksum(request)).toBe('89abcdef');
    expect(workers).toHaveLength(1);
  });
  it('tells how far a run is', async () => {
    const { inside, outside } = open();
    const { told, watch } = watched();
    const run = outside.run(request, watch);
    await settled();
    inside.runs[0]?.watch.progress(40, 100);
    await inside.runs[0]?.finish();
    expect((await run).runs).toBe(100);
    expect(told).toEqual([40]);
  });
  it('shows looks at a run to whoever waits for them', async () => {
    const { inside, outside } = open();
    const seen: number[] = [];
    const { watch } = watched();
    const run = outside.run(request, { ...watch, look: (report) => seen.push(report.runs) });
    await settled();
    inside.runs[0]?.look(8);
    await inside.runs[0]?.finish();
    await run;
    expect(seen).toEqual([8]);
    void outside.run(request, watched().watch);
    await settled();
    expect(inside.runs[1]?.watch.look).toBeUndefined();
  });
  it('holds a run that is paused, until it goes on', async () => {
    const { inside, outside } = open();
    const pause = new Pause();
    void outside.run(request, { ...watched().watch, pause });
    await settled();
    const there = inside.runs[0]?.watch.pause;
    expect(there?.isOn).toBe(false);
    pause.set(true);
    await settled();
    expect(there?.isOn).toBe(true);
    pause.set(false);
    await settled();
    expect(there?.isOn).toBe(false);
  });
  it('ends a run that is stopped', async () => {
    const { inside, outside } = open();
    const { controller, watch } = watched();
    const run = outside.run(request, watch).catch((error: unknown) => error);
    await settled();
    controller.abort();
    expect(isAbort(await run)).toBe(true);
    expect(inside.runs[0]?.watch.signal.aborted).toBe(true);
  });
  it('fails in words when its worker dies, and starts another for the next question', async () => {
    const { outside, workers } = open();
    const run = outside.run(request, watched().watch).catch((error: unknown) => error);
    await settled();
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await run).toMatchObject({ message: 'out of memory' });
    expect(await outside.checksum(request)).toBe('89abcdef');
    expect(workers).toHaveLength(2);
  });
  it('asks another worker when the first one says nothing', async () => {
    const silent: SilentWorker[] = [];
    const { outside, workers } = open((inside) => {
      if (silent.length > 0) return new NearWorker(inside);
      silent.push(new SilentWorker(inside));
      return silent[0]!;
    }, 5);
    expect(await outside.checksum(request)).toBe('89abcdef');
    expect(silent[0]?.ended).toBe(true);
    expect(workers).toHaveLength(2);
  });
});
