import { performance } from 'node:perf_hooks';
import { makeLaboratory } from '../../src/app/laboratory-here.ts';
import type { Laboratory, Settings } from '../../src/app/laboratory.ts';
import { writtenValue } from '../../src/app/levers.ts';
import { allFutures } from '../../src/app/simulation.ts';
import { nodeSpawner } from '../../src/cli/node-pool.ts';
import { keepWorkers } from '../../src/ensemble/kept-workers.ts';
import { ownTime } from './clock.ts';
import { stories, textOf } from './stories.ts';
import { targetLine } from './targets.ts';

/**
 * From a lever that moved to the first picture, for every story: the file is checked with the new value, the model compiled in
 * each thread and the first futures summed up, through the door the page uses (its laboratory). Node's threads stand in for the
 * browser's; drawing the picture is not in it.
 */
export async function measureLooks(rounds: number): Promise<readonly string[]> {
  const kept = keepWorkers(nodeSpawner());
  const laboratory = makeLaboratory({ workers: 2, spawn: kept.spawn });
  const lines: string[] = [];
  const [futures, work]: [number[], number[]] = [[], []];
  try {
    for (const story of stories) {
      const times: number[] = [];
      const settings = await movesOf(laboratory, story, rounds);
      // The page has shown the story before anybody moves a lever.
      await lookAt(laboratory, story, { variant: null, set: {} });
      for (const moved of settings) {
        const first = await lookAt(laboratory, story, moved);
        // A lever that stands where the file has it asks for what is there already.
        if (first.played === allFutures) continue;
        times.push(first.elapsed);
        work.push(first.processor);
        futures.push(first.played);
      }
      lines.push(targetLine(`first picture after a lever moved: ${story}`, times, 'ms', { atMost: 100 }));
    }
  } finally {
    kept.close();
  }
  return [
    ...lines,
    targetLine('processor time until then, all threads and stories', work, 'ms', null),
    targetLine('futures in the first picture', futures, '', null),
  ];
}

/** As many places of the story's first lever as there are rounds, from one end to the other. */
async function movesOf(laboratory: Laboratory, story: string, rounds: number): Promise<readonly Settings[]> {
  const { scenario } = await laboratory.check(textOf(story), { variant: null, set: {} });
  const lever = scenario?.levers[0];
  if (lever === undefined) throw new Error(`${story} has no lever to move.`);
  const steps = Math.floor((lever.to - lever.from) / lever.step + 1e-9);
  return Array.from({ length: rounds }, (_, round) => {
    const at = lever.from + lever.step * Math.floor((steps * (round + 1)) / rounds);
    return { variant: null, set: { [lever.path]: writtenValue(at, lever.unit) } };
  });
}

interface FirstLook {
  /** Milliseconds on the wall, and of processor time of all threads, from the lever on. */
  readonly elapsed: number;
  readonly processor: number;
  readonly played: number;
}

/** Plays on to the end, as the page does when nothing else is asked; a run without a look is its own first picture. */
async function lookAt(laboratory: Laboratory, story: string, settings: Settings): Promise<FirstLook> {
  const source = textOf(story);
  const [start, from] = [performance.now(), ownTime()];
  const { scenario, issues } = await laboratory.check(source, settings);
  if (scenario === null) throw new Error(`${story} has mistakes: ${issues.map(({ says }) => says.en).join(' ')}`);
  const looks: FirstLook[] = [];
  const note = ({ runs }: { runs: number }): void => {
    looks.push({ elapsed: performance.now() - start, processor: ownTime() - from, played: runs });
  };
  const { signal } = new AbortController();
  note(
    await laboratory.run({ scenario, seed: 1, runs: allFutures }, { signal, progress: () => undefined, look: note }),
  );
  return looks[0]!;
}
