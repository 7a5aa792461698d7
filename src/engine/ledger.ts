import type { AccountBlock, AccountRegister } from './accounts.ts';
import { firstUnequal, postAcross, postFromOne, postToOne, sumOfRun } from './block-posts.ts';
import type { BookArrays } from './block-posts.ts';
import { Closings } from './closings.ts';
import type { Flow } from './flows.ts';
import type { Journal } from './journal.ts';
import { LedgerError } from './ledger-error.ts';
import { blockOf, nameOfAccount, nameOfFlow } from './ledger-names.ts';
import type { Tally } from './tallies.ts';

/**
 * The book of one future. Money moves only through `post` and `postEach`, in whole minor units.
 *
 *   totals  [period 0: flow 0 … flow n-1 | period 1: … ]     the matrix institution × institution × flow
 */
export class Ledger {
  readonly balances: Float64Array;
  readonly totals: Float64Array;
  readonly flows: readonly Flow[];
  readonly blocks: readonly AccountBlock[];
  journal: Journal | null = null;
  period = 0;

  readonly #floors: Float64Array;
  readonly #ceilings: Float64Array;
  readonly #arrays: BookArrays;
  /** One number for whose an account is, in which currency and on which plane; a flow has one for each end. */
  readonly #sides: Int32Array;
  readonly #fromSides: Int32Array;
  readonly #toSides: Int32Array;
  /** 1 for flows that a tally watches. */
  readonly #watched: Uint8Array;
  readonly #tallies: readonly (readonly Tally[])[];
  readonly #pairs: readonly (readonly [AccountBlock, AccountBlock])[];
  readonly #closings: Closings;
  readonly #initialFloors: Float64Array;
  #row = 0;

  constructor(
    register: AccountRegister,
    flows: readonly Flow[],
    tallies: readonly Tally[],
    pairs: readonly (readonly [AccountBlock, AccountBlock])[],
    periods: number,
  ) {
    const size = register.size;
    this.balances = new Float64Array(size);
    this.blocks = register.blocks;
    this.flows = flows;
    this.totals = new Float64Array(periods * flows.length);
    this.#floors = Float64Array.from(register.floors);
    this.#initialFloors = Float64Array.from(register.floors);
    this.#ceilings = Float64Array.from(register.ceilings);
    this.#arrays = {
      balances: this.balances,
      floors: this.#floors,
      ceilings: this.#ceilings,
      moved: new Float64Array(1),
    };
    this.#sides = new Int32Array(size);
    for (const block of register.blocks) {
      this.#sides.fill(sideOf(block.owner, block), block.first, block.first + block.count);
    }
    this.#fromSides = Int32Array.from(flows, (flow) => sideOf(flow.from, flow));
    this.#toSides = Int32Array.from(flows, (flow) => sideOf(flow.to, flow));
    this.#tallies = flows.map((flow) => tallies.filter((tally) => tally.watches(flow)));
    this.#watched = Uint8Array.from(this.#tallies, (watching) => (watching.length > 0 ? 1 : 0));
    this.#pairs = pairs;
    this.#closings = new Closings(register.blocks, flows);
  }

  /** Empties the book for a new future. */
  begin(): void {
    this.balances.fill(0);
    this.totals.fill(0);
    this.#floors.set(this.#initialFloors);
    this.#closings.begin();
    this.beginPeriod(0);
  }

  beginPeriod(period: number): void {
    this.period = period;
    this.#row = period * this.flows.length;
  }

  /**
   * Moves `amount` whole minor units from one account to another of the same currency, as part of a declared flow.
   * A post of zero does nothing. Throws a LedgerError, which quotes the value, when a rule of the book is broken.
   */
  post(from: number, to: number, amount: number, flow: number): void {
    if (!(amount >= 0 && amount <= Number.MAX_SAFE_INTEGER) || Math.floor(amount) !== amount)
      this.#refuseAmount(amount, flow);
    if (amount === 0) return;
    if (this.#sides[from] !== this.#fromSides[flow] || this.#sides[to] !== this.#toSides[flow])
      this.#refuseSides(from, to, flow);
    const left = this.balances[from]! - amount;
    if (left < this.#floors[from]!) this.#refuseFloor(from, amount, flow);
    const raised = this.balances[to]! + amount;
    if (raised > this.#ceilings[to]!) this.#refuseCeiling(to, amount, flow);
    this.balances[from] = left;
    this.balances[to] = raised;
    this.totals[this.#row + flow]! += amount;
    if (this.#watched[flow] === 1 || this.journal !== null) this.#tell(from, to, amount, flow);
  }

  /** Posts `amounts[i]` between the i-th accounts of two blocks; a block of one account stands for all. */
  postEach(from: AccountBlock, to: AccountBlock, amounts: Float64Array, flow: number): void {
    const count = Math.max(from.count, to.count);
    const isFromOne = from.count === 1 && count > 1;
    const isToOne = to.count === 1 && count > 1;
    if ((!isFromOne && from.count !== count) || (!isToOne && to.count !== count) || amounts.length < count) {
      throw new Error(
        `postEach needs blocks of one size, got ${from.count} and ${to.count} with ${amounts.length} amounts.`,
      );
    }
    let done = 0;
    if (this.#isPlain(from, to, flow)) {
      const post = isFromOne ? postFromOne : isToOne ? postToOne : postAcross;
      done = post(this.#arrays, from.first, to.first, amounts, count);
      this.totals[this.#row + flow]! += this.#arrays.moved[0]!;
    }
    // Whatever is not in order is left to `post`, which says what is wrong with it.
    for (let i = done; i < count; i++) {
      this.post(from.first + (isFromOne ? 0 : i), to.first + (isToOne ? 0 : i), amounts[i]!, flow);
    }
  }

  /** Whether blocks can be posted in a loop: each is one side throughout, the right one, and nobody watches or writes down. */
  #isPlain(from: AccountBlock, to: AccountBlock, flow: number): boolean {
    return (
      from !== to &&
      this.#sides[from.first] === this.#fromSides[flow] &&
      this.#sides[to.first] === this.#toSides[flow] &&
      this.#watched[flow] === 0 &&
      this.journal === null
    );
  }

  /**
   * Each account of a block pays `wanted[i]`, or what it holds when that is less; `paid` tells what it paid. Wanted amounts are
   * whole and not below zero.
   */
  payEach(from: AccountBlock, to: AccountBlock, wanted: Float64Array, flow: number, paid: Float64Array): void {
    const { balances } = this;
    const floors = this.#floors;
    for (let i = 0; i < from.count; i++) {
      const held = balances[from.first + i]! - floors[from.first + i]!;
      paid[i] = wanted[i]! < held ? wanted[i]! : held;
    }
    this.postEach(from, to, paid, flow);
  }

  /** Sets how far below zero an asset account may go from now on, in minor units. */
  allowOverdraft(account: number, limit: number): void {
    this.#floors[account] = -limit;
  }

  /** What an account can still pay: its balance above its floor. */
  available(account: number): number {
    return this.balances[account]! - this.#floors[account]!;
  }

  /** Sum of a block's balances. */
  total(block: AccountBlock): number {
    return sumOfRun(this.balances, block.first, block.count);
  }

  /** What one flow moved in one period. */
  moved(flow: number, period: number): number {
    return this.totals[period * this.flows.length + flow]!;
  }

  /**
   * The invariants of the end of a period: each currency sums to zero on each plane; for each institution the closing
   * balance is the opening one plus inflow minus outflow, recomputed from the matrix; each claim equals its debt.
   */
  checkPeriod(): void {
    this.#closings.check(this.balances, this.totals, this.#row);
    for (const [claims, debts] of this.#pairs) {
      const i = firstUnequal(this.balances, claims.first, debts.first, claims.count);
      if (i === claims.count) continue;
      const [claim, debt] = [this.balances[claims.first + i]!, this.balances[debts.first + i]!];
      throw new LedgerError('claims-must-equal-debts', `${claims.name} ${i} holds ${claim}, ${debts.name} ${debt}.`);
    }
  }

  /** Tells tallies and the journal of a post. */
  #tell(from: number, to: number, amount: number, flow: number): void {
    const tallies = this.#tallies[flow]!;
    for (let i = 0; i < tallies.length; i++) tallies[i]!.add(from, to, amount);
    if (this.journal !== null) this.journal.write(this.period, from, to, amount, flow);
  }

  #refuseAmount(amount: number, flow: number): never {
    throw new LedgerError('amount-must-be-whole', `${amount} in flow ${nameOfFlow(this.flows, flow)}.`);
  }

  #refuseSides(from: number, to: number, flow: number): never {
    const currency = this.flows[flow]?.currency;
    const isOneCurrency = [from, to].every((account) => blockOf(this.blocks, account)?.currency === currency);
    const [payer, payee] = [nameOfAccount(this.blocks, from), nameOfAccount(this.blocks, to)];
    throw new LedgerError(
      isOneCurrency ? 'post-follows-its-flow' : 'one-currency-per-post',
      `flow ${nameOfFlow(this.flows, flow)} from ${payer} to ${payee}.`,
    );
  }

  #refuseFloor(from: number, amount: number, flow: number): never {
    const [payer, name] = [nameOfAccount(this.blocks, from), nameOfFlow(this.flows, flow)];
    throw new LedgerError(
      'balance-below-its-floor',
      `${payer} holds ${this.balances[from]!} and cannot pay ${amount} in flow ${name}.`,
    );
  }

  #refuseCeiling(to: number, amount: number, flow: number): never {
    const [payee, name] = [nameOfAccount(this.blocks, to), nameOfFlow(this.flows, flow)];
    throw new LedgerError(
      'debt-above-zero',
      `${payee} holds ${this.balances[to]!} and cannot take ${amount} in flow ${name}.`,
    );
  }
}

/** A number that is the same for two accounts, or an account and an end of a flow, when they belong together. */
function sideOf(owner: number, { currency, plane }: Pick<Flow, 'currency' | 'plane'>): number {
  return (owner * 65536 + currency) * 2 + (plane === 'cash' ? 1 : 0);
}
