import { describe, expect, it } from 'vitest';
import { runFuture } from '../../src/engine/run.ts';
import { compile } from '../../src/scenario/compile.ts';
import { changed, good, scenarioOf } from './good.ts';
import { parameters, testKinds } from './kinds.ts';

/** The value of a parameter in each period of a future, and of its units in the last. */
function play(text: string, name: string, future = 0, seed = 7) {
  const model = compile(scenarioOf(text), seed, testKinds);
  const parameter = parameters.get(name)!;
  const now: number[] = [];
  const { calendar, draws, economy } = model.parts;
  draws.begin(future);
  economy.beginFuture();
  for (const each of model.parts.parameters) each.beginFuture(draws);
  for (let period = 0; period < calendar.periods; period++) {
    for (const { prices, perBase } of economy.currencies) {
      prices.beginPeriod(period, draws);
      perBase?.beginPeriod(period, draws);
    }
    economy.beginPeriod(period);
    for (const each of model.parts.parameters) each.beginPeriod(period, draws);
    now.push(parameter.now);
  }
  return { now, each: [...parameter.each] };
}

describe('a compiled scenario', () => {
  it('runs', () => {
    const model = compile(scenarioOf(good), 1, testKinds);
    runFuture(model, 0, null);
    expect(model.parts.institutions.map(({ id }) => id)).toEqual(['outside', 'family', 'senders', 'shop']);
  });

  it('gives the same values whatever the order of institutions in the file', () => {
    const from = good.indexOf('  family:');
    const to = good.indexOf('  shop:');
    const moved = (good.slice(0, from) + good.slice(to)).replace('  senders:', `${good.slice(from, to)}  senders:`);
    for (const name of ['senders.income', 'senders.informal']) expect(play(moved, name)).toEqual(play(good, name));
  });

  it('keeps central values in minor units, with an event in its months only', () => {
    const { now } = play(good, 'senders.income');
    expect(now).toEqual([...Array(5).fill(100000), ...Array(3).fill(50000), ...Array(16).fill(100000)]);
    expect(play(good, 'senders.jobLoss').now.slice(4, 9)).toEqual([0, 0.02, 0.02, 0.02, 0]);
  });

  it('draws an event once for all it changes', () => {
    const text = changed('for: 3 months', 'for: 3 months, chance: 50 %');
    const futures = Array.from({ length: 40 }, (_, future) => {
      const hit = play(text, 'senders.income', future).now[5] === 50000;
      expect(play(text, 'senders.jobLoss', future).now[5]).toBe(hit ? 0.02 : 0);
      return hit;
    });
    const hits = futures.filter(Boolean).length;
    expect(hits).toBeGreaterThan(8);
    expect(hits).toBeLessThan(32);
  });

  it('draws a range once a future and within its ends', () => {
    const drawn = Array.from({ length: 20 }, (_, future) => play(good, 'senders.informal', future).now);
    for (const now of drawn) {
      expect(new Set(now).size).toBe(1);
      expect(now[0]).toBeGreaterThan(0.2);
      expect(now[0]).toBeLessThan(0.6);
    }
    expect(new Set(drawn.map((now) => now[0])).size).toBe(20);
  });

  it('gives units their own value by a spread, and each period another by variation', () => {
    const { each } = play(good, 'senders.income');
    expect(each).toHaveLength(20);
    expect(new Set(each).size).toBe(20);
    const varied = changed('{ value: 40 %, range: uniform(20 %, 60 %)', '{ value: 40 %, varies: uniform(20 %, 60 %)');
    expect(new Set(play(varied, 'senders.informal').now).size).toBe(24);
  });

  it('follows dated values, each until the next', () => {
    const text = changed('200 USD/month', '{ value: 200 USD/month, data: [[2009-03, 250], [2010-01, 300 USD/month]] }');
    const { now } = play(text, 'family.income');
    expect(now).toEqual([...Array(2).fill(20000), ...Array(10).fill(25000), ...Array(12).fill(30000)]);
  });

  it('lets an indexed amount rise with the prices of its currency', () => {
    const { now } = play(changed('200 USD/month', '{ value: 200 USD/month, indexed: yes }'), 'family.income');
    expect(now[0]).toBe(20000);
    expect(now[12]).toBeCloseTo(20000 * 1.03, 6);
  });

  it('computes formulas from the numbers of the same future, in whatever order they are declared', () => {
    const text = changed('200 USD/month', '"= senders.informal * 1000"');
    const informal = play(text, 'senders.informal', 3).now[0]!;
    expect(play(text, 'family.income', 3).now[0]).toBeCloseTo(informal * 100000, 6);
    const season = changed('200 USD/month', '"= if(month >= 6, 300, 100) * rate.EUR.USD"');
    const { now } = play(season, 'family.income');
    expect(now[0]).toBeCloseTo(12500, 6);
    expect(now[5]).toBeCloseTo(37500, 6);
    expect(now[17]).toBeGreaterThan(40000);
  });

  it('keeps to weeks when the scenario does: an event spans the weeks that begin in its months', () => {
    const text = good.replace('length:', 'step: week\nlength:');
    const { now } = play(text, 'senders.income');
    expect(now).toHaveLength(105);
    expect(now.filter((value) => value === 50000).length).toBeGreaterThanOrEqual(13);
  });
});
