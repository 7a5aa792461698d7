import type { AccountBlock } from '../../engine/accounts.ts';
import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount, splitEvenly } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';
import type { Asks, MemberCash, MemberFlow } from './member-cash.ts';

type FundValues = NonNullable<ValuesOf<typeof fields>['socialFund']>;

interface FundClaim {
  readonly chance: Parameter;
  readonly amount: Parameter;
  readonly driver: number;
}

/** What the fund must know of its group. */
export interface FundHost {
  readonly place: Place;
  readonly count: number;
  readonly currency: number;
  readonly isIn: Float64Array;
  readonly meetingsPerYear: number;
}

/**
 * The social fund of a group of either type: a purse of its own, to which all contribute the same and on which the claims
 * that are foreseen draw, whatever they are for. What is not paid for want of money is counted, not carried over.
 */
export class SocialFund {
  readonly purse: AccountBlock;
  readonly flows: { readonly claims: MemberFlow; readonly shared: MemberFlow };
  readonly #host: FundHost;
  readonly #contribution: Parameter;
  readonly #claims: readonly FundClaim[];
  readonly #words: Uint32Array;
  readonly #shares: Float64Array;
  readonly #asks: Asks;
  readonly #cash: MemberCash;
  /** Help that was due and help that the purse could not pay, this period. */
  claimedNow = 0;
  refusedNow = 0;

  constructor(values: FundValues, host: FundHost, cash: MemberCash) {
    const { place, count, currency } = host;
    const { build, id, index } = place;
    this.#host = host;
    this.purse = build.accounts({
      owner: index,
      name: `${id}.fund`,
      class: 'asset',
      plane: 'cash',
      currency,
      count: 1,
    });
    this.#cash = cash;
    this.flows = { claims: cash.payFlow('help'), shared: cash.payFlow('fund-shared') };
    this.#contribution = place.parameter('socialFund.contribution', values.contribution);
    this.#claims = Object.keys(values.claims)
      .sort()
      .map((name) => ({
        chance: place.parameter(`socialFund.claims.${name}.chance`, values.claims[name]!.chance),
        amount: place.parameter(`socialFund.claims.${name}.amount`, values.claims[name]!.amount),
        driver: build.driver(`${id}.claims.${name}`),
      }));
    this.#words = new Uint32Array(count);
    this.#shares = new Float64Array(count);
    this.#asks = cash.openAsks('tontine', this.purse, { purpose: 'social-fund', partial: false });
  }

  /** Takes the last period's orders back, and asks all members for the same when there is a meeting. */
  open(isMeeting: boolean): void {
    this.#asks.clear();
    this.claimedNow = 0;
    this.refusedNow = 0;
    if (!isMeeting) return;
    const due = roundAmount(this.#contribution.now, 'half-even');
    for (let unit = 0; unit < this.#host.count; unit++) {
      if (this.#host.isIn[unit] === 1) this.#asks.want(unit, due);
    }
  }

  /** At a meeting: pays what members have a right to, while the purse lasts; the first in line rotates with the period. */
  payClaims(period: number): void {
    const { place, count, isIn, meetingsPerYear } = this.#host;
    const { build } = place;
    // What came from abroad is in the purse once it is changed.
    for (let unit = 0; unit < count; unit++) this.#asks.collect(unit);
    for (let c = 0; c < this.#claims.length; c++) {
      const claim = this.#claims[c]!;
      const chance = claim.chance.now / meetingsPerYear;
      const amount = roundAmount(claim.amount.now, 'half-even');
      build.draws.words(claim.driver, domains.decision, period, this.#words, count);
      for (let i = 0; i < count; i++) {
        const unit = (i + period) % count;
        if (isIn[unit] === 0 || uniformOfWord(this.#words[unit]!) >= chance) continue;
        const paid = Math.min(amount, build.ledger.available(this.purse.first));
        this.#cash.pay(this.purse.first, unit, paid, this.flows.claims);
        this.claimedNow += amount;
        this.refusedNow += amount - paid;
      }
    }
  }

  /** Shares the purse equally, the odd coins taking turns. */
  shareOut(members: number, period: number): void {
    const { place, count, isIn } = this.#host;
    const { ledger } = place.build;
    if (members === 0) return;
    splitEvenly(ledger.available(this.purse.first), this.#shares, members, period);
    let next = 0;
    for (let unit = 0; unit < count; unit++) {
      if (isIn[unit] === 1) this.#cash.pay(this.purse.first, unit, this.#shares[next++]!, this.flows.shared);
    }
  }
}
