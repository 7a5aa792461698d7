import { describe, expect, it } from 'vitest';
import { judgeCourse, movementsOf } from '../../src/analysis/claim-courses.ts';
import type { Columns } from '../../src/analysis/claim-courses.ts';
import { judgeLimits } from '../../src/analysis/claim-limits.ts';
import { disagreement, findingSentence } from '../../src/analysis/claim-sentences.ts';
import { claimResults } from '../../src/analysis/claims.ts';
import type { Course, Level } from '../../src/schema/claims.ts';
import { claimsOf, goodClaims, oneClaim } from '../claims/small.ts';

function judged(course: Course, level: Level, columns: Columns, share = 0.05): string {
  return judgeCourse(movementsOf(columns), { course, level, share, changesSomething: true });
}

/** A hundred futures: some go up by one, some down by one, the others stay. */
function hundred(up: number, down: number): Columns {
  const before = Array.from({ length: 100 }, () => 10);
  return [before, before.map((value, i) => (i < up ? value + 1 : i >= 100 - down ? value - 1 : value))];
}

describe('a course', () => {
  it('rises when the mean is strictly above zero and no more futures fall than the share', () => {
    expect(judged('rises', 'average', hundred(20, 5))).toBe('as-expected');
    expect(judged('rises', 'average', hundred(20, 6))).toBe('too-many-futures-go-the-other-way');
    expect(judged('rises', 'average', hundred(20, 6), 0.1)).toBe('as-expected');
    expect(judged('rises', 'average', hundred(4, 5))).toBe('mean-does-not-go-that-way');
    expect(judged('rises', 'average', hundred(0, 0))).toBe('mean-does-not-go-that-way');
    expect(judged('falls', 'average', hundred(5, 20))).toBe('as-expected');
  });

  it('rises in each future when every future does', () => {
    expect(judged('rises', 'each', hundred(100, 0))).toBe('as-expected');
    expect(judged('rises', 'each', hundred(99, 0))).toBe('a-future-does-not-change');
    expect(judged('rises', 'each', hundred(99, 1))).toBe('a-future-goes-the-other-way');
  });

  it('never falls when no future does, and says nothing when nothing moves', () => {
    expect(judged('never-falls', 'each', hundred(1, 0))).toBe('as-expected');
    expect(judged('never-falls', 'each', hundred(50, 1))).toBe('a-future-goes-the-other-way');
    expect(judged('never-falls', 'each', hundred(0, 0))).toBe('nothing-changes');
    expect(judged('never-falls', 'average', hundred(50, 1))).toBe('as-expected');
    expect(judged('never-rises', 'average', hundred(50, 1))).toBe('mean-does-not-go-that-way');
    expect(judged('never-rises', 'each', hundred(0, 3))).toBe('as-expected');
  });

  it('must agree between all neighbouring steps', () => {
    expect(
      judged('rises', 'average', [
        [1, 1],
        [2, 2],
        [1, 1],
      ]),
    ).toBe('mean-does-not-go-that-way');
  });

  it('stays the same only if something else changes', () => {
    const movements = movementsOf(hundred(0, 0));
    const same = { course: 'same', level: 'average', share: 0.05 } as const;
    expect(judgeCourse(movements, { ...same, changesSomething: true })).toBe('as-expected');
    expect(judgeCourse(movements, { ...same, changesSomething: false })).toBe('nothing-changes');
    expect(judged('same', 'each', hundred(1, 1))).toBe('it-changes');
  });

  it('leaves out futures without a value and has nothing to say when none is left', () => {
    expect(
      movementsOf([
        [1, null, 3],
        [2, 5, null],
      ]),
    ).toEqual([{ n: 1, up: 1, down: 0, equal: 0, mean: 1 }]);
    expect(judged('rises', 'average', [[null], [2]])).toBe('no-future-to-look-at');
  });

  it('takes the last digits of a division for nothing', () => {
    expect(movementsOf([[0.3], [0.1 + 0.2]])[0]).toMatchObject({ equal: 1, mean: 0 });
  });
});

describe('limits', () => {
  const at = { is: 'at', values: [10, 20], within: 1 } as const;
  it('hold on average or in each future, step by step', () => {
    expect(
      judgeLimits(
        [
          [8, 12],
          [20, 20],
        ],
        at,
        'average',
      ),
    ).toBe('as-expected');
    expect(
      judgeLimits(
        [
          [8, 12],
          [20, 20],
        ],
        at,
        'each',
      ),
    ).toBe('outside-the-limits');
    expect(
      judgeLimits(
        [
          [10, 10],
          [22, 22],
        ],
        at,
        'average',
      ),
    ).toBe('outside-the-limits');
    expect(judgeLimits([[10], [null]], at, 'average')).toBe('no-future-to-look-at');
    expect(judgeLimits([[1, 2, 3]], { is: 'between', low: 1, high: 3 }, 'each')).toBe('as-expected');
  });
});

describe('a claim', () => {
  const resultOf = async (text: string) => (await claimResults({ claims: claimsOf(text) }))[0]!;

  it('holds with its numbers, the same each time', async () => {
    const result = await resultOf(goodClaims);
    expect(result).toMatchObject({ of: 'story', outcome: 'holds', seed: 1, futures: 10, failed: 0 });
    expect(result.findings[0]!.pairs).toMatchObject([
      { from: '0 EUR', to: '4 EUR', n: 10, up: 0, equal: 0, down: 10, leftOut: 0 },
      { from: '4 EUR', to: '8 EUR', n: 10, up: 0, down: 10 },
    ]);
    expect(await resultOf(goodClaims)).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  });

  it('fails with a future to look at', async () => {
    const result = await resultOf(goodClaims.replace('received: falls', 'received: rises'));
    expect(result.outcome).toBe('fails');
    expect(result.findings[0]!.counterExample).toMatchObject({ future: 0, step: '4 EUR' });
    expect(findingSentence(result.findings[0]!, 'en')).toContain('first counter-example: future 0');
    expect(findingSentence(result.findings[0]!, 'fr')).toContain('premier contre-exemple');
  });

  it('is vacuous when its condition is never met', async () => {
    const result = await resultOf(goodClaims.replace('> 500 EUR', '> 5000 EUR'));
    expect(result).toMatchObject({ outcome: 'vacuous', findings: [{ reason: 'condition-is-never-met' }] });
  });

  it('speaks only of the futures that meet its condition', async () => {
    const given = 'families.received > 95 EUR';
    const result = await resultOf(goodClaims.replace('senders.income > 500 EUR/month', given));
    const [first] = result.findings[0]!.pairs;
    expect(first!.n + first!.leftOut).toBe(10);
  });

  it('stays vacuous when what it watches never moves', async () => {
    const text = oneClaim(
      'change: { agent.fee.fixed: [0 EUR, 4 EUR] }',
      'expect: { senders.income: never-falls }',
      'futures: 5',
    );
    expect(await resultOf(text)).toMatchObject({ outcome: 'vacuous', findings: [{ reason: 'nothing-changes' }] });
    expect(await resultOf(text.replace('never-falls', 'same'))).toMatchObject({ outcome: 'holds' });
  });

  it('is contested when a source disagrees, whatever the model says, and names both', async () => {
    const contested = `  contested: { source: "another study", says: { fr: "non", en: "it does not" } }\n`;
    const holding = await resultOf(goodClaims + contested);
    expect(holding).toMatchObject({ outcome: 'contested', evaluated: 'holds' });
    expect(disagreement(holding, 'en')).toMatch(/JMDI handbook, lines 797-801.*another study says: it does not\./);
    const failing = await resultOf(goodClaims.replace('falls', 'rises') + contested);
    expect(failing).toMatchObject({ outcome: 'contested', evaluated: 'fails' });
    const empty = await resultOf(goodClaims.replace('> 500 EUR', '> 5000 EUR') + contested);
    expect(empty.outcome).toBe('vacuous');
  });

  it('may compare two results of one future, take a series, and ask for a value', async () => {
    const text = oneClaim(
      'expect: { total(agent.fees): { above: highest(agent.fees) }, total(agent.margins): { at: 0 EUR } }',
      'level: each',
      'futures: 5',
    );
    const { outcome, findings } = await resultOf(text);
    expect(outcome).toBe('holds');
    expect(findings[0]!.pairs).toMatchObject([{ from: 'highest(agent.fees)', up: 5 }]);
    expect(findingSentence(findings[1]!, 'en')).toContain('is 0');
  });
});
