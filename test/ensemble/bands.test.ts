import { describe, expect, it } from 'vitest';
import { bandsOf, spreadsOf, valuesOf } from '../../src/ensemble/bands.ts';
import { layoutOf, shown } from '../../src/ensemble/layout.ts';
import { compileSmallStory, runStory, storyScenario } from './small-story.ts';

describe('bands', () => {
  it('of one future are that future, in euros', async () => {
    const run = await runStory({}, 1);
    const [low, , middle, , high] = bandsOf(run)[0]!;
    expect(middle).toEqual(Array.from(run.series.subarray(0, 12), (cents) => cents / 100));
    expect(low).toEqual(middle);
    expect(high).toEqual(middle);
  });

  it('leave failed futures out', async () => {
    const [all, some] = [await runStory({}, 40), await runStory({ failing: [39] }, 40)];
    const first = await runStory({}, 39);
    expect(bandsOf(some)).toEqual(bandsOf(first));
    expect(bandsOf(some)).not.toEqual(bandsOf(all));
  });

  it('are empty when every future failed', async () => {
    const run = await runStory({ failing: [0, 1] }, 2);
    expect(bandsOf(run)[0]![2]).toEqual([]);
    expect(spreadsOf(run)[0]).toEqual({ n: 0, undefined: 0, quantiles: null });
  });
});

describe('the spread of an indicator', () => {
  it('counts the futures without a value and leaves them out', async () => {
    const run = await runStory({ wage: 440 }, 200);
    const spread = spreadsOf(run)[1]!;
    expect(spread.n + spread.undefined).toBe(200);
    expect(spread.n).toBeGreaterThan(0);
    expect(spread.undefined).toBeGreaterThan(0);
    expect(valuesOf(run, 1)).toHaveLength(spread.n);
  });
});

describe('the layout', () => {
  it('says how money and percentages are shown', () => {
    const layout = layoutOf(compileSmallStory(storyScenario(), 1));
    expect(layout.indicators.map(({ unit, scale }) => [unit, scale])).toEqual([
      ['EUR', 100],
      ['%', 0.01],
    ]);
  });

  it.each([
    [2850, 100, 28.5],
    [0.07, 0.01, 7],
    [3, 1, 3],
    [-0, 100, 0],
  ])('shows %d at scale %d as %d', (value, scale, result) => {
    expect(shown(value, scale)).toBe(result);
  });
});
