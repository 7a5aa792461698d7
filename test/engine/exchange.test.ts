import { expect, it } from 'vitest';
import fc from 'fast-check';
import { makeCalendar } from '../../src/numbers/calendar.ts';
import { ModelBuilder } from '../../src/engine/builder.ts';
import { exchange } from '../../src/engine/exchange.ts';
import { Parameter } from '../../src/engine/parameters.ts';
import { parameterSpec } from './small-model.ts';

/** A sender with 1 000 000 minor units, a dealer and a receiver in another currency. */
function market() {
  const build = new ModelBuilder(makeCalendar({ start: 2026 * 12, months: 1, step: 'month' }), ['EUR', 'XOF'], 1);
  const flat = new Parameter(parameterSpec('prices', 0));
  const rate = new Parameter(parameterSpec('rate', 655.957));
  build.openEconomy([
    { code: 'EUR', minorUnits: 100, prices: flat, perBase: null, regime: 'float', knownUntil: -1 },
    { code: 'XOF', minorUnits: 1, prices: flat, perBase: rate, regime: 'peg', knownUntil: -1 },
  ]);
  const who = (id: string) => build.institution({ id, kind: id, title: { fr: id, en: id } });
  const [sender, dealer, receiver] = [who('sender'), who('dealer'), who('receiver')];
  const open = (owner: number, name: string, currency: number, kind: 'asset' | 'outside') =>
    build.accounts({ owner, name, class: kind, plane: 'cash', currency, count: 1 }).first;
  const purse = open(sender, 'purse', 0, 'asset');
  const home = open(dealer, 'home', 0, 'outside');
  const margin = open(dealer, 'margin', 0, 'outside');
  const abroad = open(dealer, 'abroad', 1, 'outside');
  const hand = open(receiver, 'hand', 1, 'asset');
  const gift = build.flow({ from: build.outside, to: sender, purpose: 'gift', currency: 0 });
  const route = {
    positionHome: home,
    positionAbroad: abroad,
    margin,
    valueFlow: build.flow({ from: sender, to: dealer, purpose: 'value', currency: 0 }),
    marginFlow: build.flow({ from: sender, to: dealer, purpose: 'margin', currency: 0 }),
    subsidyFlow: build.flow({ from: dealer, to: dealer, purpose: 'subsidy', currency: 0 }),
    deliveryFlow: build.flow({ from: dealer, to: receiver, purpose: 'delivery', currency: 1 }),
  };
  const ledger = build.openLedger();
  ledger.begin();
  ledger.post(build.world(0).first, purse, 1_000_000, gift);
  return { ledger, route, purse, home, margin, abroad, hand };
}

it('delivers value at mid-market less the margin: 100 euros at 1.4 % give 64 677 francs', () => {
  const { ledger, route, purse, hand, margin } = market();
  expect(exchange(ledger, route, purse, hand, 10_000, 0.014, 6.55957)).toBe(64_677);
  expect(ledger.balances[hand]).toBe(64_677);
  expect(ledger.balances[margin]).toBe(140);
  expect(ledger.balances[purse]).toBe(990_000);
});

it('pays a negative margin out of the margin account', () => {
  const { ledger, route, purse, hand, margin } = market();
  expect(exchange(ledger, route, purse, hand, 10_000, -0.01, 6.55957)).toBe(66_252);
  expect(ledger.balances[margin]).toBe(-100);
});

it('loses nothing for any amount and margin: the residue of less than one unit stays in the position', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -200, max: 500 }), (amount, thousandths) => {
      const { ledger, route, purse, hand, home, margin, abroad } = market();
      exchange(ledger, route, purse, hand, amount, thousandths / 1000, 6.55957);
      ledger.checkPeriod();
      expect(ledger.balances[home]! + ledger.balances[margin]!).toBe(amount);
      const residue = ledger.balances[home]! * 6.55957 + ledger.balances[abroad]!;
      expect(Math.abs(residue)).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
    { numRuns: 200, seed: 1 },
  );
});
