import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { GroupValues } from './group.ts';
import { chanceToTakePart, steadinessOf } from './rules-club.ts';

type ClubValues = NonNullable<GroupValues['club']>;
type ClubNumber = Exclude<keyof ClubValues, 'with'>;

const numbers = [
  ...(['criticalMass', 'idle', 'impatience', 'tie', 'crowding', 'steadiness', 'cohesion', 'training'] as const),
  ...(['leaning', 'matters', 'power', 'identification', 'trust', 'risk', 'duties', 'returning'] as const),
];

/** The investment club of an accumulating group: who takes part, who saves at a meeting, waiting, and investing. */
export class InvestmentClub {
  readonly stake: AccountBlock;
  readonly flows: { readonly invested: number; readonly earned: number; readonly booked: number };
  readonly #values: Readonly<Record<ClubNumber, Parameter>>;
  readonly #debt: AccountBlock;
  readonly #account: number;
  readonly #drivers: { readonly takesPart: number; readonly saves: number; readonly leaves: number };
  readonly #words: Uint32Array;
  /** Who saves at this meeting. */
  readonly saves: Float64Array;
  savedNow = 0;
  exitsNow = 0;

  constructor(group: AccumulatingGroup, values: ClubValues) {
    const { place, currency, count } = group;
    const { build, id, index } = place;
    const partner = build.portOf(values.with, 'cash');
    const shared = { plane: 'value', currency, count: 1 } as const;
    this.stake = build.accounts({ ...shared, owner: index, name: `${id}.stake`, class: 'claim' });
    this.#debt = build.accounts({ ...shared, owner: partner.owner, name: `${id}.entrusted`, class: 'debt' });
    build.pair(this.stake, this.#debt);
    this.flows = {
      invested: build.flow({ from: index, to: partner.owner, purpose: 'capital', currency }),
      earned: build.flow({ from: build.outside, to: index, purpose: 'interest', currency }),
      booked: build.flow({ from: partner.owner, to: index, purpose: 'entrusted', currency, plane: 'value' }),
    };
    this.#account = partner.first;
    const parameters = numbers.map((name) => [name, place.parameter(`club.${name}`, values[name])] as const);
    // Every name of the list stands once.
    this.#values = Object.fromEntries(parameters) as Record<ClubNumber, Parameter>;
    this.#drivers = {
      takesPart: build.driver(`${id}.takes part`),
      saves: build.driver(`${id}.saves now`),
      leaves: build.driver(`${id}.loses patience`),
    };
    this.#words = new Uint32Array(count);
    this.saves = build.state(count);
  }

  /** At the start of a future: those who take part are in, the others never were. */
  begin(group: AccumulatingGroup): void {
    const v = this.#values;
    const chance = chanceToTakePart(v.leaning.now, v.matters.now, {
      power: v.power.now,
      identification: v.identification.now,
      trust: v.trust.now,
      risk: v.risk.now,
      duties: v.duties.now,
      returning: v.returning.now,
    });
    group.place.build.draws.words(this.#drivers.takesPart, domains.decision, once, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      if (uniformOfWord(this.#words[unit]!) < chance) continue;
      group.isIn[unit] = 0;
      group.memberCount--;
    }
  }

  /** Before a meeting: who saves, and who has lost patience with waiting. */
  open(group: AccumulatingGroup, period: number): void {
    const { draws } = group.place.build;
    const v = this.#values;
    const chance = steadinessOf({
      base: v.steadiness.now,
      weight: v.cohesion.now,
      tie: v.tie.now,
      crowding: v.crowding.now,
      members: group.memberCount,
      training: v.training.now,
    });
    draws.words(this.#drivers.saves, domains.decision, period, this.#words, group.count);
    this.savedNow = 0;
    for (let unit = 0; unit < group.count; unit++) {
      this.saves[unit] = uniformOfWord(this.#words[unit]!) < chance ? 1 : 0;
      if (this.saves[unit] === 1 && group.isIn[unit] === 1) this.savedNow++;
    }
  }

  /** At the end of a meeting: waiting money earns, impatient members leave, and a pool that is large enough is invested. */
  close(group: AccumulatingGroup, period: number, leave: (unit: number) => void): void {
    const { build } = group.place;
    const { ledger } = build;
    const box = ledger.available(group.box.first);
    const earned = roundAmount((box * this.#values.idle.now) / group.meetingsPerYear, 'half-even');
    ledger.post(build.world(group.currency).first, group.box.first, earned, this.flows.earned);
    group.profit += earned;
    if (this.invested(group) === 0) this.#lose(group, period, leave);
    const pool = ledger.available(group.box.first);
    if (pool < this.#values.criticalMass.now) return;
    ledger.post(group.box.first, this.#account, pool, this.flows.invested);
    ledger.post(this.#debt.first, this.stake.first, pool, this.flows.booked);
  }

  #lose(group: AccumulatingGroup, period: number, leave: (unit: number) => void): void {
    const chance = (this.#values.impatience.now * 12) / group.meetingsPerYear;
    group.place.build.draws.words(this.#drivers.leaves, domains.decision, period, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      if (group.isIn[unit] === 0 || uniformOfWord(this.#words[unit]!) >= chance) continue;
      leave(unit);
      if (group.isIn[unit] === 0) this.exitsNow++;
    }
  }

  /** What the club has entrusted so far. */
  invested(group: AccumulatingGroup): number {
    return group.place.build.ledger.balances[this.stake.first]!;
  }
}
