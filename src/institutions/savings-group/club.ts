import type { Parameter } from '../../engine/parameters.ts';
import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import { ClubCircles } from './club-circles.ts';
import { ClubStakes } from './club-stakes.ts';
import type { GroupValues } from './group.ts';
import { chanceToBeRecruited, chanceToTakePart, steadinessOf } from './rules-club.ts';

export type ClubValues = NonNullable<GroupValues['club']>;
type ClubNumber = Exclude<keyof ClubValues, 'with' | 'choices'>;

const numbers = [
  ...(['criticalMass', 'idle', 'impatience', 'tie', 'crowding', 'steadiness', 'cohesion', 'training'] as const),
  ...(['leaning', 'matters', 'power', 'identification', 'trust', 'risk', 'duties', 'returning'] as const),
  ...(['returns', 'recruits', 'concentration', 'organisation', 'undocumented', 'fear'] as const),
  ...(['dividend', 'reinvests'] as const),
];

/** The investment clubs of an accumulating group: who takes part, who saves at a meeting, waiting, and investing. */
export class InvestmentClub {
  readonly values: Readonly<Record<ClubNumber, Parameter>>;
  readonly circles: ClubCircles;
  readonly stakes: ClubStakes;
  readonly earned: number;
  readonly #drivers: Readonly<Record<'takesPart' | 'joins' | 'saves' | 'leaves', number>>;
  readonly #words: Uint32Array;
  /** Who would take part but has not been found yet. */
  readonly #waits: Float64Array;
  /** Who saves at this meeting. */
  readonly saves: Float64Array;
  savedNow = 0;
  exitsNow = 0;
  joined = 0;

  constructor(group: AccumulatingGroup, values: ClubValues) {
    const { place, currency, count } = group;
    const { build, id, index } = place;
    const parameters = numbers.map((name) => [name, place.parameter(`club.${name}`, values[name])] as const);
    // Every name of the list stands once.
    this.values = Object.fromEntries(parameters) as Record<ClubNumber, Parameter>;
    this.circles = new ClubCircles(group);
    this.stakes = new ClubStakes(group, values, this.values, this.circles);
    this.earned = build.flow({ from: build.outside, to: index, purpose: 'interest', currency });
    this.#drivers = {
      takesPart: build.driver(`${id}.takes part`),
      joins: build.driver(`${id}.is recruited`),
      saves: build.driver(`${id}.saves now`),
      leaves: build.driver(`${id}.loses patience`),
    };
    this.#words = new Uint32Array(count);
    this.#waits = build.state(count);
    this.saves = build.state(count);
  }

  /** At the start of a future nobody is in; those who would take part wait to be asked. */
  begin(group: AccumulatingGroup): void {
    const v = this.values;
    const chance = chanceToTakePart(v.leaning.now, v.matters.now, {
      power: v.power.now,
      identification: v.identification.now,
      trust: v.trust.now,
      risk: v.risk.now,
      duties: v.duties.now,
      returning: v.returning.now,
    });
    this.circles.begin();
    this.stakes.begin();
    this.joined = 0;
    group.isIn.fill(0);
    group.memberCount = 0;
    group.place.build.draws.words(this.#drivers.takesPart, domains.decision, once, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      this.#waits[unit] = uniformOfWord(this.#words[unit]!) < chance ? 1 : 0;
    }
  }

  /** Before a meeting: those who are found take a seat; the fifty-first opens another club. */
  recruit(group: AccumulatingGroup, period: number): void {
    const v = this.values;
    const monthly = chanceToBeRecruited({
      base: v.recruits.now,
      concentration: v.concentration.now,
      organisation: v.organisation.now,
      undocumented: v.undocumented.now,
      fear: v.fear.now,
    });
    const chance = (monthly * 12) / group.meetingsPerYear;
    group.place.build.draws.words(this.#drivers.joins, domains.decision, period, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      if (this.#waits[unit] === 1 && uniformOfWord(this.#words[unit]!) < chance) this.#join(group, unit);
    }
  }

  /** Those of a club that already exists are there from the start. */
  seatAll(group: AccumulatingGroup): void {
    for (let unit = 0; unit < group.count; unit++) if (this.#waits[unit] === 1) this.#join(group, unit);
  }

  #join(group: AccumulatingGroup, unit: number): void {
    this.#waits[unit] = 0;
    group.isIn[unit] = 1;
    group.memberCount++;
    this.joined++;
    this.circles.seat(unit);
  }

  /** Before a meeting: who saves, more steadily in a small club with a common tie. */
  open(group: AccumulatingGroup, period: number): void {
    const { draws } = group.place.build;
    draws.words(this.#drivers.saves, domains.decision, period, this.#words, group.count);
    this.savedNow = 0;
    for (let unit = 0; unit < group.count; unit++) {
      this.saves[unit] = 0;
      if (group.isIn[unit] === 0) continue;
      if (uniformOfWord(this.#words[unit]!) >= this.#steadiness(this.circles.membersWith(unit))) continue;
      this.saves[unit] = 1;
      this.savedNow++;
    }
  }

  #steadiness(members: number): number {
    const v = this.values;
    return steadinessOf({
      base: v.steadiness.now,
      weight: v.cohesion.now,
      tie: v.tie.now,
      crowding: v.crowding.now,
      members,
      training: v.training.now,
    });
  }

  /** At the end of a meeting: dividends, what waiting money earns, impatient members, and pools that are large enough. */
  close(group: AccumulatingGroup, period: number, leave: (unit: number) => void): void {
    const { build } = group.place;
    this.stakes.payDividends(group, period);
    const box = build.ledger.available(group.box.first);
    const earned = roundAmount((box * this.values.idle.now) / group.meetingsPerYear, 'half-even');
    build.ledger.post(build.world(group.currency).first, group.box.first, earned, this.earned);
    group.profit += earned;
    this.#lose(group, period, leave);
    this.stakes.invest(group);
  }

  /** As long as their club has invested nothing, members may lose patience. */
  #lose(group: AccumulatingGroup, period: number, leave: (unit: number) => void): void {
    const chance = (this.values.impatience.now * 12) / group.meetingsPerYear;
    group.place.build.draws.words(this.#drivers.leaves, domains.decision, period, this.#words, group.count);
    for (let unit = 0; unit < group.count; unit++) {
      if (group.isIn[unit] === 0 || this.stakes.hasInvested(this.circles.of(unit))) continue;
      if (uniformOfWord(this.#words[unit]!) >= chance) continue;
      leave(unit);
      if (group.isIn[unit] === 0) this.exitsNow++;
    }
  }

  /** What the clubs have entrusted so far. */
  invested(group: AccumulatingGroup): number {
    return this.stakes.total(group);
  }
}
