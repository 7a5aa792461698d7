import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { association } from '../../../src/institutions/association/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { closedYear } from '../../../src/institutions/social-enterprise/rules-members.ts';
import { divide } from '../../../src/institutions/social-enterprise/statutes/rules.ts';
import type { Divided, Split } from '../../../src/institutions/social-enterprise/statutes/rules.ts';
import { statuteOf, statutes } from '../../../src/institutions/social-enterprise/statutes/statutes.ts';
import type { StatuteName } from '../../../src/institutions/social-enterprise/statutes/statutes.ts';
import { assemble, q } from '../harness.ts';
import { stall, withCash } from './tiny.ts';

const nobody: Split = { reserve: 0, training: 0, optional: 0, association: 0, members: 0, capital: 0 };

function divided(surplus: number, split: Partial<Split>, statute: StatuteName = 'none', held = {}): Divided {
  const out: Divided = { general: 0, training: 0, optional: 0, association: 0, members: 0, capital: 0 };
  const reserves = { shareCapital: 0, general: 0, training: 0, ...held };
  divide(surplus, { ...nobody, ...split }, statuteOf(statute), reserves, 0.06, out);
  return out;
}

describe('a surplus divided', () => {
  it('gives the association its share, but nothing that belongs to the reserve, and nothing of a loss', () => {
    expect(divided(10000, { reserve: 0.6, association: 0.4 }).association).toBe(4000);
    expect(divided(10000, { reserve: 0.6, association: 1 }).association).toBe(4000);
    expect(divided(-3000, { reserve: 0.6, association: 0.4 }).association).toBe(0);
  });

  it('of an OHADA cooperative is the one of the reference cases, to the minor unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e7 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.constantFrom(0, 0.1, 0.2),
        (netSurplus, shareCapital, generalReserve, trainingReserve, optionalReserveRate) => {
          const known = closedYear({ netSurplus, shareCapital, generalReserve, trainingReserve, optionalReserveRate });
          const held = { shareCapital, general: generalReserve, training: trainingReserve };
          const split = { reserve: 0.2, training: 0.2, optional: optionalReserveRate, members: 1 };
          const out = divided(netSurplus, split, 'ohada-cooperative', held);
          expect(Math.abs(out.general - known.general)).toBeLessThan(1);
          expect(Math.abs(out.training - known.training)).toBeLessThan(1);
          expect(Math.abs(out.members - known.distributable)).toBeLessThan(3);
        },
      ),
    );
  });

  it('never gives out more than there is, whatever the statute', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e9 }),
        fc.record({
          reserve: share,
          training: share,
          optional: fc.constant(0),
          association: share,
          members: share,
          capital: share,
        }),
        fc.constantFrom(...(Object.keys(statutes) as StatuteName[])),
        (surplus, split, statute) => {
          const out = divided(
            surplus,
            { ...split, reserve: split.reserve / 2, training: split.training / 2 },
            statute,
            {
              shareCapital: 1e6,
            },
          );
          const given = out.general + out.training + out.optional + out.association + out.members + out.capital;
          expect(given).toBeLessThanOrEqual(Math.max(0, surplus));
          for (const part of Object.values(out)) expect(part).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('pays capital a limited interest in a cooperative, and its whole share in a company', () => {
    const held = { shareCapital: 50000, general: 50000, training: 50000 };
    expect(divided(100000, { capital: 0.5 }, 'ohada-cooperative', held).capital).toBe(3000);
    expect(divided(100000, { capital: 0.5 }, 'company', held).capital).toBe(50000);
  });
});

/** A stall that earns 50 EUR a month, 600 a year, with two members who are its only customers. */
function cooperative(surplus: object, months: number, more: object = {}) {
  const { loaf } = stall.products;
  const bought = { ...loaf, plan: q.of(0, 'count/month'), sector: { fr: 'pain', en: 'bread' } };
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      {
        id: 'shop',
        kind: socialEnterprise,
        values: { ...stall, ...withCash(1000), products: { bought }, statute: 'ohada-cooperative', surplus, ...more },
      },
      {
        id: 'members',
        kind: population,
        values: {
          currency: 'EUR',
          count: q.count(2),
          income: q.perMonth(100, 'EUR'),
          incomeWithoutWork: q.share(1),
          buys: { bread: { amount: q.perMonth(100, 'EUR') } },
        },
      },
    ],
  }).run();
}

describe('a cooperative through the years', () => {
  const surplus = {
    reserve: q.share(0.2),
    training: q.share(0.2),
    shareCapital: q.money(200, 'EUR'),
    members: { who: 'members', share: q.share(0.5) },
  };

  it('fills its reserves up to the share capital and refunds members by what they bought', () => {
    const shop = cooperative(surplus, 36);
    // 600 a year: 120 to each reserve until 200 stand in it, half to the members.
    expect(shop.row('shop.generalReserve').filter((_, month) => month % 12 === 11)).toEqual([12000, 20000, 20000]);
    expect(shop.row('shop.trainingReserve')[35]).toBe(20000);
    expect(shop.row('shop.refunds').filter((refund) => refund > 0)).toEqual([30000, 30000, 30000]);
    expect(shop.indicator('shop.keptInReserve')).toBe(40000);
    expect(shop.balances('members', 'cash')).toEqual([45000, 45000]);
  });

  it('makes losses good before anything is shared', () => {
    const shop = cooperative(surplus, 36, { fixedCost: q.perMonth(90.5, 'EUR') });
    // 200 − 50 − 90.50 − 60 lose 0.50 a month: nothing is shared.
    expect(shop.row('shop.refunds').every((refund) => refund === 0)).toBe(true);
    expect(shop.row('shop.lossCarried')[35]).toBe(1800);
    expect(shop.row('shop.generalReserve')[35]).toBe(0);
  });
});

describe('without a statute', () => {
  it('nothing is booked to reserves, and the association gets its share as before', () => {
    const model = assemble({
      currencies: { EUR: {} },
      months: 13,
      institutions: [
        {
          id: 'shop',
          kind: socialEnterprise,
          values: {
            ...stall,
            ...withCash(1000),
            fundedBy: 'club',
            surplus: { reserve: q.share(0.6), association: q.share(0.4) },
          },
        },
        {
          id: 'members',
          kind: population,
          values: { currency: 'EUR', count: q.count(1), income: q.perMonth(0, 'EUR') },
        },
        {
          id: 'club',
          kind: association,
          values: {
            currency: 'EUR',
            members: 'members',
            dues: q.perMonth(0, 'EUR'),
            duesFor: q.months(1),
            paying: {},
            project: 'shop',
          },
        },
      ],
    }).run();
    expect(model.indicator('club.returned')).toBe(24000);
  });
});
