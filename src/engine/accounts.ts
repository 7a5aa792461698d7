/**
 * Every balance of a future lives in one array, block after block:
 *
 *   balances  [ world EUR | world USD | senders.cash 0 … 119 | families.cash 0 … 199 | agent.till | … ]
 *
 * A block belongs to one institution and one currency, and either to the cash plane (money that can be spent) or to the
 * plane of values (loans, equipment, equity), never to both.
 */

export type AccountClass = 'asset' | 'claim' | 'debt' | 'equity' | 'income' | 'expense' | 'outside';

export type Plane = 'cash' | 'value';

export interface AccountBlock {
  readonly name: string;
  readonly class: AccountClass;
  readonly plane: Plane;
  /** Index of the institution it belongs to. */
  readonly owner: number;
  /** Index of the currency. */
  readonly currency: number;
  /** Index of its first account. */
  readonly first: number;
  readonly count: number;
  /** Index of the block. */
  readonly index: number;
}

export interface AccountOptions {
  readonly owner: number;
  readonly name: string;
  readonly class: AccountClass;
  readonly plane: Plane;
  readonly currency: number;
  readonly count: number;
  /** How far below zero it may go, in minor units; only for `asset` on the cash plane. */
  readonly overdraft?: number;
}

/** Collects account blocks while a model is built. */
export class AccountRegister {
  readonly blocks: AccountBlock[] = [];
  readonly floors: number[] = [];
  readonly ceilings: number[] = [];
  size = 0;

  /** Opens `count` accounts; those of class asset, claim and expense never fall below zero, a debt never rises above it. */
  open(options: AccountOptions): AccountBlock {
    if (!Number.isInteger(options.count) || options.count < 1) {
      throw new Error(
        `Account block ${options.name} needs a whole number of accounts of 1 or more, got ${options.count}.`,
      );
    }
    const block: AccountBlock = {
      name: options.name,
      class: options.class,
      plane: options.plane,
      owner: options.owner,
      currency: options.currency,
      first: this.size,
      count: options.count,
      index: this.blocks.length,
    };
    const signed = options.class === 'outside' || options.class === 'equity' || options.class === 'income';
    const floor = signed || options.class === 'debt' ? -Number.MAX_SAFE_INTEGER : -(options.overdraft ?? 0);
    const ceiling = options.class === 'debt' ? 0 : Number.MAX_SAFE_INTEGER;
    for (let i = 0; i < options.count; i++) {
      this.floors.push(floor);
      this.ceilings.push(ceiling);
    }
    this.blocks.push(block);
    this.size += options.count;
    return block;
  }
}
