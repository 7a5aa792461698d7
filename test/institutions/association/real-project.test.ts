import { describe, expect, it, test } from 'vitest';
import { association } from '../../../src/institutions/association/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { assemble, q } from '../harness.ts';
import type { InstitutionWanted } from '../harness.ts';
import { sumOf } from './assembled.ts';

/** Forty members in euros and a bakery that needs a 3000 EUR oven and 600 EUR of working capital before it sells. */
function story(currency: 'EUR' | 'XOF', terms: Readonly<Record<string, unknown>>) {
  const scale = currency === 'EUR' ? 1 : 655.957;
  const money = (euros: number) => q.money(Math.round(euros * scale), currency);
  const institutions: InstitutionWanted[] = [
    {
      id: 'members',
      kind: population,
      values: { unit: 'person', currency: 'EUR', count: q.count(40), income: q.perMonth(1500, 'EUR') },
    },
    {
      id: 'club',
      kind: association,
      values: {
        currency: 'EUR',
        members: 'members',
        dues: q.perMonth(20, 'EUR'),
        duesFor: q.months(12),
        project: 'bakery',
        ...terms,
      },
    },
    {
      id: 'bakery',
      kind: socialEnterprise,
      values: {
        currency,
        fundedBy: 'club',
        products: {
          loaf: {
            price: q.price(2 * scale, currency, 'count'),
            plan: q.of(400, 'count/month'),
            demandShare: q.share(1),
            ramp: q.months(0),
            variableCost: q.price(0.5 * scale, currency, 'count'),
            unpaid: q.share(0),
          },
        },
        staff: { baker: { count: q.number(1), wage: q.perMonth(150 * scale, currency) } },
        fixedCost: q.perMonth(50 * scale, currency),
        closureHazard: q.sharePerYear(0),
        workingCapital: money(600),
        equipment: { value: money(3000), life: q.months(120) },
        surplus: { association: q.share(0.5), reserve: q.share(0.2) },
      },
    },
    {
      id: 'agent',
      kind: transferChannel,
      values: {
        from: ['club'],
        to: ['bakery'],
        fee: { fixed: q.money(4, 'EUR') },
        margin: q.share(0.01),
      },
    },
  ];
  return assemble({ currencies: { EUR: {}, XOF: { perBase: 655.957 } }, months: 40, institutions }).run(1);
}

const loan = { as: 'loan', loan: { rate: q.sharePerYear(0.04), months: q.months(18), grace: q.months(3) } };

test('a real project is funded from dues, in one currency and across two', () => {
  const here = story('EUR', {});
  expect(sumOf(here.row('club.sentToProject'))).toBe(360_000);
  const there = story('XOF', {});
  const sent = sumOf(there.row('club.sentToProject'));
  expect(sent).toBeGreaterThan(360_000);
  expect(sent).toBeLessThan(396_000);
});

test('a real project repays its loan to the last cent, here or in its own currency', () => {
  const here = story('EUR', loan);
  expect(here.row('club.loanOwed').at(-1)).toBe(0);
  expect(here.indicator('club.returned')).toBeGreaterThan(360_000);
  const there = story('XOF', loan);
  expect(there.row('club.loanOwed').at(-1)).toBe(0);
  expect(there.row('club.abroad').at(-1)).toBe(there.moved('bakery→club instalment XOF'));
});

test('a real project pays the share of its surplus, and the association reports it', () => {
  const here = story('EUR', { as: 'share', share: { part: q.share(0.5) } });
  expect(here.indicator('club.returned')).toBe(here.moved('bakery→club surplus'));
  expect(here.indicator('club.returned')).toBeGreaterThan(0);
});

describe('what the money put in earns', () => {
  it('is nothing one can speak of for a gift', () => {
    expect(() => story('EUR', {}).indicator('club.multiple')).toThrow('club.multiple');
  });

  it('of a loan whose project also shares its surplus is above the rate of the loan', () => {
    const here = story('EUR', loan);
    const rate = here.indicator('club.yearlyReturn') as number;
    expect(rate).toBeGreaterThan(0.0408);
    const [sent, back] = [here.indicator('club.sentToProject'), here.indicator('club.returned')] as [number, number];
    expect(here.indicator('club.multiple')).toBe(back / sent);
    expect(here.indicator('club.loses')).toBe(0);
    expect(here.indicator('club.lost')).toBe(0);
    expect(here.indicator('club.realReturn')).toBe(rate);
    expect(here.indicator('club.presentValue')).toBeGreaterThan(0);
    const dear = story('EUR', { ...loan, alternative: q.sharePerYear(0.9) });
    expect(dear.indicator('club.presentValue')).toBeLessThan(0);
    expect(dear.indicator('club.yearlyReturn')).toBe(rate);
  });

  it('is discounted to zero by its own return', () => {
    const here = story('EUR', loan);
    const rate = here.indicator('club.yearlyReturn') as number;
    const again = story('EUR', { ...loan, alternative: q.sharePerYear(rate) });
    expect(Math.abs(again.indicator('club.presentValue') as number)).toBeLessThan(1e-6);
  });

  it('suffers from the fees on the way in another currency', () => {
    const [here, there] = [story('EUR', loan), story('XOF', loan)];
    expect(there.indicator('club.yearlyReturn') as number).toBeLessThan(here.indicator('club.yearlyReturn') as number);
  });

  it('of a share is what surplus brought, and a loss when less came back than was put in', () => {
    const here = story('EUR', { as: 'share', share: { part: q.share(0.5) } });
    const [sent, back] = [here.indicator('club.sentToProject'), here.indicator('club.returned')] as [number, number];
    expect(here.indicator('club.loses')).toBe(back < sent ? 1 : 0);
    expect(here.indicator('club.lost')).toBe(Math.max(0, sent - back));
  });

  it('of a share that is sold is its price; what comes later goes to the buyer', () => {
    const kept = story('EUR', { as: 'share', share: { part: q.share(0.5) } });
    const exit = { after: q.months(28), times: q.number(4) };
    const sold = story('EUR', { as: 'share', share: { part: q.share(0.5), exit } });
    const [before, after] = [kept.row('club.returned'), sold.row('club.returned')];
    const lastYear = sumOf(before.slice(17, 29));
    expect(lastYear).toBeGreaterThan(0);
    expect(after.slice(0, 28)).toEqual(before.slice(0, 28));
    expect(after[28]).toBe(before[28]! + 4 * lastYear);
    expect(after.slice(29).every((amount) => amount === 0)).toBe(true);
    expect(sold.moved('club→outside share-of-buyer')).toBe(sumOf(before.slice(29)));
  });

  it('of a share that brought nothing finds no buyer', () => {
    const exit = { after: q.months(2), times: q.number(4) };
    const early = story('EUR', { as: 'share', share: { part: q.share(0.5), exit } });
    const kept = story('EUR', { as: 'share', share: { part: q.share(0.5) } });
    expect(early.row('club.returned')).toEqual(kept.row('club.returned'));
  });
});
