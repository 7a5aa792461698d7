import { roundAmount } from '../../numbers/money.ts';
import type { InsuranceFund, Linked } from './instance.ts';
import { declareResults } from './results.ts';

/** Round 3: the board on which premiums are asked, the provider's account, the reserve, results. */
export function connectFund(fund: InsuranceFund): void {
  const { place, currency, values } = fund;
  const { build, index } = place;
  const { outside } = build;
  const homes = build.portOf(values.members, 'cash');
  const { count } = homes;
  const provider = values.provider === null ? build.world(currency) : build.portOf(values.provider, 'cash');
  const cash = (from: number, to: number, purpose: string) => build.flow({ from, to, purpose, currency });
  const memorandum = (purpose: string) => build.flow({ from: index, to: index, purpose, currency, plane: 'value' });
  const flows = {
    opening: cash(outside, index, 'opening'),
    premiums: cash(homes.owner, index, 'premium'),
    admin: cash(index, outside, 'administration'),
    toProvider: cash(index, provider.owner, 'care'),
    toMember: cash(index, homes.owner, 'benefit'),
    ownPart: cash(homes.owner, provider.owner, 'care'),
    claimsDue: memorandum('claims-due'),
    claimsMissed: memorandum('claims-missed'),
  };
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const linked: Linked = {
    count,
    first: homes.first,
    provider: provider.first,
    events: place.parameter('events', values.events, count),
    flows,
    words: new Uint32Array(count),
    isInsured: build.state(count),
    paid: build.state(count),
    arrears: build.state(count),
    running: build.state(count),
    board: build.board({
      type: 'payment',
      owner: index,
      topic: 'premium',
      currency,
      payerOwner: homes.owner,
      payeeOwner: index,
      payers: units.map((unit) => homes.first + unit),
      payees: new Int32Array(count).fill(fund.cash.first),
      units,
      flow: flows.premiums,
      partial: false,
    }),
  };
  fund.linked = linked;
  build.onBegin(() => {
    fund.counters.hasBegun = 0;
    fund.counters.insured = 0;
    const reserve = roundAmount(fund.capital.now, 'half-even');
    build.ledger.post(build.world(currency).first, fund.cash.first, reserve, flows.opening);
  });
  declareResults(fund, linked);
}
