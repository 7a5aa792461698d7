import { describe, expect, it } from 'vitest';
import { breakEvenMeeting, worthOfTurns } from '../../../src/analysis/groups/turn-worth.ts';
import { turnsPlayed } from '../../../src/analysis/groups/turns-played.ts';
import { presentValueOfTurn } from '../../../src/institutions/savings-group/rules.ts';
import { groupScenario, storyScenario } from './group-file.ts';

const circle = { members: 12, contribution: 10_000, turnsPerMeeting: 1, meetingsPerYear: 12 };
const twoPercentAMonth = { alternative: 1.02 ** 12 - 1, inflation: 0 };

describe('what a turn is worth when nobody fails', () => {
  it('follows the closed form: 12 members, 2 % a month', () => {
    const worth = worthOfTurns(circle, twoPercentAMonth);
    worth.forEach(({ presentValue }, i) => {
      expect(presentValue).toBeCloseTo(presentValueOfTurn({ ...circle, rate: 0.02 }, i + 1), 4);
    });
    expect(worth.reduce((sum, { presentValue }) => sum + presentValue, 0)).toBeCloseTo(0, 4);
    expect(breakEvenMeeting(circle, twoPercentAMonth)).toBeCloseTo(6.38, 2);
  });

  it('has the headline rate 0 at the ends and a second, absurd root in the middle', () => {
    const worth = worthOfTurns({ ...circle, members: 5 }, twoPercentAMonth);
    expect(worth.map(({ headline }) => headline)).toEqual([0, 0, 0, 0, 0]);
    // In the very middle the value only touches zero.
    expect(worth.map(({ roots }) => roots.length)).toEqual([1, 2, 1, 2, 1]);
    expect(worth[1]!.roots.some((root) => root > 100)).toBe(true);
  });

  it('loses to rising prices the later it comes', () => {
    const gains = worthOfTurns(circle, { alternative: 0.05, inflation: 0.1 }).map(({ realGain }) => realGain);
    expect(gains[0]).toBeGreaterThan(0);
    expect(gains.at(-1)).toBeLessThan(0);
    expect([...gains].sort((a, b) => b - a)).toEqual(gains);
  });

  it('is shared by two at a meeting with two pots', () => {
    const worth = worthOfTurns({ ...circle, turnsPerMeeting: 2 }, twoPercentAMonth);
    expect(worth.map(({ meeting }) => meeting)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });
});

describe('what became of the members of each turn', () => {
  const own = { alternative: 0.1, seed: 1, group: 'tontine' } as const;

  it('is what the closed form says when nobody fails', () => {
    const played = turnsPlayed({ scenario: groupScenario([]), runs: 3, ...own });
    const worth = worthOfTurns({ ...circle, members: 6, contribution: 5000 }, { alternative: 0.1, inflation: 0 });
    expect(played.map(({ turn, members, losers }) => [turn, members, losers])).toEqual(
      [1, 2, 3, 4, 5, 6].map((turn) => [turn, 3, 0]),
    );
    played.forEach(({ medianValue }, i) => expect(medianValue).toBeCloseTo(worth[i]!.presentValue, 4));
  });

  it('counts a deposit that is still held as the member’s own', () => {
    for (const more of [['deposit: 100 EUR'], ['deposit: 100 EUR', 'cycles: 1']]) {
      const played = turnsPlayed({ scenario: groupScenario(more), runs: 2, ...own });
      expect(played.map(({ losers }) => losers)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it('takes a meal and a gift by agreement for no loss', () => {
    const played = turnsPlayed({ scenario: groupScenario(['meal: 12 EUR']), runs: 2, ...own });
    expect(played.map(({ losers }) => losers)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('shows who loses when members leave with the pot: not the first, mostly the last', () => {
    const scenario = groupScenario(['leavesAfterTurn: 4 %', 'order: drawn']);
    const played = turnsPlayed({ scenario, runs: 120, ...own });
    expect(played[0]!.losers / played[0]!.members).toBeLessThan(0.05);
    const last = played.findLast(({ turn }) => turn > 0)!;
    expect(last.losers).toBeGreaterThan(played[1]!.losers);
    expect(last.medianLoss).toBeGreaterThan(0);
  });

  it('reads a story, with those who never had a turn at the end', () => {
    const played = turnsPlayed({ ...own, scenario: storyScenario('solimanbe-tontine-and-centre'), runs: 8 });
    expect(played.length).toBeGreaterThanOrEqual(19);
    const never = played.findIndex(({ turn }) => turn === 0);
    expect(never === -1 || never === played.length - 1).toBe(true);
  });
});
