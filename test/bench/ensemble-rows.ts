import { performance } from 'node:perf_hooks';
import { summarise } from '../../src/analysis/summarise.ts';
import { checksumOf } from '../../src/app/checksum.ts';
import { nodeSpawner } from '../../src/cli/node-pool.ts';
import { bandsOf } from '../../src/ensemble/bands.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';
import { keepWorkers } from '../../src/ensemble/kept-workers.ts';
import type { Spawn } from '../../src/ensemble/protocol.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { ownTime } from './clock.ts';
import { storyWith } from './stories.ts';
import { targetLine } from './targets.ts';

/** Something that is played in threads. */
interface Played {
  readonly name: string;
  readonly scenario: Scenario;
  readonly spawn: Spawn;
}

const thirty = { 'women.count': '30 person', 'avec.count': '30 person' };

function poolOfTwoHundred(): Played {
  const pool = nodeSpawner(new URL('./pool-worker.js', import.meta.url));
  // The threads of the pool play their own model; what they are told is only handed through.
  return { name: 'the pool on the book, 200 members', scenario: storyWith('vsla-weekly', {}), spawn: pool };
}

function associationOfTwoHundred(): Played {
  const scenario = storyWith('liege-kasangulu', { 'members.count': '200 member' });
  return { name: 'the story of Liège with 200 members', scenario, spawn: nodeSpawner() };
}

function groupOfThirty(): Played {
  const scenario = storyWith('vsla-weekly', thirty);
  return { name: 'a savings group of 30 members, week by week', scenario, spawn: nodeSpawner() };
}

/** The story of our sources that has thirty members as it is written. */
function thirtyWomen(): Played {
  const scenario = storyWith('solimanbe-tontine-and-centre', {});
  return { name: 'the story of SOLIMANBE, month by month', scenario, spawn: nodeSpawner() };
}

/** How much faster two threads are than one, on the wall, with the same futures; the ratio is taken round by round. */
export async function measureThreads(rounds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [played, runs] of [
    [poolOfTwoHundred(), 1500],
    [associationOfTwoHundred(), 1000],
  ] as const) {
    const [two, again, work]: [number[], number[], number[]] = [[], [], []];
    await keptWhile(played, async (spawn) => {
      const sum = checksumOf((await timed(played, { runs, workers: 2, spawn })).ensemble);
      const time = async (workers: number) => {
        const run = await timed(played, { runs, workers, spawn });
        refuseOther(checksumOf(run.ensemble), sum, `${workers} threads`);
        return run;
      };
      for (let round = 0; round < rounds; round++) {
        const one = await time(1);
        const both = await time(2);
        two.push(one.elapsed / both.elapsed);
        work.push(both.processor / one.processor);
        again.push(one.elapsed / (await time(1)).elapsed);
      }
    });
    const what = `${played.name}, ${runs} futures`;
    lines.push(targetLine(`two threads against one: ${what}`, two, '×', { atLeast: 1.75 }));
    lines.push(targetLine('null control: one against one', again, '×', null));
    lines.push(targetLine('processor time of two threads against one', work, '×', null));
  }
  return lines;
}

/** How long whole answers take in two threads, their bands included. */
export async function measureAnswers(rounds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const perValue: number[] = [];
  for (const played of [poolOfTwoHundred(), associationOfTwoHundred()]) {
    const [whole, work]: [number[], number[]] = [[], []];
    let sum: string | null = null;
    for (let round = 0; round < Math.min(3, rounds); round++) {
      const { ensemble, elapsed, processor } = await timed(played, { runs: 10_000, workers: 2, spawn: played.spawn });
      sum ??= checksumOf(ensemble);
      refuseOther(checksumOf(ensemble), sum, 'another round');
      const [start, from] = [ownTime(), performance.now()];
      bandsOf(ensemble);
      // Bands are one thread's work, so that its processor time is what it takes when nobody else is there.
      const bands = ownTime() - start;
      perValue.push((bands * 1e6) / ensemble.series.length);
      whole.push((elapsed + performance.now() - from) / 1000);
      work.push((processor / 2 + bands) / 1000);
    }
    lines.push(targetLine(`10 000 futures × 120 months with bands: ${played.name}`, whole, 's', { atMost: 10 }));
    lines.push(targetLine('half its processor time, and that of the bands', work, 's', null));
  }
  lines.push(targetLine('exact bands, a value', perValue, 'ns', { atMost: 20 }));
  for (const played of [groupOfThirty(), thirtyWomen()]) lines.push(...(await measureGroup(played, rounds)));
  return lines;
}

async function measureGroup(played: Played, rounds: number): Promise<readonly string[]> {
  const [fresh, kept]: [number[], number[]] = [[], []];
  const answer = async (spawn: Spawn): Promise<number> => {
    const start = performance.now();
    summarise(played.scenario, (await timed(played, { runs: 1000, workers: 2, spawn })).ensemble);
    return (performance.now() - start) / 1000;
  };
  await keptWhile(played, async (spawn) => {
    await answer(spawn);
    for (let round = 0; round < rounds; round++) {
      fresh.push(await answer(played.spawn));
      kept.push(await answer(spawn));
    }
  });
  return [
    targetLine(`1 000 futures with their report: ${played.name}`, kept, 's', { atMost: 0.5 }),
    targetLine('the same in threads that are started for it', fresh, 's', null),
  ];
}

/** The largest memory this process comes to with 100 000 futures; it must have done nothing else before. */
export async function largestMemory(): Promise<number> {
  const played = { ...groupOfThirty(), scenario: storyWith('vsla-weekly', { ...thirty, length: '2 years' }) };
  const { ensemble } = await timed(played, { runs: 100_000, workers: 2, spawn: played.spawn });
  summarise(played.scenario, ensemble);
  // Kilobytes, as the system counts them for the whole process, all its threads included.
  return process.resourceUsage().maxRSS / 1024;
}

interface Timed {
  readonly ensemble: Ensemble;
  /** Milliseconds on the wall, and of processor time of all threads together. */
  readonly elapsed: number;
  readonly processor: number;
}

async function timed(
  { scenario }: Played,
  { runs, workers, spawn }: { readonly runs: number; readonly workers: number; readonly spawn: Spawn },
): Promise<Timed> {
  const [start, from] = [performance.now(), ownTime()];
  const ensemble = await runEnsemble({ scenario, seed: 1, runs }, { workers, spawn });
  return { ensemble, elapsed: performance.now() - start, processor: ownTime() - from };
}

async function keptWhile(played: Played, work: (spawn: Spawn) => Promise<void>): Promise<void> {
  const kept = keepWorkers(played.spawn);
  try {
    await work(kept.spawn);
  } finally {
    kept.close();
  }
}

/** What gives other numbers is not timed. */
function refuseOther(found: string, expected: string, where: string): void {
  if (found !== expected) throw new Error(`${where} gave ${found} where ${expected} was expected: not timed.`);
}
