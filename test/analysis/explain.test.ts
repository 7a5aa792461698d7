import { describe, expect, it } from 'vitest';
import { explain, futureAtPercentile } from '../../src/analysis/explain.ts';
import type { ReceiptPart } from '../../src/analysis/report.ts';
import { compileSmallStory, runStory, storyScenario } from '../ensemble/small-story.ts';

const scenario = storyScenario({ wage: 600 });
const ask = { scenario, seed: 1, future: 4, compile: compileSmallStory, kinds: [] } as const;

/** The entries of a part added up in cents, to be compared with its value without a rounding error. */
function cents(part: ReceiptPart): number {
  const listed = part.entries.reduce((sum, entry) => sum + entry.sign * Math.round(entry.amount * 100), 0);
  return listed + Math.round(part.entriesTotal * 100);
}

describe('a receipt', () => {
  it('lists entries that add up to the figure, which is that of the run', async () => {
    const run = await runStory({ wage: 600 }, 5);
    const receipt = explain({ ...ask, indicator: 'group.paid' });
    expect(receipt.value).toBe(run.indicators[4]! / 100);
    expect(cents(receipt.parts[0]!)).toBe(run.indicators[4]);
    expect(receipt.parts[0]!.entriesCount).toBe(receipt.parts[0]!.entries.length);
    expect(receipt.parts[0]!.entries[0]).toMatchObject({
      month: '2026-01',
      from: 'people 1',
      to: 'group',
      purpose: 'dues',
    });
  });

  it('adds up each part, whatever way it is taken', () => {
    const { parts } = explain({ ...ask, indicator: 'group.shareMissed' });
    const [missed, last, mean, lowest] = parts as [ReceiptPart, ReceiptPart, ReceiptPart, ReceiptPart];
    expect(missed.entriesCount).toBe(0);
    expect(cents(last)).toBe(Math.round(last.value * 100));
    expect(mean.divisor).toBe(12);
    expect(cents(mean)).toBe(Math.round(mean.value * 12 * 100));
    expect(cents(lowest)).toBe(Math.round(lowest.value * 100));
  });

  it('opens a balance into what was carried forward, came in and went out', () => {
    const receipt = explain({ ...ask, scenario: storyScenario({ wage: 100 }), indicator: 'group.box', month: 5 });
    const [first, ...others] = receipt.parts[0]!.entries;
    expect(first).toMatchObject({ purpose: 'carried-forward', month: '2026-06', sign: 1 });
    expect(new Set(others.map((entry) => entry.purpose))).toEqual(new Set(['dues', 'wages']));
    expect(cents(receipt.parts[0]!)).toBe(Math.round(receipt.value! * 100));
  });

  it('sums up the entries it leaves out, so that the whole still adds up', () => {
    const receipt = explain({ ...ask, indicator: 'group.paid', most: 3 });
    const part = receipt.parts[0]!;
    expect(part.entries).toHaveLength(3);
    expect(part.entriesCount).toBeGreaterThan(40);
    expect(cents(part)).toBe(Math.round(receipt.value! * 100));
  });

  it('of one month holds the entries of that month alone', () => {
    const part = explain({ ...ask, indicator: 'group.dues', month: 2 }).parts[0]!;
    expect(new Set(part.entries.map((entry) => entry.month))).toEqual(new Set(['2026-03']));
    expect(cents(part)).toBe(Math.round(part.value * 100));
  });

  it('says why there is no value', () => {
    const receipt = explain({ ...ask, scenario: storyScenario({ wage: 0 }), indicator: 'group.shareMissed' });
    expect([receipt.value, receipt.none]).toEqual([null, 'never']);
  });

  it('is refused for a name that does not exist', () => {
    expect(() => explain({ ...ask, indicator: 'group.nothing' })).toThrow('There is no indicator');
  });

  it('of a future that fails names the seed and the future', () => {
    const failing = storyScenario({ failing: [4] });
    expect(() => explain({ ...ask, scenario: failing, indicator: 'group.paid' })).toThrow('Future 4 of seed 1');
  });

  it('keeps no journal in later runs', () => {
    const model = compileSmallStory(scenario, 1);
    explain({ ...ask, indicator: 'group.paid', compile: () => model });
    expect(model.parts.ledger.journal).toBeNull();
  });
});

describe('the future at a percentile', () => {
  it('is the nearest-ranked one', async () => {
    const run = await runStory({}, 101);
    const future = futureAtPercentile(run, 'group.paid', 50)!;
    const sorted = run.indicators.slice(0, 101).sort((a, b) => a - b);
    expect(run.indicators[future]).toBe(sorted[50]);
    expect(run.indicators[futureAtPercentile(run, 'group.paid', 0)!]).toBe(sorted[0]);
    expect(run.indicators[futureAtPercentile(run, 'group.paid', 100)!]).toBe(sorted[100]);
  });

  it('does not exist when no future has a value', async () => {
    expect(futureAtPercentile(await runStory({ wage: 0 }, 5), 'group.shareMissed', 50)).toBeNull();
  });
});
