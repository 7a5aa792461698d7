import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { GroupValues } from './group.ts';

type EarlyValues = NonNullable<GroupValues['withdrawals']>;

/** Members who want their savings back before the end of the cycle, if the others agree. */
export class EarlyWithdrawals {
  readonly #values: Readonly<Record<keyof EarlyValues, Parameter>>;
  readonly #asksDriver: number;
  readonly #votesDriver: number;
  readonly #words: Uint32Array;
  readonly flow: number;
  askedNow = 0;
  agreedNow = 0;

  constructor(group: AccumulatingGroup, values: EarlyValues) {
    const { place, currency, count } = group;
    const { build, id, index } = place;
    this.#values = {
      asks: place.parameter('withdrawals.asks', values.asks),
      agrees: place.parameter('withdrawals.agrees', values.agrees),
      penalty: place.parameter('withdrawals.penalty', values.penalty),
    };
    this.#asksDriver = build.driver(`${id}.asks back`);
    this.#votesDriver = build.driver(`${id}.votes on asking back`);
    this.#words = new Uint32Array(count);
    const to = build.institutionIndex(group.members);
    this.flow = build.flow({ from: index, to, purpose: 'withdrawal', currency });
  }

  clear(): void {
    this.askedNow = 0;
    this.agreedNow = 0;
  }

  /** At a meeting: who is present, owes nothing and asks is voted on, and paid when the box can. */
  settle(group: AccumulatingGroup, period: number): void {
    const { draws, ledger } = group.place.build;
    draws.words(this.#asksDriver, domains.decision, period, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      if (group.isIn[unit] === 0 || group.isPresent[unit] === 0 || group.savings[unit] === 0) continue;
      if (uniformOfWord(this.#words[unit]!) >= this.#values.asks.now) continue;
      if (group.loans !== null && group.loans.owed(group, unit) + group.loans.chargeOwed[unit]! > 0) continue;
      this.askedNow++;
      const back = group.savings[unit]! - roundAmount(group.savings[unit]! * this.#values.penalty.now, 'down');
      if (back > ledger.available(group.box.first) || !this.#isAgreed(group, unit, period)) continue;
      this.agreedNow++;
      this.#payBack(group, unit, back);
    }
  }

  /** More than half of the others present; each votes for herself, and anew for each who asks. */
  #isAgreed(group: AccumulatingGroup, asking: number, period: number): boolean {
    const { draws } = group.place.build;
    let voters = 0;
    let yes = 0;
    for (let unit = 0; unit < group.count; unit++) {
      if (unit === asking || group.isIn[unit] === 0 || group.isPresent[unit] === 0) continue;
      voters++;
      const word = draws.word(this.#votesDriver, domains.decision, unit, period, asking);
      if (uniformOfWord(word) < this.#values.agrees.now) yes++;
    }
    return 2 * yes > voters;
  }

  /** The savings end, the penalty becomes profit of the others, and the place is empty until somebody takes it. */
  #payBack(group: AccumulatingGroup, unit: number, back: number): void {
    const { ledger, economy } = group.place.build;
    const saved = group.savings[unit]!;
    ledger.post(group.box.first, group.firstAccount + unit, back, this.flow);
    ledger.post(group.claims!.first + unit, group.owes!.first + unit, saved, group.flows.savedBack);
    group.totalSavings -= saved;
    group.profit += saved - back;
    group.deposits[group.meeting - 1]! -= back;
    group.realSavings -= back / economy.level(group.currency);
    group.net[unit]! += back - saved;
    group.savings[unit] = 0;
    group.weights[unit] = 0;
    group.fineOwed[unit] = 0;
    group.isIn[unit] = 0;
    group.isPresent[unit] = 0;
    group.memberCount--;
    group.club?.circles.leave(unit);
  }
}
