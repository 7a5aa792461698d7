import { describe, expect, test } from 'vitest';
import { association } from '../../../src/institutions/association/index.ts';
import { AccumulatingGroup } from '../../../src/institutions/savings-group/accumulating.ts';
import { assetsOf } from '../../../src/institutions/savings-group/accumulating-meeting.ts';
import { savingsGroup } from '../../../src/institutions/savings-group/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';
import { payingBack } from './paying-back.ts';

const everybody = { leaning: q.number(50), steadiness: q.number(50), impatience: q.sharePerMonth(0) };

/** Two associations with an enterprise each that pays 100 EUR a month back from the sixth month on. */
function built(club: Readonly<Record<string, unknown>>): Assembled {
  const partner = (id: string) => ({
    id,
    kind: association,
    values: { currency: 'EUR', members: 'migrants', dues: q.perMonth(0, 'EUR'), duesFor: q.months(1) },
  });
  return assemble({
    currencies: { EUR: {} },
    months: 24,
    institutions: [
      {
        id: 'migrants',
        kind: payingMembers,
        values: { currency: 'EUR', count: q.count(20), cash: q.money(10_000, 'EUR') },
      },
      partner('ngo'),
      partner('union'),
      { id: 'farm', kind: payingBack, values: { currency: 'EUR', to: 'ngo' } },
      {
        id: 'club',
        kind: savingsGroup,
        values: {
          type: 'accumulating',
          currency: 'EUR',
          members: 'migrants',
          count: q.count(20),
          contribution: q.perMonth(20, 'EUR'),
          shares: { price: q.money(10, 'EUR'), attends: q.share(1), sends: q.share(1) },
          shareOut: { after: q.count(12), rule: 'none', leaves: q.share(0) },
          club: { with: 'ngo', criticalMass: q.money(2000, 'EUR'), ...everybody, ...club },
        },
      },
    ],
  });
}

function groupOf(given: Assembled): AccumulatingGroup {
  const group = given.instances.get('club');
  if (group instanceof AccumulatingGroup) return group;
  throw new Error('club is no accumulating group.');
}

const rival = (returns: number, risk: number) => ({
  choices: { mill: { with: 'union', returns: q.share(returns), closeness: q.share(0.5), risk: q.share(risk) } },
  matters: q.number(8),
});

describe('the members of a club', () => {
  test('vote for the enterprise that promises more and looks safer, and the pool goes there', () => {
    const better = built(rival(1, 0)).run();
    expect(better.row('club.entrusted-mill').at(-1)).toBe(4 * 200_000);
    expect(better.row('club.entrusted').at(-1)).toBe(0);
    const worse = built(rival(0, 1)).run();
    expect(worse.row('club.entrusted-mill').at(-1)).toBe(0);
    expect(worse.row('club.entrusted').at(-1)).toBeGreaterThan(0);
  });

  test('are divided when neither is better: now one wins, now the other', () => {
    const given = built(rival(0.5, 0.5));
    const mill = Array.from({ length: 20 }, (_, future) => given.run(future).row('club.entrusted-mill').at(-1)! > 0);
    expect(new Set(mill)).toEqual(new Set([true, false]));
  });

  test('receive what the enterprise returns, by their savings', () => {
    const given = built({}).run();
    const dividends = given.row('club.clubDividends');
    expect(dividends.slice(0, 6)).toEqual(Array(6).fill(0));
    expect(dividends.slice(7, 12)).toEqual(Array(5).fill(10_000));
    expect(given.moved('club→migrants dividend')).toBe(given.moved('ngo→club dividend'));
    const group = groupOf(given);
    expect(assetsOf(group)).toBe(group.totalSavings + group.profit);
    expect(group.net.every((net) => net > 0)).toBe(true);
  });

  test('may leave a part of the dividend in the pool, to be invested again', () => {
    const kept = built({ reinvests: q.share(0.4) }).run();
    const paid = kept.moved('club→migrants dividend');
    expect(paid).toBe(Math.floor(kept.moved('ngo→club dividend') * 0.6));
    expect(kept.row('club.invested').reduce((a, b) => a + b)).toBeGreaterThan(
      built({})
        .run()
        .row('club.invested')
        .reduce((a, b) => a + b),
    );
  });
});
