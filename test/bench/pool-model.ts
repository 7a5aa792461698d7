import { makeCalendar } from '../../src/numbers/calendar.ts';
import { normalQuantile } from '../../src/numbers/elementary.ts';
import { roundAmount } from '../../src/numbers/money.ts';
import { uniformOfWord } from '../../src/random/draws.ts';
import { lognormalsOfWords } from '../../src/random/normals.ts';
import type { AccountBlock } from '../../src/engine/accounts.ts';
import { ModelBuilder } from '../../src/engine/builder.ts';
import type { Model } from '../../src/engine/model.ts';
import { Parameter } from '../../src/engine/parameters.ts';

const fixed = (name: string, value: number): Parameter =>
  new Parameter({
    name,
    driver: 0,
    value,
    units: 0,
    range: null,
    spread: null,
    varies: null,
    course: null,
    level: null,
    events: [],
    min: -1,
    max: Number.MAX_SAFE_INTEGER,
  });

/**
 * The yardstick's loan pool as a model of the engine: the same flows in whole cents on the real book, with claims and
 * debts, journal checks at each month's end and draws of 20 rounds. It is not the same bits as the floating-point
 * yardstick; it is the same work, kept honestly.
 */
export function poolModel(seed: number, households: number, months: number): Model {
  const calendar = makeCalendar({ start: 2026 * 12, months, step: 'month' });
  const build = new ModelBuilder(calendar, ['EUR'], seed);
  build.openEconomy([
    { code: 'EUR', minorUnits: 100, prices: fixed('EUR.prices', 0), perBase: null, regime: 'float', knownUntil: -1 },
  ]);
  const home = build.institution({ id: 'households', kind: 'population', title: { fr: 'Ménages', en: 'Households' } });
  const fund = build.institution({ id: 'pool', kind: 'pool', title: { fr: 'Caisse', en: 'Pool' } });
  const shared = { currency: 0, plane: 'cash' as const };
  const cash = build.accounts({ ...shared, owner: home, name: 'households.cash', class: 'asset', count: households });
  const pool = build.accounts({ ...shared, owner: fund, name: 'pool.cash', class: 'asset', count: 1 });
  const shop = build.accounts({ ...shared, owner: fund, name: 'pool.enterprise', class: 'asset', count: 1 });
  const value = { currency: 0, plane: 'value' as const, count: households };
  const claims = build.accounts({ ...value, owner: fund, name: 'pool.claims', class: 'claim' });
  const debts = build.accounts({ ...value, owner: home, name: 'households.debts', class: 'debt' });
  build.pair(claims, debts);
  const flow = (from: number, to: number, purpose: string, plane: 'cash' | 'value' = 'cash'): number =>
    build.flow({ from, to, purpose, currency: 0, plane });
  const flows = {
    income: flow(build.outside, home, 'income'),
    cost: flow(home, build.outside, 'cost'),
    consumption: flow(home, build.outside, 'consumption'),
    saving: flow(home, fund, 'saving'),
    repayment: flow(home, fund, 'repayment'),
    loan: flow(fund, home, 'loan'),
    lent: flow(home, fund, 'lent', 'value'),
    cleared: flow(fund, home, 'cleared', 'value'),
    invested: flow(fund, fund, 'invested'),
    profit: flow(build.outside, fund, 'profit'),
    loss: flow(fund, build.outside, 'loss'),
    dividend: flow(fund, home, 'dividend'),
  };
  declareSeries(build, cash, pool, flows);
  const numbers = () => new Float64Array(households);
  const base = numbers().map((_, h) => 50_000 + 500 * h);
  const needs = base.map((usual) => 0.85 * usual);
  const state = { left: build.state(households), blocked: build.state(households) };
  const [incomes, sent, costs, wishes, amounts] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const [instalments, cleared] = [numbers(), numbers()];
  const words = new Uint32Array(households);
  const ledger = build.openLedger();
  const outside = build.world(0);
  const world = outside.first;
  const drivers = { income: build.driver('income'), failure: build.driver('default'), profit: build.driver('profit') };
  build.onBegin(() => ledger.postEach(outside, cash, base, flows.income));
  build.stage({
    phase: 'earn',
    name: { fr: 'pool.earn', en: 'pool.earn' },
    run(period) {
      build.draws.words(drivers.income, 0, period, words, households);
      lognormalsOfWords(words, 0.35, incomes, households);
      for (let h = 0; h < households; h++) incomes[h] = roundAmount(base[h]! * incomes[h]!, 'half-even');
      ledger.postEach(outside, cash, incomes, flows.income);
    },
  });
  build.stage({
    phase: 'transfer',
    name: { fr: 'pool.transfer', en: 'pool.transfer' },
    run() {
      // Each step in a loop of its own: in one loop the four roundings of a household wait for each other.
      for (let h = 0; h < households; h++) sent[h] = roundAmount(0.15 * incomes[h]!, 'half-even');
      for (let h = 0; h < households; h++) {
        costs[h] = Math.min(sent[h]!, 250 + roundAmount(0.03 * sent[h]!, 'half-even'));
      }
      for (let h = 0; h < households; h++) costs[h]! += roundAmount(0.015 * (sent[h]! - costs[h]!), 'half-even');
      for (let h = 0; h < households; h++) wishes[h] = roundAmount(0.2 * (sent[h]! - costs[h]!), 'half-even');
      ledger.postEach(cash, outside, costs, flows.cost);
      ledger.payEach(cash, pool, wishes, flows.saving, amounts);
      ledger.payEach(cash, outside, needs, flows.consumption, amounts);
    },
  });
  build.stage({
    phase: 'lend',
    name: { fr: 'pool.lend', en: 'pool.lend' },
    run(period) {
      build.draws.words(drivers.failure, 0, period, words, households);
      for (let h = 0; h < households; h++) settle(h, period);
      ledger.postEach(cash, pool, instalments, flows.repayment);
      ledger.postEach(claims, debts, cleared, flows.cleared);
      let affordable = Math.floor((ledger.available(pool.first) - 50_000) / 100_000);
      for (let h = 0; h < households && affordable > 0; h++) {
        if (state.left[h] !== 0 || period < state.blocked[h]!) continue;
        ledger.post(pool.first, cash.first + h, 100_000, flows.loan);
        ledger.post(debts.first + h, claims.first + h, 100_000, flows.lent);
        state.left[h] = 12;
        affordable--;
      }
    },
  });
  /** What a household pays of its loan this month, and how much of the loan goes: all of it when it fails. */
  const settle = (h: number, period: number): void => {
    instalments[h] = 0;
    cleared[h] = 0;
    const months = state.left[h]!;
    if (months === 0) return;
    const balance = ledger.balances[claims.first + h]!;
    const interest = roundAmount(0.015 * balance, 'half-even');
    const due = months === 1 ? balance + interest : 9168;
    const held = ledger.available(cash.first + h);
    if (uniformOfWord(words[h]!) < (held < due ? 0.03 : 0.005) || held < due) {
      cleared[h] = balance;
      state.left[h] = 0;
      state.blocked[h] = period + 12;
      return;
    }
    instalments[h] = due;
    cleared[h] = due - interest;
    state.left[h] = months - 1;
  };
  build.stage({
    phase: 'trade',
    name: { fr: 'pool.invest', en: 'pool.invest' },
    run(period) {
      const beyond = ledger.available(pool.first) - 50_000;
      if (beyond > 0) ledger.post(pool.first, shop.first, Math.floor(0.02 * beyond), flows.invested);
      const stock = ledger.available(shop.first);
      const draw = normalQuantile(build.draws.uniform(drivers.profit, 0, 0, period));
      const profit = roundAmount(stock * (0.01 + 0.03 * draw), 'half-even');
      if (profit < 0) ledger.post(shop.first, world, Math.min(stock, -profit), flows.loss);
      else ledger.post(world, shop.first, profit, flows.profit);
      amounts.fill(Math.floor((0.5 * Math.max(0, profit)) / households));
      ledger.postEach(shop, cash, amounts, flows.dividend);
    },
  });
  return build.build({ fr: 'Caisse étalon', en: 'Yardstick pool' });
}

function declareSeries(
  build: ModelBuilder,
  cash: AccountBlock,
  pool: AccountBlock,
  flows: Readonly<Record<string, number>>,
): void {
  const money = { unit: 'EUR', currency: 0, theme: 'none' } as const;
  for (const [name, flow] of Object.entries(flows)) {
    const id = `pool.${name}`;
    const source = { from: 'flows', terms: [{ flow, sign: 1 }] } as const;
    build.series({ id, label: { fr: id, en: id }, ...money, source, month: 'sum' });
  }
  for (const block of [cash, pool]) {
    const source = { from: 'balances', blocks: [{ block, sign: 1 }] } as const;
    build.series({ id: block.name, label: { fr: block.name, en: block.name }, ...money, source, month: 'last' });
  }
}
