import { describe, expect, it } from 'vitest';
import { bandsOf, spreadsOf } from '../../src/ensemble/bands.ts';
import type { Ensemble, EnsembleRequest } from '../../src/ensemble/ensemble.ts';
import { keepWorkers } from '../../src/ensemble/kept-workers.ts';
import { Pause } from '../../src/ensemble/pause.ts';
import { makeServer } from '../../src/ensemble/protocol.ts';
import type { Answer, Order, Spawn, WorkerPort } from '../../src/ensemble/protocol.ts';
import { runBatch } from '../../src/ensemble/run-batch.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { compileSmallStory, runStory, storyScenario, type Story } from './small-story.ts';

const here = { workers: 0, compile: compileSmallStory } as const;

function request(story: Story, runs: number, batch?: number): EnsembleRequest {
  return { scenario: storyScenario(story), seed: 5, runs, ...(batch === undefined ? {} : { batch }) };
}

/** Stands in for a thread: orders are answered later, by the real server; `fate` may kill it instead. */
function pretend(fate: (order: Order) => boolean = () => false): { spawn: Spawn; started: () => number } {
  let started = 0;
  const spawn = (): WorkerPort => {
    started += 1;
    let hear: (answer: Answer) => void = () => {};
    let mourn: (why: string) => void = () => {};
    let isAlive = true;
    const serve = makeServer((answer) => {
      if (isAlive) hear(structuredClone(answer));
    }, compileSmallStory);
    return {
      post: (order) => {
        const told = structuredClone(order);
        setTimeout(() => {
          if (!isAlive) return;
          isAlive = !fate(told);
          if (isAlive) serve(told);
          else mourn('killed');
        });
      },
      onMessage: (listener) => {
        hear = listener;
      },
      onDeath: (listener) => {
        mourn = listener;
      },
      terminate: () => {
        isAlive = false;
      },
    };
  };
  return { spawn, started: () => started };
}

function killedOnce(first: number): (order: Order) => boolean {
  let kills = 0;
  return (order) => order.ask === 'run' && order.first === first && kills++ === 0;
}

describe('a run of many futures', () => {
  const story: Story = { failing: [13, 40] };

  it('gives the same bytes with any number of workers and any batch size', async () => {
    const base = await runEnsemble(request(story, 100), here);
    for (const workers of [0, 1, 2, 3]) {
      for (const batch of [1, 7, 100]) {
        const again = await runEnsemble(request(story, 100, batch), { ...here, workers, spawn: pretend().spawn });
        expect(again, `${workers} workers, batches of ${batch}`).toEqual(base);
      }
    }
  });

  it('gives the same bytes when a worker dies in the middle', async () => {
    const threads = pretend(killedOnce(42));
    const run = await runEnsemble(request(story, 100, 7), { workers: 2, spawn: threads.spawn });
    expect(run).toEqual(await runEnsemble(request(story, 100), here));
    expect(threads.started()).toBe(3);
  });

  it('ends in words when a batch kills its worker three times', async () => {
    const threads = pretend((order) => order.ask === 'run' && order.first === 14);
    const run = runEnsemble(request(story, 100, 7), { workers: 2, spawn: threads.spawn });
    await expect(run).rejects.toThrow('A worker of seed 5 ended 3 times in futures 14 to 20: killed');
  });

  it('ends in words when no worker lives long enough to start', async () => {
    const run = runEnsemble(request(story, 100), { workers: 1, spawn: pretend(() => true).spawn });
    await expect(run).rejects.toThrow('before its first future');
  });

  it('counts futures that break the book, with their number and message, and leaves them out', async () => {
    const run = await runEnsemble(request(story, 50, 7), here);
    expect(run.failed).toEqual([
      { future: 13, message: 'debt-above-zero: future 13.' },
      { future: 40, message: 'debt-above-zero: future 40.' },
    ]);
    expect([...run.succeeded]).not.toContain(13);
    expect(run.succeeded).toHaveLength(48);
    expect(run.series[13]).toBe(0);
  });

  it('stops at a mistake of the program and names the seed and the future', async () => {
    const says = 'Future 30 of seed 5 stopped: something is undefined';
    await expect(runEnsemble(request({ broken: 30 }, 50), here)).rejects.toThrow(says);
    await expect(runEnsemble(request({ broken: 30 }, 50), { workers: 2, spawn: pretend().spawn })).rejects.toThrow(
      says,
    );
  });

  it('tells how far it is after each batch', async () => {
    const told: number[] = [];
    await runEnsemble(request({}, 20, 8), { ...here, progress: (done) => told.push(done) });
    expect(told).toEqual([8, 16, 20]);
  });

  it.each([0, 2])('can be cancelled within a batch, with %i workers', async (workers) => {
    const cancel = new AbortController();
    let last = 0;
    const run = runEnsemble(request({}, 1000, 5), {
      ...here,
      workers,
      spawn: pretend().spawn,
      signal: cancel.signal,
      progress: (done) => {
        last = done;
        if (done >= 50) cancel.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(last).toBe(50);
  });

  it.each([0, 2])(
    'is held between batches while paused and then comes to the same bytes, with %i workers',
    async (workers) => {
      const pause = new Pause();
      const told: number[] = [];
      const run = runEnsemble(request({}, 200, 5), {
        ...here,
        workers,
        spawn: pretend().spawn,
        pause,
        progress: (done) => {
          told.push(done);
          if (done === 50) pause.set(true);
        },
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const held = told.length;
      // What was being played when it was held is played to its end.
      expect(told[held - 1]).toBeLessThanOrEqual(50 + 5 * Math.max(0, workers - 1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(told).toHaveLength(held);
      pause.set(false);
      const resumed = await run;
      expect(told).toHaveLength(40);
      expect(resumed).toEqual(await runEnsemble(request({}, 200, 5), here));
    },
  );

  it.each([0, 2])('can be cancelled while it is paused, with %i workers', async (workers) => {
    const [pause, cancel] = [new Pause(), new AbortController()];
    const { spawn } = pretend();
    const progress = (): void => pause.set(true);
    const options = { ...here, workers, spawn, pause, signal: cancel.signal, progress };
    const run = runEnsemble(request({}, 1000, 5), options);
    setTimeout(() => cancel.abort(), 50);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    pause.set(false);
  });

  it('survives a thread that dies while it is paused', async () => {
    const pause = new Pause();
    let deaths = 0;
    // The thread that is given the batch after the pause dies of it.
    const { spawn } = pretend((order) => order.ask === 'run' && order.first === 55 && deaths++ === 0);
    const progress = (done: number): void => pause.set(done === 50);
    setTimeout(() => pause.set(false), 100);
    const run = await runEnsemble(request({}, 200, 5), { ...here, workers: 2, spawn, pause, progress });
    expect(deaths).toBeGreaterThan(0);
    expect(run).toEqual(await runEnsemble(request({}, 200, 5), here));
  });

  it.each([0, 2])('shows looks that are what those futures alone give, with %i workers', async (workers) => {
    const looks: { played: number; bands: unknown; spreads: unknown; failed: number }[] = [];
    const run = await runEnsemble(request(story, 400, 5), {
      ...here,
      workers,
      spawn: pretend().spawn,
      look: (soFar) => {
        const { played, failed } = soFar;
        looks.push({ played, bands: bandsOf(soFar), spreads: spreadsOf(soFar), failed: failed.length });
      },
    });
    expect(looks.length).toBeGreaterThan(1);
    expect(run.played).toBe(400);
    for (const { played, bands, spreads, failed } of looks) {
      expect(played).toBeLessThan(400);
      const alone = await runEnsemble(request(story, played), here);
      expect({ bands, spreads, failed }).toEqual({
        bands: bandsOf(alone),
        spreads: spreadsOf(alone),
        failed: alone.failed.length,
      });
    }
  });

  it('does not start when it is cancelled before', async () => {
    const run = runEnsemble(request({}, 10), { ...here, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([0, 1.5, -1])('refuses %d runs', async (runs) => {
    await expect(runEnsemble(request({}, runs), here)).rejects.toThrow(RangeError);
  });

  it('refuses more results than memory holds before it runs', async () => {
    await expect(runEnsemble({ ...request({ months: 600 }, 1_000_000), exactUpTo: Infinity }, here)).rejects.toThrow(
      'do not fit into memory',
    );
  });
});

describe('a batch', () => {
  it('gives the same bytes whatever ran before', () => {
    const ask = { scenario: storyScenario(), seed: 1, first: 10, count: 5 };
    const fresh = runBatch(ask, compileSmallStory);
    runBatch({ ...ask, first: 3, count: 2 }, compileSmallStory);
    expect(runBatch(ask, compileSmallStory)).toEqual(fresh);
  });

  it('compiles a scenario once for a seed', () => {
    let compiled = 0;
    const count: typeof compileSmallStory = (scenario, seed) => {
      compiled += 1;
      return compileSmallStory(scenario, seed);
    };
    for (const first of [0, 5, 10]) runBatch({ scenario: storyScenario(), seed: 1, first, count: 5 }, count);
    expect(compiled).toBe(1);
    runBatch({ scenario: storyScenario(), seed: 2, first: 0, count: 1 }, count);
    expect(compiled).toBe(2);
  });

  it('tells the first month in which a promise was broken, and -1 when it was kept', () => {
    const { missed } = runBatch(
      { scenario: storyScenario({ wage: 100_000 }), seed: 1, first: 0, count: 3 },
      compileSmallStory,
    );
    expect([...missed]).toEqual([0, 0, 0]);
    const kept = runBatch({ scenario: storyScenario({ wage: 0 }), seed: 1, first: 0, count: 3 }, compileSmallStory);
    expect([...kept.missed]).toEqual([-1, -1, -1]);
  });
});

describe('workers that are kept', () => {
  it('serve the next run, and give the same bytes', async () => {
    const threads = pretend();
    const kept = keepWorkers(threads.spawn);
    const runs: Ensemble[] = [];
    for (let i = 0; i < 3; i++) runs.push(await runEnsemble(request({}, 40, 5), { workers: 2, spawn: kept.spawn }));
    expect(runs[2]).toEqual(runs[0]);
    expect(threads.started()).toBeLessThanOrEqual(4);
    kept.close();
  });

  it('that were stopped are used again, without being started anew', async () => {
    const threads = pretend();
    const kept = keepWorkers(threads.spawn);
    for (let i = 0; i < 4; i++) {
      const cancel = new AbortController();
      const options = { workers: 2, spawn: kept.spawn, signal: cancel.signal, progress: () => cancel.abort() };
      await expect(runEnsemble(request({ dues: i }, 500, 5), options)).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(threads.started()).toBe(2);
    kept.close();
  });

  it('never hand an old result to a newer run', async () => {
    const kept = keepWorkers(pretend().spawn);
    const cancel = new AbortController();
    const old = runEnsemble(request({}, 500, 5), { workers: 2, spawn: kept.spawn, signal: cancel.signal });
    setTimeout(() => cancel.abort(), 5);
    await expect(old).rejects.toMatchObject({ name: 'AbortError' });
    const next = await runEnsemble(request({ wage: 1 }, 30, 5), { workers: 2, spawn: kept.spawn });
    expect(next).toEqual(await runEnsemble(request({ wage: 1 }, 30), here));
    kept.close();
  });
});

describe('one seed', () => {
  it('pairs futures: the same future meets the same luck under another plan', async () => {
    const [a, b] = [await runStory({ wage: 400 }, 20), await runStory({ wage: 500 }, 20)];
    expect(a!.indicators.slice(0, 20)).toEqual(b!.indicators.slice(0, 20));
  });
});
