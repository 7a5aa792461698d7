import { type Checked, checkScenario, type CheckOptions } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { testKinds } from './kinds.ts';

/** A good file, line by line, that tests change in one place. */
export const good = `passerelle: 1
title: { fr: "Essai", en: "Test" }
sources: { survey: "A survey of 2008" }
start: 2009-01
length: 2 years
currencies:
  EUR: { prices: 2 %/year }
  USD: { prices: 3 %/year, perEUR: { data: [[2009-01, 1.25], [2010-01, 1.5]], source: survey } }
institutions:
  senders:
    kind: people
    currency: EUR
    count: 20
    income: { value: 1000 EUR/month, spread: lognormal(0.3), source: survey }
    informal: { value: 40 %, range: uniform(20 %, 60 %), assumed: "many" }
    sends: 150 EUR/month
    supports: { family: 1 to 2 }
  family:
    kind: people
    unit: household
    currency: USD
    count: 30
    income: 200 USD/month
  shop:
    kind: firm
    currency: USD
    owner: family
    starts: 2009-06
    assumed: "a shop like others"
    fee: { fixed: 2 USD }
    products:
      bird: { price: 4 USD/bird, plan: 10 birds/day, own: "our price" }
    customers: [family, senders]
    building: { quote: 5000 USD, months: 6 months }
events:
  crisis: { what: recession, on: senders, from: 2009-06, for: 3 months, jobLoss: 2 %/month, income: x0.5, assumed: "a guess" }
levers:
  senders.sends: { from: 0 EUR/month, to: 300 EUR/month, step: 50 EUR/month, role: decision, whose: senders }
variants:
  poor: { title: { fr: "pauvre", en: "poor" }, set: { senders.income: 500 EUR/month, senders.informal: 80 % } }
headline: [senders.income]
illustrates: { S01: senders.sends }
`;

/** Checks a text with the test kinds. */
export function checked(text: string | Uint8Array, options: CheckOptions = {}): Checked {
  return checkScenario({ file: 'good.yaml', text }, { kinds: testKinds, ...options });
}

/** The scenario of a text that must be good; a failing test shows what was wrong with it. */
export function scenarioOf(text: string, options: CheckOptions = {}): Scenario {
  const { scenario, issues } = checked(text, options);
  if (scenario === null) throw new Error(issues.map((issue) => `${issue.place.line}: ${issue.says.en}`).join('\n'));
  return scenario;
}

/** The mistakes of a text as `line:column rule`. */
export function mistakesOf(text: string | Uint8Array, options: CheckOptions = {}): string[] {
  return checked(text, options).issues.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

/** The good file with one piece replaced; the piece must be there. */
export function changed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`The good file does not say "${from}".`);
  return good.replace(from, () => to);
}
