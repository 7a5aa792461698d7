import { describe, expect, it } from 'vitest';
import { balancesFrom, Journal } from '../../../src/engine/journal.ts';
import { runFuture, viewOf } from '../../../src/engine/run.ts';
import { association } from '../../../src/institutions/association/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { socialEnterprise } from '../../../src/institutions/social-enterprise/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { compile } from '../../../src/scenario/compile.ts';

const kinds = [population, association, socialEnterprise, transferChannel];

/** 45 women in Liège, their association, an agent, a chicken farm in Cameroon, and families there who buy none of it. */
const text = (step: string, more: string): string => `
passerelle: 1
title: a test
start: 2020-01
length: 96 months
step: ${step}
currencies:
  EUR: { prices: { value: 0 %/year, assumed: "a test" } }
  XAF: { prices: { value: 0 %/year, assumed: "a test" }, perEUR: { value: 655.957, assumed: "a test" }, regime: peg }
institutions:
  members: { kind: population, unit: person, count: 45, currency: EUR, income: 1500 EUR/month, rent: 600 EUR/month, consumption: 500 EUR/month }
  club: { kind: association, currency: EUR, members: members, dues: 20 EUR/month, duesFor: 60 months, project: farm${more} }
  agent: { kind: transfer-channel, from: club, to: farm, fee: { percent: 3 % }, margin: 1 % }
  farm:
    kind: social-enterprise
    preset: poultry
    fundedBy: club
    batches: { demand: { value: 300 birds/month, range: null, assumed: "a test" } }
    surplus: { reserve: 40 %, association: 30 % }
`;

function play(step: string, more = '', future = 0) {
  const { scenario, issues } = checkScenario({ file: 'farm.yaml', text: text(step, more) }, { kinds });
  expect(issues.map(({ path, says }) => `${path}: ${says.en}`)).toEqual([]);
  const model = compile(scenario!, 7, kinds);
  const journal = new Journal(null);
  runFuture(model, future, journal);
  return { model, journal, row: (name: string) => [...viewOf(model).row(name)] };
}

const total = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);

describe('a farm funded from abroad', () => {
  it('is built from dues carried by an agent, opens, and every balance follows from the entries', () => {
    const { model, journal, row } = play('month');
    const { balances } = model.parts.ledger;
    expect([...balancesFrom(journal.entries, balances.length)]).toEqual([...balances]);
    expect(total(row('farm.funding'))).toBeGreaterThan(4_000_000);
    expect(total(row('farm.open'))).toBeGreaterThan(6);
    // What came in is what went out and what is left, to the franc.
    const inflow = total(row('farm.funding')) + total(row('farm.revenue'));
    const spent = ['building', 'inputs', 'fixedCosts', 'wages'].map((name) => total(row(`farm.${name}`)));
    const equipment = model.parts.ledger.flows.filter(({ name }) => name.startsWith('farm→outside equipment XAF'));
    let other = 0;
    for (const flow of [...equipment, ...surplusFlows(model.parts.ledger.flows)]) {
      for (let period = 0; period < 96; period++) other += model.parts.ledger.moved(flow.index, period);
    }
    const left = row('farm.cash')[95]! + row('farm.replacementFund')[95]!;
    expect(inflow - total(spent) - other).toBe(left);
  });

  it('asks nothing once it is open', () => {
    const { row } = play('month');
    const opened = row('farm.open').indexOf(1);
    expect(total(row('farm.funding').slice(opened))).toBe(0);
  });

  it('pays a loan back from what it earns, or misses instalments', () => {
    const loan = ', as: loan, loan: { rate: 3 %/year, months: 36 months, grace: 24 months }';
    const { row } = play('month', loan);
    const due = total(row('farm.instalmentsDue'));
    expect(due).toBeGreaterThan(0);
    expect(total(row('farm.instalmentsMissed'))).toBeLessThanOrEqual(due);
  });

  it('runs with weekly steps too', () => {
    expect(total(play('week').row('farm.open'))).toBeGreaterThan(6);
  });
});

/** Whatever the farm gives away that is no cost: its surplus, in all the ways channels post it. */
function surplusFlows(flows: readonly { readonly name: string; readonly index: number }[]) {
  const costs = ['building', 'diverted', 'inputs', 'fixed costs', 'wages', 'equipment'];
  return flows.filter(
    ({ name }) =>
      name.startsWith('farm→') &&
      name.endsWith(' XAF') &&
      !name.startsWith('farm→farm') &&
      !costs.some((cost) => name === `farm→outside ${cost} XAF`),
  );
}
