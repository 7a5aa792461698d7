import { describe, expect, it } from 'vitest';
import { seek } from '../../src/analysis/seek.ts';
import type { Lever } from '../../src/schema/scenario.ts';

const lever: Lever = { path: 'a.dues', from: 0, to: 60, step: 1, unit: 'EUR/month', role: 'decision', whose: null };
const sought = (present: number, share: (value: number) => number) =>
  seek({ lever, present, goal: { share: 80, indicator: null }, shareAt: (value) => Promise.resolve(share(value)) });

describe('seeking a goal', () => {
  it('finds the smallest change of a lever that works in steps', async () => {
    // Nothing moves below 28; a step up at 28, another at 40.
    const found = await sought(20, (value) => (value < 28 ? 40 : value < 40 ? 81 : 95));
    expect(found).toMatchObject({ present: 20, presentShare: 40, isReachedAlready: false, to: 28, toShare: 81 });
    expect(found.below).toEqual({ holds: 28, fails: 27 });
    expect(found.above).toBeNull();
  });

  it('goes down when that is nearer, and finds a window', async () => {
    const found = await sought(30, (value) => (value >= 18 && value <= 25 ? 90 : 10));
    expect(found).toMatchObject({ to: 25, below: { holds: 18, fails: 17 }, above: { holds: 25, fails: 26 } });
  });

  it('says when no value does', async () => {
    expect(await sought(20, (value) => value)).toMatchObject({ to: null, toShare: null, below: null, above: null });
  });

  it('gives the thresholds of failure on both sides when the goal is reached already', async () => {
    const found = await sought(20, (value) => (value > 12 && value < 50 ? 80 : 79));
    expect(found).toMatchObject({ isReachedAlready: true, to: 20 });
    expect(found.below).toEqual({ holds: 13, fails: 12 });
    expect(found.above).toEqual({ holds: 49, fails: 50 });
  });
});
