/** A small scenario of two populations and a channel, for tests of the command line. */
export const smallScenario = `passerelle: 1
title: { fr: "Un envoi", en: "A transfer" }
start: 2026-01
length: 1 year
step: month
currencies: { EUR: { prices: { value: 2 %/year, assumed: "a test" } } }
institutions:
  senders:
    kind: population
    assumed: "a test"
    unit: person
    currency: EUR
    count: 6 person
    opening: { cash: 100 EUR }
    income: { value: 1000 EUR/month, varies: lognormal(0.2) }
    consumption: 700 EUR/month
    sends: { amount: 100 EUR/month, every: 1 month }
  families:
    kind: population
    assumed: "a test"
    unit: household
    currency: EUR
    count: 4 household
    opening: { cash: 20 EUR }
    income: 50 EUR/month
    consumption: 100 EUR/month
    supportedBy: { senders: 1 to 2 }
  agent:
    kind: transfer-channel
    assumed: "a test"
    from: [senders]
    to: [families]
    fee: { fixed: 3 EUR, percent: 2 % }
variants:
  dear: { title: { fr: "Plus cher", en: "Dearer" }, set: { agent.fee.fixed: 8 EUR } }
headline: [families.received]
`;
