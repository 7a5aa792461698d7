import { expect, test } from 'vitest';
import { runFuture, viewOf } from '../../../src/engine/run.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { compile } from '../../../src/scenario/compile.ts';

const kinds = [population, transferChannel];

const good = `
passerelle: 1
title: { fr: "Deux canaux", en: "Two channels" }
start: 2020-01
length: 2 years
step: month
currencies: { EUR: { prices: 2 %/year }, XOF: { prices: 2 %/year, perEUR: 655.957, regime: peg } }
institutions:
  senders:
    kind: population
    unit: person
    currency: EUR
    count: 40 person
    income: { value: 1500 EUR/month, spread: lognormal(0.3), varies: lognormal(0.05), indexed: true }
    jobLoss: { value: 1 %/month, range: factor(0.5; 1; 2) }
    rent: 500 EUR/month
    consumption: 700 EUR/month
    sends: { amount: 10 %, every: 2 months }
    choice: { habit: 3 }
  families:
    kind: population
    unit: household
    currency: XOF
    count: 60 household
    size: 7
    supportedBy: { senders: 1 to 2 }
    income: 60000 XOF/month
    consumption: 90000 XOF/month
    buys: { care: { amount: 2000 XOF/month } }
  agent: { kind: transfer-channel, from: [senders], to: [families], fee: { fixed: 4 EUR, percent: 1 %, minimum: 5 EUR }, margin: 2 %, hours: 1 hour }
  phone: { kind: transfer-channel, from: [senders], to: [families], fee: { percent: 1.5 % }, access: 60 %, known: 50 %, ease: 1, limit: 500 EUR }
`;

test('a file of senders, families and two channels compiles and runs', () => {
  const { scenario, issues } = checkScenario({ file: 'good.yaml', text: good }, { kinds });
  expect(issues).toEqual([]);
  const model = compile(scenario!, 1, kinds);
  runFuture(model, 0, null);
  const view = viewOf(model);
  for (const row of ['agent.transfers', 'phone.transfers', 'families.received']) {
    expect(view.row(row).every((value) => value > 0)).toBe(true);
  }
});

test('what several fields make wrong is reported at its place', () => {
  const wrong = good
    .replace('minimum: 5 EUR', 'minimum: 5 EUR, maximum: 3 EUR')
    .replace('count: 40 person', 'count: 1 person')
    .replace('rent: 500 EUR/month', 'paysFirst: [rent, family, rent]')
    .replace('limit: 500 EUR', 'limit: 500 XOF');
  const { issues } = checkScenario({ file: 'wrong.yaml', text: wrong }, { kinds });
  expect(issues.map(({ rule, path }) => `${path.replace(/^institutions\./, '')} ${rule}`).sort()).toEqual([
    'agent.fee.minimum minimum-fee-must-not-exceed-maximum-fee',
    'families.supportedBy.senders supporters-must-not-exceed-senders',
    'phone.limit money-must-be-in-the-currency-of-the-senders',
    'senders.paysFirst.2 a-payment-stands-once-in-the-order',
  ]);
});

test('senders of two currencies need two channels, and a channel joins somebody to somebody', () => {
  const wrong = good.replace(
    'from: [senders], to: [families], fee: { percent',
    'from: [senders, families], to: [], fee: { percent',
  );
  const { issues } = checkScenario({ file: 'wrong.yaml', text: wrong }, { kinds });
  expect(issues.map(({ rule, path }) => `${path.replace(/^institutions\./, '')} ${rule}`).sort()).toEqual([
    'phone.from.1 senders-of-a-channel-share-one-currency',
    'phone.to a-channel-joins-somebody-to-somebody',
  ]);
});
