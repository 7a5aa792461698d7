/** Why an order was granted in full, in part or not at all. Kept as numbers in `OrderBoard.reasons`. */
export const reasons = {
  nothingWanted: 0,
  granted: 1,
  noCash: 2,
  refused: 3,
  noCapacity: 4,
  noChannel: 5,
  left: 6,
  notOpen: 7,
  overLimit: 8,
  lost: 9,
  noFunds: 10,
} as const;

export type Reason = keyof typeof reasons;

/**
 * What `payment`: the payer's own stage pays, in its order of obligations. `transfer`: a channel carries it.
 * `purchase`: whoever sells the topic serves it. `funding`: the funder grants it. `loan`: a lender grants it.
 */
export type OrderType = 'payment' | 'transfer' | 'purchase' | 'funding' | 'loan';

export interface OrderSpec {
  readonly type: OrderType;
  /** Index of the institution that asks. */
  readonly owner: number;
  /** Category (`dues`, `tontine`, `rent`), sector (`food`, `care`) or the like: how the other side finds it. */
  readonly topic: string;
  readonly currency: number;
  /** Index of the institution that pays, or -1 when it is not settled. */
  readonly payerOwner: number;
  /** Index of the institution that takes, or -1 when any that serves the topic may. */
  readonly payeeOwner: number;
  /** Account that pays, by row. */
  readonly payers: Int32Array;
  /** Account that takes, by row; -1 when the serving side decides. */
  readonly payees: Int32Array;
  /** Unit of the paying block each row is about. */
  readonly units: Int32Array;
  /** Flow to post payments with; -1 when the serving side has its own. */
  readonly flow: number;
  /** Whether a part may be paid when the whole cannot. */
  readonly partial: boolean;
}

/**
 * Orders of one institution to others, one row a unit:
 *
 *   wanted  [row 0 … n-1]  minor units (or whole units of the topic)      granted, reasons, arrives, leaves likewise
 *
 * `arrives` belongs to transfers: where it is above zero, that much must reach the payee, in minor units of the payee's
 * currency, `wanted` is the most it may cost, and nothing leaves when that is not enough. So does `leaves`: where it is above
 * zero, exactly that much is sent, in minor units of the board's currency, and the fee comes on top within `wanted`.
 * The asking side fills `wanted` before the phase in which the other side grants; nothing left ungranted is lost: it stays
 * to be read with its reason until the asking side writes anew.
 */
export class OrderBoard {
  readonly spec: OrderSpec;
  readonly index: number;
  readonly count: number;
  readonly wanted: Float64Array;
  readonly granted: Float64Array;
  readonly reasons: Uint8Array;
  readonly arrives: Float64Array;
  readonly leaves: Float64Array;

  constructor(spec: OrderSpec, index: number) {
    const count = spec.payers.length;
    if (spec.payees.length !== count || spec.units.length !== count) {
      throw new Error(
        `Order board ${spec.topic} has ${count} payers, ${spec.payees.length} payees and ${spec.units.length} units.`,
      );
    }
    this.spec = spec;
    this.index = index;
    this.count = count;
    this.wanted = new Float64Array(count);
    this.granted = new Float64Array(count);
    this.reasons = new Uint8Array(count);
    this.arrives = new Float64Array(count);
    this.leaves = new Float64Array(count);
  }

  /** Takes all orders back. */
  clear(): void {
    this.wanted.fill(0);
    this.granted.fill(0);
    this.reasons.fill(0);
    this.arrives.fill(0);
    this.leaves.fill(0);
  }

  /** Grants part or all of a row. */
  grant(row: number, amount: number, reason: number): void {
    this.granted[row]! += amount;
    this.reasons[row] = reason;
  }
}
