import type { Assembled } from '../harness.ts';
import { assemble, q } from '../harness.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';

/** A stall that sells 100 loaves a month at 2 EUR, buys flour for 0.50, pays one baker 60 EUR and 40 EUR of rent. */
export const stall = {
  currency: 'EUR',
  products: {
    loaf: {
      price: q.price(2, 'EUR', 'count'),
      plan: q.of(100, 'count/month'),
      demandShare: q.share(1),
      ramp: q.months(0),
      variableCost: q.price(0.5, 'EUR', 'count'),
      unpaid: q.share(0),
    },
  },
  staff: { baker: { count: q.number(1), wage: q.perMonth(60, 'EUR') } },
  fixedCost: q.perMonth(40, 'EUR'),
  closureHazard: q.sharePerYear(0),
};

/** Opening cash in euros. */
export const withCash = (euros: number) => ({ opening: { cash: q.money(euros, 'EUR') } });

/** One enterprise `shop` alone in euros, run once; what is given goes over the stall. */
export function runShop(given: Record<string, unknown>, months: number, more: object = {}): Assembled {
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [{ id: 'shop', kind: socialEnterprise, values: { ...stall, ...given } }],
    ...more,
  }).run();
}
