import type { AccountBlock } from '../../engine/accounts.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { splitByWeights } from '../../numbers/money.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { ClubCircles } from './club-circles.ts';
import { ClubVote } from './club-vote.ts';
import type { ClubValues } from './club.ts';

/** A partner a club can entrust its pool to, and what it holds there; one account a club. */
export interface Option {
  readonly name: string;
  readonly partner: AccountBlock;
  readonly stake: AccountBlock;
  readonly debt: AccountBlock;
  readonly invested: number;
  readonly booked: number;
  readonly dividend: number;
  /** Flows that bring the partner money back from what it runs; known when the stages are made. */
  returns: readonly number[];
  /** All capital entrusted to the partner, of this group and of others; likewise. */
  entrusted: readonly AccountBlock[];
}

type Terms = Readonly<Record<'criticalMass' | 'dividend' | 'reinvests', Parameter>>;

/** What clubs entrust to partners, and what comes back. */
export class ClubStakes {
  readonly options: readonly Option[];
  readonly #vote: ClubVote;
  readonly #terms: Terms;
  readonly #circles: ClubCircles;
  /** By option and club: what of the dividend is still to be paid. */
  readonly #owed: Float64Array;
  readonly #saved: Float64Array;
  readonly #weights: Float64Array;
  readonly #parts: Float64Array;
  readonly #choices: Float64Array;

  constructor(group: AccumulatingGroup, values: ClubValues, terms: Terms & VoteTerms, circles: ClubCircles) {
    const { build } = group.place;
    const others = Object.keys(values.choices).sort();
    this.#circles = circles;
    this.#terms = terms;
    this.options = [
      openOption(group, { name: '', partner: values.with }, circles.most),
      ...others.map((name) => openOption(group, { name, partner: values.choices[name]!.with }, circles.most)),
    ];
    this.#vote = new ClubVote(group, values, terms);
    this.#owed = build.state(this.options.length * circles.most);
    this.#choices = build.state(circles.most, -1);
    this.#saved = new Float64Array(circles.most);
    this.#weights = new Float64Array(group.count);
    this.#parts = new Float64Array(group.count);
  }

  begin(): void {
    this.#owed.fill(0);
    this.#choices.fill(-1);
  }

  /** Every flow and account exists now: what brings a partner money back, and who else has entrusted capital to it. */
  lookAround(build: ModelBuilder): void {
    const isSource = (owner: number): boolean =>
      ['social-enterprise', 'transfer-channel'].includes(build.institutions[owner]!.kind);
    for (const option of this.options) {
      const { owner, currency } = option.partner;
      option.returns = build.flows
        .filter(
          (flow) => flow.to === owner && flow.plane === 'cash' && flow.currency === currency && isSource(flow.from),
        )
        .map(({ index }) => index);
      option.entrusted = build.ledger.blocks.filter(
        (block) => block.owner === owner && block.class === 'debt' && /\.entrusted( |$)/.test(block.name),
      );
    }
  }

  /** What a club holds with all partners. */
  stakeOf(group: AccumulatingGroup, circle: number): number {
    let sum = 0;
    for (let i = 0; i < this.options.length; i++) {
      sum += group.place.build.ledger.balances[this.options[i]!.stake.first + circle]!;
    }
    return sum;
  }

  hasInvested(circle: number): boolean {
    return this.#choices[circle]! >= 0;
  }

  total(group: AccumulatingGroup): number {
    let sum = 0;
    for (let i = 0; i < this.options.length; i++) sum += group.place.build.ledger.total(this.options[i]!.stake);
    return sum;
  }

  /** Each period: the part of what came back to a partner in the last one that belongs to the capital entrusted to it. */
  hear(group: AccumulatingGroup, period: number): void {
    if (period === 0) return;
    const { ledger } = group.place.build;
    for (let i = 0; i < this.options.length; i++) {
      const { returns, entrusted, stake } = this.options[i]!;
      let back = 0;
      for (let f = 0; f < returns.length; f++) back += ledger.moved(returns[f]!, period - 1);
      if (back === 0) continue;
      let capital = 0;
      for (let b = 0; b < entrusted.length; b++) capital -= ledger.total(entrusted[b]!);
      for (let circle = 0; circle < this.#circles.most; circle++) {
        const part = ledger.balances[stake.first + circle]! / Math.max(1, capital);
        this.#owed[i * this.#circles.most + circle]! += Math.floor(back * this.#terms.dividend.now * part);
      }
    }
  }

  /** At a meeting: partners pay what they can; a part may stay in the pool, the rest goes to members by their savings. */
  payDividends(group: AccumulatingGroup, period: number): void {
    const { ledger } = group.place.build;
    for (let i = 0; i < this.options.length; i++) {
      const { partner, dividend } = this.options[i]!;
      for (let circle = 0; circle < this.#circles.most; circle++) {
        const cell = i * this.#circles.most + circle;
        const paid = Math.min(this.#owed[cell]!, ledger.available(partner.first));
        if (paid === 0) continue;
        this.#owed[cell]! -= paid;
        ledger.post(partner.first, group.box.first, paid, dividend);
        group.profit += paid;
        this.#handOut(group, circle, Math.floor(paid * (1 - this.#terms.reinvests.now)), period);
      }
    }
  }

  #handOut(group: AccumulatingGroup, circle: number, amount: number, period: number): void {
    const { ledger } = group.place.build;
    let saved = 0;
    for (let unit = 0; unit < group.count; unit++) {
      this.#weights[unit] = this.#circles.of(unit) === circle ? group.savings[unit]! : 0;
      saved += this.#weights[unit]!;
    }
    if (saved === 0 || amount === 0) return;
    splitByWeights(amount, this.#weights, this.#parts, group.count, period);
    for (let unit = 0; unit < group.count; unit++) {
      ledger.post(group.box.first, group.firstAccount + unit, this.#parts[unit]!, group.flows.dividend);
      group.net[unit]! += this.#parts[unit]!;
    }
    group.profit -= amount;
  }

  /** A club whose pool has reached the critical mass entrusts all of it to the partner its members voted for. */
  invest(group: AccumulatingGroup): void {
    const { ledger } = group.place.build;
    this.#measure(group);
    const free = ledger.available(group.box.first);
    let waiting = 0;
    for (let circle = 0; circle < this.#circles.most; circle++) waiting += this.#saved[circle]!;
    for (let circle = 0; circle < this.#circles.most; circle++) {
      // One club alone: the whole box is its pool. Several share it in the proportion of what waits to be invested.
      const share = waiting === 0 ? 0 : this.#saved[circle]! / waiting;
      const pool = this.#circles.most === 1 ? free : Math.floor(free * share);
      if (pool < this.#terms.criticalMass.now) continue;
      if (this.#choices[circle]! < 0) this.#choices[circle] = this.#vote.hold(group, this.#circles, circle);
      const { partner, stake, debt, invested, booked } = this.options[this.#choices[circle]!]!;
      ledger.post(group.box.first, partner.first, pool, invested);
      ledger.post(debt.first + circle, stake.first + circle, pool, booked);
    }
  }

  /** What the members of each club have saved and not entrusted yet. */
  #measure(group: AccumulatingGroup): void {
    this.#saved.fill(0);
    for (let unit = 0; unit < group.count; unit++) {
      const circle = this.#circles.of(unit);
      if (circle >= 0) this.#saved[circle]! += group.savings[unit]!;
    }
    for (let circle = 0; circle < this.#circles.most; circle++) {
      this.#saved[circle] = Math.max(0, this.#saved[circle]! - this.stakeOf(group, circle));
    }
  }
}

type VoteTerms = Readonly<Record<'matters' | 'returns' | 'identification' | 'risk', Parameter>>;

function openOption(
  { place, currency }: AccumulatingGroup,
  given: { readonly name: string; readonly partner: string },
  circles: number,
): Option {
  const { build, id, index } = place;
  const partner = build.portOf(given.partner, 'cash');
  const suffix = given.name === '' ? '' : ` ${given.name}`;
  const shared = { plane: 'value', currency, count: circles } as const;
  const stake = build.accounts({ ...shared, owner: index, name: `${id}.stake${suffix}`, class: 'claim' });
  const debt = build.accounts({ ...shared, owner: partner.owner, name: `${id}.entrusted${suffix}`, class: 'debt' });
  build.pair(stake, debt);
  return {
    name: given.name,
    partner,
    stake,
    debt,
    invested: build.flow({ from: index, to: partner.owner, purpose: 'capital', currency }),
    booked: build.flow({ from: partner.owner, to: index, purpose: 'entrusted', currency, plane: 'value' }),
    dividend: build.flow({ from: partner.owner, to: index, purpose: 'dividend', currency }),
    returns: [],
    entrusted: [],
  };
}
