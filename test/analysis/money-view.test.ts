import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { moneyBands } from '../../src/analysis/money-view.ts';
import { summarise } from '../../src/analysis/summarise.ts';
import { playEconomy, runFuture } from '../../src/engine/run.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';
import { modelFor } from '../../src/ensemble/run-batch.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const runs = 24;
const row = 'project.cash';
let liege: Scenario;
let ensemble: Ensemble;
beforeAll(async () => {
  const text = readFileSync('scenarios/liege-kasangulu.yaml', 'utf8');
  liege = checkScenario({ file: 'liege-kasangulu.yaml', text }, {}).scenario!;
  ensemble = await runEnsemble({ scenario: liege, seed: 1, runs }, { workers: 0 });
});

/** Rate and level at the end of each month of a future that is really played. */
function economyOf(future: number): { readonly rates: readonly number[]; readonly levels: readonly number[] } {
  const model = modelFor(liege, 1);
  const { economy, calendar } = model.parts;
  const [rates, levels]: [number[], number[]] = [[], []];
  const [usd, eur] = ['USD', 'EUR'].map((code) => liege.currencies.findIndex((each) => each.code === code)) as [
    number,
    number,
  ];
  const settle = calendar.periods;
  const original = model.recorder.record.bind(model.recorder);
  model.recorder.record = (period: number) => {
    rates.push(economy.rate(usd, eur));
    levels.push(economy.level(eur));
    original(period);
  };
  try {
    runFuture(model, future, null);
  } finally {
    Reflect.deleteProperty(model.recorder, 'record');
  }
  expect(rates).toHaveLength(settle);
  return { rates, levels };
}

describe('a row in another money', () => {
  it('has the rates and prices of the future that is played, without playing it', () => {
    const model = modelFor(liege, 1);
    const { economy } = model.parts;
    for (const future of [0, 7]) {
      const { rates, levels } = economyOf(future);
      const [eur, usd] = ['EUR', 'USD'].map((code) => liege.currencies.findIndex((each) => each.code === code));
      const found: [number, number][] = [];
      playEconomy(model, future, () => found.push([economy.rate(usd!, eur!), economy.level(eur!)]));
      expect(found).toEqual(rates.map((rate, period) => [rate, levels[period]!]));
    }
  });

  it('is what it is in its own currency, at the prices of each month', () => {
    const { p5, p50, p95 } = summarise(liege, ensemble).series[row]!;
    const own = moneyBands(liege, ensemble, row, { currency: 'USD', real: false });
    expect(own.unit).toBe('USD');
    [own.p5, own.p50, own.p95].forEach((curve, i) => {
      curve.forEach((value, month) => expect(value).toBeCloseTo([p5, p50, p95][i]![month]!, 8));
    });
  });

  it('is converted future by future, and only then put in order', () => {
    const one = { ...ensemble, succeeded: Int32Array.of(3) };
    const { rates, levels } = economyOf(3);
    const own = moneyBands(liege, one, row, { currency: 'USD', real: false }).p50;
    const euros = moneyBands(liege, one, row, { currency: 'EUR', real: false }).p50;
    const real = moneyBands(liege, one, row, { currency: 'EUR', real: true }).p50;
    own.forEach((value, month) => {
      expect(euros[month]).toBeCloseTo(value * rates[month]!, 8);
      expect(real[month]).toBeCloseTo((value * rates[month]!) / levels[month]!, 8);
    });
    expect(levels.at(-1)).toBeGreaterThan(1);
  });

  it('refuses what is no money and a currency that is not there', () => {
    const jobs = ensemble.layout.series.find(({ unit }) => unit === 'person')!.id;
    expect(() => moneyBands(liege, ensemble, jobs, { currency: 'EUR', real: false })).toThrow('no row of money');
    expect(() => moneyBands(liege, ensemble, row, { currency: 'XOF', real: false })).toThrow(
      'There is no currency XOF',
    );
  });
});
