import type { AccountBlock, AccountRegister } from './accounts.ts';
import { Closings } from './closings.ts';
import type { Flow } from './flows.ts';
import type { Journal } from './journal.ts';
import { LedgerError } from './ledger-error.ts';
import type { Tally } from './tallies.ts';

/**
 * The book of one future. Money moves only through `post`, `postEach` and `postRows`, in whole minor units.
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
  readonly #currencies: Uint16Array;
  readonly #owners: Uint16Array;
  readonly #planes: Uint8Array;
  readonly #flowCurrency: Uint16Array;
  readonly #flowFrom: Uint16Array;
  readonly #flowTo: Uint16Array;
  readonly #flowPlane: Uint8Array;
  readonly #tallies: (readonly Tally[] | null)[];
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
    this.#currencies = new Uint16Array(size);
    this.#owners = new Uint16Array(size);
    this.#planes = new Uint8Array(size);
    for (const block of register.blocks) {
      const last = block.first + block.count;
      this.#currencies.fill(block.currency, block.first, last);
      this.#owners.fill(block.owner, block.first, last);
      this.#planes.fill(block.plane === 'cash' ? 1 : 0, block.first, last);
    }
    this.#flowCurrency = Uint16Array.from(flows, (flow) => flow.currency);
    this.#flowFrom = Uint16Array.from(flows, (flow) => flow.from);
    this.#flowTo = Uint16Array.from(flows, (flow) => flow.to);
    this.#flowPlane = Uint8Array.from(flows, (flow) => (flow.plane === 'cash' ? 1 : 0));
    this.#tallies = flows.map((flow) => {
      const watching = tallies.filter((tally) => tally.watches(flow));
      return watching.length === 0 ? null : watching;
    });
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
    const currency = this.#flowCurrency[flow]!;
    if (this.#currencies[from] !== currency || this.#currencies[to] !== currency) this.#refuseCurrency(from, to, flow);
    if (
      this.#owners[from] !== this.#flowFrom[flow] ||
      this.#owners[to] !== this.#flowTo[flow] ||
      this.#planes[from] !== this.#flowPlane[flow] ||
      this.#planes[to] !== this.#flowPlane[flow]
    ) {
      this.#refuseOwners(from, to, flow);
    }
    const left = this.balances[from]! - amount;
    if (left < this.#floors[from]!) this.#refuseFloor(from, amount, flow);
    const raised = this.balances[to]! + amount;
    if (raised > this.#ceilings[to]!) this.#refuseCeiling(to, amount, flow);
    this.balances[from] = left;
    this.balances[to] = raised;
    this.totals[this.#row + flow]! += amount;
    const tallies = this.#tallies[flow]!;
    if (tallies !== null) for (let i = 0; i < tallies.length; i++) tallies[i]!.add(from, to, amount);
    if (this.journal !== null) this.journal.write(this.period, from, to, amount, flow);
  }

  /** Posts `amounts[i]` between the i-th accounts of two blocks; a block of one account stands for all. */
  postEach(from: AccountBlock, to: AccountBlock, amounts: Float64Array, flow: number): void {
    const count = Math.max(from.count, to.count);
    const fromStep = from.count === 1 ? 0 : 1;
    const toStep = to.count === 1 ? 0 : 1;
    if ((fromStep === 1 && from.count !== count) || (toStep === 1 && to.count !== count) || amounts.length < count) {
      throw new Error(
        `postEach needs blocks of one size, got ${from.count} and ${to.count} with ${amounts.length} amounts.`,
      );
    }
    for (let i = 0; i < count; i++) this.post(from.first + i * fromStep, to.first + i * toStep, amounts[i]!, flow);
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
    let sum = 0;
    const last = block.first + block.count;
    for (let i = block.first; i < last; i++) sum += this.balances[i]!;
    return sum;
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
      for (let i = 0; i < claims.count; i++) {
        const claim = this.balances[claims.first + i]!;
        const debt = this.balances[debts.first + i]!;
        if (claim + debt !== 0) {
          throw new LedgerError(
            'claims-must-equal-debts',
            `${claims.name} ${i} holds ${claim}, ${debts.name} ${debt}.`,
          );
        }
      }
    }
  }

  #refuseAmount(amount: number, flow: number): never {
    throw new LedgerError('amount-must-be-whole', `${amount} in flow ${this.#nameOf(flow)}.`);
  }

  #refuseCurrency(from: number, to: number, flow: number): never {
    throw new LedgerError(
      'one-currency-per-post',
      `flow ${this.#nameOf(flow)} from ${this.#account(from)} to ${this.#account(to)}.`,
    );
  }

  #refuseOwners(from: number, to: number, flow: number): never {
    throw new LedgerError(
      'post-follows-its-flow',
      `flow ${this.#nameOf(flow)} from ${this.#account(from)} to ${this.#account(to)}.`,
    );
  }

  #refuseFloor(from: number, amount: number, flow: number): never {
    throw new LedgerError(
      'balance-below-its-floor',
      `${this.#account(from)} holds ${this.balances[from]!} and cannot pay ${amount} in flow ${this.#nameOf(flow)}.`,
    );
  }

  #refuseCeiling(to: number, amount: number, flow: number): never {
    throw new LedgerError(
      'debt-above-zero',
      `${this.#account(to)} holds ${this.balances[to]!} and cannot take ${amount} in flow ${this.#nameOf(flow)}.`,
    );
  }

  #nameOf(flow: number): string {
    return this.flows[flow]?.name ?? `number ${flow}`;
  }

  #account(account: number): string {
    const block = this.blocks.find((b) => account >= b.first && account < b.first + b.count);
    return block === undefined ? `account ${account}` : `${block.name}[${account - block.first}]`;
  }
}
