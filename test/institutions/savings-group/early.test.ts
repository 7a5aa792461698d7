import { describe, expect, test } from 'vitest';
import { q } from '../harness.ts';
import { accumulating, groupOf } from './accumulating-group.ts';

const asking = { asks: q.share(1), agrees: q.share(1), penalty: q.share(0.1) };

describe('savings taken back before the share-out', () => {
  test('need the votes of those present', () => {
    const refused = accumulating({
      months: 6,
      members: 9,
      group: { withdrawals: { ...asking, agrees: q.share(0) } },
    }).run();
    expect(refused.row('avec.askedBack')).toEqual(Array(6).fill(9));
    expect(refused.row('avec.leftEarly')).toEqual(Array(6).fill(0));
    const agreed = accumulating({ months: 1, members: 9, group: { withdrawals: asking } }).run();
    // The last one has nobody left to vote.
    expect(agreed.row('avec.leftEarly')).toEqual([8]);
  });

  test('leave a penalty to those who stay', () => {
    const given = accumulating({ months: 1, members: 9, group: { withdrawals: asking } }).run();
    expect(given.row('avec.withdrawnEarly')).toEqual([8 * 450]);
    expect(given.row('avec.profit')).toEqual([8 * 50]);
    expect(given.row('avec.savings')).toEqual([500]);
    expect([...groupOf(given).net].filter((net) => net === -50)).toHaveLength(8);
  });

  test('are not possible without the heading', () => {
    expect(() => accumulating({ months: 6, members: 9 }).run().row('avec.askedBack')).toThrow('There is no series');
  });
});

describe('what is smaller than a coin', () => {
  const fund = { contribution: q.money(0.5, 'EUR'), claims: {} };
  const cycle = { after: q.count(3), leaves: q.share(0), coin: q.money(2, 'EUR') };
  const fines = {
    fine: q.money(0.35, 'EUR'),
    shares: { price: q.money(5, 'EUR'), attends: q.share(0.5), sends: q.share(1) },
  };

  test('is carried to the next cycle, or goes to the social fund', () => {
    const at = (remainder: string) =>
      accumulating({
        months: 4,
        members: 7,
        group: { ...fines, socialFund: fund, shareOut: { ...cycle, remainder } },
      }).run();
    const carried = at('carried');
    const given = at('fund');
    const left = carried.row('avec.box')[2]!;
    expect(left).toBeGreaterThan(0);
    expect(given.row('avec.box')[2]).toBe(0);
    expect(given.row('avec.fund')[2]).toBe(carried.row('avec.fund')[2]! + left);
  });
});
