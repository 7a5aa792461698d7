import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectLevel,
  keptAfterMonth,
  participation,
  socialCost,
  stillKnown,
  usableSkills,
} from '../../../src/institutions/programme/rules.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('what was learnt', () => {
  it('is half gone after its half-life', () => {
    let left = 1;
    for (let month = 0; month < 24; month++) left *= keptAfterMonth(24);
    expect(left).toBeCloseTo(0.5, 12);
    expect(keptAfterMonth(1)).toBeCloseTo(0.5, 12);
    expect(keptAfterMonth(0)).toBe(0);
  });

  it('brings an effect that is complete when all its sources are, and never more', () => {
    expect(effectLevel([0.3, 0.3], [1, 0], 0.4)).toBeCloseTo(0.3, 12);
    expect(effectLevel([0.3, 0.3], [1, 1], 0.4)).toBeCloseTo(1, 12);
    expect(effectLevel([], [], 0.4)).toBe(0);
    fc.assert(
      fc.property(part, part, part, part, (a, b, share, both) => {
        const weights = [(1 - both) * share, (1 - both) * (1 - share)];
        const level = effectLevel(weights, [a, b], both);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1 + 1e-12);
        // One end alone is never better than both.
        expect(effectLevel(weights, [a, 0], both)).toBeLessThanOrEqual(level + 1e-12);
      }),
    );
  });

  it('draws those who do not lose more than they gain', () => {
    expect(participation(0, 0, 40)).toBe(0);
    expect(participation(20, 20, 40)).toBe(0.5);
    expect(participation(100, 0, 40)).toBe(1);
    expect(participation(0, 0, 0)).toBe(1);
  });
});

describe('skills', () => {
  it('serve as far as they are both offered and needed', () => {
    // Experts in computers, and a need for farmers: nothing.
    expect(usableSkills([10, 0], [0, 10], [1, 1])).toBe(0);
    expect(usableSkills([5, 3], [4, 6], [1, 0.5])).toBe(5.5);
  });

  it('and what is known of a country fades with the years', () => {
    expect(stillKnown(0, 0.08)).toBe(1);
    expect(stillKnown(10, 0.08)).toBeCloseTo(Math.exp(-0.8), 12);
  });
});

describe('the social cost of separation', () => {
  it('falls with care and with access, and is nothing without absence', () => {
    expect(socialCost(0.5, 0.3, 0, 0)).toBe(0.5);
    expect(socialCost(0.5, 0.3, 1, 0)).toBeCloseTo(0.35, 12);
    expect(socialCost(0.5, 0.3, 1, 1)).toBe(0);
    expect(socialCost(0, 0.3, 0, 0)).toBe(0);
  });
});
