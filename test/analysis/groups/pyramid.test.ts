import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playPyramid } from '../../../src/analysis/groups/pyramid.ts';

/** The example of the DR Congo: pay 11 dollars, bring two, receive 88. */
const congo = { fee: 11, payout: 88, recruits: 2 } as const;

describe('a pyramid that passes for a tontine', () => {
  it('pays one in eight at best, three levels after they came', () => {
    const full = playPyramid({ ...congo, people: 1023 });
    expect(full.depth).toBe(3);
    expect(full.levels.map(({ entered }) => entered)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
    expect(full.paid).toBe(127);
    expect(full.losers).toBe(896);
  });

  it('never pays out more than came in, and most of its people lose', () => {
    const schemes = fc.record({
      fee: fc.integer({ min: 1, max: 50 }),
      times: fc.integer({ min: 2, max: 30 }),
      recruits: fc.integer({ min: 2, max: 5 }),
      people: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(schemes, ({ fee, times, recruits, people }) => {
        const end = playPyramid({ fee, payout: fee * times, recruits, people });
        expect(end.paid * fee * times).toBeLessThanOrEqual(end.entered * fee);
        expect(end.entered).toBe(people);
        expect(end.losers).toBeGreaterThanOrEqual(people * (1 - 1 / times));
      }),
    );
  });

  it('needs twice the people at each level, so that growing helps nobody but those above', () => {
    const share = (people: number) => playPyramid({ ...congo, people }).losers / people;
    expect(share(100_000)).toBeGreaterThan(0.86);
    expect(share(100)).toBeGreaterThan(0.86);
  });

  it('is refused when it makes no sense', () => {
    expect(() => playPyramid({ ...congo, payout: 11, people: 10 })).toThrow('promises more');
    expect(() => playPyramid({ ...congo, recruits: 1, people: 10 })).toThrow('Two people or more');
    expect(() => playPyramid({ ...congo, people: 0 })).toThrow('Somebody must be there');
  });
});
