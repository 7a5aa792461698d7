/** How an association stands: what its parts tell each other. It is set back at the start of each future. */
export class Standing {
  /** What members think of it, 1 when it is as at the start; multiplies the share of members who pay. */
  trust = 1;
  /** How well it is run at the start, or by what programmes make of that, and what it has learnt since; each 0 to 1. */
  founded = 0;
  learnt = 0;
  /** What people see of its successes, 0 to 1. */
  visibility = 0;
  /** What it gets done with the manager who is there, 0 to 1. */
  strength = 1;
  /** Months for which a conflict still stops projects. */
  standstill = 0;
  /** Hours that volunteers give and that are wanted of them, this month; as many as wanted when nobody counts them. */
  hoursGiven = 0;
  hoursWanted = 0;
  /** Contacts and broken promises of this month, which trust follows. */
  contacts = 0;
  breaches = 0;

  begin(): void {
    this.trust = 1;
    this.learnt = 0;
    this.visibility = 0;
    this.strength = 1;
    this.standstill = 0;
    this.openMonth();
  }

  /** The counts of a month begin anew. */
  openMonth(): void {
    this.hoursGiven = 0;
    this.hoursWanted = 0;
    this.contacts = 0;
    this.breaches = 0;
  }

  /** How well it is run, 0 to 1. */
  get skill(): number {
    return this.founded + (1 - this.founded) * this.learnt;
  }

  /** Whether projects may go on. */
  get moves(): boolean {
    return this.standstill <= 0;
  }
}
