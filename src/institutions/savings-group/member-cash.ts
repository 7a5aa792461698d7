import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import type { Place } from '../kind.ts';
import { costAbroad, paidAbroad, reachesHome } from './rules-abroad.ts';

/** Members who live in another country: their population, how many of them, and what changing their money takes. */
export interface Abroad {
  readonly members: string;
  readonly count: number;
  readonly currency: number;
  readonly margin: Parameter;
}

/**
 * A flow between the group and its members. Those at home are paid in one step (`home`). For those abroad the group's side is
 * a flow with the changer in its own currency (`change`), the member's side one in theirs (`abroad`); -1 without such members.
 */
export interface MemberFlow {
  readonly home: number;
  readonly change: number;
  readonly abroad: number;
}

/** Whose members they are. */
export interface MemberHost {
  readonly place: Place;
  readonly currency: number;
  readonly members: string;
  /** Members at home are units 0 to homeCount - 1, those abroad follow. */
  readonly homeCount: number;
  readonly abroad: Abroad | null;
}

/**
 * How a group takes money from its members and gives it to them. All sums are in the group's currency; a member abroad pays and
 * receives the equivalent of the day, less the changer's margin: what the rate does is theirs.
 */
export class MemberCash {
  readonly host: MemberHost;
  /** Takes and gives in the currency of members abroad; empty between meetings. */
  readonly transit: AccountBlock | null;
  readonly #home: AccountBlock;
  readonly #away: AccountBlock | null;
  readonly #flows: {
    readonly changedOut: number;
    readonly marginOut: number;
    readonly margin: number;
    readonly changedIn: number;
  };

  constructor(host: MemberHost) {
    const { place, abroad, currency } = host;
    const { build, id, index } = place;
    this.host = host;
    this.#home = build.portOf(host.members, 'cash');
    this.#away = abroad === null ? null : build.portOf(abroad.members, 'cash');
    this.transit =
      abroad === null
        ? null
        : build.accounts({
            owner: index,
            name: `${id}.transit`,
            class: 'asset',
            plane: 'cash',
            currency: abroad.currency,
            count: 1,
          });
    const { outside } = build;
    const theirs = abroad?.currency ?? -1;
    const flow = (from: number, to: number, purpose: string, code: number): number =>
      code < 0 ? -1 : build.flow({ from, to, purpose, currency: code });
    this.#flows = {
      changedOut: flow(index, outside, 'changed', theirs),
      marginOut: flow(index, outside, 'margin', theirs),
      margin: abroad === null ? -1 : flow(index, outside, 'margin', currency),
      changedIn: flow(outside, index, 'changed', theirs),
    };
  }

  /** A flow from the group to its members. */
  payFlow(purpose: string): MemberFlow {
    const { place, currency, abroad } = this.host;
    const { build, index } = place;
    const change = { from: index, to: build.outside, purpose, currency };
    return {
      home: build.flow({ from: index, to: this.#home.owner, purpose, currency }),
      change: abroad === null ? -1 : build.flow(change),
      abroad:
        abroad === null ? -1 : build.flow({ from: index, to: this.#away!.owner, purpose, currency: abroad.currency }),
    };
  }

  /** The boards on which members are asked to pay into `payee`; a part may be paid when `partial`. */
  openAsks(topic: string, payee: AccountBlock, given: { readonly purpose: string; readonly partial: boolean }): Asks {
    const { place, currency, homeCount, abroad } = this.host;
    const { build, index } = place;
    const { purpose, partial } = given;
    const units = (count: number): Int32Array => Int32Array.from({ length: count }, (_, unit) => unit);
    const shared = { type: 'payment', owner: index, topic, payeeOwner: index, partial } as const;
    const home = build.board({
      ...shared,
      currency,
      payerOwner: this.#home.owner,
      payers: units(homeCount).map((unit) => this.#home.first + unit),
      payees: new Int32Array(homeCount).fill(payee.first),
      units: units(homeCount),
      flow: build.flow({ from: this.#home.owner, to: index, purpose, currency }),
    });
    const flow: MemberFlow = { home: home.spec.flow, change: -1, abroad: -1 };
    if (abroad === null) return new Asks(this, { home, away: null, payee: payee.first, flow });
    const away = build.board({
      ...shared,
      currency: abroad.currency,
      payerOwner: this.#away!.owner,
      payers: units(abroad.count).map((unit) => this.#away!.first + unit),
      payees: new Int32Array(abroad.count).fill(this.transit!.first),
      units: units(abroad.count),
      flow: build.flow({ from: this.#away!.owner, to: index, purpose, currency: abroad.currency }),
    });
    const change = build.flow({ from: build.outside, to: index, purpose, currency });
    return new Asks(this, { home, away, payee: payee.first, flow: { ...flow, change, abroad: away.spec.flow } });
  }

  /** Pays a member `amount` of the group's currency out of one of its accounts. */
  pay(from: number, unit: number, amount: number, flow: MemberFlow): void {
    const { place, homeCount, abroad } = this.host;
    const { ledger } = place.build;
    if (unit < homeCount) {
      ledger.post(from, this.#home.first + unit, amount, flow.home);
      return;
    }
    const { build } = place;
    const margin = roundAmount(amount * abroad!.margin.now, 'half-even');
    const world = build.world(this.host.currency).first;
    ledger.post(from, world, amount - margin, flow.change);
    ledger.post(from, world, margin, this.#flows.margin);
    const reached = paidAbroad(amount - margin, build.economy.rate(this.host.currency, abroad!.currency));
    ledger.post(build.world(abroad!.currency).first, this.transit!.first, reached, this.#flows.changedIn);
    ledger.post(this.transit!.first, this.#away!.first + unit - homeCount, reached, flow.abroad);
  }

  /** Changes what a member abroad has paid for `asked` and puts it into the payee; returns what reached it. */
  takeHome(
    paid: number,
    asked: { readonly amount: number; readonly cost: number },
    payee: number,
    flow: number,
  ): number {
    const { place, currency, abroad } = this.host;
    const { build } = place;
    const { ledger } = build;
    const rate = build.economy.rate(abroad!.currency, currency);
    const reached =
      paid === asked.cost ? asked.amount : Math.min(asked.amount, reachesHome(paid, rate, abroad!.margin.now));
    const margin = roundAmount(paid * abroad!.margin.now, 'half-even');
    const away = build.world(abroad!.currency).first;
    ledger.post(this.transit!.first, away, paid - margin, this.#flows.changedOut);
    ledger.post(this.transit!.first, away, margin, this.#flows.marginOut);
    ledger.post(build.world(currency).first, payee, reached, flow);
    return reached;
  }

  /** What a member abroad must pay so that `amount` reaches the group today. */
  costOf(amount: number): number {
    const { place, currency, abroad } = this.host;
    return costAbroad(amount, place.build.economy.rate(abroad!.currency, currency), abroad!.margin.now);
  }

  /** What a member has in hand, in the group's currency at the day's rate. */
  worth(unit: number): number {
    const { place, homeCount, abroad, currency } = this.host;
    const { build } = place;
    if (unit < homeCount) return build.ledger.available(this.#home.first + unit);
    const held = build.ledger.available(this.#away!.first + unit - homeCount);
    return held * build.economy.rate(abroad!.currency, currency);
  }
}

/** What members are asked for and what they paid, in the group's currency. */
export class Asks {
  readonly flow: MemberFlow;
  readonly #cash: MemberCash;
  readonly #home: OrderBoard;
  readonly #away: OrderBoard | null;
  readonly #payee: number;
  /** By member abroad: what was asked, in the group's currency. */
  readonly #asked: Float64Array;

  constructor(
    cash: MemberCash,
    given: {
      readonly home: OrderBoard;
      readonly away: OrderBoard | null;
      readonly payee: number;
      readonly flow: MemberFlow;
    },
  ) {
    this.#cash = cash;
    this.#home = given.home;
    this.#away = given.away;
    this.#payee = given.payee;
    this.flow = given.flow;
    this.#asked = new Float64Array(given.away?.count ?? 0);
  }

  clear(): void {
    this.#home.clear();
    this.#away?.clear();
    this.#asked.fill(0);
  }

  want(unit: number, amount: number): void {
    const { homeCount } = this.#cash.host;
    if (unit < homeCount) {
      this.#home.wanted[unit] = amount;
      return;
    }
    this.#asked[unit - homeCount] = amount;
    this.#away!.wanted[unit - homeCount] = this.#cash.costOf(amount);
  }

  /** What a member has paid; money from abroad is changed by this, so it is to be asked once a meeting. */
  collect(unit: number): number {
    const { homeCount } = this.#cash.host;
    if (unit < homeCount) return this.#home.granted[unit]!;
    const row = unit - homeCount;
    const paid = this.#away!.granted[row]!;
    if (paid === 0) return 0;
    const asked = { amount: this.#asked[row]!, cost: this.#away!.wanted[row]! };
    return this.#cash.takeHome(paid, asked, this.#payee, this.flow.change);
  }
}
