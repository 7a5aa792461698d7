import { describe, expect, it } from 'vitest';
import { replayFailure } from '../../../src/analysis/replay/failure.ts';
import { runEnsemble } from '../../../src/ensemble/run-ensemble.ts';
import { compileSmallStory, storyScenario } from '../../ensemble/small-story.ts';

const scenario = storyScenario({ failing: [3, 5] });
const again = (future: number) => replayFailure({ scenario, seed: 1, future, compile: compileSmallStory });

describe('a future that failed', () => {
  it('stops again where and why it stopped in the run', async () => {
    const { failed } = await runEnsemble({ scenario, seed: 1, runs: 8 }, { workers: 0, compile: compileSmallStory });
    expect(failed.map(({ future }) => future)).toEqual([3, 5]);
    for (const { future, message } of failed) {
      const stopped = again(future)!;
      // The small story fails in its fourth month: after its opening and three months of five incomes, five dues and a wage.
      expect(stopped).toEqual({ future, message, month: scenario.start + 3, lines: 1 + 3 * 11 });
    }
  });

  it('is told the same whatever was played before, and one that did not fail comes to its end', () => {
    const first = again(3);
    expect(again(4)).toBeNull();
    expect(again(3)).toEqual(first);
  });

  it('that is a mistake of the program throws', () => {
    const broken = storyScenario({ broken: 2 });
    expect(() => replayFailure({ scenario: broken, seed: 1, future: 2, compile: compileSmallStory })).toThrow(
      'something is undefined',
    );
  });
});
