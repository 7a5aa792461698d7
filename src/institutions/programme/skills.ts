import type { Programme } from './instance.ts';
import { socialCost, stillKnown, usableSkills } from './rules.ts';

/** What of a programme is about knowledge and care: the register, skills that meet, information that fades, separation. */
export class Skills {
  readonly #programme: Programme;
  readonly #supply: Float64Array;
  readonly #demand: Float64Array;
  readonly #fit: Float64Array;
  /** Profiles that are up to date; usable skills; information about the country; the social cost. */
  valid = 0;
  usable = 0;
  met = 0;
  information = 1;
  social = 0;

  constructor(programme: Programme) {
    const count = programme.running.skills.length;
    this.#programme = programme;
    this.#supply = new Float64Array(count);
    this.#demand = new Float64Array(count);
    this.#fit = new Float64Array(count);
  }

  begin(): void {
    const { register } = this.#programme.running;
    this.valid = register === null ? 0 : register.profiles.now * (1 - register.refuses.now);
    this.usable = this.met = 0;
  }

  /** Moves on by a month; `level` is what all audiences use of the programme, on average. */
  goOn(months: number, level: number): void {
    this.#keepRegister();
    this.#matchSkills();
    const { information, care } = this.#programme.running;
    if (information !== null) {
      const known = stillKnown(information.years.now + Math.max(0, months) / 12, information.fades.now);
      this.information = known + (1 - known) * level;
    }
    if (care !== null) this.social = socialCost(care.absence.now, care.training.now, level, care.access.now);
  }

  /** Profiles go stale; upkeep that is paid revives some of them, and without upkeep none. */
  #keepRegister(): void {
    const { running, paidShare } = this.#programme;
    const { register } = running;
    if (register === null) return;
    const willing = register.profiles.now * (1 - register.refuses.now);
    const kept = register.upkeep.now > 0 ? paidShare : 0;
    const left = Math.min(willing, this.valid * (1 - register.stale.now));
    this.valid = left + (willing - left) * register.renewed.now * kept;
  }

  #matchSkills(): void {
    const { running } = this.#programme;
    const { register, skills } = running;
    const found = register === null ? 1 : register.profiles.now === 0 ? 0 : this.valid / register.profiles.now;
    let wanted = 0;
    for (let i = 0; i < skills.length; i++) {
      this.#supply[i] = skills[i]!.supply.now * found;
      this.#demand[i] = skills[i]!.demand.now;
      this.#fit[i] = skills[i]!.fit.now;
      wanted += this.#demand[i]!;
    }
    this.usable = usableSkills(this.#supply, this.#demand, this.#fit);
    this.met = wanted === 0 ? 0 : this.usable / wanted;
  }
}
