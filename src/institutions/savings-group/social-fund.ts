import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount, splitEvenly } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';

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
  readonly members: string;
  readonly isIn: Float64Array;
  readonly meetingsPerYear: number;
}

/**
 * The social fund of a group of either type: a purse of its own, to which all contribute the same and on which the claims
 * that are foreseen draw, whatever they are for. What is not paid for want of money is counted, not carried over.
 */
export class SocialFund {
  readonly purse: AccountBlock;
  readonly flows: { readonly contributions: number; readonly claims: number; readonly shared: number };
  readonly #host: FundHost;
  readonly #contribution: Parameter;
  readonly #claims: readonly FundClaim[];
  readonly #words: Uint32Array;
  readonly #shares: Float64Array;
  readonly #board: OrderBoard;
  readonly #firstAccount: number;
  /** Help that was due and help that the purse could not pay, this period. */
  claimedNow = 0;
  refusedNow = 0;

  constructor(values: FundValues, host: FundHost) {
    const { place, count, currency, members } = host;
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
    const cash = build.portOf(members, 'cash');
    this.#firstAccount = cash.first;
    this.flows = {
      contributions: build.flow({ from: cash.owner, to: index, purpose: 'social-fund', currency }),
      claims: build.flow({ from: index, to: cash.owner, purpose: 'help', currency }),
      shared: build.flow({ from: index, to: cash.owner, purpose: 'fund-shared', currency }),
    };
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
    const units = Int32Array.from({ length: count }, (_, unit) => unit);
    this.#board = build.board({
      type: 'payment',
      owner: index,
      topic: 'tontine',
      currency,
      payerOwner: cash.owner,
      payeeOwner: index,
      payers: units.map((unit) => cash.first + unit),
      payees: new Int32Array(count).fill(this.purse.first),
      units,
      flow: this.flows.contributions,
      partial: false,
    });
  }

  /** Takes the last period's orders back, and asks all members for the same when there is a meeting. */
  open(isMeeting: boolean): void {
    this.#board.clear();
    this.claimedNow = 0;
    this.refusedNow = 0;
    if (!isMeeting) return;
    const due = roundAmount(this.#contribution.now, 'half-even');
    for (let unit = 0; unit < this.#host.count; unit++) {
      if (this.#host.isIn[unit] === 1) this.#board.wanted[unit] = due;
    }
  }

  /** At a meeting: pays what members have a right to, while the purse lasts; the first in line rotates with the period. */
  payClaims(period: number): void {
    const { place, count, isIn, meetingsPerYear } = this.#host;
    const { build } = place;
    for (let c = 0; c < this.#claims.length; c++) {
      const claim = this.#claims[c]!;
      const chance = claim.chance.now / meetingsPerYear;
      const amount = roundAmount(claim.amount.now, 'half-even');
      build.draws.words(claim.driver, domains.decision, period, this.#words, count);
      for (let i = 0; i < count; i++) {
        const unit = (i + period) % count;
        if (isIn[unit] === 0 || uniformOfWord(this.#words[unit]!) >= chance) continue;
        const paid = Math.min(amount, build.ledger.available(this.purse.first));
        build.ledger.post(this.purse.first, this.#firstAccount + unit, paid, this.flows.claims);
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
      if (isIn[unit] === 1)
        ledger.post(this.purse.first, this.#firstAccount + unit, this.#shares[next++]!, this.flows.shared);
    }
  }
}
