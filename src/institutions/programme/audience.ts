import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { accrue, roundAmount, splitEvenly } from '../../numbers/money.ts';
import type { ValueOf } from '../../schema/field.ts';
import { runningValues } from '../running-values.ts';
import type { Running } from '../running-values.ts';
import type { fields } from './fields.ts';
import type { Programme } from './instance.ts';
import { keptAfterMonth, participation } from './rules.ts';

export type AudienceValues = ValueOf<(typeof fields)['audiences']>[string];

/** People a programme trains or supports at one end, counted with fractions: how many were reached, and how many still use it. */
export class Audience {
  readonly name: string;
  readonly values: AudienceValues;
  readonly running: Running<AudienceValues>;
  readonly people: AccountBlock;
  /** Reached so far, and those of them who still use what they learnt. */
  reached = 0;
  knowing = 0;
  /** What they use of it all, 0 to 1. */
  level = 0;
  reachedNow = 0;
  #board: OrderBoard | null = null;
  #asked = 0;
  readonly #stipendFlow: number;
  readonly #shares: Float64Array;
  readonly #residual: Float64Array;

  constructor(programme: Programme, name: string, values: AudienceValues) {
    const { place, currency } = programme;
    this.name = name;
    this.values = values;
    this.running = runningValues(place, `audiences.${name}`, values);
    this.people = place.build.portOf(values.who, 'cash');
    this.#shares = new Float64Array(this.people.count);
    this.#residual = place.build.state(1);
    const isHere = this.people.currency === currency;
    this.#stipendFlow = isHere
      ? place.build.flow({ from: place.index, to: this.people.owner, purpose: 'stipend', currency })
      : -1;
    if (isHere) this.#board = feeBoard(programme, this.people);
  }

  begin(): void {
    this.reached = this.knowing = this.level = this.reachedNow = this.#asked = 0;
  }

  /** Phase `open`: those reached last month owe the price, all who use it the follow-up fee. */
  askFees(): void {
    const board = this.#board;
    if (board === null) return;
    board.clear();
    const fee = roundAmount(this.running.fee.now, 'half-even');
    const follows = roundAmount(this.running.follows.now, 'half-even');
    if (fee + follows === 0) return;
    const reached = Math.min(board.count, Math.floor(this.reached + hair));
    const using = Math.min(board.count, Math.floor(this.knowing + hair));
    for (let unit = this.#asked; unit < reached; unit++) board.wanted[unit]! += fee;
    for (let unit = 0; unit < using; unit++) board.wanted[unit]! += follows;
    this.#asked = Math.max(this.#asked, reached);
  }

  /** Flow that brings the fees; -1 in another currency. */
  get feeFlow(): number {
    return this.#board?.spec.flow ?? -1;
  }

  /** Trains as many as there are places, who come and who do not use it already; some forget. Tells what stipends are due. */
  learn(places: number): number {
    const { coverage, stipend, worth, lostPay, halfLife } = this.running;
    const comes = participation(stipend.now, worth.now, lostPay.now);
    const reach = this.people.count * coverage.now * comes;
    this.knowing *= keptAfterMonth(halfLife.now);
    this.reachedNow = Math.max(0, Math.min(places, reach - this.knowing));
    this.reached += this.reachedNow;
    this.knowing += this.reachedNow;
    return accrue(this.#residual, 0, this.reachedNow * stipend.now);
  }

  /** Pays stipends to the people, in equal parts. */
  payStipends(programme: Programme, sum: number, period: number): void {
    if (sum === 0 || this.#stipendFlow < 0) return;
    const { ledger } = programme.place.build;
    splitEvenly(sum, this.#shares, this.people.count, period);
    for (let unit = 0; unit < this.people.count; unit++) {
      ledger.post(programme.cash.first, this.people.first + unit, this.#shares[unit]!, this.#stipendFlow);
    }
  }
}

/** Whole people, whatever a sum of fractions has lost. */
const hair = 1e-9;

function feeBoard({ place, cash, currency }: Programme, people: AccountBlock): OrderBoard {
  const units = Int32Array.from({ length: people.count }, (_, unit) => unit);
  const { build, index } = place;
  return build.board({
    type: 'payment',
    owner: index,
    topic: 'project',
    currency,
    payerOwner: people.owner,
    payeeOwner: index,
    payers: units.map((unit) => people.first + unit),
    payees: new Int32Array(people.count).fill(cash.first),
    units,
    flow: build.flow({ from: people.owner, to: index, purpose: 'course', currency }),
    partial: true,
  });
}
