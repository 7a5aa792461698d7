import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answerTo,
  type Application,
  cappedGrants,
  type FundingRule,
  knownRules,
  largerProjectGrant,
  matchedFunds,
  smallProjectGrant,
} from '../../../src/institutions/association/rules-funding.ts';

const asked: Application = { budget: 20_000, own: 6000, running: 0, yesThisYear: 0 };

/** One rule or application that differs, and what is answered. */
const table: [string, FundingRule, Partial<Application>, Answer][] = [
  ['pays its share', { share: 0.7 }, {}, { eligible: true, grant: 14_000 }],
  ['pays no more than its cap', { share: 0.7, cap: 10_000 }, {}, { eligible: true, grant: 10_000 }],
  ['pays the whole budget when no rule binds', {}, {}, { eligible: true, grant: 20_000 }],
  ['matches what is pledged', { matches: 2 }, { pledge: 5000 }, { eligible: true, grant: 10_000 }],
  ['never pays more than the budget', { matches: 9 }, {}, { eligible: true, grant: 20_000 }],
  ['looks at budgets up to its limit', { share: 0.5, most: 20_000 }, {}, { eligible: true, grant: 10_000 }],
  ['refuses a larger one', { most: 19_999 }, {}, { eligible: false, why: 'budget-too-large' }],
  ['refuses a smaller one', { least: 20_001 }, {}, { eligible: false, why: 'budget-too-small' }],
  ['accepts the own share to the cent', { share: 0.7, own: 0.3 }, {}, { eligible: true, grant: 14_000 }],
  ['refuses less than the own share', { own: 0.301 }, {}, { eligible: false, why: 'own-share-missing' }],
  ['says yes so often a year', { perYear: 1 }, { yesThisYear: 1 }, { eligible: false, why: 'year-used-up' }],
  [
    'pays what is left of an applicant’s cap',
    { applicantCap: 25_000 },
    { running: 20_000 },
    { eligible: true, grant: 5000 },
  ],
  [
    'and then nothing',
    { applicantCap: 20_000 },
    { running: 20_000 },
    { eligible: false, why: 'applicant-cap-reached' },
  ],
];

describe('a funder', () => {
  it.each(table)('%s', (_, rule, more, answer) => {
    expect(answerTo(rule, { ...asked, ...more })).toEqual(answer);
  });

  it('never pays more than budget, cap and share, whatever it is asked', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (budget, own, cap, share) => {
        const answer = answerTo({ share, cap }, { budget, own, running: 0, yesThisYear: 0 });
        expect(answer.eligible).toBe(true);
        if (answer.eligible) expect(answer.grant).toBeLessThanOrEqual(Math.min(budget, cap, share * budget));
      }),
    );
  });

  it('listens to more small associations the less it asks of its own', () => {
    const owns = Array.from({ length: 50 }, (_, i) => i * 200);
    const accepted = (own: number) =>
      owns.filter((held) => answerTo({ share: 0.7, own }, { ...asked, own: held }).eligible).length;
    expect([0, 0.1, 0.3].map(accepted)).toEqual([50, 40, 20]);
  });
});

describe('well-known funders', () => {
  it('PRA/OSIM pays 70 % up to 15 000 EUR of budgets up to 120 000, and larger ones go to the mesoprojects', () => {
    expect(smallProjectGrant(20_000)).toEqual({ eligible: true, grant: 14_000 });
    expect(smallProjectGrant(120_000)).toEqual({ eligible: true, grant: 15_000 });
    expect(smallProjectGrant(120_001)).toEqual({ eligible: false, grant: 0 });
    expect(largerProjectGrant(150_000)).toEqual({ eligible: true, grant: 100_000 });
    expect(largerProjectGrant(119_999)).toEqual({ eligible: false, grant: 0 });
  });

  it('Wallonia-Brussels pays 90 % up to 90 000 EUR, and all together no more than the cap of the applicant', () => {
    expect(cappedGrants([50_000, 200_000], Infinity)).toEqual({ grants: [45_000, 90_000], total: 135_000 });
    expect(cappedGrants([50_000, 200_000], 100_000).total).toBe(100_000);
  });

  it('3x1 quadruples what migrants bring to a community, and doubles it for an enterprise up to a cap', () => {
    expect(matchedFunds(1000, 'community', Infinity)).toMatchObject({ total: 4000, leverage: 4 });
    expect(matchedFunds(1000, 'productive', 250)).toMatchObject({ federal: 250, stateAndMunicipal: 0, total: 1250 });
    expect(knownRules.threeForOne).toEqual({ matches: 1 });
  });
});
