import { describe, expect, it } from 'vitest';
import { ClaimRuns } from '../../src/analysis/claim-runs.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { claimsOf, goodClaims } from '../claims/small.ts';

describe('the runs of claims', () => {
  const all = claimsOf(goodClaims).claims;

  it('plays each design once, however many claims look at it, and gives each claim its own steps', async () => {
    const played: string[] = [];
    const runs = new ClaimRuns(
      [...all, ...all],
      () => 3,
      (scenario, futures) => {
        played.push(scenario.hash);
        return runEnsemble({ scenario, seed: 1, runs: futures }, { workers: 0 });
      },
    );
    for (const claim of [...all, ...all]) {
      const hashes = (await runs.of(claim)).map(({ hash }) => hash);
      expect(hashes).toEqual(claim.steps.map(({ scenario }) => scenario.hash));
    }
    expect(played.sort()).toEqual(
      [...new Set(all.flatMap(({ steps }) => steps.map(({ scenario }) => scenario.hash)))].sort(),
    );
  });

  it('does not take a run of fewer futures for one of more', async () => {
    const asked: number[] = [];
    const twice = [all[0]!, { ...all[0]!, futures: all[0]!.futures + 1 }];
    const runs = new ClaimRuns(
      twice,
      ({ futures }) => futures,
      (scenario, futures) => {
        asked.push(futures);
        return runEnsemble({ scenario, seed: 1, runs: futures }, { workers: 0 });
      },
    );
    for (const claim of twice) expect((await runs.of(claim)).every(({ runs: n }) => n === claim.futures)).toBe(true);
    expect(new Set(asked)).toEqual(new Set(twice.map(({ futures }) => futures)));
  });
});
