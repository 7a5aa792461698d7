import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/analysis/compare.ts';
import { runStory } from '../ensemble/small-story.ts';

describe('a comparison', () => {
  it('counts the futures in which the first design is better, in the direction of the indicator', async () => {
    const [low, high] = [await runStory({ dues: 50, wage: 600 }, 50), await runStory({ dues: 100, wage: 600 }, 50)];
    const pair = compareDesigns([
      { name: 'A', ensemble: low },
      { name: 'B', ensemble: high },
    ])['A-B']!;
    expect(pair['group.paid']).toMatchObject({ unit: 'EUR', n: 50, wins: 0, ties: 0 });
    expect(pair['group.paid']!.p95).toBeLessThan(0);
    // Here lower is better, and lower dues miss more.
    expect(pair['group.shareMissed']!.wins).toBe(0);
  });

  it('of a design with itself is a tie in every future', async () => {
    const run = await runStory({ wage: 600 }, 20);
    const pair = compareDesigns([
      { name: 'A', ensemble: run },
      { name: 'B', ensemble: run },
    ])['A-B']!;
    expect(pair['group.paid']).toEqual({ unit: 'EUR', n: 20, wins: 0, ties: 20, p5: 0, p50: 0, p95: 0, mcse: 0 });
  });

  it('leaves out futures that failed or have no value in one of the designs', async () => {
    const [a, b] = [await runStory({ failing: [3] }, 20), await runStory({ failing: [3, 4], wage: 0 }, 20)];
    const pair = compareDesigns([
      { name: 'A', ensemble: a },
      { name: 'B', ensemble: b },
    ])['A-B']!;
    expect(pair['group.paid']!.n).toBe(18);
    expect(pair['group.shareMissed']).toEqual({ unit: '%', n: 0, wins: 0, ties: 0 });
  });

  it('takes every pair of up to six designs and refuses others', async () => {
    const ensemble = await runStory({}, 5);
    const designs = ['A', 'B', 'C'].map((name) => ({ name, ensemble }));
    expect(Object.keys(compareDesigns(designs))).toEqual(['A-B', 'A-C', 'B-C']);
    expect(() => compareDesigns(designs.slice(0, 1))).toThrow('Two to six');
    const other = await runStory({}, 5, 2);
    expect(() => compareDesigns([designs[0]!, { name: 'B', ensemble: other }])).toThrow('one seed');
  });
});
