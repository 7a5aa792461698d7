import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildingCost,
  builtAfterMonth,
  divertedShare,
  isBuilt,
  needsTranche,
  nextTranche,
  reachesBuilders,
  type Site,
} from '../../../src/institutions/social-enterprise/rules-building.ts';

/** Builds with all the money it asks for; returns what was paid in all, by whom it was kept, and the months. */
function buildAll(site: Site, planned: number, diverted: number): { paid: number; kept: number; months: number } {
  let paid = 0;
  let kept = 0;
  let months = 0;
  while (!isBuilt(site) && months < 1000) {
    if (needsTranche(site)) {
      const tranche = nextTranche(site, planned, diverted);
      const arrives = reachesBuilders(tranche, diverted, site.cost - site.paid);
      site.paid += arrives;
      site.tranches += 1;
      paid += tranche;
      kept += tranche - arrives;
    }
    site.built = builtAfterMonth(site);
    months++;
  }
  return { paid, kept, months };
}

const newSite = (cost: number, months: number): Site => ({ cost, paid: 0, built: 0, tranches: 0, months });

describe('building', () => {
  it('costs the quote and the overrun', () => {
    expect(buildingCost(1_000_000, 0.2)).toBe(1_200_000);
    expect(buildingCost(100, -0.1)).toBe(90);
  });

  it('takes its months and its cost when nothing is diverted', () => {
    expect(buildAll(newSite(9000, 6), 3, 0)).toEqual({ paid: 9000, kept: 0, months: 6 });
  });

  it('asks for one more tranche when a tenth leaves each: 9 000 of work cost 10 000', () => {
    expect(buildAll(newSite(9000, 6), 3, 0.1)).toEqual({ paid: 10000, kept: 1000, months: 6 });
  });

  it('is finished for every cost, and what was paid is work and diversion to the last unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 24 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (cost, months, planned, diverted) => {
          const site = newSite(cost, months);
          const all = buildAll(site, planned, diverted);
          expect(isBuilt(site)).toBe(true);
          expect(site.paid).toBe(cost);
          expect(all.paid).toBe(cost + all.kept);
          expect(all.months).toBeGreaterThanOrEqual(months);
        },
      ),
    );
  });

  it('loses less when a committee or the association holds the money', () => {
    expect(divertedShare(0.2, 'promoter', 0.5, 0.75)).toBe(0.2);
    expect(divertedShare(0.2, 'committee', 0.5, 0.75)).toBe(0.1);
    expect(divertedShare(0.2, 'association', 0.5, 0.75)).toBeCloseTo(0.15, 15);
  });
});
