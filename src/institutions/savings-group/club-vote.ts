import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { chooseByGumbel } from '../../random/choice.ts';
import { once } from '../../random/draws.ts';
import type { AccumulatingGroup } from './accumulating.ts';
import type { ClubCircles } from './club-circles.ts';
import type { ClubValues } from './club.ts';

/** What draws a member to one candidate. */
interface Appeal {
  readonly returns: Parameter;
  readonly closeness: Parameter;
  readonly risk: Parameter;
  readonly driver: number;
}

/**
 * The members of a club vote for the partner that will run their enterprise: each for the one that promises most, is closest
 * and looks least risky, with the weight that motives have, by the logit rule; most votes win, the first named of equals.
 */
export class ClubVote {
  readonly #appeals: readonly Appeal[];
  readonly #matters: Parameter;
  readonly #utilities: Float64Array;
  readonly #words: Uint32Array;
  readonly #votes: Float64Array;

  constructor(
    group: AccumulatingGroup,
    values: ClubValues,
    own: Readonly<Record<'matters' | 'returns' | 'identification' | 'risk', Parameter>>,
  ) {
    const { build, id } = group.place;
    const { place } = group;
    this.#matters = own.matters;
    const others = Object.keys(values.choices).sort();
    this.#appeals = [
      { returns: own.returns, closeness: own.identification, risk: own.risk, driver: build.driver(`${id}.votes`) },
      ...others.map((name) => {
        const at = (field: 'returns' | 'closeness' | 'risk'): Parameter =>
          place.parameter(`club.choices.${name}.${field}`, values.choices[name]![field]);
        const driver = build.driver(`${id}.votes for ${name}`);
        return { returns: at('returns'), closeness: at('closeness'), risk: at('risk'), driver };
      }),
    ];
    this.#utilities = new Float64Array(this.#appeals.length);
    this.#words = new Uint32Array(this.#appeals.length);
    this.#votes = new Float64Array(this.#appeals.length);
  }

  /** The candidate that the members of one club choose. */
  hold(group: AccumulatingGroup, circles: ClubCircles, circle: number): number {
    const appeals = this.#appeals;
    if (appeals.length === 1) return 0;
    this.#votes.fill(0);
    for (let i = 0; i < appeals.length; i++) {
      const { returns, closeness, risk } = appeals[i]!;
      this.#utilities[i] = this.#matters.now * (returns.now + closeness.now - risk.now);
    }
    for (let unit = 0; unit < group.count; unit++) {
      if (circles.of(unit) === circle) this.#votes[this.#chosenBy(group, unit)]! += 1;
    }
    let winner = 0;
    for (let i = 1; i < appeals.length; i++) if (this.#votes[i]! > this.#votes[winner]!) winner = i;
    return winner;
  }

  #chosenBy(group: AccumulatingGroup, unit: number): number {
    const { draws } = group.place.build;
    for (let i = 0; i < this.#appeals.length; i++) {
      this.#words[i] = draws.word(this.#appeals[i]!.driver, domains.decision, unit, once, 0);
    }
    return chooseByGumbel(this.#utilities, this.#words, this.#appeals.length);
  }
}
