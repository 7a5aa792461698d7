import type { Model } from '../../engine/model.ts';
import { integerPower } from '../../numbers/elementary.ts';
import type { Listener } from '../replay/play-again.ts';
import type { GroupFacts } from './group-facts.ts';

interface Line {
  readonly period: number;
  readonly member: number;
  /** Received above zero, paid below, in the group's currency. */
  readonly signed: number;
  readonly what: 'pot' | 'deposit back' | 'other';
}

interface Members {
  readonly first: number;
  readonly count: number;
  readonly offset: number;
  readonly rate: () => number;
}

/** Follows one future's first cycle of a rotating group: who paid and received what, and when. */
export class FirstCycle {
  readonly #model: Model;
  readonly #facts: GroupFacts;
  readonly #group: number;
  readonly #members: readonly Members[];
  readonly #cycles: Float64Array;
  readonly #brokenUp: Float64Array;
  readonly #nets: Float64Array;
  readonly #values: Float64Array;
  readonly #turns: Float64Array;
  readonly #lines: Line[] = [];
  /** By period: what the winners of the day gave by agreement, to an association or for the meal. */
  readonly #given: Float64Array;

  constructor(model: Model, facts: GroupFacts, group: string) {
    const { ledger, institutions, economy } = model.parts;
    const blockOf = (id: string) => ledger.blocks.find(({ name }) => name === `${id}.cash`)!;
    const home = blockOf(facts.members).currency;
    const members = (id: string, count: number, offset: number): Members => {
      const { first, currency } = blockOf(id);
      return { first, count, offset, rate: () => (currency === home ? 1 : economy.rate(currency, home)) };
    };
    const { abroad } = facts;
    this.#model = model;
    this.#facts = facts;
    this.#group = institutions.find(({ id }) => id === group)!.index;
    this.#members = [
      members(facts.members, facts.count, 0),
      ...(abroad === null ? [] : [members(abroad.members, abroad.count, facts.count)]),
    ];
    this.#cycles = rowOf(model, `${group}.cycles`);
    this.#brokenUp = rowOf(model, `${group}.brokenUp`);
    const all = facts.count + (abroad?.count ?? 0);
    this.#given = new Float64Array(model.parts.calendar.periods);
    this.#nets = new Float64Array(all);
    this.#values = new Float64Array(all);
    this.#turns = new Float64Array(all);
  }

  /** Starts a new future; to be told each line of its book. */
  begin(): Listener {
    this.#lines.length = 0;
    this.#given.fill(0);
    const { flows } = this.#model.parts.ledger;
    return (period, from, to, amount, flow) => {
      const { from: giver, to: taker, plane, purpose } = flows[flow]!;
      if (plane !== 'cash' || (giver !== this.#group && taker !== this.#group)) return;
      const isPaid = giver === this.#group;
      if (isPaid && (purpose === 'gift' || purpose === 'meal')) this.#given[period]! += amount;
      for (const { first, count, offset, rate } of this.#members) {
        const unit = (isPaid ? to : from) - first;
        if (unit < 0 || unit >= count) continue;
        const signed = (isPaid ? amount : 0 - amount) * rate();
        this.#lines.push({ period, member: offset + unit, signed, what: kindOf(purpose) });
      }
    };
  }

  /**
   * Tells each member's turn, sum and value one meeting before the first, when the cycle was completed or the group broke up;
   * nothing otherwise. `discount` is what a meeting takes off a value.
   */
  close(discount: number, tell: (turn: number, net: number, value: number) => void): void {
    const { monthOfPeriod } = this.#model.parts.calendar;
    const lastMonth = this.#cycles.findIndex((cycles) => cycles >= 1);
    if (lastMonth < 0 && this.#brokenUp.at(-1) !== 1) return;
    for (const array of [this.#nets, this.#values, this.#turns]) array.fill(0);
    const lines = this.#lines.filter(({ period }) => lastMonth < 0 || monthOfPeriod[period]! <= lastMonth);
    const pots = potsByPeriod(lines);
    let served = 0;
    let meeting = 0;
    let now = -1;
    for (const { period, member, signed, what } of lines) {
      if (period !== now) {
        now = period;
        meeting++;
      }
      // What a winner gives by agreement is no loss.
      const whole = what === 'pot' ? signed + (this.#given[period]! * signed) / pots.get(period)! : signed;
      this.#nets[member]! += whole;
      this.#values[member]! += whole * integerPower(discount, meeting);
      if (what === 'pot' && this.#turns[member] === 0) this.#turns[member] = ++served;
    }
    if (lastMonth >= 0) this.#addDeposits(lines.filter(({ period }) => period === now));
    this.#nets.forEach((net, member) => tell(this.#turns[member]!, net, this.#values[member]!));
  }

  /** Who is still there at the last meeting has the deposit still, unless it was handed back. */
  #addDeposits(lastLines: readonly Line[]): void {
    const back = new Set(lastLines.filter(({ what }) => what === 'deposit back').map(({ member }) => member));
    for (const member of new Set(lastLines.map((line) => line.member))) {
      if (!back.has(member)) this.#nets[member]! += this.#facts.deposit;
    }
  }
}

/** What was handed over as pots and late parts, by period. */
function potsByPeriod(lines: readonly Line[]): ReadonlyMap<number, number> {
  const pots = new Map<number, number>();
  for (const { period, signed, what } of lines) {
    if (what === 'pot') pots.set(period, (pots.get(period) ?? 0) + signed);
  }
  return pots;
}

function kindOf(purpose: string): Line['what'] {
  if (purpose === 'pot' || purpose === 'late-pot') return 'pot';
  return purpose === 'deposit-back' ? 'deposit back' : 'other';
}

function rowOf(model: Model, id: string): Float64Array {
  const row = model.parts.series.find((known) => known.id === id)!.index;
  return model.rows.subarray(row * model.months, (row + 1) * model.months);
}
