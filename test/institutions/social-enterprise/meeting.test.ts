import { describe, expect, it } from 'vitest';
import { defineKind } from '../../../src/institutions/kind.ts';
import type { Place } from '../../../src/institutions/kind.ts';
import type { OrderBoard } from '../../../src/engine/orders.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { quantity } from '../../../src/schema/field.ts';
import { assemble, q } from '../harness.ts';
import { stall, withCash } from './tiny.ts';

const words = { fr: 'essai', en: 'test' };
const money = quantity({ label: words, help: words, unit: 'money', default: { value: 0, why: words } });

/** A funder with 400 EUR a month that gives what is asked, and asks 30 EUR of instalment a month from the fourth on. */
const funder = defineKind({
  name: 'association',
  label: words,
  help: words,
  fields: { monthly: money, instalment: money },
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(values, place: Place) {
    const currency = place.build.currencyIndex('EUR');
    const own = { owner: place.index, class: 'asset', plane: 'cash', currency, count: 1 } as const;
    const cash = place.build.accounts({ ...own, name: `${place.id}.cash` });
    place.build.port(place.id, 'cash', cash);
    return { place, values, cash, currency, flows: [0, 0], lent: null as OrderBoard | null };
  },
  relate() {},
  connect(own) {
    const { build, index } = own.place;
    const shop = build.portOf('shop', 'cash');
    const shared = { currency: own.currency } as const;
    own.flows = [
      build.flow({ ...shared, from: build.outside, to: index, purpose: 'dues' }),
      build.flow({ ...shared, from: index, to: shop.owner, purpose: 'gift' }),
    ];
    own.lent = build.board({
      type: 'payment',
      owner: index,
      topic: 'instalment',
      currency: own.currency,
      payerOwner: shop.owner,
      payeeOwner: index,
      payers: Int32Array.of(shop.first),
      payees: Int32Array.of(own.cash.first),
      units: Int32Array.of(0),
      flow: build.flow({ ...shared, from: shop.owner, to: index, purpose: 'instalment' }),
      partial: true,
    });
  },
  stages(all, build) {
    const [own] = all;
    const asked = build.boards.find(({ spec }) => spec.type === 'funding')!;
    build.stage({
      phase: 'open',
      name: { fr: 'asks instalments', en: 'asks instalments' },
      run(period) {
        own!.lent!.clear();
        if (period >= 3) own!.lent!.wanted[0] = own!.values.instalment.value;
        build.ledger.post(build.world(own!.currency).first, own!.cash.first, own!.values.monthly.value, own!.flows[0]!);
      },
    });
    build.stage({
      phase: 'transfer',
      name: { fr: 'gives what is asked', en: 'gives what is asked' },
      run() {
        const given = Math.min(asked.wanted[0]!, build.ledger.available(own!.cash.first));
        build.ledger.post(own!.cash.first, asked.spec.payees[0]!, given, own!.flows[1]!);
        asked.grant(0, given, 1);
      },
    });
  },
});

const site = {
  quote: q.money(900, 'EUR'),
  overrun: q.share(0),
  months: q.months(3),
  delay: q.months(0),
  permit: q.months(0),
  runningIn: q.months(0),
  tranches: q.number(3),
  diverted: q.share(0),
};

function fundedShop(given: Record<string, unknown>, funds: { monthly: number; instalment?: number }, months: number) {
  return assemble({
    currencies: { EUR: {} },
    months,
    institutions: [
      {
        id: 'fund',
        kind: funder,
        values: { monthly: q.money(funds.monthly, 'EUR'), instalment: q.money(funds.instalment ?? 0, 'EUR') },
      },
      { id: 'shop', kind: socialEnterprise, values: { ...stall, fundedBy: 'fund', ...given } },
    ],
  }).run();
}

describe('an enterprise and its funder', () => {
  it('lives from the month after the last money it got', () => {
    const shop = fundedShop({ building: site, workingCapital: q.money(100, 'EUR') }, { monthly: 400 }, 30);
    const last = shop.row('shop.funding').findLastIndex((received) => received > 0);
    expect(last).toBeGreaterThan(1);
    expect(shop.indicator('shop.lives')).toBe(1);
    expect(shop.indicator('shop.livesFrom')).toBe(last + 2);
  });

  it('asks for each tranche in its turn and for the working capital, and gets nothing else', () => {
    const shop = fundedShop({ building: site, workingCapital: q.money(100, 'EUR') }, { monthly: 400 }, 6);
    expect(shop.row('shop.funding')).toEqual([30000, 30000, 30000, 10000, 0, 0]);
    // The working capital arrives in month 4, so that it opens in month 5.
    expect(shop.row('shop.open')).toEqual([0, 0, 0, 0, 1, 1]);
    expect(shop.row('shop.waited')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('waits when the funder gathers 200 a month for tranches of 300', () => {
    const shop = fundedShop({ building: site }, { monthly: 200 }, 7);
    expect(shop.row('shop.funding')).toEqual([20000, 10000, 30000, 20000, 10000, 0, 0]);
    expect(shop.row('shop.building')).toEqual([0, 30000, 30000, 0, 30000, 0, 0]);
    expect(shop.row('shop.waited')).toEqual([1, 0, 0, 1, 0, 0, 0]);
  });

  it('pays instalments from what the last month left, and what is missing is a broken promise', () => {
    const shop = fundedShop(withCash(100), { monthly: 0, instalment: 30 }, 5);
    expect(shop.row('shop.instalmentsDue')).toEqual([0, 0, 0, 3000, 3000]);
    expect(shop.row('shop.instalmentsMissed')).toEqual([0, 0, 0, 0, 0]);
    expect(shop.row('shop.cash')).toEqual([15000, 20000, 25000, 27000, 29000]);
    const poor = fundedShop({ ...withCash(100), fixedCost: q.perMonth(115, 'EUR') }, { monthly: 0, instalment: 30 }, 5);
    // After three months nothing is left above the flour of the next.
    expect(poor.row('shop.instalmentsMissed')).toEqual([0, 0, 0, 3000, 3000]);
  });

  it('gives the association its share of the year once, less the wear and above the working capital', () => {
    const surplus = { reserve: q.share(0.4), association: q.share(0.5) };
    const shop = fundedShop({ ...withCash(100), surplus }, { monthly: 0 }, 13);
    // 12 × 50 EUR of result, half of it.
    expect(shop.moved('shop→fund surplus')).toBe(30000);
    expect(shop.row('shop.undistributed')[12]).toBe(0);
    const equipment = { value: q.money(60, 'EUR'), life: q.months(24) };
    const worn = fundedShop({ ...withCash(160), surplus, equipment }, { monthly: 0 }, 13);
    expect(worn.moved('shop→fund surplus')).toBe((60000 - 3000) / 2);
  });

  it('what others gave, and the opening, never count as revenue', () => {
    const shop = fundedShop({ building: site }, { monthly: 400 }, 6);
    expect(shop.row('shop.revenue').slice(0, 3)).toEqual([0, 0, 0]);
    expect(shop.indicator('shop.lives')).toBe(0);
  });
});
